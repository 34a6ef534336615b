import com.example.okxweb3errors.OkxWeb3Exception;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;

/** What the samples of the README name and do not say. */
abstract class Around {
  HttpClient client;
  HttpRequest request;
  OkxWeb3Exception e;
  Throwable cause;
  String id;
  String languages;

  void log(Object value) {}

  void sleep(Duration time) {}
}
