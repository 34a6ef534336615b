// A reader and a writer of JSON for the driver, apart from those of the packages under test.

#ifndef DRIVER_JSON_HPP
#define DRIVER_JSON_HPP

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// A JSON value that was read. A number is kept as its text.
struct json {
  char type = 'n';  // the character that it starts with; 0 for a number
  std::string text;
  std::vector<std::pair<std::string, json>> members;
  std::vector<json> elements;

  bool is_null() const { return type == 'n'; }

  const json& at(std::string_view name) const {
    static const json null;
    for (const auto& [key, member] : members) {
      if (key == name) return member;
    }
    return null;
  }

  template <class Number>
  Number number() const {
    Number read = 0;
    std::from_chars(text.data(), text.data() + text.size(), read);
    return read;
  }
};

/// Reads the text of a file that is JSON.
class json_reader {
 public:
  explicit json_reader(std::string_view text) : text_(text) {}

  json read() {
    const char first = next();
    if (first == '{' || first == '[') return read_members(first);
    if (first == '"') return {'"', read_string(), {}, {}};
    const std::size_t start = at_ - 1;
    while (at_ < text_.size() && std::string_view(",]} \n").find(text_[at_]) == std::string_view::npos) ++at_;
    const std::string word(text_.substr(start, at_ - start));
    const bool is_word = first == 't' || first == 'f' || first == 'n';
    return {is_word ? first : '\0', word, {}, {}};
  }

 private:
  char next() {
    while (text_.at(at_) == ' ' || text_.at(at_) == '\n') ++at_;
    return text_.at(at_++);
  }

  json read_members(char opening) {
    json read_value{opening, {}, {}, {}};
    const char closing = opening == '{' ? '}' : ']';
    for (char character = next(); character != closing; character = next()) {
      if (character != ',') --at_;
      std::string name;
      if (opening == '[') {
        read_value.elements.push_back(read());
        continue;
      }
      next();
      name = read_string();
      next();
      read_value.members.emplace_back(std::move(name), read());
    }
    return read_value;
  }

  std::uint32_t read_unit() {
    std::uint32_t unit = 0;
    std::from_chars(text_.data() + at_, text_.data() + at_ + 4, unit, 16);
    at_ += 4;
    return unit;
  }

  std::string read_string() {
    std::string said;
    for (char character = text_.at(at_++); character != '"'; character = text_.at(at_++)) {
      if (character != '\\') {
        said.push_back(character);
        continue;
      }
      const char escape = text_.at(at_++);
      const std::size_t which = std::string_view("bfnrt").find(escape);
      if (escape == 'u') {
        append_code_point(said, read_code_point());
      } else {
        said.push_back(which == std::string_view::npos ? escape : "\b\f\n\r\t"[which]);
      }
    }
    return said;
  }

  std::uint32_t read_code_point() {
    const std::uint32_t unit = read_unit();
    if (unit < 0xD800 || unit > 0xDFFF) return unit;
    if (unit < 0xDC00 && text_.substr(at_, 2) == "\\u") {
      at_ += 2;
      const std::uint32_t low = read_unit();
      if (low >= 0xDC00 && low <= 0xDFFF) return 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
      at_ -= 6;
    }
    return 0xFFFD;
  }

  static void append_code_point(std::string& text, std::uint32_t code_point) {
    const auto append = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (code_point < 0x80) return append(code_point);
    const int size = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
    append((0xF00U >> static_cast<unsigned>(size) & 0xF0U) | code_point >> (6U * static_cast<unsigned>(size - 1)));
    for (int left = size - 2; left >= 0; --left) {
      append(0x80U | (code_point >> (6U * static_cast<unsigned>(left)) & 0x3FU));
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// The bytes of a text in Base64.
inline std::string from_base64(std::string_view text) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char digit : text.substr(0, text.find('='))) {
    bits = bits << 6U | static_cast<std::uint32_t>(digits.find(digit));
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push_back(static_cast<char>(static_cast<unsigned char>(bits >> count & 0xFFU)));
  }
  return bytes;
}

inline std::string quote(std::string_view text) {
  std::string quoted = "\"";
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte < 0x20) {
      const char* const digits = "0123456789abcdef";
      quoted.append("\\u00").append(1, digits[byte / 16]).append(1, digits[byte % 16]);
      continue;
    }
    if (character == '"' || character == '\\') quoted.push_back('\\');
    quoted.push_back(character);
  }
  return quoted + "\"";
}

inline std::string write(const std::string& text) { return quote(text); }
inline std::string write(bool truth) { return truth ? "true" : "false"; }

/// A number that JSON does not have is its text.
inline std::string write(std::int64_t number) {
  constexpr std::int64_t largest = 9007199254740991;
  const std::string text = std::to_string(number);
  return number > largest || number < -largest ? quote(text) : text;
}

inline std::string write(double number) {
  if (std::isnan(number)) return quote("NaN");
  if (std::isinf(number)) return quote(number < 0 ? "-Infinity" : "Infinity");
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr};
}

/// A text that is null where it is empty.
inline std::string text_or_null(std::string_view text) { return text.empty() ? "null" : quote(text); }

using json_members = std::vector<std::pair<std::string, std::string>>;

/// Writes an object of members that are JSON already.
inline std::string write_object(const json_members& members) {
  std::string object = "{";
  for (const auto& [name, value] : members) {
    object.append(object.size() > 1 ? "," : "").append(quote(name)).append(":").append(value);
  }
  return object + "}";
}

/// Writes an array of elements that are JSON already.
inline std::string write_array(const std::vector<std::string>& elements) {
  std::string array = "[";
  for (const std::string& element : elements) array.append(array.size() > 1 ? "," : "").append(element);
  return array + "]";
}

#endif  // DRIVER_JSON_HPP
