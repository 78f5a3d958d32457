#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "protocols/base/time.hpp"
#include "protocols/rtp/rtcp/message.hpp"
#include "protocols/rtp/sequence.hpp"

namespace protocols::rtp::rtcp {

// Collects arrivals of transport-wide sequence numbers and makes feedback of them
// (draft-holmer-rmcat-transport-wide-cc-extensions-01). One a transport, whatever the number of
// its RTP sessions; the owner of the transport feeds it every packet that carries the extension
// and takes a message every 100 ms or so. Not thread-safe.
class TransportFeedbackBuilder {
 public:
  void received(std::uint16_t transport_sequence, TimePoint at);
  // Empty when nothing came since the last. Packets older than what was reported are not reported
  // again. At most 512 statuses a message; call until empty.
  [[nodiscard]] std::optional<TransportFeedback> build(std::uint32_t sender, std::uint32_t media);

 private:
  static constexpr std::size_t kWindow = 512;
  struct Arrival {
    std::int64_t sequence = -1;
    TimePoint at{};
  };

  SequenceUnwrapper unwrapper_;
  std::int64_t next_ = 0;  // first sequence number not reported yet
  bool started_ = false;
  std::uint8_t count_ = 0;
  std::array<Arrival, kWindow> arrivals_{};
};

}  // namespace protocols::rtp::rtcp
