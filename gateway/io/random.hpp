#pragma once

#include "protocols/base/random.hpp"

namespace gateway::io {

// OpenSSL's generator. Thread-safe; ends the program when the system has no randomness to give,
// since every key depends on it.
protocols::RandomSource system_random();

}  // namespace gateway::io
