#include "protocols/h323/sending_channels.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h245/logical_channel.hpp"
#include "protocols/h323/channel_keying.hpp"

namespace protocols::h323 {
namespace {

using h235::ChannelKey;

template <class Machine>
void take_messages(Machine& machine, std::deque<h245::ControlMessage>& outbox) {
  while (auto message = machine.poll_transmit()) outbox.push_back(std::move(*message));
}

bool same_channel(const SendChoice& a, const SendChoice& b) {
  return a.format.codec == b.format.codec && a.cipher == b.cipher &&
         a.format.h264.profile_idc == b.format.h264.profile_idc &&
         a.format.h264.packetization_mode == b.format.h264.packetization_mode;
}

// Without what the peer refused.
LocalMedia without(const LocalMedia& media, const std::set<Codec>& refused) {
  LocalMedia left = media;
  const auto drop = [&](Codec codec) { return refused.contains(codec); };
  std::erase_if(left.audio, drop);
  std::erase_if(left.video, drop);
  return left;
}

}  // namespace

SendingChannels::Channel* SendingChannels::find(std::uint16_t number) {
  const auto at = channels_.find(number);
  return at == channels_.end() ? nullptr : &at->second;
}

SendingChannels::Channel* SendingChannels::current(StreamRole role) {
  for (auto& [number, channel] : channels_) {
    using State = h245::OutgoingLogicalChannel::State;
    const State state = channel.procedure.state();
    if (channel.choice.role == role &&
        (state == State::AwaitingEstablishment || state == State::Established)) {
      return &channel;
    }
  }
  return nullptr;
}

void SendingChannels::update(const h245::PeerCapabilities& peer, bool anew, TimePoint now) {
  if (anew) refused_.clear();
  for (const LocalStream& stream : terms_.media.streams) {
    const StreamRole role = stream.role;
    Channel* open_now = current(role);
    if (role == StreamRole::Content && !content_wanted_) {
      if (open_now) close(*open_now, now);
      continue;
    }
    auto choice = choose_send(role, peer, without(terms_.media, refused_[role]), terms_.options,
                              terms_.media.encryption);
    if (!choice) {
      failures_[role] = choice.error();
      if (open_now) close(*open_now, now);
      continue;
    }
    failures_.erase(role);
    if (open_now) {
      if (same_channel(open_now->choice, *choice)) {
        // Other limits need no other channel.
        const std::uint8_t payload_type = open_now->choice.format.payload_type;
        open_now->choice = std::move(*choice);
        open_now->choice.format.payload_type = payload_type;
        changed_ = changed_ || open_now->usable;
        continue;
      }
      close(*open_now, now);
    }
    open(std::move(*choice), now);
  }
}

void SendingChannels::open(SendChoice choice, TimePoint now) {
  if (channels_.size() >= kMostChannels) return;
  const auto session = terms_.sessions.propose(use_of(choice.role), terms_.status);
  if (!session) return;
  const std::uint16_t number = next_number_++;
  std::optional<ChannelKey> key;
  h245::OpenLogicalChannel open =
      open_channel(choice, number, *session, terms_.addresses_of(choice.role).rtcp,
                   choice.role == StreamRole::Content ? std::optional<std::uint8_t>(kVideoSession)
                                                      : std::nullopt);
  if (choice.cipher) {
    if (terms_.key_role() == ChannelKey::Role::Master) {
      MadeKey made =
          make_key(keyed(choice, number), choice.format.payload_type, terms_.secret, terms_.random);
      key = std::move(made.key);
      open.encryption_sync = std::move(made.sync);
    } else {
      key.emplace(ChannelKey::Role::Slave, keyed(choice, number), terms_.secret);
    }
  }
  Channel& channel =
      channels_
          .emplace(number,
                   Channel{std::move(choice), h245::OutgoingLogicalChannel(std::move(open), now),
                           h245::IncomingCloseRequest(number), std::move(key)})
          .first->second;
  drain(channel, now);
}

void SendingChannels::adopt(FastConnect::Send fast) {
  h245::OpenLogicalChannel open;
  open.forward_logical_channel_number = fast.number;
  Channel channel{std::move(fast.choice),
                  h245::OutgoingLogicalChannel::fast_connected(std::move(open)),
                  h245::IncomingCloseRequest(fast.number), std::move(fast.key)};
  channel.rtp = std::move(fast.rtp);
  channel.rtcp = std::move(fast.rtcp);
  channel.usable = true;
  next_number_ = std::max<std::uint16_t>(next_number_, fast.number + 1);
  channels_.insert_or_assign(fast.number, std::move(channel));
  changed_ = true;
}

void SendingChannels::close(Channel& channel, TimePoint now) {
  channel.procedure.close(now);
  changed_ = changed_ || channel.usable;
  channel.usable = false;
  drain(channel, now);
}

void SendingChannels::close_all(TimePoint now) {
  for (auto& [number, channel] : channels_) close(channel, now);
  collect();
}

bool SendingChannels::handle_ack(const h245::OpenLogicalChannelAck& ack, TimePoint now) {
  Channel* channel = find(ack.forward_logical_channel_number);
  if (!channel) return false;
  channel->procedure.handle_ack(ack, now);
  drain(*channel, now);
  collect();
  return true;
}

bool SendingChannels::handle_reject(const h245::OpenLogicalChannelReject& reject, TimePoint now) {
  Channel* channel = find(reject.forward_logical_channel_number);
  if (!channel) return false;
  channel->procedure.handle_reject(reject, now);
  drain(*channel, now);
  collect();
  return true;
}

bool SendingChannels::handle_close_ack(const h245::CloseLogicalChannelAck& ack, TimePoint now) {
  Channel* channel = find(ack.forward_logical_channel_number);
  if (!channel) return false;
  channel->procedure.handle_close_ack(ack, now);
  drain(*channel, now);
  collect();
  return true;
}

bool SendingChannels::handle_close_request(const h245::RequestChannelClose& request,
                                           TimePoint now) {
  Channel* channel = find(request.forward_logical_channel_number);
  if (!channel) return false;
  channel->close_request.handle_request(request, now);
  while (channel->close_request.poll_event()) channel->close_request.accept(now);
  take_messages(channel->close_request, outbox_);
  using Reason = h245::RequestChannelClose_Reason;
  const bool reopen = request.reason && request.reason->is<Reason::Is::Reopen>();
  // Without a wish for a new one it stays closed until the peer says anew what it can.
  if (!reopen) refused_[channel->choice.role].insert(channel->choice.format.codec);
  close(*channel, now);
  if (reopen) unsettled_ = true;
  collect();
  return true;
}

bool SendingChannels::handle_command(const h245::MiscellaneousCommand& command, TimePoint now) {
  Channel* channel = find(command.logical_channel_number);
  if (!channel || !channel->key || !channel->key->handle_command(command, now)) return false;
  drain(*channel, now);
  return true;
}

void SendingChannels::handle_timeout(TimePoint now) {
  for (auto& [number, channel] : channels_) {
    channel.procedure.handle_timeout(now);
    if (channel.key) channel.key->handle_timeout(now);
    drain(channel, now);
  }
  collect();
}

void SendingChannels::handle_established(Channel& channel, const h245::OpenLogicalChannelAck& ack,
                                         TimePoint now) {
  const Acked acked = read_ack(ack);
  const auto* parameters = h245::forward_parameters(channel.procedure.open());
  const auto session =
      terms_.sessions.assigned(use_of(channel.choice.role), parameters ? parameters->session_id : 0,
                               acked.session, terms_.status);
  // Sound and pictures have sessions of their own by rule; a peer that names another one there
  // means nothing by it.
  const bool needs_session = channel.choice.role == StreamRole::Content;
  if ((!session && needs_session) || !acked.rtp) return close(channel, now);
  channel.rtp = *acked.rtp;
  channel.rtcp = acked.rtcp.value_or(Address{});
  if (acked.payload_type && !channel.key) channel.choice.format.payload_type = *acked.payload_type;
  // As whom it was opened counts: another determination may have come in between.
  if (channel.key && channel.key->state() == ChannelKey::State::Idle) {
    if (!acked.sync || !channel.key->handle_sync(*acked.sync)) {
      refused_[channel.choice.role].insert(channel.choice.format.codec);
      failures_[channel.choice.role] = ChoiceError::EncryptionRequired;
      return close(channel, now);
    }
  }
  channel.usable = true;
  changed_ = true;
}

void SendingChannels::drain(Channel& channel, TimePoint now) {
  take_messages(channel.procedure, outbox_);
  while (auto event = channel.procedure.poll_event()) {
    using Procedure = h245::OutgoingLogicalChannel;
    if (const auto* established = std::get_if<Procedure::Established>(&*event)) {
      handle_established(channel, established->ack, now);
      continue;
    }
    changed_ = changed_ || std::exchange(channel.usable, false);
    if (std::holds_alternative<Procedure::Closed>(*event)) continue;
    refused_[channel.choice.role].insert(channel.choice.format.codec);
    unsettled_ = true;
  }
  take_messages(channel.procedure, outbox_);
  if (channel.key && drain_key(*channel.key, channel.choice.role, terms_.random, now, outbox_)) {
    changed_ = true;
  }
}

void SendingChannels::collect() {
  std::erase_if(channels_, [](const auto& entry) {
    return entry.second.procedure.state() == h245::OutgoingLogicalChannel::State::Released;
  });
}

std::optional<h245::ControlMessage> SendingChannels::poll_transmit() {
  return take_front(outbox_);
}

std::optional<TimePoint> SendingChannels::deadline() const {
  std::optional<TimePoint> first;
  for (const auto& [number, channel] : channels_) {
    keep_earliest(first, channel.procedure.deadline());
    if (channel.key) keep_earliest(first, channel.key->deadline());
  }
  return first;
}

std::vector<SendingChannels::Sending> SendingChannels::established() const {
  std::vector<Sending> out;
  for (const auto& [number, channel] : channels_) {
    if (!channel.usable) continue;
    out.push_back({channel.choice, number, channel.rtp, channel.rtcp,
                   channel.key ? &channel.key->keys() : nullptr});
  }
  return out;
}

std::optional<StreamRole> SendingChannels::role_of(std::uint16_t number) const {
  const auto at = channels_.find(number);
  return at == channels_.end() ? std::nullopt : std::optional(at->second.choice.role);
}

std::optional<ChoiceError> SendingChannels::failure_of(StreamRole role) const {
  const auto at = failures_.find(role);
  return at == failures_.end() ? std::nullopt : std::optional(at->second);
}

}  // namespace protocols::h323
