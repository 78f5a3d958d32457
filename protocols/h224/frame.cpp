#include "protocols/h224/frame.hpp"

#include "protocols/base/check.hpp"
#include "protocols/h224/client_id.hpp"
#include "protocols/h224/error.hpp"

namespace protocols::h224 {
namespace {

// Q.922 addresses of two octets, the bits for commands and congestion left out.
constexpr std::uint16_t kAddressMask = 0xfdf1, kLowPriority = 0x0061, kHighPriority = 0x0071;
constexpr std::uint8_t kUnnumberedInformation = 0x03;
constexpr unsigned kEnding = 0x80, kBeginning = 0x40, kC1 = 0x20, kC0 = 0x10, kSegment = 0x0f;

std::unexpected<Error> error(Errc code, const Reader& reader) {
  return std::unexpected(Error{code, static_cast<std::uint32_t>(reader.offset())});
}

}  // namespace

Result<Frame> parse(ByteView bytes) {
  Reader reader(bytes);
  Frame out;
  const auto address = reader.u16();
  if (!address) return error(Errc::Truncated, reader);
  out.high_priority = (*address & kAddressMask) == kHighPriority;
  if (!out.high_priority && (*address & kAddressMask) != kLowPriority) {
    return error(Errc::BadAddress, reader);
  }
  const auto control = reader.u8();
  if (!control) return error(Errc::Truncated, reader);
  if (*control != kUnnumberedInformation) return error(Errc::BadControl, reader);
  const auto destination = reader.u16();
  const auto source = reader.u16();
  const auto client = read_client_id(reader);
  const auto flags = reader.u8();
  if (!destination || !source || !client || !flags) return error(Errc::Truncated, reader);
  out.destination = *destination;
  out.source = *source;
  out.client = client->id;
  out.ending = (*flags & kEnding) != 0;
  out.beginning = (*flags & kBeginning) != 0;
  out.c1 = (*flags & kC1) != 0;
  out.c0 = (*flags & kC0) != 0;
  out.segment = static_cast<std::uint8_t>(*flags & kSegment);
  if (reader.remaining() > kMaxData) return error(Errc::TooMuchData, reader);
  out.data = to_bytes(reader.rest());
  return out;
}

Bytes write(const Frame& frame) {
  check(frame.data.size() <= kMaxData);
  Writer writer;
  writer.u16(frame.high_priority ? kHighPriority : kLowPriority);
  writer.u8(kUnnumberedInformation);
  writer.u16(frame.destination);
  writer.u16(frame.source);
  write_client_id(writer, frame.client, false);
  const unsigned flags = (frame.ending ? kEnding : 0) | (frame.beginning ? kBeginning : 0) |
                         (frame.c1 ? kC1 : 0) | (frame.c0 ? kC0 : 0) | (frame.segment & kSegment);
  writer.u8(static_cast<std::uint8_t>(flags));
  writer.bytes(frame.data);
  return writer.take();
}

}  // namespace protocols::h224
