// A second file that includes the package: what its headers define must not clash.

#include <okx_web3_errors.hpp>

std::string_view code_in_another_file();

std::string_view code_in_another_file() { return okx_web3::errors::requests_too_frequent().code().text(); }
