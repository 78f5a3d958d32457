#include "protocols/rtp/digit_sender.hpp"

#include <algorithm>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr int kUpdates = 4, kEnds = 3;
constexpr int kUpdateMs = 40;
constexpr Duration kEndSpacing = 20ms;
constexpr Duration kPause = 80ms;
constexpr std::size_t kMaxWaiting = 64;

}  // namespace

void DigitSender::push(std::uint8_t event, TimePoint now) {
  if (waiting_.size() == kMaxWaiting) return;
  if (waiting_.empty()) next_ = std::max(next_, now);
  waiting_.push_back(event);
}

std::optional<DigitSender::Due> DigitSender::poll(TimePoint now, std::uint32_t clock_rate) {
  if (waiting_.empty() || now < next_) return std::nullopt;
  const bool ending = step_ >= kUpdates;
  // An update tells how long the tone has lasted; the first must not say zero.
  const int milliseconds = kUpdateMs * (ending ? kUpdates : step_ + 1);
  Due out;
  out.first = step_ == 0;
  out.event.event = waiting_.front();
  out.event.end = ending;
  out.event.duration =
      static_cast<std::uint16_t>(static_cast<unsigned>(milliseconds) * clock_rate / 1000);
  ++step_;
  if (step_ == kUpdates + kEnds) {
    waiting_.pop_front();
    step_ = 0;
    next_ = now + kPause;
  } else {
    next_ = now + (ending ? kEndSpacing : Duration(std::chrono::milliseconds(kUpdateMs)));
  }
  return out;
}

std::optional<TimePoint> DigitSender::deadline() const {
  if (waiting_.empty()) return std::nullopt;
  return next_;
}

}  // namespace protocols::rtp
