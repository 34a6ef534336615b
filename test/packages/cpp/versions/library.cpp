// A library with one version of the package. LIBRARY_NAME is its namespace, and LIBRARY_ERROR the error that it throws.

#include "library.hpp"

#include <shop_errors.hpp>
#include <stdexcept>
#include <string>

std::string LIBRARY_NAME::raise() { return shop::errors::LIBRARY_ERROR().message(); }

std::string LIBRARY_NAME::decode(const std::string& body) { return shop::decode(400, body)->message(); }

std::string LIBRARY_NAME::write() { return to_json(shop::errors::sold_out()); }

std::string LIBRARY_NAME::read(const std::string& json) { return shop::from_json(json)->message(); }

void LIBRARY_NAME::fail() { throw shop::errors::LIBRARY_ERROR(); }

std::string LIBRARY_NAME::handle(void (*fail)()) {
  try {
    fail();
  } catch (const shop::error& error) {
    return "its own: " + error.message();
  } catch (const std::runtime_error& error) {
    return std::string("another: ") + error.what();
  }
  return {};
}
