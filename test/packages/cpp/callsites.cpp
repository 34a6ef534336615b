// What people write who use the package of the OKX table. Macros of the kind that headers of systems bring come first.

#define linux 1
#define unix 1
#define small char
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))

#include <okx_web3_errors.hpp>
#include <okx_web3_errors/operations.hpp>

#include <clocale>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <limits>
#include <map>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

std::string_view code_in_another_file();

static_assert(std::is_nothrow_copy_constructible_v<okx_web3::general_error>);
static_assert(std::is_nothrow_copy_assignable_v<okx_web3::general_error>);
static_assert(std::is_base_of_v<std::runtime_error, okx_web3::unknown_error>);
static_assert(std::is_abstract_v<okx_web3::error>, "thrown or caught by value, an error would lose its category");
static_assert(okx_web3::codes::parameter_empty.text() == "50014");
static_assert(okx_web3::codes::parameter_empty == okx_web3::code("50014"));
// Each error has its own name for its parameters; errors with the same list share a struct.
static_assert(std::is_same_v<decltype(okx_web3::parameter_empty_params::parameter), std::string>);
static_assert(std::is_same_v<okx_web3::parameter_empty_params, okx_web3::parameter_error_params>);
static_assert(okx_web3::codes::parameter_empty == "50014" && "50015" != okx_web3::codes::parameter_empty);
// A code does not own its text, so it cannot be the key of a map by mistake.
static_assert(!std::is_default_constructible_v<std::hash<okx_web3::code>>);
// Nobody makes the code of an error with other parameters.
static_assert(!std::is_constructible_v<std::remove_const_t<decltype(okx_web3::codes::parameter_empty)>, std::string_view>);
static_assert(!std::is_default_constructible_v<std::remove_const_t<decltype(okx_web3::codes::parameter_empty)>>);
static_assert(!std::is_invocable_v<decltype(okx_web3::errors::parameter_empty)*>, "a missing parameter compiles");

// A set is a constant, and a range of codes.
static_assert(okx_web3::operations::get_quote.has(okx_web3::codes::endpoint_timeout));
static_assert(!okx_web3::operations::get_quote.has(okx_web3::codes::invalid_json));
static_assert(okx_web3::operations::get_quote.size() > 5);

static int failures = 0;

static void check(bool is_fine, int line) {
  if (is_fine) return;
  std::fprintf(stderr, "callsites.cpp:%d\n", line);
  ++failures;
}
#define CHECK(condition) check(condition, __LINE__)

static void client() {
  const std::multimap<std::string, std::string> headers{{"Retry-After", "2"}};
  const auto error = okx_web3::decode(400, R"({"code":"50014","msg":"Parameter chainIndex can not be empty."})", headers);
  CHECK(error && error->is(okx_web3::codes::parameter_empty) && error->is(okx_web3::categories::general));
  CHECK(!error->is(okx_web3::codes::requests_too_frequent) && !error->is(okx_web3::categories::authentication));
  CHECK(error->retry() == okx_web3::retry::never && error->retry_after() == 2s);
  const auto params = error->match(okx_web3::codes::parameter_empty);
  CHECK(params && params->parameter == "chainIndex");
  CHECK(!error->match(okx_web3::codes::parameter_error));
  CHECK(!okx_web3::decode(200, R"({"code":"0","data":[]})"));
  CHECK(okx_web3::decode(429, "{}", {{"retry-after", "7"}})->retry_after() == 7s);
}

static void categories() {
  bool is_caught = false;
  try {
    okx_web3::decode(401, R"({"code":"50103","msg":"hm"})")->raise();
  } catch (const okx_web3::general_error&) {
  } catch (const okx_web3::authentication_error& error) {
    is_caught = error.code() == okx_web3::code("50103");
  }
  CHECK(is_caught);
  try {
    okx_web3::decode(502, "<html>")->raise();
  } catch (const okx_web3::unknown_error& error) {
    CHECK(error.is_intermediary() && error.body() == "<html>" && error.code().text().empty());
    CHECK(!error.is(okx_web3::code()) && !error.is(okx_web3::category()));
    CHECK(error.retry() == okx_web3::retry::check && std::string_view(error.what()) == "unknown error (HTTP 502)");
  }
  try {
    throw okx_web3::errors::requests_too_frequent();
  } catch (const std::runtime_error& error) {
    CHECK(std::string(error.what()) == dynamic_cast<const okx_web3::error&>(error).message());
  }
}

static void server() {
  const auto error = okx_web3::errors::parameter_empty("chainIndex");
  CHECK(error.message() == "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.");
  const okx_web3::encoded encoded = error.encode("zh-Hans-CN");
  const std::map<std::string, std::string> headers(encoded.headers.begin(), encoded.headers.end());
  CHECK(encoded.status == 400 && headers.at("content-language") == "zh-Hans");
  CHECK(encoded.body.find(R"("code":"50014")") != std::string::npos);
  CHECK(error.encode().headers.size() == 1);
  CHECK(okx_web3::decode(503, encoded.body)->encode().status == 503);
  // What a server sends, its client reads.
  const auto read = okx_web3::decode(encoded.status, encoded.body, encoded.headers);
  CHECK(read->match(okx_web3::codes::parameter_empty)->parameter == "chainIndex");
  try {
    static_cast<void>(okx_web3::decode(400, "")->encode());
    CHECK(false);
  } catch (const std::logic_error&) {
  }
}

static void more() {
  okx_web3::raise_options options;
  options.subcode = "finer";
  options.details.push_back({"chainIndex", "", "It is empty."});
  options.items.push_back(okx_web3::errors::requests_too_frequent().share());
  const auto error = okx_web3::errors::parameter_empty("x", options);
  CHECK(error.subcode() == "finer" && error.details()[0].field == "chainIndex" && error.details()[0].code.empty());
  CHECK(error.items()[0]->is(okx_web3::codes::requests_too_frequent) && error.headers().empty());
  okx_web3::encode_options adding;
  adding.locale = "xx, zh-CN;q=0.5";
  adding.retry_after = 1500ms;
  const auto encoded = error.encode(adding);
  const std::map<std::string, std::string> headers(encoded.headers.begin(), encoded.headers.end());
  CHECK(headers.at("content-language") == "zh-Hans" && headers.at("retry-after") == "2");
  const auto read = okx_web3::decode(400, encoded.body, {{"X", "y"}});
  CHECK(read->headers()[0].first == "X" && read->headers()[0].second == "y");
  // A byte order mark is skipped; an object with a message and no code is of this API.
  const auto own = okx_web3::decode(500, "\357\273\277{\"msg\":\"hm\"}");
  CHECK(!own->is_intermediary() && own->message() == "unknown error (HTTP 500): hm" && own->render() == "hm" && own->retry() == okx_web3::retry::check);
}

static void causes() {
  okx_web3::raise_options options;
  options.request_id = "r-1";
  options.retry_after = std::chrono::hours(24 * 365);
  try {
    throw std::domain_error("cause");
  } catch (const std::exception&) {
    options.cause = std::current_exception();
  }
  const auto error = okx_web3::errors::parameter_empty("x", options);
  CHECK(error.request_id() == "r-1" && error.retry_after() == std::chrono::milliseconds(2147483647));
  try {
    std::rethrow_exception(error.cause());
  } catch (const std::domain_error& cause) {
    CHECK(std::string_view(cause.what()) == "cause");
  }
  try {
    try {
      throw std::domain_error("inner");
    } catch (...) {
      std::throw_with_nested(okx_web3::errors::parameter_empty("x"));
    }
  } catch (const okx_web3::general_error& nested) {
    CHECK(dynamic_cast<const std::nested_exception*>(&nested) != nullptr);
  }
  options.retry_after = -5ms;
  CHECK(okx_web3::errors::parameter_empty("x", options).retry_after() == 0ms);
}

static void values() {
  // An integer that JSON does not have is shown as it is, and travels as a text.
  const auto huge = okx_web3::errors::parameter_count_exceeded("ids", (std::numeric_limits<std::int64_t>::max)());
  CHECK(huge.render().find("9223372036854775807") != std::string::npos);
  CHECK(to_json(huge).find(R"("9223372036854775807")") != std::string::npos);
  CHECK(!okx_web3::from_json(to_json(huge))->match(okx_web3::codes::parameter_count_exceeded));
  const auto error = okx_web3::errors::parameter_count_exceeded("ids", 5);
  CHECK(error.params().size() == 2 && std::get<std::int64_t>(error.params()[1].value) == 5);
  // What is not UTF-8 is no JSON; nothing else in a value is changed.
  const auto odd = okx_web3::errors::parameter_empty(std::string("\xff\0\"{0}", 6));
  CHECK(odd.encode().body.find("\357\277\275\\u0000\\\"{0}") != std::string::npos);
}

static void logs() {
  // A line of a log cannot be forged, and bytes that are not UTF-8 do not reach it.
  const auto forged = okx_web3::errors::parameter_empty("a\nERROR \x9b\xc2\x9b");
  CHECK(forged.message() == "50014 parameter_empty (HTTP 400): Parameter a\\nERROR \357\277\275\\u009b can not be empty.");
  CHECK(forged.message() == forged.what());
  const okx_web3::general_error copy = forged;
  CHECK(copy.what() == forged.what());  // it is made once
  // Caught by value, as what it derives from, an error still says which one it is.
  CHECK(std::string_view(std::runtime_error(forged).what()) == "parameter_empty");
  std::ostringstream stream;
  stream << forged << '|' << forged.code() << '|' << forged.category();
  CHECK(stream.str() == forged.message() + "|50014|general");
  const auto attributes = okx_web3::attributes(forged);
  CHECK(std::get<std::string>(attributes.at("error.type")) == "parameter_empty");
  CHECK(std::get<std::int64_t>(attributes.at("http.response.status_code")) == 400 && attributes.count("api.request.id") == 0);
}

static void exchange() {
  okx_web3::raise_options options;
  options.request_id = "r-1";
  options.items.push_back(okx_web3::errors::requests_too_frequent().share());
  const auto read = okx_web3::from_json(to_json(okx_web3::errors::parameter_empty("chainIndex", options)));
  CHECK(read->match(okx_web3::codes::parameter_empty)->parameter == "chainIndex" && read->request_id() == "r-1");
  CHECK(read->items().size() == 1 && read->items()[0]->is(okx_web3::codes::requests_too_frequent));
  CHECK(to_json(*read) == to_json(okx_web3::errors::parameter_empty("chainIndex", options)));
  CHECK(!okx_web3::from_json("") && !okx_web3::from_json("{}") && !okx_web3::from_json(R"({"catalog":"other","status":1})"));
  // A status that an int does not hold is none.
  CHECK(!okx_web3::from_json(R"({"catalog":"okx-web3","status":9007199254740991})"));
  const std::string deep(100000, '[');
  CHECK(!okx_web3::from_json(deep) && !okx_web3::from_json(R"({"catalog":"okx-web3","status":1,"items":)" + deep));
}

static void outlives() {
  okx_web3::code code;
  std::unordered_map<std::string, int> counts;
  {
    const auto copy = [] { return okx_web3::decode(400, R"({"code":"no-such","msg":"hm"})"); }();
    code = copy->code();
    CHECK(code == "no-such" && code == copy->code() && !copy->is_known() && copy->received() == "hm");
    CHECK(!copy->match(okx_web3::codes::parameter_empty) && copy->name().empty() && copy->params().empty());
    ++counts[okx_web3::codes::parameter_empty.str()];
    ++counts[copy->code().str()];
  }
  CHECK(counts["50014"] == 1 && counts["no-such"] == 1);
  CHECK(!okx_web3::lookup(okx_web3::code("no-such")) && !okx_web3::lookup(okx_web3::code()));
  CHECK(code_in_another_file() == okx_web3::codes::requests_too_frequent.text());
}

static void headers() {
  const std::map<std::string_view, std::vector<std::string>> several{{"RETRY-AFTER", {"3", "4"}}, {"x", {}}};
  CHECK(okx_web3::decode(429, "", several)->retry_after() == 3s);
  const std::vector<std::pair<const char*, const char*>> pairs{{"retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"}};
  const std::chrono::system_clock::time_point now(784111775s);
  CHECK(okx_web3::decode(429, "", pairs, now)->retry_after() == 2s);
  CHECK(okx_web3::decode(429, "", {{"retry-after", "9999999999999999999999"}})->retry_after() == 2147483647ms);
  CHECK(!okx_web3::decode(429, "", {{"retry-after", "-1"}})->retry_after());
}

// The locale of the program changes nothing, whichever one there is with another decimal point.
static void locales() {
  for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) {
    if (std::setlocale(LC_ALL, name) != nullptr) break;
  }
  const auto format = &okx_web3::detail::format_number;
  const std::pair<double, const char*> written[] = {
      {0.5, "0.5"}, {-0.0, "0"}, {100, "100"}, {1e21, "1e+21"}, {1e20, "100000000000000000000"}, {1e-6, "0.000001"},
      {1e-7, "1e-7"}, {-1.5e-9, "-1.5e-9"}, {123.456, "123.456"}, {5e-324, "5e-324"}, {0.1 + 0.2, "0.30000000000000004"},
      {1.7976931348623157e308, "1.7976931348623157e+308"}, {9007199254740993.0, "9007199254740992"},
      {0x1p-44, "5.684341886080802e-14"}, {9e-5, "0.00009"}, {2.2250738585072014e-308, "2.2250738585072014e-308"},
      {2.225073858507201e-308, "2.225073858507201e-308"},
  };
  for (const auto& [number, text] : written) {
    CHECK(format(number) == text);
    CHECK(okx_web3::detail::parse_number(text) == number);
  }
  const auto parse = &okx_web3::detail::parse_number;
  CHECK(!parse("1e999") && !parse("-1e999") && !parse(std::string(400, '9')) && !parse("1e99999999999999999999"));
  CHECK(parse("1e-999") == 0.0 && parse("0e999") == 0.0 && parse("0." + std::string(400, '0') + "1") == 0.0);
  CHECK(parse("1" + std::string(400, '0') + "e-400") == 1.0);
  for (const char* text : {"", "-", "01", "1.", ".5", "1e", "+1", "0x1", "nan", "inf", "1 ", " 1", "1,5"}) CHECK(!parse(text));
  std::setlocale(LC_ALL, "C");
}

static void threads() {
  std::vector<std::thread> all;
  const auto shared = okx_web3::decode(400, R"({"code":"50014","msg":"Parameter a can not be empty."})");
  for (int thread = 0; thread < 4; ++thread) {
    all.emplace_back([shared] {
      for (int turn = 0; turn < 50; ++turn) {
        static_cast<void>(shared->render("ar"));
        static_cast<void>(okx_web3::lookup(okx_web3::codes::parameter_empty));
      }
    });
  }
  for (std::thread& thread : all) thread.join();
}

static void any_bytes() {
  std::mt19937 draw(20261122);
  const auto byte = [&draw] { return static_cast<char>(static_cast<unsigned char>(draw())); };
  for (unsigned turn = 0; turn < 2000; ++turn) {
    std::string body = R"({"code":"50014","msg":"Parameter \ud83d\ude00 can not be empty."})";
    if (turn % 2 == 0) {
      body.resize(1 + draw() % 80);
      for (char& one : body) one = byte();
    }
    for (unsigned change = 0; change < turn % 4; ++change) body[draw() % body.size()] = byte();
    std::string wait(9, ' ');
    for (char& one : wait) one = byte();
    const auto error = okx_web3::decode(400, body, {{"retry-after", wait}});
    CHECK(error && error->status() == 400);
    static_cast<void>(error->message() + error->render("ar") + error->render(wait));
    if (error->is_known()) static_cast<void>(error->encode(wait));
  }
  std::string date = "Sun, 06 Nov 1994 08:49:37 GMT";
  for (unsigned turn = 0; turn < 2000; ++turn) {
    std::string changed = date;
    changed[draw() % changed.size()] = byte();
    static_cast<void>(okx_web3::decode(400, "", {{"retry-after", changed}}));
  }
}

// The code and the message of a response that another library has read.
static void parts() {
  const auto error = okx_web3::decode_parts(400, "50014", "Parameter chainIndex can not be empty.", {{"Retry-After", "3"}});
  CHECK(error && error->is(okx_web3::codes::parameter_empty) && error->retry_after() == std::chrono::seconds(3));
  CHECK(error->match(okx_web3::codes::parameter_empty)->parameter == "chainIndex" && !error->body());
  CHECK(!okx_web3::decode_parts(200, "0", "ok") && !okx_web3::decode_parts(204, "", ""));
  const auto foreign = okx_web3::decode_parts(502, "", " ");
  CHECK(foreign && foreign->is_intermediary() && !foreign->body() && !foreign->received());
  const auto own = okx_web3::decode_parts(404, "", "No such page.");
  CHECK(own && !own->is_intermediary() && own->code().text().empty() && own->received() == "No such page.");
  const auto unknown = okx_web3::decode_parts(400, "\xff", "\xff", std::map<std::string, std::string>());
  CHECK(unknown && unknown->code().text() == "\xef\xbf\xbd" && unknown->received() == "\xef\xbf\xbd");
}

static void operations() {
  const auto& quote = okx_web3::operations::get_quote;
  const auto timeout = okx_web3::decode(503, R"({"code":"50004","msg":"late"})");
  CHECK(quote.has(timeout) && quote.has(*timeout));
  CHECK(!quote.has(okx_web3::error_ptr()) && !quote.has(std::exception_ptr()));
  CHECK(!quote.has(okx_web3::errors::invalid_json()) && okx_web3::operations::list_prices.has(okx_web3::errors::invalid_json()));
  CHECK(!quote.has(okx_web3::decode(400, R"({"code":"99999","msg":"hm"})")));
  CHECK(!quote.has(std::runtime_error("50004")));
  try {
    timeout->raise();
  } catch (const std::exception& caught) {
    CHECK(quote.has(caught) && quote.has(std::current_exception()));
  }
  try {
    throw 50004;
  } catch (...) {
    CHECK(!quote.has(std::current_exception()));
  }
  std::size_t count = 0;
  for (const okx_web3::code code : quote) {
    if (!code.text().empty()) ++count;
  }
  CHECK(count == quote.size());
}

static void hostile_bodies() {
  const std::string deep(100000, '[');
  const std::string bodies[] = {
      deep, deep + std::string(100000, ']'), std::string(1000, '{'), "\xef\xbb\xbf{}", "{\"code\":\"50014\"", "\"\\ud800",
      "null", "[]", "\"", "\\", "-", "{\"code\":nul}",
      std::string("{\"code\":\"a\0b\"}", 14), "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
  };
  for (const std::string& body : bodies) {
    const auto error = okx_web3::decode(500, body);
    CHECK(error && error->is_intermediary() && error->code().text().empty() && error->body()->size() <= 4096);
  }
  // A value in the place of the code that is no code is still of this API.
  for (const std::string& body : {std::string("{\"code\":1e999}"), "{\"code\":" + std::string(400, '9') + "}", std::string("{\"code\":{}}")}) {
    const auto error = okx_web3::decode(500, body);
    CHECK(error && !error->is_intermediary() && error->code().text().empty() && error->body() == body);
  }
  CHECK(okx_web3::decode(0, "") && okx_web3::decode(-1, "") && okx_web3::decode((std::numeric_limits<int>::min)(), ""));
  CHECK(okx_web3::decode(500, std::string(5000, '\xff'))->body()->size() == 4095);
  CHECK(okx_web3::decode(500, std::string_view())->body() == "");
}

int main() {
  client();
  operations();
  categories();
  server();
  more();
  causes();
  values();
  logs();
  exchange();
  outlives();
  headers();
  locales();
  threads();
  any_bytes();
  parts();
  hostile_bodies();
  return failures == 0 ? 0 : 1;
}
