#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "tests/protocols/h245/capabilities.hpp"
#include "tests/protocols/h245/channels.hpp"
#include "tests/protocols/h245/side.hpp"

namespace script {

// One end of a call that agrees to everything and, once, starts a determination that failed anew.
class Autopilot {
 public:
  Autopilot(std::uint8_t terminal_type, std::uint32_t seed) : side(terminal_type, seed) {}

  Side side;
  std::optional<Status> status;  // that was determined last
  bool determined_again = false;

  // Answers what awaits an answer; what is to be sent for it and from before.
  std::vector<ControlMessage> settle() {
    answer_sets();
    answer_channels();
    watch_determination();
    std::vector<ControlMessage> out;
    const auto take = [&](auto& machine) {
      while (auto message = machine.poll_transmit()) out.push_back(std::move(*message));
    };
    take(side.determiner);
    take(side.ours);
    take(side.theirs);
    for (auto& [number, channel] : side.outgoing) take(channel);
    for (auto& [number, channel] : side.incoming) take(channel);
    take(side.delay);
    take(side.end);
    return out;
  }

  [[nodiscard]] std::optional<TimePoint> deadline() const {
    std::optional<TimePoint> out;
    const auto look = [&](const auto& machine) {
      const auto at = machine.deadline();
      if (at && (!out || *at < *out)) out = at;
    };
    look(side.determiner);
    look(side.ours);
    for (const auto& [number, channel] : side.outgoing) look(channel);
    for (const auto& [number, channel] : side.incoming) look(channel);
    look(side.delay);
    look(side.end);
    return out;
  }

  void handle_timeout(TimePoint now) {
    side.now = std::max(side.now, now);
    side.determiner.handle_timeout(now);
    side.ours.handle_timeout(now);
    for (auto& [number, channel] : side.outgoing) channel.handle_timeout(now);
    for (auto& [number, channel] : side.incoming) channel.handle_timeout(now);
    side.delay.handle_timeout(now);
    side.end.handle_timeout(now);
  }

 private:
  void answer_sets() {
    while (side.theirs.poll_event()) side.theirs.accept(side.now);
    while (side.ours.poll_event()) {
    }
  }

  void answer_channels() {
    for (auto& [number, channel] : side.incoming) {
      bool answer = false;
      while (const auto event = channel.poll_event()) {
        answer = std::holds_alternative<IncomingLogicalChannel::Requested>(*event);
      }
      if (!answer) continue;
      const auto ack = audio_ack(number, 32);
      channel.accept(is_bidirectional(channel.open()) ? h224_ack(number, 32, 77) : ack, side.now);
    }
    for (auto& [number, channel] : side.outgoing) {
      while (channel.poll_event()) {
      }
    }
  }

  void watch_determination() {
    while (const auto event = side.determiner.poll_event()) {
      if (const auto* done = std::get_if<MasterSlaveDeterminer::Determined>(&*event)) {
        status = done->status;
        continue;
      }
      status.reset();
      if (!std::exchange(determined_again, true)) side.determiner.determine(side.now);
    }
    while (side.delay.poll_event()) {
    }
    while (side.end.poll_event()) {
    }
  }
};

}  // namespace script
