#include "protocols/sip/session_timer.hpp"

#include <algorithm>

namespace protocols::sip {

namespace {

using std::chrono::seconds;
using Refresher = SessionExpires::Refresher;

std::uint32_t whole_seconds(Duration duration) {
  return static_cast<std::uint32_t>(
      std::clamp<std::int64_t>(std::chrono::duration_cast<seconds>(duration).count(), 1, 86400));
}

}  // namespace

SessionTimer::SessionTimer(Duration wanted, Duration minimum)
    : interval_(whole_seconds(std::max(wanted, minimum))), minimum_(whole_seconds(minimum)) {}

bool SessionTimer::too_small(const Request& request) const {
  // A peer that does not know the extension would not understand 422; a proxy asked for it.
  return request.supported && request.expires && request.expires->seconds < minimum_;
}

std::optional<SessionTimer::Answer> SessionTimer::answer(const Request& request, TimePoint now) {
  if (!request.supported && !request.expires) {
    // Without the peer only we can keep the timer going; a session that had one keeps it then.
    if (running() && we_refresh_)
      start(interval_, true, now);
    else
      stop();
    return std::nullopt;
  }
  const std::uint32_t floor = std::max(minimum_, request.min_se.value_or(0));
  const std::uint32_t agreed = request.expires
                                   ? std::min(request.expires->seconds, std::max(interval_, floor))
                                   : std::max(interval_, floor);
  Refresher refresher = request.expires ? request.expires->refresher : Refresher::Unsaid;
  // Left to us we refresh ourselves: rooms that promise it and forget it are a known reason for
  // calls cut after minutes.
  if (!request.supported || refresher == Refresher::Unsaid) refresher = Refresher::Uas;
  start(agreed, refresher == Refresher::Uas, now);
  return Answer{{agreed, refresher}, request.supported};
}

SessionExpires SessionTimer::ask() const {
  if (!running()) return {interval_, Refresher::Unsaid};
  return {interval_, we_refresh_ ? Refresher::Uac : Refresher::Uas};
}

bool SessionTimer::raise(std::optional<std::uint32_t> min_se) {
  if (!min_se || *min_se <= interval_) return false;
  interval_ = *min_se;
  minimum_ = std::max(minimum_, *min_se);
  return true;
}

void SessionTimer::accepted(const std::optional<SessionExpires>& expires, TimePoint now) {
  if (!expires || expires->seconds == 0) return stop();
  start(expires->seconds, expires->refresher != Refresher::Uas, now);
}

void SessionTimer::retry_refresh(TimePoint at) {
  if (running() && we_refresh_) refresh_at_ = at;
}

void SessionTimer::stop() {
  refresh_at_.reset();
  expires_at_.reset();
}

std::optional<TimePoint> SessionTimer::deadline() const {
  if (!expires_at_) return std::nullopt;
  return refresh_at_ ? std::min(*refresh_at_, *expires_at_) : expires_at_;
}

SessionTimer::Due SessionTimer::handle_timeout(TimePoint now) {
  if (expires_at_ && now >= *expires_at_) {
    stop();
    return Due::Expired;
  }
  if (refresh_at_ && now >= *refresh_at_) {
    refresh_at_.reset();
    return Due::Refresh;
  }
  return Due::Nothing;
}

void SessionTimer::start(std::uint32_t seconds_agreed, bool we_refresh, TimePoint now) {
  interval_ = seconds_agreed;
  we_refresh_ = we_refresh;
  const seconds interval(seconds_agreed);
  // Section 10: refresh at half the interval; BYE the smaller of 32 s and a third before its end.
  refresh_at_ = we_refresh ? std::optional(now + interval / 2) : std::nullopt;
  expires_at_ = now + interval - std::min<seconds>(seconds(32), interval / 3);
}

}  // namespace protocols::sip
