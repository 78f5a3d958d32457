#include "gateway/conference/echo_test.hpp"

#include <utility>

#include "gateway/conference/embedded_meeting.hpp"

namespace gateway::conference {
namespace {

// The caller's seat in a meeting of two, which publishes on the other's behalf.
class EchoSeat : public Seat {
 public:
  EchoSeat(std::unique_ptr<Seat> caller, std::unique_ptr<Seat> echo)
      : caller_(std::move(caller)), echo_(std::move(echo)) {}

  [[nodiscard]] ParticipantId id() const override { return caller_->id(); }
  std::shared_ptr<Track> publish(TrackSource source, protocols::Codec codec) override {
    return echo_->publish(source, codec);
  }
  void unpublish(TrackSource source) override { echo_->unpublish(source); }
  void set_muted(TrackSource source, bool muted) override { echo_->set_muted(source, muted); }
  void set_encryption(LegEncryption encryption) override {
    echo_->set_encryption(encryption);
    caller_->set_encryption(std::move(encryption));
  }
  void report_level(std::uint8_t level, protocols::TimePoint now) override {
    echo_->report_level(level, now);
  }
  void digit(char digit) override { caller_->digit(digit); }
  [[nodiscard]] RosterPtr roster() const override { return caller_->roster(); }

 private:
  std::unique_ptr<Seat> caller_, echo_;
};

}  // namespace

std::expected<std::unique_ptr<Seat>, JoinError> EchoTest::join(JoinRequest request) {
  auto meeting = std::make_shared<EmbeddedMeeting>(
      MeetingSettings{.number = number_, .title = title_, .max_participants = 2});
  JoinRequest echo{.name = title_,
                   .kind = request.kind,
                   .encryption = request.encryption,
                   .handlers = {.executor = request.handlers.executor,
                                .on_roster = {},
                                .on_menu = {},
                                .on_transfer = {},
                                .on_end = {}}};
  auto caller = meeting->join(std::move(request));
  if (!caller) return caller;
  auto other = meeting->join(std::move(echo));
  if (!other) return other;
  return std::make_unique<EchoSeat>(std::move(*caller), std::move(*other));
}

}  // namespace gateway::conference
