#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h235/media_keys.hpp"
#include "protocols/h235/secret.hpp"
#include "protocols/h235/session_key.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h235 {

// The media key of one logical channel: how it comes with the channel and is changed later, H.235.6
// and H.245 (EncryptionSync; MiscellaneousCommand encryptionUpdate, encryptionUpdateRequest,
// encryptionUpdateCommand, encryptionUpdateAck). The master of H.245 makes all keys, whoever sends
// the media: they come in its openLogicalChannel, or in its openLogicalChannelAck to the slave's.
// Who sends media goes over to a new key with the payload type that the key's synchFlag names. Keys
// are handed to the media path as values: media(), again after each KeyChanged. Not thread-safe;
// lives on its call's strand.
class ChannelKey {
 public:
  enum class Role : std::uint8_t { Master, Slave };
  enum class State : std::uint8_t {
    Idle,
    Established,
    AwaitingAck,     // master: the new key is announced
    AwaitingUpdate,  // slave: a new key was asked for
  };
  enum class Event : std::uint8_t {
    KeyChanged,    // media() is another: tell the media path
    UpdateWanted,  // master: the slave asks for one: call update()
    UpdateFailed,  // no answer to kTries announcements or requests; the key before stays
    BadKey,        // slave: what the master announced opens to no key; the key before stays
  };

  struct Channel {
    std::uint16_t number = 0;  // logicalChannelNumber, 1 … 65535
    MediaKeys::Direction direction = MediaKeys::Direction::Encrypt;  // encrypt: we send the media
    std::uint8_t payload_type = 0;  // in the clear, as the media path knows it
    Cipher cipher = Cipher::Aes128Cbc;
    Fill fill = Fill::Padding;
    KeyForm form = KeyForm::SecureSharedSecret;
    std::u16string general_id{};  // ours; needed for KeyForm::SharedSecret
    // Master: announces keys by encryptionUpdateCommand, which is acknowledged. Peers before H.235
    // version 3 know encryptionUpdate alone.
    bool acknowledged = true;
  };

  // How long an announcement or request waits for its answer, and how often it is made.
  static constexpr Duration kWait = std::chrono::seconds(3);
  static constexpr int kTries = 3;

  // `shared`: KeyAgreement::secret(), of which it keeps a copy.
  ChannelKey(Role role, Channel channel, const Secret& shared);

  // Master, Idle: makes the first key. What it yields goes into openLogicalChannel or its ack.
  // `synch_flag` 0 … 127: the payload type on the wire.
  h245::EncryptionSync start(std::uint8_t synch_flag, const RandomSource& random);
  // Slave, Idle: the one that came with the channel. Again later it counts as an announcement.
  // BadSynchFlag and the errors of read_session_key; then the channel must not carry media.
  Result<void> handle_sync(const h245::EncryptionSync& sync);

  // Master, Established: makes a new key. `synch_flag` is not that of the key in use. In other
  // states nothing happens. Where the peer sends, media() has the key at once: packets under it
  // may come before its acknowledgement does.
  void update(std::uint8_t synch_flag, const RandomSource& random, TimePoint now);
  // Slave, Established: asks for a new key.
  void request_update(TimePoint now);

  // False where it is not about the key of this channel: ask the next one. Channels of both
  // directions may share a number; then its field `direction` tells them apart.
  bool handle_command(const h245::MiscellaneousCommand& command, TimePoint now);
  void handle_timeout(TimePoint now);
  std::optional<h245::MiscellaneousCommand> poll_transmit();
  std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return deadline_; }

  [[nodiscard]] State state() const { return state_; }
  // What the media path needs to know. Sending, the one key that the peer has for certain;
  // receiving, at most MediaKeys::kMostKeys that it may use.
  [[nodiscard]] const H235Direction& media() const { return media_; }
  [[nodiscard]] const std::vector<protocols::H235Key>& keys() const { return media_.keys; }

 private:
  using Type = h245::MiscellaneousCommand_Type;

  [[nodiscard]] bool is_ours(const h245::MiscellaneousCommand& command) const;
  h245::EncryptionSync make(std::uint8_t synch_flag, const RandomSource& random);
  void use(std::uint8_t synch_flag, ByteView key);
  void handle_announcement(const h245::EncryptionSync& sync, bool acknowledge);
  void handle_request(TimePoint now);
  void handle_ack(std::uint8_t synch_flag);
  void send(Type type);
  void begin(State state, TimePoint now);
  void repeat(TimePoint now);
  void settle(std::optional<Event> event);

  Role role_;
  Channel channel_;
  Secret shared_;
  H235Direction media_;
  State state_ = State::Idle;
  Secret next_;  // master, sending: announced, not yet acknowledged
  h245::EncryptionSync announced_;
  std::uint8_t in_use_ = 0;  // master: synchFlag of the key that both are known to have
  int tries_ = 0;
  std::optional<TimePoint> deadline_;
  std::deque<h245::MiscellaneousCommand> transmits_;
  std::deque<Event> events_;
};

}  // namespace protocols::h235
