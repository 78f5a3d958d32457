#include "protocols/h323/receiving_channels.hpp"

#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h245/logical_channel.hpp"
#include "protocols/h323/channel_keying.hpp"

namespace protocols::h323 {
namespace {

using h235::ChannelKey;
using Cause = h245::OpenLogicalChannelReject_Cause;
using Procedure = h245::IncomingLogicalChannel;

}  // namespace

void ReceivingChannels::handle_open(const h245::OpenLogicalChannel& open, TimePoint now) {
  const std::uint16_t number = open.forward_logical_channel_number;
  auto at = channels_.find(number);
  if (at == channels_.end()) {
    at = channels_.emplace(number, Channel{Procedure(number)}).first;
  }
  at->second.procedure.handle_open(open, now);
  drain(at->second, now);
  collect();
}

void ReceivingChannels::handle_close(const h245::CloseLogicalChannel& close, TimePoint now) {
  const std::uint16_t number = close.forward_logical_channel_number;
  const auto at = channels_.find(number);
  if (at != channels_.end()) {
    at->second.procedure.handle_close(close, now);
    drain(at->second, now);
    return collect();
  }
  // A close of what was never opened is acknowledged too.
  Procedure stranger(number);
  stranger.handle_close(close, now);
  while (auto message = stranger.poll_transmit()) outbox_.push_back(std::move(*message));
}

void ReceivingChannels::decide(Channel& channel, TimePoint now) {
  const h245::OpenLogicalChannel& open = channel.procedure.open();
  if (channels_.size() > kMostChannels) {
    return refuse(channel, Cause::of<Cause::Is::Unspecified>(), now);
  }
  auto read = read_channel(open, terms_.media, terms_.options, terms_.media.encryption);
  if (!read) return refuse(channel, read.error(), now);
  const auto session = terms_.sessions.admit(use_of(read->role), read->session, terms_.status);
  if (!session) return refuse(channel, session.error(), now);
  h245::OpenLogicalChannelAck ack = acknowledge(open, *session, terms_.addresses_of(read->role));
  if (read->cipher) {
    const auto about = keyed(*read, channel.procedure.number());
    if (terms_.key_role() == ChannelKey::Role::Master) {
      MadeKey made = make_key(about, first_synch_flag(*read), terms_.secret, terms_.random);
      channel.key = std::move(made.key);
      ack.encryption_sync = std::move(made.sync);
    } else {
      ChannelKey key(ChannelKey::Role::Slave, about, terms_.secret);
      if (!read->sync || !key.handle_sync(*read->sync)) {
        return refuse(channel, Cause::of<Cause::Is::SecurityDenied>(), now);
      }
      channel.key = std::move(key);
    }
  }
  channel.procedure.accept(std::move(ack), now);
  channel.accepted = std::move(*read);
  channel.age = ++opened_;
  // A bidirectional one is confirmed first; none of media is.
  changed_ = true;
}

void ReceivingChannels::refuse(Channel& channel, Cause cause, TimePoint now) {
  ++refused_;
  channel.procedure.refuse(std::move(cause), now);
}

void ReceivingChannels::adopt(FastConnect::Receive fast) {
  h245::OpenLogicalChannel open;
  open.forward_logical_channel_number = fast.number;
  Channel channel{Procedure::fast_connected(std::move(open))};
  channel.key = std::move(fast.key);
  channel.accepted = std::move(fast.channel);
  channel.age = ++opened_;
  channels_.insert_or_assign(fast.number, std::move(channel));
  changed_ = true;
}

void ReceivingChannels::request_close(StreamRole role, TimePoint now) {
  for (auto& [number, channel] : channels_) {
    if (!channel.accepted || channel.accepted->role != role || channel.close_request) continue;
    using Reason = h245::RequestChannelClose_Reason;
    channel.close_request.emplace(number, Reason::of<Reason::Is::Normal>(), now);
    drain(channel, now);
  }
}

bool ReceivingChannels::handle_close_request_ack(const h245::RequestChannelCloseAck& ack,
                                                 TimePoint now) {
  const auto at = channels_.find(ack.forward_logical_channel_number);
  if (at == channels_.end() || !at->second.close_request) return false;
  at->second.close_request->handle_ack(ack, now);
  drain(at->second, now);
  return true;
}

bool ReceivingChannels::handle_close_request_reject(const h245::RequestChannelCloseReject& reject,
                                                    TimePoint now) {
  const auto at = channels_.find(reject.forward_logical_channel_number);
  if (at == channels_.end() || !at->second.close_request) return false;
  at->second.close_request->handle_reject(reject, now);
  drain(at->second, now);
  return true;
}

bool ReceivingChannels::handle_command(const h245::MiscellaneousCommand& command, TimePoint now) {
  const auto at = channels_.find(command.logical_channel_number);
  if (at == channels_.end() || !at->second.key) return false;
  if (!at->second.key->handle_command(command, now)) return false;
  drain(at->second, now);
  return true;
}

void ReceivingChannels::handle_timeout(TimePoint now) {
  for (auto& [number, channel] : channels_) {
    channel.procedure.handle_timeout(now);
    if (channel.key) channel.key->handle_timeout(now);
    if (channel.close_request) channel.close_request->handle_timeout(now);
    drain(channel, now);
  }
  collect();
}

void ReceivingChannels::release(Channel& channel) {
  changed_ = changed_ || channel.accepted.has_value();
  channel.accepted.reset();
  channel.key.reset();
  channel.close_request.reset();
}

void ReceivingChannels::drain(Channel& channel, TimePoint now) {
  while (auto event = channel.procedure.poll_event()) {
    if (std::holds_alternative<Procedure::Requested>(*event)) {
      decide(channel, now);
    } else if (!std::holds_alternative<Procedure::Confirmed>(*event)) {
      release(channel);
    }
  }
  while (auto message = channel.procedure.poll_transmit()) outbox_.push_back(std::move(*message));
  if (channel.close_request) {
    while (auto message = channel.close_request->poll_transmit()) {
      outbox_.push_back(std::move(*message));
    }
    // Whatever came of it, the close itself is what counts.
    if (channel.close_request->poll_event()) channel.close_request.reset();
  }
  if (channel.key && drain_key(*channel.key, channel.accepted->role, terms_.random, now, outbox_)) {
    changed_ = true;
  }
}

void ReceivingChannels::collect() {
  std::erase_if(channels_, [](const auto& entry) {
    return entry.second.procedure.state() == Procedure::State::Released;
  });
}

std::optional<h245::ControlMessage> ReceivingChannels::poll_transmit() {
  return take_front(outbox_);
}

std::optional<TimePoint> ReceivingChannels::deadline() const {
  std::optional<TimePoint> first;
  for (const auto& [number, channel] : channels_) {
    keep_earliest(first, channel.procedure.deadline());
    if (channel.key) keep_earliest(first, channel.key->deadline());
    if (channel.close_request) keep_earliest(first, channel.close_request->deadline());
  }
  return first;
}

std::vector<ReceivingChannels::Receiving> ReceivingChannels::established() const {
  std::map<StreamRole, std::pair<std::uint16_t, const Channel*>> newest;
  for (const auto& [number, channel] : channels_) {
    if (!channel.accepted) continue;
    auto& best = newest[channel.accepted->role];
    if (!best.second || channel.age > best.second->age) best = {number, &channel};
  }
  std::vector<Receiving> out;
  for (const auto& [role, found] : newest) {
    const auto& [number, channel] = found;
    out.push_back({*channel->accepted, number, channel->key ? &channel->key->keys() : nullptr});
  }
  return out;
}

std::optional<std::uint16_t> ReceivingChannels::number_of(StreamRole role) const {
  for (const Receiving& one : established()) {
    if (one.channel.role == role) return one.number;
  }
  return std::nullopt;
}

}  // namespace protocols::h323
