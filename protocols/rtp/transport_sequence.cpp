#include "protocols/rtp/transport_sequence.hpp"

namespace protocols::rtp {

using namespace std::chrono_literals;

std::uint16_t TransportSequence::next(std::uint32_t ssrc, std::size_t bytes, TimePoint now) {
  const std::uint16_t sequence = next_++;
  slots_[sequence % kSlots] = {true, sequence, ssrc, static_cast<std::uint32_t>(bytes), now};
  return sequence;
}

std::vector<TransportSequence::Fate> TransportSequence::fates(
    const rtcp::TransportFeedback& feedback, std::uint32_t ssrc) const {
  std::vector<Fate> out;
  std::uint16_t sequence = feedback.base_sequence;
  for (const auto& arrival : feedback.arrivals) {
    const Slot& slot = slots_[sequence % kSlots];
    if (slot.used && slot.sequence == sequence && slot.ssrc == ssrc) {
      Fate fate{slot.sent, slot.bytes, std::nullopt};
      if (arrival) {
        fate.arrival = feedback.reference_time * Duration(64ms) + *arrival * Duration(250us);
      }
      out.push_back(fate);
    }
    ++sequence;
  }
  return out;
}

}  // namespace protocols::rtp
