#pragma once

#include <array>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "gateway/call/call_count.hpp"
#include "gateway/call/call_machine.hpp"
#include "gateway/call/room_outputs.hpp"
#include "gateway/call/room_tracks.hpp"
#include "gateway/call/services.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/media/leg_meter.hpp"
#include "gateway/media/room_media.hpp"
#include "gateway/signalling/room_leg.hpp"

namespace gateway::call {

// One room's call: its signalling, its media, its seat, and the machine that decides. Carries out
// what the machine says and tells it what happened; decides nothing itself. Lives on the call's
// strand; kept by whoever keeps calls (CallRegistry) until on_finished.
class RoomCall : public std::enable_shared_from_this<RoomCall> {
 public:
  RoomCall(Services& services, std::unique_ptr<signalling::RoomLeg> leg,
           boost::asio::any_io_executor strand);

  void start(std::function<void()> on_finished);
  void end_for_drain();  // any thread

 private:
  void handle_event(const protocols::CallEvent& event);
  void carry_out();
  void run(const CallCommand& command);

  void accept();
  void ask_directory(const AskDirectory& command);
  void enter_reception(const EnterReception& command);
  void enter(const std::shared_ptr<conference::Conference>& conference);
  void take_seat(std::unique_ptr<conference::Seat> seat,
                 std::shared_ptr<conference::Conference> conference);
  void start_media(const protocols::MediaSession& session);
  void finish(const Finish& command);

  [[nodiscard]] conference::JoinRequest join_request();
  [[nodiscard]] media::RoomMediaHandlers media_handlers();
  [[nodiscard]] RoomTrackWishes track_wishes();
  void publish(const protocols::FramePtr& frame, protocols::StreamRole role);
  void want_keyframe(protocols::StreamRole role);
  void limit_bitrate(protocols::StreamRole role, std::uint32_t kbps);
  void show(conference::RosterPtr roster);
  void send(protocols::StreamRole role, const protocols::EncodedFrame& frame);
  void report();

  Services& services_;
  const std::uint64_t number_;
  boost::asio::any_io_executor strand_;
  std::unique_ptr<signalling::RoomLeg> leg_;
  CallCount count_;
  std::function<void()> on_finished_;
  CallMachine machine_;
  bool running_ = false;

  std::string name_;

  std::unique_ptr<media::RoomMedia> media_;
  protocols::MediaSession session_;
  std::string suite_;
  media::LegMeter meter_;

  std::shared_ptr<conference::Conference> admitted_, conference_;
  std::unique_ptr<conference::Seat> seat_;
  std::optional<RoomTracks> tracks_;    // of the seat
  std::optional<RoomOutputs> outputs_;  // from its start
  // By role of the stream.
  std::array<std::optional<protocols::TimePoint>, 3> keyframe_wanted_since_;

  io::DeadlineTimer timer_;
  std::optional<io::PeriodicTimer> reporter_;
};

}  // namespace gateway::call
