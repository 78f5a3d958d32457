#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/conference/track.hpp"

namespace gateway::conference {

enum class ParticipantKind : std::uint8_t { Browser, Room };

// How the leg of a participant is protected, as everyone in the meeting is told.
struct LegEncryption {
  bool encrypted = false;
  std::string words;                 // "DTLS-SRTP AEAD_AES_256_GCM", "none"
  bool decrypted_by_gateway = true;  // the gateway decrypts for this leg (always so for rooms)
  bool operator==(const LegEncryption&) const = default;
};

struct TrackInfo {
  std::shared_ptr<Track> track;
  bool muted = false;
};

struct Participant {
  ParticipantId id = 0;
  std::string name;
  ParticipantKind kind = ParticipantKind::Browser;
  LegEncryption encryption;
  std::vector<TrackInfo> tracks;
};

// Everyone in a conference in order of joining. Immutable once published.
struct Roster {
  std::vector<Participant> participants;
  std::vector<ParticipantId> speakers;  // loudest first, who has spoken of late
};
using RosterPtr = std::shared_ptr<const Roster>;

// What a seat shows instead of people: a title, a question and what was typed.
struct Menu {
  std::string title, prompt, entered, hint;
  bool operator==(const Menu&) const = default;
};

// The seat's conference ends for it: moved on to another one, or out.
struct Transfer {
  std::string number, pin;
};
enum class SeatEnd : std::uint8_t { Left, Replaced, ConferenceEnded, Draining };

// What a seat tells its owner. Every handler is posted to `executor`, the owner's strand; none runs
// after the Seat is gone as long as the owner binds its own lifetime (weak_ptr) into them.
struct SeatHandlers {
  boost::asio::any_io_executor executor;
  std::function<void(RosterPtr)> on_roster;
  std::function<void(Menu)> on_menu;
  std::function<void(Transfer)> on_transfer;
  std::function<void(SeatEnd)> on_end;
};

// One participant's place in a conference. Owned by its leg; leaving is destroying it. Thread-safe.
class Seat {
 public:
  virtual ~Seat() = default;
  [[nodiscard]] virtual ParticipantId id() const = 0;
  virtual std::shared_ptr<Track> publish(TrackSource source, protocols::Codec codec) = 0;
  virtual void unpublish(TrackSource source) = 0;
  virtual void set_muted(TrackSource source, bool muted) = 0;
  virtual void set_encryption(LegEncryption encryption) = 0;
  // Loudness of this participant's voice, RFC 6464: 0 loud … 127 silent. Called for each audio
  // frame.
  virtual void report_level(std::uint8_t level, protocols::TimePoint now) = 0;
  // A key of the room's remote control.
  virtual void digit(char digit) = 0;
  [[nodiscard]] virtual RosterPtr roster() const = 0;
};

struct JoinRequest {
  std::string name;
  ParticipantKind kind = ParticipantKind::Browser;
  LegEncryption encryption;
  SeatHandlers handlers;
};

enum class JoinError : std::uint8_t { Full, Ended };

// Whatever a call can be put into: a meeting, the reception, an echo test. Thread-safe.
class Conference {
 public:
  virtual ~Conference() = default;
  virtual std::expected<std::unique_ptr<Seat>, JoinError> join(JoinRequest request) = 0;
  [[nodiscard]] virtual const std::string& number() const = 0;
  [[nodiscard]] virtual const std::string& title() const = 0;
};

}  // namespace gateway::conference
