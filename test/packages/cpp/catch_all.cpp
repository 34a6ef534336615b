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

// The name that the error had before keeps its function.
static bool is_same_error() {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  return errors::internal_error().is(everything_and_more::codes::system_error);
#pragma GCC diagnostic pop
}

int main() {
  const bool is_right = is_same_error() && is_sent([] { throw errors::bad_password("hunter2", "ann"); }, 401, "103") &&
                        is_sent([] { throw std::runtime_error("no such file: /secret"); }, 500, "100") &&
                        is_sent([] { throw "/secret"; }, 500, "100");
  return is_right ? 0 : 1;
}
