#include <algorithm>

#include "protocols/rtp/rtcp/body.hpp"

namespace protocols::rtp::rtcp {
namespace {

constexpr std::size_t kMaxLost = 4096;
constexpr std::uint32_t kRembIdentifier = 0x52454D42;  // "REMB"

struct Scaled {
  std::uint32_t exponent = 0, mantissa = 0;
};

// Rounds down, so that a limit is never announced higher than meant.
Scaled scale(std::uint64_t value, unsigned mantissa_bits) {
  Scaled out;
  while (value >> mantissa_bits != 0) {
    value >>= 1U;
    ++out.exponent;
  }
  out.mantissa = static_cast<std::uint32_t>(value);
  return out;
}

std::uint64_t unscale(std::uint32_t exponent, std::uint64_t mantissa) {
  if (mantissa != 0 && exponent > 46) return ~std::uint64_t{0} >> 1U;
  return mantissa << std::min(exponent, 46U);
}

// TMMBR and TMMBN: | SSRC | exp 6 | mantissa 17 | overhead 9 |
bool read_tuples(Reader& in, std::vector<BitrateTuple>& out) {
  if (in.remaining() % 8 != 0) return false;
  while (!in.empty()) {
    BitrateTuple tuple;
    tuple.ssrc = *in.u32();
    const std::uint32_t word = *in.u32();
    tuple.bits_per_second = unscale(word >> 26U, word >> 9U & 0x1ffffU);
    tuple.overhead = word & 0x1ffU;
    out.push_back(tuple);
  }
  return true;
}

void write_tuples(Writer& out, std::uint8_t format, std::uint32_t sender,
                  const std::vector<BitrateTuple>& tuples) {
  const Envelope envelope(out, format, kTransportLayer);
  out.u32(sender);
  out.u32(0);  // RFC 5104: media source is zero, each tuple names its own
  for (const auto& tuple : tuples) {
    const Scaled rate = scale(tuple.bits_per_second, 17);
    out.u32(tuple.ssrc);
    out.u32(rate.exponent << 26U | rate.mantissa << 9U | (tuple.overhead & 0x1ffU));
  }
}

Result<Message> parse_nack(Reader& in, std::uint32_t sender, std::uint32_t media) {
  Nack out{sender, media, {}};
  while (in.remaining() >= 4) {
    const std::uint16_t first = *in.u16();
    const std::uint16_t following = *in.u16();
    if (out.lost.size() + 17 > kMaxLost) return fail(Errc::TooMany, in.offset());
    out.lost.push_back(first);
    for (unsigned bit = 0; bit < 16; ++bit) {
      if ((following >> bit & 1U) != 0) {
        out.lost.push_back(static_cast<std::uint16_t>(first + bit + 1));
      }
    }
  }
  if (!in.empty() || out.lost.empty()) return fail(Errc::BadItem, in.offset());
  return out;
}

Result<Message> parse_remb(Reader& in, std::uint32_t sender) {
  Remb out{sender, 0, {}};
  const auto identifier = in.u32();
  if (!identifier || *identifier != kRembIdentifier) {
    return Skipped{kPayloadSpecific, kApplicationLayer};
  }
  const auto word = in.u32();
  if (!word) return fail(Errc::Truncated, in.offset());
  const std::uint32_t count = *word >> 24U;
  out.bits_per_second = unscale(*word >> 18U & 0x3fU, *word & 0x3ffffU);
  if (in.remaining() < count * std::size_t{4}) return fail(Errc::BadItem, in.offset());
  for (std::uint32_t i = 0; i < count; ++i) out.ssrcs.push_back(*in.u32());
  return out;
}

}  // namespace

Result<Message> parse_transport_layer(ByteView body, std::uint8_t format) {
  if (format == kTransportCc) return parse_transport_feedback(body);
  Reader in(body);
  if (in.remaining() < 8) return fail(Errc::Truncated, in.remaining());
  const std::uint32_t sender = *in.u32();
  const std::uint32_t media = *in.u32();
  if (format == kNack) return parse_nack(in, sender, media);
  if (format == kTmmbr) {
    Tmmbr out{sender, {}};
    if (!read_tuples(in, out.tuples)) return fail(Errc::BadItem, in.offset());
    return out;
  }
  if (format == kTmmbn) {
    Tmmbn out{sender, {}};
    if (!read_tuples(in, out.tuples)) return fail(Errc::BadItem, in.offset());
    return out;
  }
  return Skipped{kTransportLayer, format};
}

Result<Message> parse_payload_specific(ByteView body, std::uint8_t format) {
  Reader in(body);
  if (in.remaining() < 8) return fail(Errc::Truncated, in.remaining());
  const std::uint32_t sender = *in.u32();
  const std::uint32_t media = *in.u32();
  if (format == kPli) return Pli{sender, media};
  if (format == kFir) {
    Fir out{sender, {}};
    if (in.remaining() % 8 != 0) return fail(Errc::BadItem, in.offset());
    while (!in.empty()) {
      FirEntry entry;
      entry.ssrc = *in.u32();
      entry.sequence = static_cast<std::uint8_t>(*in.u32() >> 24U);
      out.entries.push_back(entry);
    }
    return out;
  }
  if (format == kApplicationLayer) return parse_remb(in, sender);
  return Skipped{kPayloadSpecific, format};
}

void write(Writer& out, const Nack& message) {
  const Envelope envelope(out, kNack, kTransportLayer);
  out.u32(message.sender);
  out.u32(message.media);
  for (std::size_t i = 0; i < message.lost.size();) {
    const std::uint16_t first = message.lost[i++];
    unsigned following = 0;
    while (i < message.lost.size()) {
      const auto ahead = static_cast<std::uint16_t>(message.lost[i] - first);
      if (ahead == 0 || ahead > 16) break;
      following |= 1U << (ahead - 1U);
      ++i;
    }
    out.u16(first);
    out.u16(static_cast<std::uint16_t>(following));
  }
}

void write(Writer& out, const Tmmbr& message) {
  write_tuples(out, kTmmbr, message.sender, message.tuples);
}

void write(Writer& out, const Tmmbn& message) {
  write_tuples(out, kTmmbn, message.sender, message.tuples);
}

void write(Writer& out, const Pli& message) {
  const Envelope envelope(out, kPli, kPayloadSpecific);
  out.u32(message.sender);
  out.u32(message.media);
}

void write(Writer& out, const Fir& message) {
  const Envelope envelope(out, kFir, kPayloadSpecific);
  out.u32(message.sender);
  out.u32(0);
  for (const auto& entry : message.entries) {
    out.u32(entry.ssrc);
    out.u32(static_cast<std::uint32_t>(entry.sequence) << 24U);
  }
}

void write(Writer& out, const Remb& message) {
  const Envelope envelope(out, kApplicationLayer, kPayloadSpecific);
  const std::size_t count = std::min<std::size_t>(message.ssrcs.size(), 255);
  const Scaled rate = scale(message.bits_per_second, 18);
  out.u32(message.sender);
  out.u32(0);
  out.u32(kRembIdentifier);
  out.u32(static_cast<std::uint32_t>(count) << 24U | rate.exponent << 18U | rate.mantissa);
  for (std::size_t i = 0; i < count; ++i) out.u32(message.ssrcs[i]);
}

}  // namespace protocols::rtp::rtcp
