#include "protocols/rtp/packet_history.hpp"

namespace protocols::rtp {
namespace {
constexpr Duration kMaxAge = std::chrono::seconds(1);
}

void PacketHistory::remember(std::uint16_t sequence, ByteView packet, TimePoint now) {
  if (slots_.empty()) slots_.resize(kSlots);
  Slot& slot = slots_[sequence % kSlots];
  slot.used = true;
  slot.sequence = sequence;
  slot.sent = now;
  slot.fetched.reset();
  slot.packet.assign(packet.begin(), packet.end());
}

std::optional<ByteView> PacketHistory::fetch(std::uint16_t sequence, TimePoint now,
                                             Duration min_spacing) {
  if (slots_.empty()) return std::nullopt;
  Slot& slot = slots_[sequence % kSlots];
  if (!slot.used || slot.sequence != sequence || now - slot.sent > kMaxAge) return std::nullopt;
  if (slot.fetched && now - *slot.fetched < min_spacing) return std::nullopt;
  slot.fetched = now;
  return slot.packet;
}

}  // namespace protocols::rtp
