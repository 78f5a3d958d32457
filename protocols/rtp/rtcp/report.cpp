#include <algorithm>

#include "protocols/base/text.hpp"
#include "protocols/rtp/rtcp/body.hpp"

namespace protocols::rtp::rtcp {
namespace {

constexpr std::size_t kMaxBlocks = 31;

bool read_blocks(Reader& in, std::uint8_t count, std::vector<ReportBlock>& out) {
  if (in.remaining() < count * std::size_t{24}) return false;
  out.reserve(count);
  for (int i = 0; i < count; ++i) {
    ReportBlock block;
    block.ssrc = *in.u32();
    block.fraction_lost = *in.u8();
    const std::uint32_t lost = *in.u24();
    block.cumulative_lost = static_cast<std::int32_t>(lost << 8U) >> 8;
    block.highest_sequence = *in.u32();
    block.jitter = *in.u32();
    block.last_sr = *in.u32();
    block.delay_since_last_sr = *in.u32();
    out.push_back(block);
  }
  return true;
}

void write_blocks(Writer& out, const std::vector<ReportBlock>& blocks) {
  for (std::size_t i = 0; i < std::min(blocks.size(), kMaxBlocks); ++i) {
    const auto& block = blocks[i];
    out.u32(block.ssrc);
    out.u8(block.fraction_lost);
    const std::int32_t lost = std::clamp(block.cumulative_lost, -0x800000, 0x7fffff);
    out.u24(static_cast<std::uint32_t>(lost) & 0xffffffU);
    out.u32(block.highest_sequence);
    out.u32(block.jitter);
    out.u32(block.last_sr);
    out.u32(block.delay_since_last_sr);
  }
}

std::uint8_t count_of(std::size_t size) {
  return static_cast<std::uint8_t>(std::min(size, kMaxBlocks));
}

}  // namespace

Result<Message> parse_sender_report(ByteView body, std::uint8_t count) {
  Reader in(body);
  if (in.remaining() < 24) return fail(Errc::Truncated, in.remaining());
  SenderReport out;
  out.ssrc = *in.u32();
  out.ntp = *in.u64();
  out.rtp_timestamp = *in.u32();
  out.packet_count = *in.u32();
  out.octet_count = *in.u32();
  if (!read_blocks(in, count, out.blocks)) return fail(Errc::Truncated, in.offset());
  return out;
}

Result<Message> parse_receiver_report(ByteView body, std::uint8_t count) {
  Reader in(body);
  ReceiverReport out;
  if (in.remaining() < 4) return fail(Errc::Truncated);
  out.ssrc = *in.u32();
  if (!read_blocks(in, count, out.blocks)) return fail(Errc::Truncated, in.offset());
  return out;
}

Result<Message> parse_source_description(ByteView body, std::uint8_t count) {
  Reader in(body);
  SourceDescription out;
  for (int i = 0; i < count; ++i) {
    SdesChunk chunk;
    const auto ssrc = in.u32();
    if (!ssrc) return fail(Errc::Truncated, in.offset());
    chunk.ssrc = *ssrc;
    for (;;) {
      const auto type = in.u8();
      if (!type) return fail(Errc::BadItem, in.offset());
      if (*type == 0) break;
      const auto length = in.u8();
      const auto text = length ? in.bytes(*length) : std::nullopt;
      if (!text) return fail(Errc::BadItem, in.offset());
      chunk.items.push_back({*type, std::string(as_text(*text))});
    }
    // The list ends with zero octets up to the next 32 bit boundary.
    if (!in.skip((4 - in.offset() % 4) % 4)) return fail(Errc::BadItem, in.offset());
    out.chunks.push_back(std::move(chunk));
  }
  return out;
}

Result<Message> parse_bye(ByteView body, std::uint8_t count) {
  Reader in(body);
  Bye out;
  for (int i = 0; i < count; ++i) {
    const auto ssrc = in.u32();
    if (!ssrc) return fail(Errc::Truncated, in.offset());
    out.ssrcs.push_back(*ssrc);
  }
  if (const auto length = in.u8()) {
    const auto text = in.bytes(*length);
    if (!text) return fail(Errc::BadItem, in.offset());
    out.reason = std::string(as_text(*text));
  }
  return out;
}

void write(Writer& out, const SenderReport& message) {
  const Envelope envelope(out, count_of(message.blocks.size()), kSenderReport);
  out.u32(message.ssrc);
  out.u64(message.ntp);
  out.u32(message.rtp_timestamp);
  out.u32(message.packet_count);
  out.u32(message.octet_count);
  write_blocks(out, message.blocks);
}

void write(Writer& out, const ReceiverReport& message) {
  const Envelope envelope(out, count_of(message.blocks.size()), kReceiverReport);
  out.u32(message.ssrc);
  write_blocks(out, message.blocks);
}

void write(Writer& out, const SourceDescription& message) {
  const Envelope envelope(out, count_of(message.chunks.size()), kSourceDescription);
  const std::size_t start = out.size();
  for (std::size_t i = 0; i < std::min(message.chunks.size(), kMaxBlocks); ++i) {
    out.u32(message.chunks[i].ssrc);
    for (const auto& item : message.chunks[i].items) {
      const std::string_view text = std::string_view(item.text).substr(0, 255);
      out.u8(item.type);
      out.u8(static_cast<std::uint8_t>(text.size()));
      out.bytes(as_bytes(text));
    }
    out.zeros(4 - (out.size() - start) % 4);
  }
}

void write(Writer& out, const Bye& message) {
  const Envelope envelope(out, count_of(message.ssrcs.size()), kBye);
  for (std::size_t i = 0; i < std::min(message.ssrcs.size(), kMaxBlocks); ++i) {
    out.u32(message.ssrcs[i]);
  }
  if (message.reason.empty()) return;
  const std::string_view text = std::string_view(message.reason).substr(0, 255);
  out.u8(static_cast<std::uint8_t>(text.size()));
  out.bytes(as_bytes(text));
}

}  // namespace protocols::rtp::rtcp
