#include "protocols/stun/transport_address.hpp"

// Only inet_pton and inet_ntop: text to bytes and back, nothing is opened.
#include <arpa/inet.h>

#include <algorithm>

namespace protocols::stun {
namespace {

constexpr std::uint32_t kMagicCookie = 0x2112a442;
constexpr std::uint8_t kIpv4 = 1, kIpv6 = 2;

void apply_mask(std::span<std::byte> address, const TransactionId& id) {
  Writer mask;
  mask.u32(kMagicCookie);
  mask.bytes(id);
  for (std::size_t i = 0; i < address.size(); ++i) address[i] ^= mask.view()[i];
}

constexpr std::uint16_t kPortMask = kMagicCookie >> 16U;

}  // namespace

std::optional<Address> parse_address(ByteView value, const TransactionId* id) {
  Reader reader(value);
  if (!reader.skip(1)) return std::nullopt;
  const auto family = reader.u8();
  const auto port = reader.u16();
  if (!family || !port || (*family != kIpv4 && *family != kIpv6)) return std::nullopt;
  const std::size_t size = *family == kIpv4 ? 4 : 16;
  if (reader.remaining() != size) return std::nullopt;

  std::array<std::byte, 16> raw{};
  std::ranges::copy(reader.rest(), raw.begin());
  if (id != nullptr) apply_mask(std::span(raw).first(size), *id);
  std::array<char, INET6_ADDRSTRLEN> text{};
  const int domain = *family == kIpv4 ? AF_INET : AF_INET6;
  if (inet_ntop(domain, raw.data(), text.data(), text.size()) == nullptr) return std::nullopt;
  const auto plain_port = static_cast<std::uint16_t>(id == nullptr ? *port : *port ^ kPortMask);
  return Address{text.data(), plain_port};
}

bool write_address(Writer& out, const Address& address, const TransactionId* id) {
  std::array<std::byte, 16> raw{};
  const bool v6 = address.host.find(':') != std::string::npos;
  if (inet_pton(v6 ? AF_INET6 : AF_INET, address.host.c_str(), raw.data()) != 1) return false;
  const auto value = std::span(raw).first(v6 ? 16 : 4);
  if (id != nullptr) apply_mask(value, *id);
  out.u8(0);
  out.u8(v6 ? kIpv6 : kIpv4);
  out.u16(static_cast<std::uint16_t>(id == nullptr ? address.port : address.port ^ kPortMask));
  out.bytes(value);
  return true;
}

}  // namespace protocols::stun
