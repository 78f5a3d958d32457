#include "protocols/h235/secret.hpp"

#include <openssl/crypto.h>

namespace protocols::h235 {

void cleanse(std::span<std::byte> bytes) {
  if (!bytes.empty()) OPENSSL_cleanse(bytes.data(), bytes.size());
}

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this != &other) {
    cleanse(bytes_);
    bytes_ = std::exchange(other.bytes_, {});
  }
  return *this;
}

}  // namespace protocols::h235
