import com.example.okxweb3errors.OkxWeb3Errors;
import com.example.okxweb3errors.OkxWeb3Exception;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * A program with two versions of one table: in two class loaders, whose folders are its arguments, and in one class path, where the
 * older one has another package name.
 */
public final class Versions {
  private final Class<?> library;

  private Versions(String folder) throws Exception {
    URL[] classes = {Path.of(folder).toUri().toURL()};
    library = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader()).loadClass("Library");
  }

  private Object call(String method, Class<?> type, Object argument) {
    try {
      return type == null ? library.getMethod(method).invoke(null) : library.getMethod(method, type).invoke(null, argument);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object handle(Versions failing) {
    return call("handle", Runnable.class, (Runnable) () -> failing.call("fail", null, null));
  }

  private static void inOneClassPath() {
    try {
      throw shaded.OkxWeb3Errors.parameterEmpty("chainIndex");
    } catch (OkxWeb3Exception e) {
      throw new AssertionError("caught as an error of the newer version");
    } catch (shaded.OkxWeb3Exception e) {
      boolean isMatched = OkxWeb3Errors.PARAMETER_EMPTY.matches(e);
      String json = OkxWeb3Errors.fromJson(e.toJson()).orElseThrow().getMessage();
      System.out.println(shaded.OkxWeb3Errors.CATALOG_VERSION + " " + OkxWeb3Errors.CATALOG_VERSION + " " + isMatched + " " + json);
    }
  }

  public static void main(String[] args) throws Exception {
    Versions older = new Versions(args[0]);
    Versions newer = new Versions(args[1]);
    System.out.println(older.handle(older));
    System.out.println(newer.handle(newer));
    System.out.println(older.handle(newer));
    System.out.println(newer.handle(older));
    System.out.println(newer.call("read", String.class, older.call("write", null, null)));
    inOneClassPath();
  }
}
