#pragma once

#include <algorithm>
#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "gateway/conference/conference.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/media/decoded_track.hpp"
#include "gateway/media/engine.hpp"
#include "gateway/media/view_plan.hpp"
#include "transcode/pipeline/video_sender.hpp"
#include "transcode/video/screen.hpp"

namespace gateway::media {

// The picture one room is sent: the others of its conference, or a menu. Composed when a new
// picture of the largest tile arrives, at the latest at the frame's deadline, and encoded for this
// room. Tracks that are not on the picture are not decoded for it. Lives on its call's strand.
class RoomView {
 public:
  using Output = std::function<void(protocols::FramePtr)>;  // worker thread; must only hand it on

  RoomView(Engine& engine, boost::asio::any_io_executor strand,
           const transcode::plan::VideoTarget& target, Output output,
           Shows shows = Shows::Everything);
  ~RoomView();

  void show_conference(conference::RosterPtr roster, conference::ParticipantId self);
  void show_menu(conference::Menu menu);

  // What the room asks for; never more than its target's, and back up to that.
  void set_bitrate(std::uint32_t kbps) { sender_->set_bitrate(std::min(kbps, most_kbps_)); }
  // From the next picture on.
  void set_shows(Shows shows);
  void request_keyframe();
  [[nodiscard]] transcode::plan::VideoTarget target() const { return sender_->target(); }

 private:
  void replan();
  void due(bool news);
  void compose(protocols::TimePoint now);
  [[nodiscard]] transcode::video::Scene scene(protocols::TimePoint now) const;

  Engine& engine_;
  boost::asio::any_io_executor strand_;
  const std::uint32_t most_kbps_;
  Shows shows_;
  std::shared_ptr<transcode::pipeline::VideoSender> sender_;
  std::optional<Meter> meter_;
  conference::RosterPtr roster_;
  conference::ParticipantId self_ = 0;
  std::optional<conference::Menu> menu_;
  bool menu_changed_ = false;
  transcode::video::MenuScreen menu_screen_;
  ViewPlan plan_;
  std::map<const conference::Track*, std::shared_ptr<DecodedTrack>> decoded_;
  std::shared_ptr<void> main_listener_;
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  protocols::TimePoint start_, next_{};
  protocols::Duration frame_interval_;
  io::DeadlineTimer timer_;
};

}  // namespace gateway::media
