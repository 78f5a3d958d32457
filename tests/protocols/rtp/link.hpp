#pragma once

#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/session.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp {

// Two sessions, a delay between them, and a script that says which packets are lost.
class Link {
 public:
  using Drop = std::function<bool(const Packet&)>;

  Link(SessionSettings a_settings, SessionSettings b_settings)
      : a(std::move(a_settings), seeded(1), now), b(std::move(b_settings), seeded(2), now) {}

  // Carries packets and fires deadlines for `length`.
  void run(Duration length) {
    const TimePoint end = now + length;
    for (;;) {
      flush();
      TimePoint next = end;
      if (!flying_.empty()) next = std::min(next, flying_.begin()->first);
      for (const auto* session : {&a, &b}) {
        if (const auto at = session->deadline()) next = std::min(next, *at);
      }
      if (next >= end) break;
      now = std::max(now, next);
      while (!flying_.empty() && flying_.begin()->first <= now) {
        auto [at, flight] = std::move(*flying_.begin());
        flying_.erase(flying_.begin());
        Session& to = flight.first ? b : a;
        if (flight.second.rtcp) {
          to.handle_rtcp(flight.second.bytes, now);
        } else {
          to.handle_rtp(flight.second.bytes, now);
        }
      }
      a.handle_timeout(now);
      b.handle_timeout(now);
    }
    now = end;
  }

  template <class Event>
  static std::vector<Event> of(const std::vector<SessionEvent>& events) {
    std::vector<Event> out;
    for (const auto& event : events) {
      if (const auto* one = std::get_if<Event>(&event)) out.push_back(*one);
    }
    return out;
  }
  [[nodiscard]] std::vector<FramePtr> frames() const {
    std::vector<FramePtr> out;
    for (const auto& event : of<FrameReceived>(b_events)) out.push_back(event.frame);
    return out;
  }

  TimePoint now{std::chrono::seconds(100)};
  Duration delay = std::chrono::milliseconds(20);
  Drop drop_from_a, drop_from_b;
  Session a, b;
  std::vector<SessionEvent> a_events, b_events;

 private:
  void flush() {
    while (auto packet = a.poll_transmit()) {
      if (!drop_from_a || !drop_from_a(*packet)) {
        flying_.emplace(now + delay, std::pair(true, std::move(*packet)));
      }
    }
    while (auto packet = b.poll_transmit()) {
      if (!drop_from_b || !drop_from_b(*packet)) {
        flying_.emplace(now + delay, std::pair(false, std::move(*packet)));
      }
    }
    while (auto event = a.poll_event()) a_events.push_back(std::move(*event));
    while (auto event = b.poll_event()) b_events.push_back(std::move(*event));
  }

  std::multimap<TimePoint, std::pair<bool, Packet>> flying_;
};

}  // namespace protocols::rtp
