#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocols/h323/call.hpp"

// Two calls of ours with each other, over connections that the test can watch and break.
namespace protocols::h323 {

using namespace std::chrono_literals;

inline RandomSource counting_random(std::uint32_t seed) {
  return [state = std::make_shared<std::uint32_t>(seed)](std::span<std::byte> out) {
    for (std::byte& byte : out) {
      *state = *state * 1664525U + 1013904223U;
      byte = static_cast<std::byte>(*state >> 24U);
    }
  };
}

inline LocalMedia media_at(const std::string& host, std::uint16_t port) {
  LocalMedia media;
  media.host = host;
  media.streams = {{StreamRole::Audio, port, static_cast<std::uint16_t>(port + 1)},
                   {StreamRole::MainVideo, static_cast<std::uint16_t>(port + 2),
                    static_cast<std::uint16_t>(port + 3)}};
  media.encryption = EncryptionPolicy::ClearAllowed;
  return media;
}

// One end: what its owner would have heard.
struct Side {
  std::unique_ptr<Call> call;
  std::vector<CallEvent> events;
  std::vector<Command> commands;  // all but Send
  std::deque<std::pair<Channel, Bytes>> outbox;
  Address control_listener;

  template <class Event>
  [[nodiscard]] const Event* last() const {
    const Event* found = nullptr;
    for (const CallEvent& event : events) {
      if (const auto* one = std::get_if<Event>(&event)) found = one;
    }
    return found;
  }
  template <class Event>
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        events, [](const CallEvent& event) { return std::holds_alternative<Event>(event); }));
  }
  [[nodiscard]] const NegotiatedStream* stream(StreamRole role) const {
    const auto* negotiated = last<MediaNegotiated>();
    return negotiated ? negotiated->session.find(role) : nullptr;
  }
};

class CallPair {
 public:
  CallPair(CallSettings caller_settings, CallSettings called_settings)
      : CallPair(std::move(caller_settings), std::move(called_settings),
                 media_at("10.0.0.1", 40000), media_at("10.0.0.2", 42000)) {}

  CallPair(CallSettings caller_settings, CallSettings called_settings, LocalMedia caller_media,
           LocalMedia media,
           std::vector<h225::Alias> dialled = {{h225::Alias::Kind::Digits, "1001"}})
      : called_media(std::move(media)) {
    Target target;
    target.aliases = std::move(dialled);
    target.local = {"10.0.0.1", 50000};
    target.remote = {"10.0.0.2", 1720};
    caller.call = Call::outgoing(std::move(caller_settings), std::move(target),
                                 std::move(caller_media), counting_random(1), now);
    called.call = Call::incoming(std::move(called_settings), counting_random(2), now);
    caller.control_listener = {"10.0.0.1", 50001};
    called.control_listener = {"10.0.0.2", 50002};
  }

  // Dials; the called side answers where `accepts`. Until nothing is under way any more.
  void connect() {
    caller.call->handle_opened(Channel::Signalling, now);
    run();
  }

  void run() {
    for (int round = 0; round < 1000; ++round) {
      const bool busy = drain(caller, called) | drain(called, caller);
      if (accepts && called.last<IncomingCall>() && !std::exchange(accepted_, true)) {
        called.call->ring(now);
        called.call->accept(called_media, now);
        continue;
      }
      if (!busy) return;
    }
    FAIL() << "the two never come to rest";
  }

  // Time goes by, from one deadline to the next.
  void pass(Duration duration) {
    const TimePoint until = now + duration;
    for (int step = 0; step < 1000; ++step) {
      std::optional<TimePoint> next;
      for (const Side* side : {&caller, &called}) {
        const auto at = side->call->deadline();
        if (at && (!next || *at < *next)) next = *at;
      }
      now = next && *next < until ? std::max(*next, now) : until;
      caller.call->handle_timeout(now);
      called.call->handle_timeout(now);
      run();
      if (now == until) return;
    }
    FAIL() << "time does not go on";
  }

  // What is on its way from `side` is lost on the floor when this says so.
  std::function<bool(const Side& from, Channel channel, const Bytes& bytes)> loses;

  Side caller, called;
  LocalMedia called_media;
  bool accepts = true, control_open = false, control_possible = true;
  TimePoint now = TimePoint{} + 1h;

 private:
  bool drain(Side& from, Side& to) {
    bool busy = false;
    while (auto command = from.call->poll_command()) {
      busy = true;
      if (auto* send = std::get_if<Send>(&*command)) {
        from.outbox.emplace_back(send->channel, std::move(send->bytes));
        continue;
      }
      carry_out(from, to, *command);
      from.commands.push_back(std::move(*command));
    }
    while (auto event = from.call->poll_event()) {
      busy = true;
      from.events.push_back(std::move(*event));
    }
    while (!from.outbox.empty()) {
      busy = true;
      auto [channel, bytes] = std::move(from.outbox.front());
      from.outbox.pop_front();
      if (loses && loses(from, channel, bytes)) continue;
      to.call->handle_bytes(channel, bytes, now);
    }
    return busy;
  }

  void carry_out(Side& from, Side& to, const Command& command) {
    if (std::holds_alternative<ListenForControl>(command)) {
      from.call->handle_listening(
          control_possible ? std::optional(from.control_listener) : std::nullopt, now);
    } else if (std::holds_alternative<ConnectControl>(command)) {
      if (!control_possible) return from.call->handle_closed(Channel::Control, now);
      control_open = true;
      from.call->handle_opened(Channel::Control, now);
      to.call->handle_opened(Channel::Control, now);
    } else if (const auto* close = std::get_if<Close>(&command)) {
      // What was sent before arrives before.
      while (!from.outbox.empty()) {
        auto [channel, bytes] = std::move(from.outbox.front());
        from.outbox.pop_front();
        if (loses && loses(from, channel, bytes)) continue;
        to.call->handle_bytes(channel, bytes, now);
      }
      to.call->handle_closed(close->channel, now);
    }
  }

  bool accepted_ = false;
};

inline CallSettings room_settings(const std::string& name) {
  CallSettings settings;
  settings.product = name;
  settings.version = "1";
  settings.display = name;
  settings.aliases = {{h225::Alias::Kind::H323Id, name}};
  settings.terminal_type = 50;
  return settings;
}

inline CallSettings gateway_settings() {
  CallSettings settings = room_settings("roombridge");
  settings.terminal_type = 190;
  return settings;
}

}  // namespace protocols::h323
