#include "protocols/h225/ras/outstanding_requests.hpp"

#include <algorithm>

#include "protocols/base/take_front.hpp"

namespace protocols::h225::ras {

OutstandingRequests::OutstandingRequests(const RandomSource& random)
    : next_(static_cast<std::uint16_t>(random_u32(random) % 65535 + 1)) {}

// RequestSeqNum is 1 to 65535.
std::uint16_t OutstandingRequests::next_number() {
  while (next_ == 0 || waiting_.contains(next_)) ++next_;
  return next_++;
}

std::optional<std::uint16_t> OutstandingRequests::start(Transmit request, TimePoint now,
                                                        bool anyone) {
  const auto kind = kind_of(request.message);
  if (!kind || waiting_.size() >= kMost) return std::nullopt;
  const std::uint16_t number = next_number();
  set_sequence_number(request.message, number);
  const Patience limits = patience(*kind);
  Waiting waiting{.request = std::move(request),
                  .timeout = limits.timeout,
                  .retries = limits.retries,
                  .anyone = anyone,
                  .until = now + limits.timeout,
                  .latest = now + limits.timeout * (limits.retries + 1) + kLongestProgress};
  outbox_.push_back(waiting.request);
  timers_.emplace(waiting.until, number);
  waiting_.emplace(number, std::move(waiting));
  return number;
}

const Transmit* OutstandingRequests::peek(const RasMessage& answer, const Address& from) const {
  const auto kind = kind_of(answer);
  const auto number = sequence_number(answer);
  if (!kind || !number) return nullptr;
  const auto entry = waiting_.find(*number);
  if (entry == waiting_.end()) return nullptr;
  const Waiting& waiting = entry->second;
  if (!waiting.anyone && waiting.request.to.host != from.host) return nullptr;
  const bool fits = *kind == Kind::UnknownMessageResponse || *kind == Kind::RequestInProgress ||
                    request_answered_by(*kind) == kind_of(waiting.request.message);
  return fits ? &waiting.request : nullptr;
}

std::optional<Transmit> OutstandingRequests::take(const RasMessage& answer, const Address& from) {
  if (peek(answer, from) == nullptr) return std::nullopt;
  const auto entry = waiting_.find(*sequence_number(answer));
  std::optional<Transmit> request(std::move(entry->second.request));
  remove(entry);
  return request;
}

void OutstandingRequests::forget(std::uint16_t number) {
  if (const auto entry = waiting_.find(number); entry != waiting_.end()) remove(entry);
}

void OutstandingRequests::abandon() {
  for (auto& [number, waiting] : waiting_) unanswered_.push_back(std::move(waiting.request));
  waiting_.clear();
  timers_.clear();
}

void OutstandingRequests::handle_progress(const RequestInProgress& progress, TimePoint now) {
  const auto entry = waiting_.find(progress.request_seq_num);
  if (entry == waiting_.end()) return;
  const auto delay = std::chrono::milliseconds(progress.delay);
  const TimePoint until = std::min(now + delay, entry->second.latest);
  if (until > entry->second.until) move_timer(entry, until);
}

void OutstandingRequests::handle_timeout(TimePoint now) {
  while (!timers_.empty() && timers_.begin()->first <= now) {
    const auto entry = waiting_.find(timers_.begin()->second);
    Waiting& waiting = entry->second;
    if (waiting.retries == 0) {
      unanswered_.push_back(std::move(waiting.request));
      remove(entry);
      continue;
    }
    --waiting.retries;
    outbox_.push_back(waiting.request);
    move_timer(entry, now + waiting.timeout);
  }
}

void OutstandingRequests::remove(Entry entry) {
  timers_.erase({entry->second.until, entry->first});
  waiting_.erase(entry);
}

void OutstandingRequests::move_timer(Entry entry, TimePoint until) {
  timers_.erase({entry->second.until, entry->first});
  entry->second.until = until;
  timers_.emplace(until, entry->first);
}

std::optional<Transmit> OutstandingRequests::poll_transmit() {
  return take_front(outbox_);
}

std::optional<Transmit> OutstandingRequests::poll_unanswered() {
  return take_front(unanswered_);
}

std::optional<TimePoint> OutstandingRequests::deadline() const {
  if (timers_.empty()) return std::nullopt;
  return timers_.begin()->first;
}

}  // namespace protocols::h225::ras
