#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <okx_web3_errors.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

struct api_error : std::runtime_error {
  api_error(std::string code, int status, const std::string& message, std::vector<std::string> parameters)
      : std::runtime_error(message), code(std::move(code)), status(status), parameters(std::move(parameters)) {}

  std::string code;
  int status;
  std::vector<std::string> parameters;
};

/// What is before and after the parameter in a message. It is much faster than a std::regex.
struct pattern {
  std::string_view before;
  std::string_view after;
};

const std::unordered_map<std::string_view, pattern> table = {
    {"50011", {"Too Many Requests", ""}},
    {"50014", {"Parameter ", " can not be empty."}},
};

std::vector<std::string> match(const pattern& pattern, std::string_view message) {
  const auto& [before, after] = pattern;
  if (message.size() < before.size() + after.size() || message.substr(0, before.size()) != before ||
      message.substr(message.size() - after.size()) != after)
    return {};
  return {std::string(message.substr(before.size(), message.size() - before.size() - after.size()))};
}

std::shared_ptr<const api_error> decode_by_hand(int status, std::string_view body) {
  const nlohmann::json read = nlohmann::json::parse(body, nullptr, false);
  if (read.is_discarded()) return std::make_shared<api_error>("", status, std::string(body.substr(0, 4096)), std::vector<std::string>());
  const auto& code = read["code"].get_ref<const std::string&>();
  if (code == "0") return nullptr;
  const auto& message = read["msg"].get_ref<const std::string&>();
  const auto found = table.find(code);
  auto parameters = found == table.end() ? std::vector<std::string>() : match(found->second, message);
  return std::make_shared<api_error>(code, status, message, std::move(parameters));
}

const void* volatile sink = nullptr;

/// Returns the nanoseconds of one call, over as many calls as take a tenth of a second.
template <class Call>
double time_of(const Call& call) {
  for (int calls = 1;; calls *= 2) {
    const auto start = std::chrono::steady_clock::now();
    for (int count = 0; count < calls; ++count) sink = call().get();
    const std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - start;
    if (spent > std::chrono::milliseconds(100)) return spent.count() / calls;
  }
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main() {
  std::ifstream file("../cases.json");
  for (const auto& one : nlohmann::json::parse(file)) {
    const std::string name = one["name"];
    const std::string body = one["body"];
    const int status = one["status"];
    const auto decode = [&] { return okx_web3::decode(status, body); };
    const auto by_hand = [&] { return decode_by_hand(status, body); };
    const auto error = decode();
    const auto own = by_hand();
    if ((error ? std::string(error->code().text()) : "") != (own ? own->code : "")) throw std::logic_error(name);
    std::vector<double> times;
    std::vector<double> times_by_hand;
    for (int round = 0; round < 9; ++round) {
      times.push_back(time_of(decode));
      times_by_hand.push_back(time_of(by_hand));
    }
    std::printf("{\"case\": \"%s\", \"decode\": %f, \"hand\": %f}\n", name.c_str(), median(times), median(times_by_hand));
  }
}
