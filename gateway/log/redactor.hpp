#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace gateway::log {

// Turns addresses, names and numbers into keyed hashes, so that a log shows that two lines concern
// the same peer without saying which. HMAC-SHA256, first 10 hex digits. Immutable; thread-safe.
class Redactor {
 public:
  // At least 16 bytes of key, random or from log.address_hash_key_file.
  explicit Redactor(std::span<const std::byte> key);

  [[nodiscard]] std::string operator()(std::string_view personal) const;

 private:
  std::array<std::byte, 32> key_{};
};

}  // namespace gateway::log
