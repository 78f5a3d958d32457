#include "protocols/h460/media_keep_alive.hpp"

#include <utility>

#include "protocols/base/writer.hpp"
#include "protocols/h460/multiplex.hpp"

namespace protocols::h460 {

MediaKeepAlive::MediaKeepAlive(KeepAlivePlan plan, const RandomSource& random, TimePoint now)
    : plan_(std::move(plan)), ssrc_(random_u32(random)), next_(now + kFirstInterval) {
  const std::uint32_t start = random_u32(random);
  sequence_ = static_cast<std::uint16_t>(start >> 16U);
  timestamp_ = start;
}

void MediaKeepAlive::handle_timeout(TimePoint now) {
  if (now < next_) return;
  due_ = true;
  // From now, not from the deadline: who was held up owes no more than one.
  next_ = now + (sent_ + 1 < kFirstPackets ? kFirstInterval : plan_.interval);
}

std::optional<MediaKeepAlive::Transmit> MediaKeepAlive::poll_transmit() {
  if (!std::exchange(due_, false)) return std::nullopt;
  Bytes bytes = packet();
  ++sequence_;
  ++timestamp_;
  ++sent_;
  if (plan_.multiplex_id) bytes = add_multiplex_id(*plan_.multiplex_id, bytes);
  return Transmit{plan_.to, std::move(bytes)};
}

Bytes MediaKeepAlive::packet() const {
  Writer writer(12);
  writer.u8(0x80);
  writer.u8(plan_.payload_type & 0x7fU);
  writer.u16(sequence_);
  writer.u32(timestamp_);
  writer.u32(ssrc_);
  return writer.take();
}

}  // namespace protocols::h460
