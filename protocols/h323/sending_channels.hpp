#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "protocols/base/time.hpp"
#include "protocols/h235/channel_key.hpp"
#include "protocols/h245/incoming_close_request.hpp"
#include "protocols/h245/outgoing_logical_channel.hpp"
#include "protocols/h245/peer_capabilities.hpp"
#include "protocols/h323/channel.hpp"
#include "protocols/h323/control_terms.hpp"
#include "protocols/h323/fast_start.hpp"
#include "protocols/h323/send_choice.hpp"

namespace protocols::h323 {

// The logical channels that we send on, one a role: chosen of what the peer can take, opened
// (H.245 Annex C.4), keyed (H.235.6), closed when the peer asks (C.6) or takes them no longer. A
// codec that the peer refuses is not tried again until it sends another capability set.
// Not thread-safe; lives on its call's strand.
class SendingChannels {
 public:
  // An established channel. `keys` is null for one in clear, and empty before there is a key.
  struct Sending {
    const SendChoice& choice;
    std::uint16_t number;
    Address rtp, rtcp;  // the peer's; port 0 where it did not say
    const std::vector<H235Key>* keys;
  };

  explicit SendingChannels(ControlTerms& terms) : terms_(terms) {}

  // The peer can do this from now on: opens what is wanted and not there, replaces what fits no
  // longer. `anew`: what it refused may be tried again.
  void update(const h245::PeerCapabilities& peer, bool anew, TimePoint now);
  // Content is sent or not, H.239; effective with the next update().
  void want_content(bool wanted) { content_wanted_ = wanted; }
  // Of the channel that is opened next.
  [[nodiscard]] std::uint16_t next_number() const { return next_number_; }
  void close_all(TimePoint now);
  // Fast Connect opened it: established, H.323 clause 8.1.7.
  void adopt(FastConnect::Send fast);

  // Each false where the message is about no channel of ours.
  bool handle_ack(const h245::OpenLogicalChannelAck& ack, TimePoint now);
  bool handle_reject(const h245::OpenLogicalChannelReject& reject, TimePoint now);
  bool handle_close_ack(const h245::CloseLogicalChannelAck& ack, TimePoint now);
  bool handle_close_request(const h245::RequestChannelClose& request, TimePoint now);
  bool handle_command(const h245::MiscellaneousCommand& command, TimePoint now);
  void handle_timeout(TimePoint now);

  std::optional<h245::ControlMessage> poll_transmit();
  // Once after each input that changed what established() says.
  bool take_changed() { return std::exchange(changed_, false); }
  // A refusal or a failure asks for another update().
  bool take_unsettled() { return std::exchange(unsettled_, false); }
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  [[nodiscard]] std::vector<Sending> established() const;
  [[nodiscard]] std::optional<StreamRole> role_of(std::uint16_t number) const;
  // Why nothing of `role` can be sent, as far as update() found; empty where it can.
  [[nodiscard]] std::optional<ChoiceError> failure_of(StreamRole role) const;

 private:
  struct Channel {
    SendChoice choice;
    h245::OutgoingLogicalChannel procedure;
    h245::IncomingCloseRequest close_request;
    std::optional<h235::ChannelKey> key;
    Address rtp{}, rtcp{};
    bool usable = false;  // acknowledged, and not being closed
  };

  void open(SendChoice choice, TimePoint now);
  void close(Channel& channel, TimePoint now);
  void handle_established(Channel& channel, const h245::OpenLogicalChannelAck& ack, TimePoint now);
  void drain(Channel& channel, TimePoint now);
  void collect();
  Channel* find(std::uint16_t number);
  Channel* current(StreamRole role);

  ControlTerms& terms_;
  std::map<std::uint16_t, Channel> channels_;
  std::map<StreamRole, std::set<Codec>> refused_;
  std::map<StreamRole, ChoiceError> failures_;
  std::uint16_t next_number_ = 257;
  bool content_wanted_ = false, changed_ = false, unsettled_ = false;
  std::deque<h245::ControlMessage> outbox_;
};

}  // namespace protocols::h323
