#include "gateway/conference/reception.hpp"

#include <boost/asio/post.hpp>
#include <utility>

namespace gateway::conference {
namespace {

constexpr std::size_t kMaxNumber = 20, kMaxPin = 16;

class ReceptionSeat : public Seat {
 public:
  ReceptionSeat(ReceptionMenu menu, JoinRequest request)
      : menu_(std::move(menu)), handlers_(std::move(request.handlers)) {
    auto roster = std::make_shared<Roster>();
    roster->participants.push_back(Participant{.id = 1,
                                               .name = std::move(request.name),
                                               .kind = request.kind,
                                               .encryption = std::move(request.encryption),
                                               .tracks = {}});
    roster_ = std::move(roster);
    show();
  }

  [[nodiscard]] ParticipantId id() const override { return 1; }
  // Nobody else is here: what is published ends at a track without subscribers.
  std::shared_ptr<Track> publish(TrackSource source, protocols::Codec codec) override {
    return std::make_shared<Track>(1 + static_cast<TrackId>(source), 1, source, codec);
  }
  void unpublish(TrackSource) override {}
  void set_muted(TrackSource, bool) override {}
  void set_encryption(LegEncryption) override {}
  void report_level(std::uint8_t, protocols::TimePoint) override {}
  [[nodiscard]] RosterPtr roster() const override { return roster_; }

  void digit(char digit) override {
    if (auto transfer = menu_.digit(digit); transfer && handlers_.on_transfer) {
      boost::asio::post(handlers_.executor,
                        [handler = handlers_.on_transfer, to = *transfer] { handler(to); });
    }
    show();
  }

 private:
  void show() {
    if (!handlers_.on_menu) return;
    boost::asio::post(handlers_.executor,
                      [handler = handlers_.on_menu, menu = menu_.menu()] { handler(menu); });
  }

  ReceptionMenu menu_;
  SeatHandlers handlers_;
  RosterPtr roster_;
};

}  // namespace

ReceptionMenu::ReceptionMenu(std::string title, std::string number)
    : state_(number.empty() ? State::Number : State::Pin),
      title_(std::move(title)),
      number_(std::move(number)) {}

std::optional<Transfer> ReceptionMenu::digit(char digit) {
  wrong_ = wait_ = false;
  std::string& entered = state_ == State::Number ? number_ : pin_;
  const std::size_t longest = state_ == State::Number ? kMaxNumber : kMaxPin;
  if (digit == '*') {
    if (entered.empty() && state_ == State::Pin) {
      state_ = State::Number;
      number_.clear();
    } else if (!entered.empty()) {
      entered.pop_back();
    }
    return std::nullopt;
  }
  if (digit != '#') {
    if (digit < '0' || digit > '9') return std::nullopt;
    if (entered.size() < longest) entered.push_back(digit);
    return std::nullopt;
  }
  if (entered.empty()) return std::nullopt;
  return Transfer{number_, state_ == State::Pin ? std::exchange(pin_, {}) : std::string()};
}

void ReceptionMenu::ask_pin(bool wrong, bool wait) {
  state_ = State::Pin;
  pin_.clear();
  wrong_ = wrong;
  wait_ = wait;
}

Menu ReceptionMenu::menu() const {
  Menu menu{.title = title_, .prompt = {}, .entered = {}, .hint = {}};
  if (state_ == State::Number) {
    menu.prompt = "Meeting number, then #";
    menu.entered = number_;
    menu.hint = "* corrects";
  } else {
    menu.prompt = "PIN of the meeting, then #";
    menu.entered = std::string(pin_.size(), '*');
    menu.hint = wait_    ? "Too many attempts. Please wait a minute."
                : wrong_ ? "Number or PIN is not right. Please try again; * goes back."
                         : "* corrects";
  }
  return menu;
}

std::expected<std::unique_ptr<Seat>, JoinError> Reception::join(JoinRequest request) {
  return std::make_unique<ReceptionSeat>(ReceptionMenu(title_), std::move(request));
}

std::unique_ptr<Seat> Reception::join_for_pin(JoinRequest request, std::string number, bool wrong,
                                              bool wait) {
  ReceptionMenu menu(title_, std::move(number));
  menu.ask_pin(wrong, wait);
  return std::make_unique<ReceptionSeat>(std::move(menu), std::move(request));
}

}  // namespace gateway::conference
