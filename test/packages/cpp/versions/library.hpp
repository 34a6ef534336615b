// Two libraries of one program, each with its own version of the package of one table.

#ifndef VERSIONS_LIBRARY_HPP
#define VERSIONS_LIBRARY_HPP

#include <string>

#define LIBRARY(name)                                                                                      \
  namespace [[gnu::visibility("default")]] name {                                                          \
  std::string raise();                             /* the message of an error that only this one raises */ \
  std::string decode(const std::string& body);     /* the message of an error */                           \
  std::string write();                             /* an error as JSON */                                  \
  std::string read(const std::string& json);       /* the message of the error that the other one wrote */ \
  [[noreturn]] void fail();                                                                                \
  std::string handle(void (*fail)());              /* how it catches what is thrown */                     \
  }

LIBRARY(older)
LIBRARY(newer)

#endif  // VERSIONS_LIBRARY_HPP
