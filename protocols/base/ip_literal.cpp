#include "protocols/base/ip_literal.hpp"

#include <arpa/inet.h>

#include <array>

namespace protocols {

std::optional<std::string> canonical_ip(std::string_view text) {
  const std::string copy(text);
  std::array<char, INET6_ADDRSTRLEN> out{};
  for (const int family : {AF_INET, AF_INET6}) {
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(family, copy.c_str(), bytes.data()) != 1) continue;
    if (copy.find('\0') != std::string::npos) return std::nullopt;
    if (inet_ntop(family, bytes.data(), out.data(), static_cast<socklen_t>(out.size())) ==
        nullptr) {
      return std::nullopt;
    }
    return std::string(out.data());
  }
  return std::nullopt;
}

}  // namespace protocols
