import com.example.okxweb3errors.ErrorCode;
import com.example.okxweb3errors.OkxWeb3Errors;
import com.example.okxweb3errors.OkxWeb3Exception;

/** A library that is compiled with one version of the package. */
public final class Library {
  private Library() {}

  public static void fail() {
    throw OkxWeb3Errors.parameterEmpty("chainIndex");
  }

  public static String write() {
    return OkxWeb3Errors.parameterEmpty("chainIndex").toJson();
  }

  public static String read(String json) {
    return OkxWeb3Errors.fromJson(json).orElseThrow().getMessage();
  }

  public static String handle(Runnable run) {
    try {
      run.run();
      return "no error";
    } catch (OkxWeb3Exception e) {
      return "its own: " + e.getMessage() + ", " + e.is(ErrorCode.PARAMETER_EMPTY);
    } catch (RuntimeException e) {
      return "another: " + e.getMessage() + ", " + OkxWeb3Errors.PARAMETER_EMPTY.match(e).isPresent();
    }
  }
}
