#include "gateway/io/random.hpp"

#include <openssl/rand.h>

#include "protocols/base/check.hpp"

namespace gateway::io {

protocols::RandomSource system_random() {
  return [](std::span<std::byte> out) {
    if (out.empty()) return;
    protocols::check(RAND_bytes(reinterpret_cast<unsigned char*>(out.data()),
                                static_cast<int>(out.size())) == 1);
  };
}

}  // namespace gateway::io
