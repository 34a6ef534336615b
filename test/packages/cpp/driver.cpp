// Answers conformance vectors with the package under test: a line of JSON for each case.

#include <chrono>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "bindings.hpp"
#include "json.hpp"

static std::string report(const package::error& error) {
  std::vector<std::string> items;
  for (const package::error_ptr& item : error.items()) items.push_back(report(*item));
  std::vector<std::string> details;
  for (const package::error_detail& detail : error.details()) {
    details.push_back(write_object({
        {"field", text_or_null(detail.field)},
        {"code", text_or_null(detail.code)},
        {"message", text_or_null(detail.message)},
    }));
  }
  json_members params;
  for (const package::argument& argument : error.params()) {
    const auto written = std::visit([](const auto& value) { return write(value); }, argument.value);
    params.emplace_back(argument.name, written);
  }
  const auto wait = error.retry_after();
  const auto index = error.index();
  return write_object({
      {"known", write(error.is_known())},
      {"code", text_or_null(error.code().text())},
      {"name", text_or_null(error.name())},
      {"category", text_or_null(error.category().name())},
      {"subcode", text_or_null(error.subcode())},
      {"status", std::to_string(error.status())},
      {"message", quote(error.message())},
      {"received", error.received() ? quote(*error.received()) : "null"},
      {"params", params.empty() ? "null" : write_object(params)},
      {"retry", quote(to_string(error.retry()))},
      {"retryAfterMs", wait ? std::to_string(wait->count()) : "null"},
      {"requestId", text_or_null(error.request_id())},
      {"intermediary", write(error.is_intermediary())},
      {"body", error.body() && !index ? quote(*error.body()) : "null"},  // an item's is JSON, not a text received
      {"index", index ? std::to_string(*index) : "null"},
      {"details", write_array(details)},
      {"items", write_array(items)},
  });
}

static std::string look_up(const json& question) {
  const auto found = package::lookup(package::code(question.at("code").text));
  if (!found) return "null";
  std::vector<std::string> params;
  for (const package::parameter& param : found->params) {
    params.push_back(write_object({
        {"name", quote(param.name)},
        {"type", quote(to_string(param.type))},
        {"sensitive", write(param.sensitive)},
    }));
  }
  return write_object({
      {"code", quote(found->code.text())},
      {"name", quote(found->name)},
      {"category", quote(found->category.name())},
      {"status", std::to_string(found->status)},
      {"kind", quote(to_string(found->kind))},
      {"message", quote(found->message)},
      {"params", write_array(params)},
      {"retry", quote(to_string(found->retry))},
      {"deprecated", write(found->deprecated)},
      {"replacement", text_or_null(found->replacement)},
      {"docs", text_or_null(found->docs)},
  });
}

/// The text of a string; null is empty.
static std::string text_of(const json& value) { return value.is_null() ? std::string() : value.text; }

static package::error_ptr raise(const json& question) {
  const json& asked = question.at("options");
  package::raise_options options;
  options.request_id = asked.at("requestId").text;
  const json& wait = asked.at("retryAfterMs");
  if (!wait.is_null()) options.retry_after = std::chrono::milliseconds(wait.number<std::int64_t>());
  options.subcode = asked.at("subcode").text;
  for (const json& detail : asked.at("details").elements) {
    options.details.push_back({text_of(detail.at("field")), text_of(detail.at("code")), text_of(detail.at("message"))});
  }
  for (const json& item : asked.at("items").elements) options.items.push_back(raise(item));
  return find_binding(question.at("name").text)->raise(question.at("params"), options);
}

static package::error_ptr decode(const json& question) {
  std::vector<std::pair<std::string, std::vector<std::string>>> headers;
  for (const auto& [name, value] : question.at("headers").members) {
    std::vector<std::string> values;
    if (value.type == '"') values.push_back(value.text);
    for (const json& element : value.elements) values.push_back(element.text);
    headers.emplace_back(name, values);
  }
  const int status = question.at("status").number<int>();
  const json& base64 = question.at("base64");
  const std::string body = base64.is_null() ? question.at("body").text : from_base64(base64.text);
  const json& now = question.at("now");
  if (now.is_null()) return package::decode(status, body, headers);
  const std::chrono::milliseconds since(now.number<std::int64_t>());
  return package::decode(status, body, headers, std::chrono::system_clock::time_point(since));
}

static std::string rendered(const package::error& error, const json& locales) {
  json_members texts{ {"", quote(error.render())} };
  for (const json& locale : locales.elements) texts.emplace_back(locale.text, quote(error.render(locale.text)));
  return write_object(texts);
}

static package::encode_options encode_options_of(const json& question) {
  const json& adding = question.at("adding");
  const json& wait = adding.at("retryAfterMs");
  package::encode_options options;
  if (!question.at("locale").is_null()) options.locale = question.at("locale").text;
  options.request_id = adding.at("requestId").text;
  if (!wait.is_null()) options.retry_after = std::chrono::milliseconds(wait.number<std::int64_t>());
  const std::chrono::milliseconds since(question.at("now").number<std::int64_t>());
  options.now = std::chrono::system_clock::time_point(since);
  return options;
}

static std::string report(const package::encoded& encoded) {
  json_members headers;
  for (const auto& [name, value] : encoded.headers) headers.emplace_back(name, quote(value));
  return write_object({
      {"status", std::to_string(encoded.status)},
      {"headers", write_object(headers)},
      {"body", quote(encoded.body)},
  });
}

static std::string encode(const package::error& error, const json& question) {
  return report(error.encode(encode_options_of(question)));
}

static std::string forward(const json& question) {
  try {
    return encode(*decode(question.at("received")), question);
  } catch (const std::logic_error&) {
    return "null";
  }
}

/// What encodes an exception, and what encodes a pointer to one, answer the same.
static std::string answer_any(const json& question) {
  const package::encode_options options = encode_options_of(question);
  const json& received = question.at("received");
  try {
    if (!received.is_null()) decode(received)->raise();
    throw std::runtime_error(question.at("text").text);
  } catch (const std::exception& failure) {
    const std::string direct = report(encode_any(failure, options));
    const std::string pointed = report(encode_any(std::current_exception(), options));
    return direct == pointed ? direct : quote("two answers");
  }
}

static std::string report(const std::map<std::string, package::attribute_value>& attributes) {
  json_members members;
  for (const auto& [name, value] : attributes) {
    members.emplace_back(name, std::visit([](const auto& one) { return write(one); }, value));
  }
  return write_object(members);
}

static std::string write_json(const json& question) {
  const json& raised = question.at("raised");
  const package::error_ptr error = raised.is_null() ? decode(question.at("received")) : raise(raised);
  package::json_options options;
  options.sensitive = true;
  return write_object({
      {"json", to_json(*error)},
      {"withSensitive", to_json(*error, options)},
      {"attributes", report(attributes(*error))},
  });
}

template <class Value>
static std::string streamed(const Value& value) {
  std::ostringstream stream;
  stream << value;
  return stream.str();
}

/// What a program writes that ends with this exception, and with one that it is nested in.
static std::vector<std::string> thrown(const package::error& error) {
  std::vector<std::string> texts;
  try {
    try {
      error.raise();
    } catch (...) {
      std::throw_with_nested(std::runtime_error("outer"));
    }
  } catch (const std::exception& outer) {
    try {
      std::rethrow_if_nested(outer);
    } catch (const std::exception& inner) {
      texts.emplace_back(inner.what());
      texts.emplace_back(std::runtime_error(dynamic_cast<const std::runtime_error&>(inner)).what());
    }
  }
  return texts;
}

/// Each way in which a log may print an error, and all of them for its items, and for what is read from its JSON.
static std::vector<std::string> ways_of(const package::error& error) {
  std::vector<std::string> ways{error.message(), error.what(), streamed(error), streamed(error.code()), streamed(error.category()), std::string(error.name()), to_json(error), report(attributes(error))};
  for (const std::string& text : thrown(error)) ways.push_back(text);
  for (const package::error_ptr& item : error.items()) {
    for (const std::string& text : ways_of(*item)) ways.push_back(text);
  }
  return ways;
}

template <class Value, class = void>
struct is_printable : std::false_type {};
template <class Value>
struct is_printable<Value, std::void_t<decltype(std::declval<std::ostream&>() << std::declval<const Value&>())>> : std::true_type {};

// What may hold a sensitive value cannot be printed by mistake.
static_assert(is_printable<package::error>::value);
static_assert(!is_printable<package::encoded>::value);
static_assert(!is_printable<package::argument>::value);
static_assert(!is_printable<package::parameter_value>::value);
static_assert(!is_printable<package::error_detail>::value);
static_assert(!is_printable<package::definition>::value);
static_assert(!is_printable<package::raise_options>::value);

static std::string printed(const package::error& error) {
  std::vector<std::string> texts;
  for (const std::string& text : ways_of(error)) texts.push_back(quote(text));
  for (const std::string& text : ways_of(*package::from_json(to_json(error)))) texts.push_back(quote(text));
  return write_array(texts);
}

static std::string match(const package::error_ptr& error, const binding& asked) {
  const auto params = error && asked.match ? asked.match(*error) : std::nullopt;
  return write_object({
      {"matches", write(error && error->is(asked.code))},
      {"params", params ? write_object(*params) : "null"},
  });
}

static std::string answer(const json& question) {
  const std::string& op = question.at("op").text;
  if (op == "lookup") return look_up(question);
  if (op == "belongs") return write(is_listed(question.at("operation").text, decode(question)));
  if (op == "encode") return encode(*raise(question), question);
  if (op == "forward") return forward(question);
  if (op == "answer") return answer_any(question);
  if (op == "raise") {
    const package::error_ptr error = raise(question);
    const std::string saw = report(*error);
    return saw.substr(0, saw.size() - 1) + ",\"rendered\":" + rendered(*error, question.at("locales")) + "}";
  }
  if (op == "decode") {
    const package::error_ptr error = decode(question);
    return error ? report(*error) : "null";
  }
  if (op == "export") return write_json(question);
  if (op == "import") {
    const package::error_ptr error = package::from_json(question.at("json").text);
    return error ? report(*error) : "null";
  }
  if (op == "print") return printed(*decode(question));
  return match(decode(question), *find_binding(question.at("name").text));
}

int main(int count, char** arguments) {
  std::ifstream file(arguments[count - 1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const json vectors = json_reader(text).read();
  std::string out;
  for (const json& question : vectors.at("cases").elements) {
    out += write_object({ {"id", quote(question.at("id").text)}, {"saw", answer(question)} }) + "\n";
  }
  std::cout << out;
}
