#include "protocols/rtp/reorder_buffer.hpp"

#include <algorithm>
#include <utility>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr Duration kReorderAllowance = 10ms;  // before a hole counts as loss
constexpr Duration kDefaultRetry = 50ms;      // until a round-trip time is known
constexpr Duration kMinRetry = 20ms;
constexpr int kMaxTries = 10;
constexpr std::size_t kMaxNacks = 256;

}  // namespace

void ReorderBuffer::reset() {
  started_ = false;
  gap_ = false;
  missing_.clear();
  for (auto& entry : slots_) entry = {};
}

ReorderBuffer::Outcome ReorderBuffer::insert(std::int64_t sequence, ByteView packet,
                                             TimePoint now) {
  if (!started_) {
    started_ = true;
    next_ = sequence;
    highest_ = sequence - 1;
  }
  if (sequence < next_) return Outcome::Late;
  if (sequence - highest_ > kMaxGap) {
    // Whatever waits is behind a hole too: let it go and begin again here.
    reset();
    started_ = true;
    gap_ = true;
    next_ = sequence;
    highest_ = sequence - 1;
  }
  if (sequence == next_) {
    if (sequence <= highest_) {
      found(sequence);
    } else {
      highest_ = sequence;
    }
    ++next_;
    return Outcome::Deliver;
  }
  if (slots_.empty()) slots_.resize(kCapacity);
  if (sequence - next_ >= kCapacity) give_up_before(sequence - kCapacity + 1);
  for (std::int64_t i = highest_ + 1; i < sequence; ++i) {
    missing_.push_back({i, now, now + kReorderAllowance, 0});
  }
  if (sequence > highest_) {
    highest_ = sequence;
  } else {
    found(sequence);
  }
  Slot& to = slot(sequence);
  to.sequence = sequence;
  to.packet.assign(packet.begin(), packet.end());
  to.received = now;
  return Outcome::Stored;
}

void ReorderBuffer::found(std::int64_t sequence) {
  const auto at = std::ranges::lower_bound(missing_, sequence, {}, &Missing::sequence);
  if (at != missing_.end() && at->sequence == sequence) missing_.erase(at);
}

void ReorderBuffer::give_up_before(std::int64_t sequence) {
  for (std::int64_t i = next_; i < sequence; ++i) slot(i) = {};
  std::erase_if(missing_, [sequence](const Missing& m) { return m.sequence < sequence; });
  gap_ = true;
  next_ = sequence;
}

ReorderBuffer::Ready ReorderBuffer::take(Slot& from) {
  Ready out{std::exchange(from.packet, {}), from.received};
  from.sequence = -1;
  ++next_;
  return out;
}

std::optional<ReorderBuffer::Ready> ReorderBuffer::pop(TimePoint now) {
  if (slots_.empty() || next_ > highest_) return std::nullopt;
  if (slot(next_).sequence == next_) return take(slot(next_));
  if (missing_.empty() || missing_.front().noticed + policy_.max_wait > now) return std::nullopt;
  std::int64_t first = next_;
  while (first <= highest_ && slot(first).sequence != first) ++first;
  if (first > highest_) return std::nullopt;
  give_up_before(first);
  return take(slot(first));
}

bool ReorderBuffer::take_gap() {
  return std::exchange(gap_, false);
}

std::vector<std::uint16_t> ReorderBuffer::due_nacks(TimePoint now, std::optional<Duration> rtt) {
  std::vector<std::uint16_t> out;
  if (!policy_.nack) return out;
  const Duration retry = rtt ? std::max(*rtt + 10ms, Duration(kMinRetry)) : kDefaultRetry;
  for (auto& entry : missing_) {
    if (out.size() == kMaxNacks) break;
    if (entry.tries >= kMaxTries || entry.next_nack > now) continue;
    ++entry.tries;
    entry.next_nack = now + retry;
    out.push_back(static_cast<std::uint16_t>(entry.sequence));
  }
  return out;
}

std::optional<TimePoint> ReorderBuffer::deadline() const {
  if (missing_.empty()) return std::nullopt;
  TimePoint soonest = missing_.front().noticed + policy_.max_wait;
  if (policy_.nack) {
    for (const auto& entry : missing_) {
      if (entry.tries < kMaxTries) soonest = std::min(soonest, entry.next_nack);
    }
  }
  return soonest;
}

}  // namespace protocols::rtp
