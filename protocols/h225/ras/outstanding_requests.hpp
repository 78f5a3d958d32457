#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/ras/message.hpp"

namespace protocols::h225::ras {

// Requests of ours that wait for their answer, repeated as H.225.0 7.19 says; requestInProgress
// grants the other side more time (7.18). Its owner empties poll_transmit() and poll_unanswered()
// after each call. Not thread-safe.
class OutstandingRequests {
 public:
  static constexpr std::size_t kMost = 8192;
  // The longest time that a requestInProgress can ask for, all of them together.
  static constexpr Duration kLongestProgress = std::chrono::seconds(120);

  explicit OutstandingRequests(const RandomSource& random);

  // Numbers the request and sends it. Nothing when too many wait already. `anyone` may answer what
  // went to a multicast group.
  std::optional<std::uint16_t> start(Transmit request, TimePoint now, bool anyone = false);

  // The request that `answer` answers, which is then no longer waited for. Nothing when none is, it
  // is an answer to another kind, or it comes from a host that was not asked. XRS answers any.
  // peek() leaves it waiting, so that who answers can be verified first.
  [[nodiscard]] const Transmit* peek(const RasMessage& answer, const Address& from) const;
  std::optional<Transmit> take(const RasMessage& answer, const Address& from);
  // The request of that number is asked for no longer.
  void forget(std::uint16_t number);
  // Nobody is to answer any of them any more: all become unanswered.
  void abandon();

  // A number for a message of ours that wants no answer.
  std::uint16_t next_number();

  // The progress of a request that peek() has found.
  void handle_progress(const RequestInProgress& progress, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Transmit> poll_transmit();
  // Requests that nobody answered in time.
  [[nodiscard]] std::optional<Transmit> poll_unanswered();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] std::size_t size() const { return waiting_.size(); }

 private:
  struct Waiting {
    Transmit request;
    Duration timeout{};
    int retries = 0;
    bool anyone = false;
    TimePoint until{};
    TimePoint latest{};  // no requestInProgress reaches beyond
  };
  using Entry = std::map<std::uint16_t, Waiting>::iterator;

  void remove(Entry entry);
  void move_timer(Entry entry, TimePoint until);

  std::map<std::uint16_t, Waiting> waiting_;
  std::set<std::pair<TimePoint, std::uint16_t>> timers_;
  std::uint16_t next_;
  std::deque<Transmit> outbox_, unanswered_;
};

}  // namespace protocols::h225::ras
