#pragma once

#include <memory>
#include <optional>
#include <string>

#include "gateway/conference/conference.hpp"

namespace gateway::conference {

// What a room typed so far and what it is asked next. Pure.
//
// A number of at most 20 digits ends with #, then a PIN of at most 16 ends with #; further digits
// are not taken. * takes back the last one, or at an empty PIN goes back to the number.
class ReceptionMenu {
 public:
  explicit ReceptionMenu(std::string title, std::string number = {});

  // Returns a Transfer when the room is done: without a PIN when the number was just completed (the
  // caller comes back with ask_pin() where one is needed), with it afterwards.
  std::optional<Transfer> digit(char digit);
  void ask_pin(bool wrong, bool wait);

  [[nodiscard]] Menu menu() const;

 private:
  enum class State { Number, Pin } state_ = State::Number;
  std::string title_, number_, pin_;
  bool wrong_ = false, wait_ = false;
};

// The conference a call is in until it says where it wants to go. Every seat is alone in it.
class Reception : public Conference {
 public:
  explicit Reception(std::string title) : title_(std::move(title)) {}

  std::expected<std::unique_ptr<Seat>, JoinError> join(JoinRequest request) override;
  // As join, with the number already known and a PIN wanted.
  std::unique_ptr<Seat> join_for_pin(JoinRequest request, std::string number, bool wrong,
                                     bool wait);

  [[nodiscard]] const std::string& number() const override { return number_; }
  [[nodiscard]] const std::string& title() const override { return title_; }

 private:
  const std::string number_;
  const std::string title_;
};

}  // namespace gateway::conference
