// A program that has found the installed package of the OKX table.

#include <okx_web3_errors.hpp>

int main() {
  const auto error = okx_web3::decode(200, "{\"code\":\"0\",\"data\":[]}");
  const auto thrown = okx_web3::errors::parameter_empty("chainIndex");
  return !error && thrown.render() == "Parameter chainIndex can not be empty." ? 0 : 1;
}
