// What the samples in the README of the OKX package take for granted.

#ifndef DRIVER_SAMPLES_HPP
#define DRIVER_SAMPLES_HPP

#include <chrono>
#include <iostream>
#include <map>
#include <string>
#include <thread>

#include <okx_web3_errors.hpp>
#include <okx_web3_errors/operations.hpp>

struct received {
  int status = 400;
  std::string body = "{}";
  std::map<std::string, std::string> headers;
};

inline const received response;
inline const okx_web3::error_ptr error = okx_web3::decode(400, "{}");

#endif  // DRIVER_SAMPLES_HPP
