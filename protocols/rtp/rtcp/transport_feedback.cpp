#include "protocols/rtp/rtcp/transport_feedback.hpp"

#include <algorithm>

#include "protocols/rtp/rtcp/body.hpp"

namespace protocols::rtp::rtcp {
namespace {

using namespace std::chrono_literals;

constexpr Duration kTick = 250us;
constexpr std::int64_t kTicksPerReference = 256;  // 64 ms

enum Symbol : std::uint8_t { kNotReceived = 0, kSmallDelta = 1, kLargeDelta = 2, kReserved = 3 };

// Expands status chunks: run length |0|S S|13 bit run|, vectors |1|0|14 x 1| and |1|1|7 x 2|.
bool read_statuses(Reader& in, std::size_t count, std::vector<std::uint8_t>& out) {
  out.reserve(count);
  while (out.size() < count) {
    const auto chunk = in.u16();
    if (!chunk) return false;
    if ((*chunk & 0x8000U) == 0) {
      const auto run = std::min<std::size_t>(*chunk & 0x1fffU, count - out.size());
      if (run == 0) return false;
      out.insert(out.end(), run, static_cast<std::uint8_t>(*chunk >> 13U & 3U));
      continue;
    }
    const unsigned bits = (*chunk & 0x4000U) == 0 ? 1 : 2;
    for (unsigned used = bits; used <= 14 && out.size() < count; used += bits) {
      out.push_back(static_cast<std::uint8_t>(*chunk >> (14U - used) & ((1U << bits) - 1U)));
    }
  }
  return true;
}

void write_statuses(Writer& out, const std::vector<std::uint8_t>& symbols) {
  std::size_t at = 0;
  while (at < symbols.size()) {
    const auto end = std::find_if(symbols.begin() + static_cast<std::ptrdiff_t>(at), symbols.end(),
                                  [&](std::uint8_t s) { return s != symbols[at]; });
    const auto run = static_cast<std::size_t>(end - symbols.begin()) - at;
    if (run >= 7 || at + run == symbols.size()) {
      const std::size_t length = std::min<std::size_t>(run, 0x1fff);
      out.u16(static_cast<std::uint16_t>(unsigned{symbols[at]} << 13U | length));
      at += length;
      continue;
    }
    unsigned chunk = 0xc000U;
    for (unsigned i = 0; i < 7 && at < symbols.size(); ++i) {
      chunk |= static_cast<unsigned>(symbols[at++]) << (12U - 2U * i);
    }
    out.u16(static_cast<std::uint16_t>(chunk));
  }
}

}  // namespace

Result<Message> parse_transport_feedback(ByteView body) {
  Reader in(body);
  if (in.remaining() < 16) return fail(Errc::Truncated, in.remaining());
  TransportFeedback out;
  out.sender = *in.u32();
  out.media = *in.u32();
  out.base_sequence = *in.u16();
  const std::uint16_t count = *in.u16();
  out.reference_time = static_cast<std::int32_t>(*in.u24() << 8U) >> 8;
  out.count = *in.u8();
  std::vector<std::uint8_t> statuses;
  if (!read_statuses(in, count, statuses)) return fail(Errc::BadItem, in.offset());
  std::int64_t ticks = 0;
  out.arrivals.reserve(count);
  for (const std::uint8_t status : statuses) {
    if (status == kSmallDelta) {
      const auto delta = in.u8();
      if (!delta) return fail(Errc::BadItem, in.offset());
      ticks += *delta;
    } else if (status == kLargeDelta) {
      const auto delta = in.u16();
      if (!delta) return fail(Errc::BadItem, in.offset());
      ticks += static_cast<std::int16_t>(*delta);
    } else {
      out.arrivals.emplace_back();
      continue;
    }
    out.arrivals.emplace_back(ticks);
  }
  return out;
}

void write(Writer& out, const TransportFeedback& message) {
  const Envelope envelope(out, kTransportCc, kTransportLayer);
  out.u32(message.sender);
  out.u32(message.media);
  out.u16(message.base_sequence);
  const std::size_t count = std::min<std::size_t>(message.arrivals.size(), 0xffff);
  out.u16(static_cast<std::uint16_t>(count));
  out.u24(static_cast<std::uint32_t>(message.reference_time) & 0xffffffU);
  out.u8(message.count);
  std::vector<std::uint8_t> symbols;
  std::vector<std::int64_t> deltas;
  std::int64_t last = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto& arrival = message.arrivals[i];
    const std::int64_t delta = arrival ? *arrival - last : 0;
    if (!arrival || delta < -0x8000 || delta > 0x7fff) {
      symbols.push_back(kNotReceived);  // a delta of more than 8 s cannot be said
      continue;
    }
    symbols.push_back(delta >= 0 && delta <= 0xff ? kSmallDelta : kLargeDelta);
    deltas.push_back(delta);
    last = *arrival;
  }
  write_statuses(out, symbols);
  for (const std::int64_t delta : deltas) {
    if (delta >= 0 && delta <= 0xff) {
      out.u8(static_cast<std::uint8_t>(delta));
    } else {
      out.u16(static_cast<std::uint16_t>(delta));
    }
  }
}

void TransportFeedbackBuilder::received(std::uint16_t transport_sequence, TimePoint at) {
  const std::int64_t sequence = unwrapper_.unwrap(transport_sequence);
  if (!started_) {
    started_ = true;
    next_ = sequence;
  }
  if (sequence < next_) return;
  // What would not fit one message is given up as lost long ago.
  next_ = std::max(next_, sequence - static_cast<std::int64_t>(kWindow) + 1);
  auto& slot = arrivals_[static_cast<std::size_t>(sequence) % kWindow];
  if (slot.sequence != sequence) slot = {sequence, at};
}

std::optional<TransportFeedback> TransportFeedbackBuilder::build(std::uint32_t sender,
                                                                 std::uint32_t media) {
  if (!started_) return std::nullopt;
  TransportFeedback out{sender, media, static_cast<std::uint16_t>(next_), 0, count_, {}};
  std::int64_t reference = 0;
  std::int64_t last = 0;
  const std::int64_t end = unwrapper_.highest() + 1;
  std::int64_t reported = next_;
  for (std::int64_t sequence = next_; sequence < end; ++sequence) {
    const auto& slot = arrivals_[static_cast<std::size_t>(sequence) % kWindow];
    if (slot.sequence != sequence) {
      out.arrivals.emplace_back();
      continue;
    }
    const std::int64_t ticks = slot.at.time_since_epoch() / kTick;
    if (reported == next_) {
      reference = ticks / kTicksPerReference;
      last = reference * kTicksPerReference;
      out.reference_time = static_cast<std::int32_t>((reference & 0xffffff) << 8) >> 8;
    }
    if (ticks - last < -0x8000 || ticks - last > 0x7fff) break;  // the next message says it
    out.arrivals.emplace_back(ticks - reference * kTicksPerReference);
    last = ticks;
    reported = sequence + 1;
  }
  if (reported == next_) return std::nullopt;
  out.arrivals.resize(static_cast<std::size_t>(reported - next_));
  next_ = reported;
  ++count_;
  return out;
}

}  // namespace protocols::rtp::rtcp
