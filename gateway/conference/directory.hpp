#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <variant>

#include "gateway/conference/conference.hpp"
#include "gateway/conference/embedded_meeting.hpp"
#include "gateway/conference/pin_guard.hpp"
#include "gateway/config/config.hpp"

namespace gateway::conference {

// The way in was refused. A number that does not exist and a wrong PIN look alike, also in time.
struct PinNeeded {
  bool wrong = false;                 // a PIN was given and it was not right
  protocols::Duration retry_after{};  // attempts of this source are not looked at until then
};

struct Closed {};  // the gateway drains: no one comes in any more
struct Full {};    // the meeting has as many participants as it may have

using Admission = std::variant<std::shared_ptr<Conference>, PinNeeded, Closed, Full>;

// The meetings there are, by number, and who may enter. A meeting exists from its first participant
// to its last. Thread-safe.
class Directory {
 public:
  Directory(const config::Conference& settings, unsigned pin_attempts)
      : settings_(settings), guard_(pin_attempts) {}

  // `source`: IP literal of who asks, for the limit of attempts.
  Admission enter(const std::string& number, const std::optional<std::string>& pin,
                  const std::string& source, protocols::TimePoint now);

  // A meeting number as people dial it: 1-20 digits. `*` and `#` lead to the house's own places.
  static bool valid_number(std::string_view number);

  [[nodiscard]] std::size_t meetings() const;
  [[nodiscard]] std::size_t participants() const;
  void close();  // draining: no new meeting, no new participant
  void end_all(SeatEnd reason);

 private:
  Admission open(const std::string& number, const config::Meeting* meeting);

  const config::Conference& settings_;
  PinGuard guard_;
  mutable std::mutex mutex_;
  std::map<std::string, std::weak_ptr<EmbeddedMeeting>, std::less<>> meetings_;
  bool closed_ = false;
};

}  // namespace gateway::conference
