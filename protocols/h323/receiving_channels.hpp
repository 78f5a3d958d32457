#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "protocols/base/time.hpp"
#include "protocols/h235/channel_key.hpp"
#include "protocols/h245/incoming_logical_channel.hpp"
#include "protocols/h245/outgoing_close_request.hpp"
#include "protocols/h323/channel.hpp"
#include "protocols/h323/control_terms.hpp"
#include "protocols/h323/fast_start.hpp"

namespace protocols::h323 {

// The logical channels that the peer sends on: acknowledged or refused with a cause of H.245
// Annex B.8, keyed (H.235.6), ended by asking the peer (C.6). One a role; a second one of a role
// replaces the first, as rooms do that open the new channel before they close the old one.
// Not thread-safe; lives on its call's strand.
class ReceivingChannels {
 public:
  struct Receiving {
    const ReceiveChannel& channel;
    std::uint16_t number;
    const std::vector<H235Key>* keys;  // null in clear
  };

  explicit ReceivingChannels(ControlTerms& terms) : terms_(terms) {}

  void handle_open(const h245::OpenLogicalChannel& open, TimePoint now);
  void handle_close(const h245::CloseLogicalChannel& close, TimePoint now);
  bool handle_close_request_ack(const h245::RequestChannelCloseAck& ack, TimePoint now);
  bool handle_close_request_reject(const h245::RequestChannelCloseReject& reject, TimePoint now);
  bool handle_command(const h245::MiscellaneousCommand& command, TimePoint now);
  void handle_timeout(TimePoint now);
  // Fast Connect opened it.
  void adopt(FastConnect::Receive fast);
  // Asks the peer to close what it opened of `role`.
  void request_close(StreamRole role, TimePoint now);

  std::optional<h245::ControlMessage> poll_transmit();
  bool take_changed() { return std::exchange(changed_, false); }
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  // The newest of each role.
  [[nodiscard]] std::vector<Receiving> established() const;
  [[nodiscard]] std::optional<std::uint16_t> number_of(StreamRole role) const;
  [[nodiscard]] std::uint64_t refused() const { return refused_; }

 private:
  struct Channel {
    h245::IncomingLogicalChannel procedure;
    std::optional<ReceiveChannel> accepted{};
    std::optional<h235::ChannelKey> key{};
    std::optional<h245::OutgoingCloseRequest> close_request{};
    std::uint64_t age = 0;  // of its opening, newer is larger
  };

  void decide(Channel& channel, TimePoint now);
  void refuse(Channel& channel, h245::OpenLogicalChannelReject_Cause cause, TimePoint now);
  void release(Channel& channel);
  void drain(Channel& channel, TimePoint now);
  void collect();

  ControlTerms& terms_;
  std::map<std::uint16_t, Channel> channels_;
  std::uint64_t opened_ = 0, refused_ = 0;
  bool changed_ = false;
  std::deque<h245::ControlMessage> outbox_;
};

}  // namespace protocols::h323
