// A server that answers any exception, with the package of a table that has a fallback.

#include <everything_and_more_errors.hpp>

#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>

namespace errors = everything_and_more::errors;

static everything_and_more::encoded answer(const std::function<void()>& handler) {
  try {
    handler();
  } catch (...) {
    everything_and_more::encode_options adding;
    adding.request_id = "request-1";
    return everything_and_more::encode(std::current_exception(), adding);
  }
  return {};
}

static bool is_sent(const std::function<void()>& handler, int status, const std::string& code) {
  const auto sent = answer(handler);
  const bool is_right = sent.status == status && sent.body.find("\"code\":" + code) != std::string::npos &&
                        sent.body.find("/secret") == std::string::npos;
  if (!is_right) std::printf("%d %s\n", sent.status, sent.body.c_str());
  return is_right;
}

// The names that errors had before keep their functions and their constants.
static bool is_same_error() {
  namespace codes = everything_and_more::codes;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  everything_and_more::raise_options options;
  options.subcode = "sub";
  const auto renamed = errors::wrong_password("hunter2", "ann", options);
  const auto params = renamed.match(codes::wrong_password);
  return errors::internal_error().is(codes::system_error) && renamed.is(codes::bad_password) &&
         renamed.subcode() == "sub" && params && params->password == "hunter2" && params->user == "ann" &&
         errors::older_way("a", "b").is(codes::old_way) && codes::partly_failed == codes::some_failed;
#pragma GCC diagnostic pop
}

// A code and a message that were read already, with an envelope that is not plain.
static bool is_read() {
  const auto error = everything_and_more::decode_parts(401, "103", "Password a of b is wrong");
  const auto params = error->match(everything_and_more::codes::bad_password);
  return params && params->password == "a" && params->user == "b" && !everything_and_more::decode_parts(200, "0", "");
}

int main() {
  const bool is_right = is_same_error() && is_read() && is_sent([] { throw errors::bad_password("hunter2", "ann"); }, 401, "103") &&
                        is_sent([] { throw std::runtime_error("no such file: /secret"); }, 500, "100") &&
                        is_sent([] { throw "/secret"; }, 500, "100");
  return is_right ? 0 : 1;
}
