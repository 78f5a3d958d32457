#include "protocols/h235/media_cipher.hpp"

#include <algorithm>
#include <optional>

#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/h235/error.hpp"

namespace protocols::h235 {
namespace {

constexpr std::size_t kFixedHeader = 12;
constexpr std::size_t kIvSource = 2, kIvSourceSize = 6;  // sequence number and timestamp
constexpr std::byte kPaddingBit{0x20}, kExtensionBit{0x10}, kSourceCount{0x0f};

std::unexpected<Error> fail(Errc code) {
  return std::unexpected(Error{code});
}

// Where the payload begins, RFC 3550 5.1 and 5.3.1.
std::optional<std::size_t> header_size(ByteView packet) {
  Reader reader(packet);
  const auto first = reader.u8();
  if (!first || *first >> 6U != 2 || !reader.skip(kFixedHeader - 1)) return std::nullopt;
  const auto flags = std::byte{*first};
  if (!reader.skip(4 * std::to_integer<std::size_t>(flags & kSourceCount))) return std::nullopt;
  if ((flags & kExtensionBit) != std::byte{}) {
    if (!reader.skip(2)) return std::nullopt;
    const auto words = reader.u16();
    if (!words || !reader.skip(4 * std::size_t{*words})) return std::nullopt;
  }
  return reader.offset();
}

Iv iv_of(ByteView packet) {
  Iv iv{};
  for (std::size_t i = 0; i < iv.size(); ++i) iv[i] = packet[kIvSource + i % kIvSourceSize];
  return iv;
}

// Takes padding off, RFC 3550 5.1: the last octet says how much.
Result<void> strip_padding(Bytes& packet, std::size_t header) {
  if ((packet[0] & kPaddingBit) == std::byte{}) return {};
  const std::size_t payload = packet.size() - header;
  const auto count = payload == 0 ? 0 : std::to_integer<std::size_t>(packet.back());
  if (count == 0 || count > payload) return fail(Errc::BadPadding);
  packet.resize(packet.size() - count);
  packet[0] &= ~kPaddingBit;
  return {};
}

}  // namespace

Result<void> MediaCipher::run(Bytes& packet) {
  const auto header = header_size(packet);
  if (!header) return fail(Errc::Malformed);
  if (packet.size() == *header) return {};
  switch (direction_) {
    case Direction::Encrypt: return encrypt(packet, *header);
    case Direction::Decrypt: return decrypt(packet, *header);
  }
  return {};
}

Result<void> MediaCipher::encrypt(Bytes& packet, std::size_t header) {
  if (auto done = strip_padding(packet, header); !done) return done;
  const Iv iv = iv_of(packet);
  const std::size_t payload = packet.size() - header, tail = payload % kBlock;
  if (tail != 0 && fill_ == Fill::CiphertextStealing && payload > kBlock) {
    cipher_.run_stealing(std::span(packet).subspan(header), iv);
    return {};
  }
  if (tail != 0) {
    // All octets say the count: right for RTP, which reads the last, and for peers that compare
    // all.
    const std::size_t count = kBlock - tail;
    packet.insert(packet.end(), count, static_cast<std::byte>(count));
    packet[0] |= kPaddingBit;
  }
  cipher_.run(std::span(packet).subspan(header), iv);
  return {};
}

Result<void> MediaCipher::decrypt(Bytes& packet, std::size_t header) {
  if (packet.size() - header < kBlock) return fail(Errc::Malformed);
  cipher_.run_stealing(std::span(packet).subspan(header), iv_of(packet));
  return strip_padding(packet, header);
}

}  // namespace protocols::h235
