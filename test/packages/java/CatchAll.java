import com.example.everythingandmoreerrors.EncodeOption;
import com.example.everythingandmoreerrors.EncodedError;
import com.example.everythingandmoreerrors.EverythingAndMoreErrors;

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

  public static void main(String[] args) {
    check(() -> { throw EverythingAndMoreErrors.badPassword("hunter2", "ann"); }, 401, "\"code\":103");
    check(() -> { throw new IllegalStateException("no such file: /secret"); }, 500, "\"code\":100");
    check(() -> { throw new StackOverflowError("/secret"); }, 500, "\"code\":100");
  }
}
