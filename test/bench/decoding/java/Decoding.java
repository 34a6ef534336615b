import com.example.okxweb3errors.ErrorCode;
import com.example.okxweb3errors.OkxWeb3Errors;
import com.example.okxweb3errors.OkxWeb3Exception;
import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class Decoding {
  static final class ApiException extends RuntimeException {
    final String code;
    final int status;
    final List<String> parameters;

    ApiException(String code, int status, String message, List<String> parameters) {
      super(message);
      this.code = code;
      this.status = status;
      this.parameters = parameters;
    }
  }

  static final class Response {
    String code;
    String msg;
  }

  static final class Case {
    String name;
    int status;
    String body;
  }

  private static final Gson GSON = new Gson();

  private static final Map<String, Pattern> TABLE =
      Map.of(
          "50011", Pattern.compile("Too Many Requests"),
          "50014", Pattern.compile("Parameter (.*) can not be empty\\."));

  private static Optional<ApiException> decodeByHand(int status, String body) {
    Response read;
    try {
      read = GSON.fromJson(body, Response.class);
    } catch (JsonSyntaxException e) {
      return Optional.of(new ApiException(null, status, body.substring(0, Math.min(body.length(), 4096)), List.of()));
    }
    if (read.code.equals("0")) {
      return Optional.empty();
    }
    Pattern pattern = TABLE.get(read.code);
    Matcher match = pattern == null ? null : pattern.matcher(read.msg);
    boolean isRead = match != null && match.matches() && match.groupCount() > 0;
    return Optional.of(new ApiException(read.code, status, read.msg, isRead ? List.of(match.group(1)) : List.of()));
  }

  private static Optional<String> codeOf(Optional<? extends RuntimeException> error) {
    return error.flatMap(
        e ->
            e instanceof ApiException
                ? Optional.ofNullable(((ApiException) e).code)
                : ((OkxWeb3Exception) e).code().map(ErrorCode::value));
  }

  private static int errors = 0;

  /** Nanoseconds for one call, over as many calls as take a tenth of a second. */
  private static double time(Supplier<Optional<? extends RuntimeException>> call) {
    for (int calls = 1; ; calls *= 2) {
      long start = System.nanoTime();
      for (int index = 0; index < calls; index++) {
        errors += call.get().isPresent() ? 1 : 0;
      }
      long spent = System.nanoTime() - start;
      if (spent > 100_000_000) {
        return (double) spent / calls;
      }
    }
  }

  /** Returns the median times of both ways in rounds that take turns. */
  private static double[] measure(Case one, int rounds) {
    List<Supplier<Optional<? extends RuntimeException>>> ways =
        List.of(() -> OkxWeb3Errors.decode(one.status, one.body, null), () -> decodeByHand(one.status, one.body));
    if (!codeOf(ways.get(0).get()).equals(codeOf(ways.get(1).get()))) {
      throw new IllegalStateException(one.name);
    }
    double[][] times = new double[2][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int way = 0; way < 2; way++) {
        times[way][round] = time(ways.get(way));
      }
    }
    return Arrays.stream(times).mapToDouble(list -> Arrays.stream(list).sorted().toArray()[rounds / 2]).toArray();
  }

  public static void main(String[] args) throws IOException {
    Case[] cases = GSON.fromJson(Files.readString(Path.of("../cases.json")), Case[].class);
    for (Case one : cases) {
      measure(one, 15); // for the compiler of the JVM
    }
    for (Case one : cases) {
      double[] times = measure(one, 9);
      System.out.printf("{\"case\": \"%s\", \"decode\": %f, \"hand\": %f}%n", one.name, times[0], times[1]);
    }
    if (errors == 0) {
      throw new IllegalStateException("nothing was decoded");
    }
  }
}
