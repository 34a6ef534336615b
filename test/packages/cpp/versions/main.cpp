// A program whose two libraries use two versions of one table.

#include <iostream>
#include <string>

#include "library.hpp"

int main() {
  const std::string spent = R"({"code":"Q1","msg":"The quota is spent."})";
  std::cout << older::raise() << "\n"
            << newer::raise() << "\n"
            << older::decode(spent) << "\n"
            << newer::decode(spent) << "\n"
            << newer::read(older::write()) << "\n"
            << older::handle(older::fail) << "\n"
            << newer::handle(newer::fail) << "\n"
            << older::handle(newer::fail) << "\n"
            << newer::handle(older::fail) << "\n";
}
