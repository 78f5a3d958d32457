#pragma once

#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/rtp/error.hpp"
#include "protocols/rtp/rtcp/message.hpp"

// What stands behind the common RTCP header; shared by the files of this folder only.
namespace protocols::rtp::rtcp {

constexpr std::uint8_t kSenderReport = 200, kReceiverReport = 201, kSourceDescription = 202,
                       kBye = 203, kTransportLayer = 205, kPayloadSpecific = 206;
constexpr std::uint8_t kNack = 1, kTmmbr = 3, kTmmbn = 4, kTransportCc = 15;
constexpr std::uint8_t kPli = 1, kFir = 4, kApplicationLayer = 15;

// `body` starts behind the 4 byte header and ends before padding; `count` is its RC, SC or FMT.
Result<Message> parse_sender_report(ByteView body, std::uint8_t count);
Result<Message> parse_receiver_report(ByteView body, std::uint8_t count);
Result<Message> parse_source_description(ByteView body, std::uint8_t count);
Result<Message> parse_bye(ByteView body, std::uint8_t count);
Result<Message> parse_transport_layer(ByteView body, std::uint8_t format);
Result<Message> parse_payload_specific(ByteView body, std::uint8_t format);
Result<Message> parse_transport_feedback(ByteView body);

// Each writes one whole packet, header and length included.
void write(Writer& out, const SenderReport& message);
void write(Writer& out, const ReceiverReport& message);
void write(Writer& out, const SourceDescription& message);
void write(Writer& out, const Bye& message);
void write(Writer& out, const Nack& message);
void write(Writer& out, const Tmmbr& message);
void write(Writer& out, const Tmmbn& message);
void write(Writer& out, const TransportFeedback& message);
void write(Writer& out, const Pli& message);
void write(Writer& out, const Fir& message);
void write(Writer& out, const Remb& message);

// Writes the common header, RFC 3550 6.4.1, and on destruction pads to 32 bits and sets the length.
class Envelope {
 public:
  Envelope(Writer& out, std::uint8_t count, std::uint8_t type) : out_(out), start_(out.size()) {
    out_.u8(static_cast<std::uint8_t>(0x80U | (count & 0x1fU)));
    out_.u8(type);
    out_.u16(0);
  }
  ~Envelope() {
    out_.zeros((4 - (out_.size() - start_) % 4) % 4);
    const std::size_t words = (out_.size() - start_) / 4 - 1;
    out_.patch_u16(start_ + 2, static_cast<std::uint16_t>(words));
  }
  Envelope(const Envelope&) = delete;
  Envelope& operator=(const Envelope&) = delete;

 private:
  Writer& out_;
  std::size_t start_;
};

}  // namespace protocols::rtp::rtcp
