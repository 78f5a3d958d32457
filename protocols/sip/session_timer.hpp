#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/time.hpp"
#include "protocols/sip/session_expires.hpp"

namespace protocols::sip {

// The session timer of one dialog, RFC 4028. Knows who refreshes and when, sends nothing itself:
// the owner puts its words into INVITE, UPDATE and their 2xx, and asks it what is due.
// Not thread-safe; lives on its call's strand.
class SessionTimer {
 public:
  enum class Due : std::uint8_t { Nothing, Refresh, Expired };

  // What a request said about session timers.
  struct Request {
    std::optional<SessionExpires> expires;
    std::optional<std::uint32_t> min_se;
    bool supported = false;  // Supported or Require: timer
  };
  // What our 2xx to it says. `require`: Require: timer goes along (section 9).
  struct Answer {
    SessionExpires expires;
    bool require = false;
  };

  SessionTimer(Duration wanted, Duration minimum);

  // UAS. True when the interval asked for is too small: 422 with min_se() (section 9).
  [[nodiscard]] bool too_small(const Request& request) const;
  // UAS, on sending a 2xx: agrees and starts. Nothing: the session has no timer.
  std::optional<Answer> answer(const Request& request, TimePoint now);

  // UAC: what an INVITE or UPDATE of ours asks. In a dialog with a timer it keeps the roles.
  [[nodiscard]] SessionExpires ask() const;
  [[nodiscard]] std::uint32_t min_se() const { return minimum_; }
  // UAC, 422 came with Min-SE: the next ask() is at least that. False when it asks for no more than
  // we did, so that trying again leads nowhere.
  bool raise(std::optional<std::uint32_t> min_se);
  // UAC, a 2xx came.
  void accepted(const std::optional<SessionExpires>& expires, TimePoint now);

  // A refresh of ours could not be made yet (glare, 5xx): the next try.
  void retry_refresh(TimePoint at);
  void stop();

  [[nodiscard]] bool running() const { return expires_at_.has_value(); }
  [[nodiscard]] bool we_refresh() const { return we_refresh_; }
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  // Refresh is reported once a period, Expired once.
  Due handle_timeout(TimePoint now);

 private:
  void start(std::uint32_t seconds, bool we_refresh, TimePoint now);

  std::uint32_t interval_;  // seconds, wanted or agreed
  std::uint32_t minimum_;
  bool we_refresh_ = false;
  std::optional<TimePoint> refresh_at_, expires_at_;
};

}  // namespace protocols::sip
