#include "protocols/rtp/packet.hpp"

#include <algorithm>

namespace protocols::rtp {
namespace {

constexpr std::size_t kFixedHeader = 12;
constexpr std::uint16_t kOneByteProfile = 0xBEDE;
constexpr std::uint16_t kTwoByteProfile = 0x1000;

std::uint8_t at8(ByteView b, std::size_t i) {
  return std::to_integer<std::uint8_t>(b[i]);
}
std::uint16_t at16(ByteView b, std::size_t i) {
  return static_cast<std::uint16_t>(at8(b, i) << 8 | at8(b, i + 1));
}
std::uint32_t at32(ByteView b, std::size_t i) {
  return static_cast<std::uint32_t>(at16(b, i)) << 16U | at16(b, i + 2);
}

// Fills a buffer of the right size from the front; the packet path avoids growing vectors.
class Filler {
 public:
  explicit Filler(std::byte* to) : to_(to) {}
  void u8(unsigned value) { *to_++ = static_cast<std::byte>(value); }
  void u16(unsigned value) {
    u8(value >> 8U);
    u8(value & 0xffU);
  }
  void u32(std::uint32_t value) {
    u16(value >> 16U);
    u16(value & 0xffffU);
  }
  void bytes(ByteView view) { to_ = std::copy(view.begin(), view.end(), to_); }

 private:
  std::byte* to_;
};

bool fits_one_byte(std::span<const Extension> extensions) {
  return std::ranges::all_of(extensions, [](const Extension& e) {
    return e.id >= 1 && e.id <= 14 && !e.data.empty() && e.data.size() <= 16;
  });
}

std::size_t extension_bytes(std::span<const Extension> extensions, bool one_byte) {
  std::size_t size = 0;
  for (const auto& e : extensions) size += (one_byte ? 1 : 2) + e.data.size();
  return (size + 3) / 4 * 4;
}

}  // namespace

Result<PacketView> parse_packet(ByteView bytes) {
  if (bytes.size() < kFixedHeader) return fail(Errc::Truncated, bytes.size());
  const std::uint8_t first = at8(bytes, 0);
  if (first >> 6U != 2) return fail(Errc::BadVersion);
  PacketView out;
  out.marker = (at8(bytes, 1) & 0x80U) != 0;
  out.payload_type = at8(bytes, 1) & 0x7fU;
  out.sequence = at16(bytes, 2);
  out.timestamp = at32(bytes, 4);
  out.ssrc = at32(bytes, 8);
  const std::size_t csrc_bytes = std::size_t{first & 0x0fU} * 4;
  std::size_t offset = kFixedHeader + csrc_bytes;
  if (offset > bytes.size()) return fail(Errc::Truncated, bytes.size());
  out.csrcs = bytes.subspan(kFixedHeader, csrc_bytes);
  if ((first & 0x10U) != 0) {
    if (bytes.size() - offset < 4) return fail(Errc::BadExtension, offset);
    out.extension_profile = at16(bytes, offset);
    const std::size_t length = at16(bytes, offset + 2) * std::size_t{4};
    offset += 4;
    if (length > bytes.size() - offset) return fail(Errc::BadExtension, offset);
    out.extensions = bytes.subspan(offset, length);
    offset += length;
  }
  std::size_t end = bytes.size();
  if ((first & 0x20U) != 0) {
    out.padding = at8(bytes, end - 1);
    if (out.padding == 0 || out.padding > end - offset) return fail(Errc::BadPadding, end - 1);
    end -= out.padding;
  }
  out.payload = bytes.subspan(offset, end - offset);
  return out;
}

std::optional<ByteView> PacketView::extension(std::uint8_t id) const {
  const bool one_byte = extension_profile == kOneByteProfile;
  if (!one_byte && (extension_profile & 0xfff0U) != kTwoByteProfile) return std::nullopt;
  std::size_t at = 0;
  while (at < extensions.size()) {
    const std::uint8_t head = at8(extensions, at);
    if (head == 0) {
      ++at;
      continue;
    }
    std::uint8_t element = head;
    std::size_t length = 0;
    if (one_byte) {
      element = head >> 4U;
      length = (head & 0x0fU) + 1U;
      if (element == 15) return std::nullopt;  // RFC 8285 4.2: stop processing
      at += 1;
    } else {
      if (at + 1 >= extensions.size()) return std::nullopt;
      length = at8(extensions, at + 1);
      at += 2;
    }
    if (length > extensions.size() - at) return std::nullopt;
    if (element == id) return extensions.subspan(at, length);
    at += length;
  }
  return std::nullopt;
}

std::optional<std::uint16_t> PacketView::extension_u16(std::uint8_t id) const {
  const auto data = extension(id);
  if (!data || data->size() < 2) return std::nullopt;
  return at16(*data, 0);
}

Bytes write_packet(const PacketHeader& header, std::span<const Extension> extensions,
                   std::span<const payload::Part> parts, ByteView csrcs) {
  const bool one_byte = fits_one_byte(extensions);
  const std::size_t elements = extension_bytes(extensions, one_byte);
  std::size_t size = kFixedHeader + csrcs.size() + (extensions.empty() ? 0 : 4 + elements);
  const std::size_t payload_at = size;
  for (const auto& part : parts) size += part.size();
  Bytes out;
  out.reserve(size + kSpareBytes);
  out.resize(size);
  Filler fill(out.data());
  fill.u8(0x80U | (extensions.empty() ? 0U : 0x10U) | static_cast<unsigned>(csrcs.size() / 4));
  fill.u8((header.marker ? 0x80U : 0U) | header.payload_type);
  fill.u16(header.sequence);
  fill.u32(header.timestamp);
  fill.u32(header.ssrc);
  fill.bytes(csrcs);
  if (!extensions.empty()) {
    fill.u16(one_byte ? kOneByteProfile : kTwoByteProfile);
    fill.u16(static_cast<unsigned>(elements / 4));
    for (const auto& e : extensions) {
      const auto length = static_cast<unsigned>(e.data.size());
      if (one_byte) {
        fill.u8(static_cast<unsigned>(e.id) << 4U | (length - 1));
      } else {
        fill.u8(e.id);
        fill.u8(length);
      }
      fill.bytes(e.data);
    }
  }
  Filler body(out.data() + payload_at);
  for (const auto& part : parts) {
    body.bytes(ByteView(part.head).first(part.head_size));
    body.bytes(part.body);
  }
  return out;
}

bool is_rtcp(ByteView bytes) {
  if (bytes.size() < 2) return false;
  const std::uint8_t type = at8(bytes, 1);
  return type >= 192 && type <= 223;
}

}  // namespace protocols::rtp
