import com.example.okxweb3errors.AuthenticationException;
import com.example.okxweb3errors.Categories;
import com.example.okxweb3errors.EncodeOption;
import com.example.okxweb3errors.EncodedError;
import com.example.okxweb3errors.ErrorCode;
import com.example.okxweb3errors.ErrorDefinition;
import com.example.okxweb3errors.ErrorDetail;
import com.example.okxweb3errors.ErrorOption;
import com.example.okxweb3errors.ErrorSet;
import com.example.okxweb3errors.GeneralException;
import com.example.okxweb3errors.OkxWeb3Errors;
import com.example.okxweb3errors.OkxWeb3Exception;
import com.example.okxweb3errors.Operations;
import com.example.okxweb3errors.ParameterEmptyParams;
import com.example.okxweb3errors.Retry;
import com.example.okxweb3errors.UnknownErrorException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What people write who use the package of the OKX table. */
final class CallSites {
  private static final String EMPTY = "{\"code\":\"50014\",\"msg\":\"Parameter chainIndex can not be empty.\",\"data\":[1]}";

  private CallSites() {}

  public static void main(String[] args) throws Exception {
    firstUseBySeveralThreads(); // before anything else has loaded a class
    client();
    concurrent();
    parts();
    server();
    unknownErrors();
    codes();
    lookUps();
    operations();
    options();
    oddValues();
    otherProcesses();
    parsedJson();
    longIdentifiers();
    headers();
    serialization();
    anyBytes();
    hostileArguments();
  }

  private static void check(boolean isTrue, Object about) {
    if (!isTrue) {
      throw new AssertionError(about);
    }
  }

  private static void equal(Object saw, Object want) {
    check(Objects.equals(saw, want), saw + " instead of " + want);
  }

  /** Each thread enters the package by another door; a circle of static initializers would hang here. */
  private static void firstUseBySeveralThreads() throws Exception {
    List<Callable<String>> doors =
        List.of(
            () -> ErrorCode.PARAMETER_EMPTY.value(),
            () -> ErrorCode.of("50014").value(),
            () -> OkxWeb3Errors.PARAMETER_EMPTY.code().value(),
            () -> OkxWeb3Errors.lookup("50014").orElseThrow().code().value(),
            () -> OkxWeb3Errors.parameterEmpty("x").code().orElseThrow().value(),
            () -> OkxWeb3Errors.decode(400, EMPTY, null).orElseThrow().code().orElseThrow().value());
    ExecutorService threads = Executors.newFixedThreadPool(doors.size());
    try {
      for (Future<String> code : threads.invokeAll(doors)) {
        equal(code.get(), "50014");
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void request(int status, String body) {
    Optional<OkxWeb3Exception> error = OkxWeb3Errors.decode(status, body, Map.of("Retry-After", List.of("2")));
    if (error.isPresent()) {
      throw error.get();
    }
  }

  private static void client() {
    request(200, "{\"code\":\"0\",\"data\":[]}");
    try {
      request(401, "{\"code\":\"50102\",\"msg\":\"Timestamp request expired.\"}");
      check(false, "no error");
    } catch (AuthenticationException e) {
      check(e.is(ErrorCode.TIMESTAMP_EXPIRED) && !e.is(ErrorCode.PARAMETER_EMPTY) && !e.is(null), e);
      equal(e.category(), Optional.of("authentication"));
    }
    try {
      request(400, EMPTY);
      check(false, "no error");
    } catch (AuthenticationException e) {
      check(false, "another category");
    } catch (OkxWeb3Exception e) {
      check(e instanceof GeneralException && e.known(), e);
      check(e.is(ErrorCode.PARAMETER_EMPTY) && OkxWeb3Errors.PARAMETER_EMPTY.matches(e), e);
      check(!OkxWeb3Errors.PARAMETER_ERROR.matches(e) && OkxWeb3Errors.PARAMETER_ERROR.match(e).isEmpty(), e);
      Optional<ParameterEmptyParams> params = OkxWeb3Errors.PARAMETER_EMPTY.match(e);
      equal(params.map(ParameterEmptyParams::parameter), Optional.of("chainIndex"));
      equal(params, OkxWeb3Errors.PARAMETER_EMPTY.match(OkxWeb3Errors.parameterEmpty("chainIndex")));
      equal(params.toString(), "Optional[{parameter=chainIndex}]");
      equal(e.params(), Optional.of(Map.of("parameter", "chainIndex")));
      equal(e.retry(), Retry.NEVER);
      equal(e.retryAfter(), Optional.of(Duration.ofSeconds(2)));
      equal(e.getMessage(), "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.");
      equal(e.toString(), "com.example.okxweb3errors.GeneralException: " + e.getMessage());
      equal(e.body(), Optional.of(EMPTY));
      equal(e.json().orElseThrow().get("data"), List.of(1L));
      equal(e.getStackTrace()[3].getMethodName(), "decodeText");
    }
    OkxWeb3Exception unread = OkxWeb3Errors.decode(400, "{\"code\":50014,\"msg\":\"hm\"}", null).orElseThrow();
    check(OkxWeb3Errors.PARAMETER_EMPTY.matches(unread), unread);
    check(OkxWeb3Errors.PARAMETER_EMPTY.match(unread).isEmpty() && unread.params().isEmpty(), unread);
    equal(unread.getMessage(), "50014 parameter_empty (HTTP 400): Parameter {parameter} can not be empty.");
    equal(unread.render(), "Parameter {parameter} can not be empty.");
    check(!OkxWeb3Errors.PARAMETER_EMPTY.matches(null) && !OkxWeb3Errors.PARAMETER_EMPTY.matches(new Exception(unread)), unread);
  }

  /** What a task of another thread failed with is inside another exception. */
  private static void concurrent() throws InterruptedException {
    CompletableFuture<Integer> failed =
        CompletableFuture.<Integer>supplyAsync(() -> { throw OkxWeb3Errors.parameterEmpty("a"); }).thenApply(number -> number + 1);
    for (Callable<Integer> get : List.<Callable<Integer>>of(failed::join, failed::get)) {
      try {
        check(false, get.call());
      } catch (Exception e) {
        check(!(e instanceof OkxWeb3Exception) && OkxWeb3Errors.PARAMETER_EMPTY.matches(e), e);
        equal(OkxWeb3Errors.PARAMETER_EMPTY.match(e).map(ParameterEmptyParams::parameter), Optional.of("a"));
        check(!OkxWeb3Errors.PARAMETER_ERROR.matches(e), e);
      }
    }
    Exception circle = new CompletionException() {};
    circle.initCause(new ExecutionException(circle));
    check(!OkxWeb3Errors.PARAMETER_EMPTY.matches(circle), "a circle of causes");
  }

  /** The code and the message of a response that another library has read. */
  private static void parts() {
    Map<String, ?> headers = Map.of("Retry-After", "3");
    OkxWeb3Exception e = OkxWeb3Errors.decodeParts(400, "50014", "Parameter chainIndex can not be empty.", headers).orElseThrow();
    equal(e.toJson(true), OkxWeb3Errors.decode(400, EMPTY, headers).orElseThrow().toJson(true));
    equal(OkxWeb3Errors.decodeParts(200, "0", "ok", null), Optional.empty());
    equal(OkxWeb3Errors.decodeParts(204, null, null, null), Optional.empty());
    check(OkxWeb3Errors.decodeParts(502, null, "", null).orElseThrow().intermediary(), "no code and no message");
    check(!OkxWeb3Errors.decodeParts(404, "", "No such page.", null).orElseThrow().intermediary(), "a message alone");
    Map<String, ?> moment = Map.of("Retry-After", "Mon, 01 Mar 2027 12:00:05 GMT");
    Instant now = Instant.parse("2027-03-01T12:00:00Z");
    equal(OkxWeb3Errors.decodeParts(429, "50011", null, moment, now).orElseThrow().retryAfter(), Optional.of(Duration.ofSeconds(5)));
  }

  private static void server() {
    OkxWeb3Exception e = OkxWeb3Errors.parameterEmpty("chainIndex");
    equal(e.getMessage(), "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.");
    equal(e.status(), 400);
    EncodedError encoded = e.encode(Locale.forLanguageTag("zh-Hans-CN"));
    equal(encoded.status(), 400);
    equal(encoded.headers(), Map.of("content-type", "application/json", "content-language", "zh-Hans"));
    check(encoded.body().startsWith("{\"code\":\"50014\",\"msg\":\"") && encoded.body().contains("chainIndex"), encoded.body());
    equal(e.render("zh-Hans-CN"), e.render(Locale.forLanguageTag("zh-Hans")));
    equal(e.render("tlh"), e.render());
    equal(e.encode().headers(), Map.of("content-type", "application/json"));
    equal(OkxWeb3Errors.decode(400, e.encode("ar").body(), null).orElseThrow().params(), e.params());
    equal(e.getStackTrace()[0].getMethodName(), "parameterEmpty");
    equal(OkxWeb3Errors.parameterEmpty("chainIndex", ErrorOption.noStackTrace()).getStackTrace().length, 0);
  }

  private static void unknownErrors() {
    OkxWeb3Exception page = OkxWeb3Errors.decode(502, "<html>" + "é".repeat(5000), null).orElseThrow();
    check(page instanceof UnknownErrorException && !page.known() && page.intermediary(), page);
    check(page.code().isEmpty() && !page.is(ErrorCode.of("")) && page.definition().isEmpty(), page);
    equal(page.body().orElseThrow().getBytes(StandardCharsets.UTF_8).length, 4096);
    equal(page.getMessage(), "unknown error (HTTP 502)");
    equal(page.render(), "HTTP 502");
    OkxWeb3Exception later = OkxWeb3Errors.decode(503, "{\"code\":\"99999\"}", null).orElseThrow();
    check(later.is(ErrorCode.of("99999")) && !later.intermediary(), later);
    equal(later.getMessage(), "99999 unknown error (HTTP 503)");
    equal(later.render(), "Unknown error 99999 (HTTP 503)");
    equal(later.retry(), Retry.BACKOFF);
    equal(OkxWeb3Errors.decode(204, null, null), Optional.empty());
    try {
      later.encode();
      check(false, "encoded");
    } catch (IllegalStateException e) {
      equal(e.getMessage(), "an unknown error cannot be encoded");
    }
  }

  private static void codes() {
    equal(ErrorCode.of("50014"), ErrorCode.PARAMETER_EMPTY);
    equal(Set.of(ErrorCode.PARAMETER_EMPTY).contains(ErrorCode.of("50014")), true);
    equal(ErrorCode.PARAMETER_EMPTY.toString(), "50014");
    check(!ErrorCode.PARAMETER_EMPTY.equals((Object) "50014"), "a text is no code");
  }

  private static void lookUps() {
    ErrorDefinition definition = OkxWeb3Errors.lookup(ErrorCode.PARAMETER_ERROR.value()).orElseThrow();
    check(definition == OkxWeb3Errors.PARAMETER_ERROR, definition);
    equal(definition.message(), "Parameter %s error.");
    equal(definition.parameters().get(0).name(), "parameter");
    equal(definition.toString(), "50036 parameter_error");
    equal(OkxWeb3Errors.lookup("nothing"), Optional.empty());
    equal(OkxWeb3Errors.lookup(null), Optional.empty());
    equal(OkxWeb3Errors.CATALOG_VERSION, "1.0.0");
    List<ErrorDefinition> definitions = OkxWeb3Errors.definitions();
    check(definitions.size() == 52 && definitions.get(0) == OkxWeb3Errors.SUCCEEDED, definitions);
    check(definitions.stream().allMatch(one -> OkxWeb3Errors.lookup(one.code().value()).orElseThrow() == one), definitions);
    equal(OkxWeb3Errors.locales(), List.of("en", "ar", "zh-Hans"));
    equal(OkxWeb3Errors.PARAMETER_EMPTY.category(), Categories.GENERAL);
  }

  private static void operations() {
    try {
      request(400, EMPTY);
      check(false, "no error");
    } catch (OkxWeb3Exception e) {
      check(Operations.GET_QUOTE.has(e) && Operations.GET_QUOTE.has(new CompletionException(e)), e);
      check(!Operations.GET_QUOTE.has(new RuntimeException(e)) && !Operations.GET_QUOTE.has(null), e);
      check(!Operations.LIST_PRICES.has(e), e);
    }
    for (ErrorSet set : List.of(Operations.GET_QUOTE, Operations.LIST_PRICES)) {
      for (ErrorDefinition definition : OkxWeb3Errors.definitions()) {
        OkxWeb3Errors.decode(400, "{\"code\":\"" + definition.code() + "\",\"msg\":\"\"}", null)
            .ifPresent(e -> equal(set.has(e), set.codes().contains(definition.code())));
      }
      try {
        set.codes().clear();
        check(false, "changed");
      } catch (UnsupportedOperationException expected) {
        check(set.codes().contains(ErrorCode.REQUESTS_TOO_FREQUENT), set.codes());
      }
    }
  }

  private static void options() {
    Exception cause = new IOException("cause");
    OkxWeb3Exception e =
        OkxWeb3Errors.systemError(
            ErrorOption.cause(cause), ErrorOption.requestId("r-1"), null, ErrorOption.retryAfter(Duration.ofMillis(1500)));
    check(e.getCause() == cause, e.getCause());
    equal(e.requestId(), Optional.of("r-1"));
    equal(e.encode().headers().get("retry-after"), "2");
    List<ErrorDetail> details = List.of(ErrorDetail.of("amount", "too_small", null));
    OkxWeb3Exception item = OkxWeb3Errors.parameterEmpty("chainIndex");
    OkxWeb3Exception full =
        OkxWeb3Errors.systemError(ErrorOption.subcode("s-1"), ErrorOption.details(details), ErrorOption.items(List.of(item)));
    equal(full.subcode(), Optional.of("s-1"));
    equal(full.details(), details);
    equal(full.details().get(0).field(), Optional.of("amount"));
    equal(full.items(), List.of(item));
    equal(full.headers(), Map.of());
    EncodedError added = full.encode("*", EncodeOption.retryAfter(Duration.ofSeconds(3)), EncodeOption.requestId("r-2"), null);
    equal(added.headers().get("retry-after"), "3");
    Map<String, ?> received = Map.of("X-Kept", List.of("a", "b"));
    equal(OkxWeb3Errors.decode(400, EMPTY, received).orElseThrow().headers(), received);
    equal(OkxWeb3Errors.systemError((ErrorOption[]) null).requestId(), Optional.empty());
    equal(OkxWeb3Errors.systemError(ErrorOption.retryAfter(Duration.ofDays(-1))).retryAfter(), Optional.of(Duration.ZERO));
    Duration longest = OkxWeb3Errors.systemError(ErrorOption.retryAfter(Duration.ofSeconds(Long.MAX_VALUE))).retryAfter().orElseThrow();
    equal(longest.toMillis(), (long) Integer.MAX_VALUE);
  }

  private static void oddValues() {
    for (long limit : new long[] {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE}) {
      OkxWeb3Exception e = OkxWeb3Errors.parameterCountExceeded("ids", limit);
      check(e.render().contains(" " + limit), e);
      equal(e.params().orElseThrow().get("limit"), limit);
      check(e.encode().body().contains(" " + limit), e.encode().body());
    }
    OkxWeb3Exception nothing = OkxWeb3Errors.systemError(ErrorOption.details(null), ErrorOption.items(null));
    check(nothing.details().isEmpty() && nothing.items().isEmpty(), nothing);
    equal(OkxWeb3Errors.systemError(ErrorOption.details(Collections.singletonList(null))).details(), List.of());
    equal(OkxWeb3Errors.systemError(ErrorOption.items(Collections.singletonList(null))).items(), List.of());
    try {
      check(false, OkxWeb3Errors.parameterEmpty(null));
    } catch (NullPointerException e) {
      equal(e.getMessage(), "parameter of parameter_empty");
    }
  }

  private static void parsedJson() {
    Map<String, Object> json = new HashMap<>(Map.of("msg", "Parameter a can not be empty.", "data", List.of(Map.of("a", 1))));
    for (Object code : new Object[] {"50014", 50014, 50014L, 50014.0, new BigDecimal("50014"), BigInteger.valueOf(50014)}) {
      json.put("code", code);
      OkxWeb3Exception e = OkxWeb3Errors.decodeJson(200, json, Map.of()).orElseThrow();
      equal(e.params(), Optional.of(Map.of("parameter", "a")));
      equal(e.body(), Optional.empty());
      equal(e.json().orElseThrow().get("data"), List.of(Map.of("a", 1L)));
    }
    for (Object other : new Object[] {null, "50014", List.of(json), 5, new Object()}) {
      check(OkxWeb3Errors.decodeJson(400, other, null).orElseThrow().intermediary(), other);
    }
    check(!OkxWeb3Errors.decodeJson(200, Map.of("code", Double.NaN), null).orElseThrow().intermediary(), "an odd number");
  }

  private static void longIdentifiers() {
    String body = "{\"code\":\"50014\",\"id\":1234567890123456789,\"least\":-9223372036854775808,\"more\":9223372036854775808}";
    Map<String, Object> json = OkxWeb3Errors.decode(400, body, null).orElseThrow().json().orElseThrow();
    equal(json.get("id"), 1234567890123456789L);
    equal(json.get("least"), Long.MIN_VALUE);
    equal(json.get("more"), 9223372036854775808.0);
  }

  private static void headers() {
    HttpHeaders headers = HttpHeaders.of(Map.of("retry-AFTER", List.of(" Sun, 06 Nov 1994 08:49:37 GMT ", "7")), (name, value) -> true);
    Instant now = Instant.parse("1994-11-06T08:49:30Z");
    OkxWeb3Exception e = OkxWeb3Errors.decodeBytes(429, EMPTY.getBytes(StandardCharsets.UTF_8), headers.map(), now).orElseThrow();
    equal(e.retryAfter(), Optional.of(Duration.ofSeconds(7)));
    for (Object value : new Object[] {"7", List.of("7"), new String[] {"7", "8"}, 7, new StringBuilder("7")}) {
      Map<String, Object> given = Map.of("RETRY-after", value);
      equal(OkxWeb3Errors.decode(429, EMPTY, given).orElseThrow().retryAfter(), Optional.of(Duration.ofSeconds(7)));
    }
    for (Instant time : new Instant[] {Instant.MAX, Instant.MIN}) {
      check(OkxWeb3Errors.decode(429, "", headers.map(), time).isPresent(), time);
    }
  }

  private static OkxWeb3Exception copy(OkxWeb3Exception error) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(error);
    return (OkxWeb3Exception) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  private static void serialization() throws IOException, ClassNotFoundException {
    Map<String, ?> json = Map.of("code", 50014, "msg", "Parameter a can not be empty.", "more", List.of(Map.of("x", 1.5)));
    List<OkxWeb3Exception> errors =
        List.of(
            OkxWeb3Errors.parameterCountExceeded("ids", 5, ErrorOption.cause(new IOException("x")), ErrorOption.requestId("r")),
            OkxWeb3Errors.decode(400, EMPTY, Map.of("retry-after", "3")).orElseThrow(),
            OkxWeb3Errors.decode(400, "{\"code\":\"99999\",\"msg\":\"new\",\"field\":{\"a\":[null]}}", null).orElseThrow(),
            OkxWeb3Errors.decode(502, "<html>", null).orElseThrow(),
            OkxWeb3Errors.decodeJson(400, json, null).orElseThrow());
    for (OkxWeb3Exception error : errors) {
      OkxWeb3Exception copied = copy(error);
      equal(copied.getClass(), error.getClass());
      equal(copied.getMessage(), error.getMessage());
      equal(copied.code(), error.code());
      equal(copied.definition(), error.definition());
      equal(copied.params(), error.params());
      equal(copied.status(), error.status());
      equal(copied.retry(), error.retry());
      equal(copied.retryAfter(), error.retryAfter());
      equal(copied.requestId(), error.requestId());
      equal(copied.body(), error.body());
      equal(copied.json(), error.json());
      equal(copied.items(), error.items());
      equal(copied.intermediary(), error.intermediary());
      equal(String.valueOf(copied.getCause()), String.valueOf(error.getCause()));
      equal(copied.render("ar"), error.render("ar"));
      check(Arrays.equals(copied.getStackTrace(), error.getStackTrace()), copied);
    }
  }

  private static void otherProcesses() {
    OkxWeb3Exception e = OkxWeb3Errors.parameterEmpty("chainIndex", ErrorOption.requestId("r-1"));
    OkxWeb3Exception read = OkxWeb3Errors.fromJson(e.toJson()).orElseThrow();
    check(read instanceof GeneralException && read.requestId().equals(e.requestId()), read);
    equal(OkxWeb3Errors.PARAMETER_EMPTY.match(read), OkxWeb3Errors.PARAMETER_EMPTY.match(e));
    equal(read.getMessage(), e.getMessage());
    equal(read.toJson(), e.toJson(true));
    for (String other : new String[] {null, "", "null", "[]", "{\"status\":400}", "{\"catalog\":\"okx-web3\",\"status\":-1}"}) {
      equal(OkxWeb3Errors.fromJson(other), Optional.empty());
    }
    Map<String, Object> want =
        Map.of(
            "error.type", "parameter_empty",
            "http.response.status_code", 400L,
            "api.error.code", "50014",
            "api.error.category", "general",
            "api.error.retry", "never",
            "api.request.id", "r-1");
    equal(e.attributes(), want);
  }

  private static void anyBytes() {
    Random draw = new Random(20261122);
    for (int turn = 0; turn < 2000; turn++) {
      byte[] body = "{\"code\":\"50014\",\"msg\":\"Parameter \u00e9 can not be empty.\"}".getBytes(StandardCharsets.UTF_8);
      if (turn % 2 == 0) {
        body = new byte[1 + draw.nextInt(80)];
        draw.nextBytes(body);
      }
      for (int change = 0; change < turn % 4; change++) {
        body[draw.nextInt(body.length)] = (byte) draw.nextInt(256);
      }
      byte[] wait = new byte[9];
      draw.nextBytes(wait);
      Map<String, ?> headers = Map.of("Retry-After", new String(wait, StandardCharsets.ISO_8859_1));
      String text = new String(body, StandardCharsets.UTF_16);
      for (Optional<OkxWeb3Exception> error :
          List.of(OkxWeb3Errors.decodeBytes(400, body, headers), OkxWeb3Errors.decode(400, text, headers))) {
        OkxWeb3Exception e = error.orElseThrow();
        equal(e.status(), 400);
        check(e.getMessage() != null && e.render("ar") != null && e.retry() != null, e);
      }
    }
  }

  private static void hostileArguments() {
    Map<String, Object> failing =
        new AbstractMap<>() {
          @Override
          public Set<Map.Entry<String, Object>> entrySet() {
            throw new UnsupportedOperationException();
          }
        };
    List<Object> circle = new ArrayList<>();
    circle.add(circle);
    Map<String, Object> odd = new HashMap<>();
    odd.put(null, null);
    odd.put("retry-after", Arrays.asList((Object) null));
    for (Map<String, ?> headers : Arrays.asList(null, failing, odd, Map.of("retry-after", List.of()), Map.of("retry-after", circle))) {
      for (int status : new int[] {Integer.MIN_VALUE, -1, 0, 99, 400, 600, Integer.MAX_VALUE}) {
        equal(OkxWeb3Errors.decode(status, null, headers, null).orElseThrow().status(), status);
        equal(OkxWeb3Errors.decodeBytes(status, null, headers).orElseThrow().body(), Optional.empty());
        equal(OkxWeb3Errors.decodeJson(status, failing, headers).orElseThrow().retryAfter(), Optional.empty());
        equal(OkxWeb3Errors.decodeJson(status, Map.of("code", "50014", "data", circle), headers).orElseThrow().known(), false);
      }
    }
    Map<Object, Object> keys = new HashMap<>(Map.of("code", "50014", 5, 6));
    keys.put(null, Collections.singletonList(new Object()));
    check(OkxWeb3Errors.decodeJson(400, keys, null).orElseThrow().is(ErrorCode.PARAMETER_EMPTY), keys);
    for (String large : List.of("{\"code\":1e999}", "{\"code\":" + "9".repeat(400) + "}")) {
      check(!OkxWeb3Errors.decode(200, large, null).orElseThrow().intermediary(), large.length());
    }
    for (String deep : List.of("[".repeat(100_000), "{\"code\":".repeat(100_000))) {
      check(OkxWeb3Errors.decode(400, deep, null).orElseThrow().intermediary(), deep.length());
    }
    check(OkxWeb3Errors.decode(400, "\ufeff" + EMPTY, null).orElseThrow().is(ErrorCode.PARAMETER_EMPTY), "a byte order mark");
    byte[] wrong = EMPTY.getBytes(StandardCharsets.ISO_8859_1);
    wrong[35] = (byte) 0xff;
    check(OkxWeb3Errors.decodeBytes(400, wrong, null).orElseThrow().render().contains("\ufffd"), "a byte that is not UTF-8");
  }
}
