#pragma once

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "gateway/conference/conference.hpp"

namespace gateway::conference::testing {

using namespace std::chrono_literals;

inline constexpr protocols::TimePoint kStart{};

// Somebody in a seat, with the last of everything it was told.
struct Visitor {
  RosterPtr roster;
  std::optional<Menu> menu;
  std::optional<Transfer> transfer;
  std::optional<SeatEnd> end;

  JoinRequest request(boost::asio::io_context& io, std::string name) {
    return {.name = std::move(name),
            .kind = ParticipantKind::Room,
            .encryption = {},
            .handlers = {.executor = io.get_executor(),
                         .on_roster = [this](RosterPtr r) { roster = std::move(r); },
                         .on_menu = [this](Menu m) { menu = std::move(m); },
                         .on_transfer = [this](Transfer t) { transfer = std::move(t); },
                         .on_end = [this](SeatEnd e) { end = e; }}};
  }
};

// What was posted to the owners of seats.
inline void deliver(boost::asio::io_context& io) {
  io.restart();
  io.run();
}

// Who joins without wanting to hear of anything.
inline JoinRequest silent(std::string name = "Somebody") {
  return {.name = std::move(name),
          .kind = ParticipantKind::Browser,
          .encryption = {},
          .handlers = {
              .executor = {}, .on_roster = {}, .on_menu = {}, .on_transfer = {}, .on_end = {}}};
}

}  // namespace gateway::conference::testing
