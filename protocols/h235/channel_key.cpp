#include "protocols/h235/channel_key.hpp"

#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h235/error.hpp"

namespace protocols::h235 {
namespace {

using Direction = MediaKeys::Direction;
using Towards = h245::EncryptionUpdateDirection;

constexpr std::uint8_t kMostPayloadType = 127;

}  // namespace

ChannelKey::ChannelKey(Role role, Channel channel, const Secret& shared)
    : role_(role),
      channel_(std::move(channel)),
      shared_(shared.copy()),
      media_{.cipher = channel_.cipher,
             .ciphertext_stealing = channel_.fill == Fill::CiphertextStealing,
             .payload_type = channel_.payload_type,
             .keys = {}} {}

h245::EncryptionSync ChannelKey::make(std::uint8_t synch_flag, const RandomSource& random) {
  check(synch_flag <= kMostPayloadType);
  next_ = generate_key(channel_.cipher, random);
  h245::EncryptionSync sync;
  sync.synch_flag = synch_flag;
  sync.h235_key = write_session_key(next_.view(), channel_.cipher, shared_, channel_.form,
                                    channel_.general_id, random);
  return sync;
}

h245::EncryptionSync ChannelKey::start(std::uint8_t synch_flag, const RandomSource& random) {
  check(role_ == Role::Master && state_ == State::Idle);
  announced_ = make(synch_flag, random);
  use(synch_flag, next_.view());
  next_ = {};
  in_use_ = synch_flag;
  state_ = State::Established;
  return announced_;
}

void ChannelKey::use(std::uint8_t synch_flag, ByteView key) {
  auto& keys = media_.keys;
  if (channel_.direction == Direction::Encrypt) keys.clear();
  // One that was announced in vain must not push out the one in use.
  if (role_ == Role::Master) {
    std::erase_if(keys, [this](const H235Key& old) { return old.payload_type != in_use_; });
  }
  std::erase_if(keys, [&](const H235Key& old) { return old.payload_type == synch_flag; });
  if (keys.size() == MediaKeys::kMostKeys) keys.erase(keys.begin());
  keys.push_back({.payload_type = synch_flag, .key = to_bytes(key)});
}

Result<void> ChannelKey::handle_sync(const h245::EncryptionSync& sync) {
  check(role_ == Role::Slave);
  if (sync.synch_flag > kMostPayloadType) return std::unexpected(Error{Errc::BadSynchFlag});
  auto key = read_session_key(sync.h235_key, channel_.cipher, shared_);
  if (!key) return std::unexpected(key.error());
  use(sync.synch_flag, key->view());
  announced_ = sync;
  state_ = State::Established;
  deadline_.reset();
  return {};
}

void ChannelKey::update(std::uint8_t synch_flag, const RandomSource& random, TimePoint now) {
  check(role_ == Role::Master);
  if (state_ != State::Established) return;
  check(synch_flag != in_use_);
  announced_ = make(synch_flag, random);
  // Who receives must be ready before it is asked for; who sends waits until the peer is.
  if (channel_.direction == Direction::Decrypt || !channel_.acknowledged) {
    use(synch_flag, next_.view());
    next_ = {};
    events_.push_back(Event::KeyChanged);
  }
  if (!channel_.acknowledged) {
    send(Type::of<Type::Is::EncryptionUpdate>(announced_));
    in_use_ = synch_flag;
    return;
  }
  begin(State::AwaitingAck, now);
}

void ChannelKey::request_update(TimePoint now) {
  check(role_ == Role::Slave);
  if (state_ != State::Established) return;
  begin(State::AwaitingUpdate, now);
}

// The channel's own number, and its direction where that is said.
bool ChannelKey::is_ours(const h245::MiscellaneousCommand& command) const {
  if (command.logical_channel_number != channel_.number) return false;
  if (!command.direction) return true;
  const bool from_master = (role_ == Role::Master) == (channel_.direction == Direction::Encrypt);
  return from_master ? command.direction->is<Towards::Is::MasterToSlave>()
                     : command.direction->is<Towards::Is::SlaveToMaster>();
}

bool ChannelKey::handle_command(const h245::MiscellaneousCommand& command, TimePoint now) {
  if (!is_ours(command)) return false;
  if (const auto* sync = command.type.get_if<Type::Is::EncryptionUpdate>()) {
    handle_announcement(*sync, false);
  } else if (const auto* update = command.type.get_if<Type::Is::EncryptionUpdateCommand>()) {
    handle_announcement(update->encryption_sync, true);
  } else if (const auto* ack = command.type.get_if<Type::Is::EncryptionUpdateAck>()) {
    handle_ack(ack->synch_flag);
  } else if (command.type.is<Type::Is::EncryptionUpdateRequest>()) {
    handle_request(now);
  } else {
    return false;
  }
  return true;
}

void ChannelKey::handle_announcement(const h245::EncryptionSync& sync, bool acknowledge) {
  // A peer that takes itself for the master, or changes the key of a channel that has none.
  if (role_ == Role::Master || state_ == State::Idle) return;
  const bool repeated =
      sync.synch_flag == announced_.synch_flag && sync.h235_key == announced_.h235_key;
  if (!repeated && !handle_sync(sync)) {
    // Asking again would bring the same: the owner decides, a request of ours is over.
    return settle(Event::BadKey);
  }
  if (acknowledge) {
    send(Type::of<Type::Is::EncryptionUpdateAck>({.synch_flag = sync.synch_flag}));
  }
  if (!repeated) settle(Event::KeyChanged);
}

void ChannelKey::handle_request(TimePoint now) {
  if (role_ == Role::Slave) return;
  switch (state_) {
    case State::Established: events_.push_back(Event::UpdateWanted); return;
    case State::AwaitingAck:
      // It crossed the announcement, or that was lost.
      if (tries_ < kTries) repeat(now);
      return;
    case State::Idle:
    case State::AwaitingUpdate: return;
  }
}

void ChannelKey::handle_ack(std::uint8_t synch_flag) {
  if (state_ != State::AwaitingAck || synch_flag != announced_.synch_flag) return;
  const bool sending = channel_.direction == Direction::Encrypt;
  if (sending) use(synch_flag, next_.view());
  in_use_ = synch_flag;
  settle(sending ? std::optional(Event::KeyChanged) : std::nullopt);
}

void ChannelKey::handle_timeout(TimePoint now) {
  if (!deadline_ || now < *deadline_) return;
  if (tries_ >= kTries) return settle(Event::UpdateFailed);
  repeat(now);
}

void ChannelKey::begin(State state, TimePoint now) {
  state_ = state;
  tries_ = 0;
  repeat(now);
}

// Sends what the state waits for an answer to.
void ChannelKey::repeat(TimePoint now) {
  switch (state_) {
    case State::AwaitingAck:
      send(Type::of<Type::Is::EncryptionUpdateCommand>(
          {.encryption_sync = announced_, .multiple_payload_stream = {}}));
      break;
    case State::AwaitingUpdate: send(Type::of<Type::Is::EncryptionUpdateRequest>()); break;
    case State::Idle:
    case State::Established: return;
  }
  ++tries_;
  deadline_ = now + kWait;
}

void ChannelKey::send(Type type) {
  h245::MiscellaneousCommand command;
  command.logical_channel_number = channel_.number;
  command.type = std::move(type);
  const bool from_master = (role_ == Role::Master) == (channel_.direction == Direction::Encrypt);
  command.direction = from_master ? Towards::of<Towards::Is::MasterToSlave>()
                                  : Towards::of<Towards::Is::SlaveToMaster>();
  transmits_.push_back(std::move(command));
}

void ChannelKey::settle(std::optional<Event> event) {
  state_ = State::Established;
  deadline_.reset();
  next_ = {};
  if (event) events_.push_back(*event);
}

std::optional<h245::MiscellaneousCommand> ChannelKey::poll_transmit() {
  return take_front(transmits_);
}

std::optional<ChannelKey::Event> ChannelKey::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h235
