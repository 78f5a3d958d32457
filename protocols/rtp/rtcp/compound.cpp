#include "protocols/rtp/rtcp/compound.hpp"

#include <utility>

#include "protocols/rtp/rtcp/body.hpp"

namespace protocols::rtp::rtcp {
namespace {

constexpr std::size_t kMaxMessages = 256;

Result<Message> parse_body(std::uint8_t type, std::uint8_t count, ByteView body) {
  switch (type) {
    case kSenderReport: return parse_sender_report(body, count);
    case kReceiverReport: return parse_receiver_report(body, count);
    case kSourceDescription: return parse_source_description(body, count);
    case kBye: return parse_bye(body, count);
    case kTransportLayer: return parse_transport_layer(body, count);
    case kPayloadSpecific: return parse_payload_specific(body, count);
    default: return Skipped{type, count};
  }
}

}  // namespace

Result<std::vector<Message>> parse_compound(ByteView bytes) {
  if (bytes.size() < 4) return fail(Errc::Truncated, bytes.size());
  std::vector<Message> out;
  Reader reader(bytes);
  while (!reader.empty()) {
    if (out.size() == kMaxMessages) return fail(Errc::TooMany, reader.offset());
    const std::size_t start = reader.offset();
    const auto first = reader.u8();
    const auto type = reader.u8();
    const auto words = reader.u16();
    if (!words) return fail(Errc::Truncated, start);
    if (*first >> 6U != 2) return fail(Errc::BadVersion, start);
    auto body = reader.bytes(*words * std::size_t{4});
    if (!body) return fail(Errc::BadLength, start);
    if ((*first & 0x20U) != 0) {
      if (body->empty()) return fail(Errc::BadPadding, start);
      const auto padding = std::to_integer<std::size_t>(body->back());
      if (padding == 0 || padding > body->size()) return fail(Errc::BadPadding, start);
      body = body->first(body->size() - padding);
    }
    auto message = parse_body(*type, *first & 0x1fU, *body);
    if (!message) {
      Error error = message.error();
      error.offset += static_cast<std::uint32_t>(start + 4);
      return std::unexpected(error);
    }
    out.push_back(std::move(*message));
  }
  return out;
}

Bytes write_compound(std::span<const Message> messages) {
  Writer out(256);
  for (const auto& message : messages) {
    std::visit(
        [&out](const auto& m) {
          if constexpr (!std::is_same_v<std::decay_t<decltype(m)>, Skipped>) write(out, m);
        },
        message);
  }
  return out.take();
}

}  // namespace protocols::rtp::rtcp
