#pragma once

#include <deque>
#include <string>
#include <vector>

#include "protocols/h323/call.hpp"

namespace gateway::signalling::testing {

// A call that says and tells what the test puts in, and writes down what it is told.
class ScriptedH323Call : public protocols::h323::Call {
 public:
  using Channel = protocols::h323::Channel;
  using TimePoint = protocols::TimePoint;

  void ring(TimePoint) override { told.emplace_back("ring"); }
  void accept(protocols::LocalMedia media, TimePoint) override {
    told.push_back("accept " + media.host);
  }
  void reject(protocols::EndReason, TimePoint) override { told.emplace_back("reject"); }
  void hang_up(protocols::EndReason, TimePoint) override { told.emplace_back("hang up"); }
  void request_keyframe(protocols::StreamRole role, TimePoint) override {
    told.push_back("key frame " + std::to_string(static_cast<int>(role)));
  }
  void limit_bitrate(protocols::StreamRole, std::uint32_t kbps, TimePoint) override {
    told.push_back("limit " + std::to_string(kbps));
  }
  void present(bool wanted, TimePoint) override {
    told.emplace_back(wanted ? "present" : "stop presenting");
  }
  void grant_content(bool granted, TimePoint) override {
    told.emplace_back(granted ? "grant content" : "deny content");
  }
  void send_digit(char digit, TimePoint) override { told.push_back(std::string("digit ") + digit); }

  void handle_opened(Channel channel, TimePoint) override {
    told.push_back(name(channel) + " opened");
  }
  void handle_bytes(Channel channel, protocols::ByteView bytes, TimePoint) override {
    told.push_back(name(channel) + " " + std::string(protocols::as_text(bytes)));
  }
  void handle_closed(Channel channel, TimePoint) override {
    told.push_back(name(channel) + " closed");
  }
  void handle_listening(const std::optional<protocols::Address>& at, TimePoint) override {
    listening = at;
    told.emplace_back(at ? "listening" : "not listening");
  }
  void handle_timeout(TimePoint now) override {
    if (due && *due <= now) {
      due.reset();
      told.emplace_back("timeout");
    }
  }

  std::optional<protocols::h323::Command> poll_command() override { return take(commands); }
  std::optional<protocols::CallEvent> poll_event() override { return take(events); }
  [[nodiscard]] std::optional<TimePoint> deadline() const override { return due; }
  [[nodiscard]] bool finished() const override { return done; }
  [[nodiscard]] protocols::h323::CallCounters counters() const override { return counted; }
  [[nodiscard]] std::string explanation() const override { return {}; }

  std::vector<std::string> told;
  std::optional<protocols::Address> listening;
  std::deque<protocols::h323::Command> commands;
  std::deque<protocols::CallEvent> events;
  std::optional<TimePoint> due;
  protocols::h323::CallCounters counted;
  bool done = false;

 private:
  static std::string name(Channel channel) {
    return channel == Channel::Control ? "control" : "signalling";
  }
  template <class Value>
  static std::optional<Value> take(std::deque<Value>& from) {
    if (from.empty()) return std::nullopt;
    Value first = std::move(from.front());
    from.pop_front();
    return first;
  }
};

}  // namespace gateway::signalling::testing
