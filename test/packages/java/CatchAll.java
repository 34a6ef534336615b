import com.example.everythingandmoreerrors.BadPasswordParams;
import com.example.everythingandmoreerrors.EncodeOption;
import com.example.everythingandmoreerrors.EncodedError;
import com.example.everythingandmoreerrors.ErrorCode;
import com.example.everythingandmoreerrors.ErrorOption;
import com.example.everythingandmoreerrors.EverythingAndMoreErrors;
import com.example.everythingandmoreerrors.EverythingAndMoreException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A server that answers whatever it caught, with the package of a table that has a fallback. */
public final class CatchAll {
  private static EncodedError answer(Runnable handler) {
    try {
      handler.run();
      return null;
    } catch (Throwable thrown) {
      return EverythingAndMoreErrors.encode(thrown, "ar", EncodeOption.requestId("request-1"));
    }
  }

  private static void check(Runnable handler, int status, String code) {
    EncodedError sent = answer(handler);
    boolean isRight = sent.status() == status && sent.body().contains(code) && !sent.body().contains("/secret");
    if (!isRight) throw new AssertionError(sent.status() + " " + sent.body());
  }

  @SuppressWarnings("deprecation") // the names that an error had before
  private static void checkRenamed() {
    boolean isSame = EverythingAndMoreErrors.INTERNAL_ERROR == EverythingAndMoreErrors.SYSTEM_ERROR;
    if (!isSame || ErrorCode.INTERNAL_ERROR != ErrorCode.SYSTEM_ERROR) throw new AssertionError("another error");
    if (!EverythingAndMoreErrors.SYSTEM_ERROR.matches(EverythingAndMoreErrors.internalError())) throw new AssertionError("another error");
    Optional<BadPasswordParams> params = EverythingAndMoreErrors.WRONG_PASSWORD.match(EverythingAndMoreErrors.passwordWrong("hunter2", "ann", ErrorOption.subcode("sub")));
    boolean isRead = params.isPresent() && params.get().password().equals("hunter2") && params.get().user().equals("ann");
    if (!isRead || params.toString().contains("hunter2")) throw new AssertionError(params);
    if (!EverythingAndMoreErrors.BAD_PASSWORD.matches(EverythingAndMoreErrors.wrongPassword("hunter2", "ann"))) throw new AssertionError("another error");
    if (!EverythingAndMoreErrors.OLD_WAY.matches(EverythingAndMoreErrors.olderWay("a", "b"))) throw new AssertionError("another error");
    if (ErrorCode.OLDER_WAY != ErrorCode.OLD_WAY || ErrorCode.PARTLY_FAILED != ErrorCode.SOME_FAILED) throw new AssertionError("another error");
  }

  private static void checkParts() {
    Optional<EverythingAndMoreException> error = EverythingAndMoreErrors.decodeParts(401, "103", "Password a of b is wrong", null);
    Optional<BadPasswordParams> params = EverythingAndMoreErrors.BAD_PASSWORD.match(error.orElseThrow());
    if (!params.map(BadPasswordParams::user).equals(Optional.of("b"))) throw new AssertionError(error);
    if (EverythingAndMoreErrors.decodeParts(200, "0", null, null).isPresent()) throw new AssertionError("no success");
  }

  public static void main(String[] args) {
    checkParts();
    checkRenamed();
    check(() -> { throw EverythingAndMoreErrors.badPassword("hunter2", "ann"); }, 401, "\"code\":103");
    check(() -> { throw new IllegalStateException("no such file: /secret"); }, 500, "\"code\":100");
    check(() -> CompletableFuture.runAsync(() -> { throw EverythingAndMoreErrors.badPassword("hunter2", "ann"); }).join(), 401, "\"code\":103");
    check(() -> { throw new StackOverflowError("/secret"); }, 500, "\"code\":100");
  }
}
