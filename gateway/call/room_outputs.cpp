#include "gateway/call/room_outputs.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <utility>

#include "transcode/plan/video_target.hpp"

namespace gateway::call {

using protocols::StreamRole;

RoomOutputs::RoomOutputs(media::Engine& engine, boost::asio::any_io_executor strand, Send send)
    : engine_(engine),
      strand_(std::move(strand)),
      send_(std::make_shared<const Send>(std::move(send))) {}

RoomOutputs::~RoomOutputs() = default;

void RoomOutputs::configure(const protocols::MediaSession& session) {
  session_ = session;
  for (const StreamRole role : {StreamRole::Audio, StreamRole::MainVideo, StreamRole::Content}) {
    const auto* stream = session_.find(role);
    if (!stream) limit_of(role) = {};
    if (stream && !protocols::sends(stream->direction)) limit_of(role).signalled = Limit::kNone;
  }
  refresh();
}

void RoomOutputs::leave() {
  listening_.reset();
  listening_codec_.reset();
  mixer_.reset();
  seat_ = nullptr;
}

void RoomOutputs::sit(conference::Seat& seat, std::shared_ptr<conference::Conference> conference,
                      bool in_menu) {
  leave();
  seat_ = &seat;
  conference_ = std::move(conference);
  in_menu_ = in_menu;
  refresh();
  if (!in_menu_) menu_.reset();
  show(seat_->roster());
}

void RoomOutputs::show_menu(conference::Menu menu) {
  menu_ = std::move(menu);
  show(nullptr);
}

void RoomOutputs::show(conference::RosterPtr roster) {
  if (!seat_) return;
  if (mixer_ && roster) mixer_->set_roster(roster);
  if (content_ && roster && !in_menu_) content_->show_conference(roster, seat_->id());
  if (!view_) return;
  if (menu_) {
    view_->show_menu(*menu_);
  } else if (roster && !in_menu_) {
    view_->show_conference(std::move(roster), seat_->id());
  }
}

void RoomOutputs::request_keyframe(StreamRole role) {
  if (role == StreamRole::MainVideo && view_) view_->request_keyframe();
  if (role == StreamRole::Content && content_) content_->request_keyframe();
}

void RoomOutputs::limit_by_signalling(StreamRole role, std::uint32_t kbps) {
  const bool paused = std::exchange(limit_of(role).signalled, kbps) == 0;
  if (paused != (kbps == 0)) return refresh();
  apply_limit();
}

void RoomOutputs::limit_by_reports(StreamRole role, std::uint32_t kbps) {
  limit_of(role).reported = kbps;
  apply_limit();
}

void RoomOutputs::apply_limit() {
  for (const StreamRole role : {StreamRole::MainVideo, StreamRole::Content}) {
    const Limit& limit = limit_of(role);
    const std::uint32_t least = std::min(limit.signalled, limit.reported);
    const auto& view = role == StreamRole::MainVideo ? view_ : content_;
    if (view && least != Limit::kNone) view->set_bitrate(least);
  }
}

// The stream, where the room takes something of it.
const protocols::NegotiatedStream* RoomOutputs::wanted(StreamRole role) {
  const auto* stream = session_.find(role);
  return stream && protocols::sends(stream->direction) && limit_of(role).signalled != 0 ? stream
                                                                                        : nullptr;
}

std::function<void(protocols::FramePtr)> RoomOutputs::output(StreamRole role) {
  return [role, strand = strand_, weak = std::weak_ptr(send_)](const protocols::FramePtr& frame) {
    boost::asio::post(strand, [role, weak, frame] {
      if (const auto send = weak.lock()) (*send)(role, *frame);
    });
  };
}

void RoomOutputs::refresh() {
  refresh_content();
  refresh_view();
  refresh_sound();
}

transcode::plan::VideoTarget RoomOutputs::target_of(
    const protocols::NegotiatedStream& stream) const {
  const auto& picture = engine_.settings().picture;
  transcode::plan::VideoTarget wish;
  wish.max_width = static_cast<int>(picture.width);
  wish.max_height = static_cast<int>(picture.height);
  wish.fps = static_cast<int>(picture.fps);
  wish.kbps = picture.kbps;
  return transcode::plan::target_for(stream.send, stream.max_send_kbps.value_or(0), wish);
}

void RoomOutputs::refresh_content() {
  const auto* stream = wanted(StreamRole::Content);
  if (!stream) {
    content_.reset();
    return;
  }
  const auto target = target_of(*stream);
  if (content_ && content_target_ == target) return;
  content_target_ = target;
  content_ = std::make_unique<media::RoomView>(engine_, strand_, target,
                                               output(StreamRole::Content), media::Shows::Content);
  apply_limit();
  if (seat_) show(seat_->roster());
}

void RoomOutputs::refresh_view() {
  const auto* video = wanted(StreamRole::MainVideo);
  if (!video) {
    view_.reset();
    return;
  }
  const auto shows = content_ ? media::Shows::People : media::Shows::Everything;
  const auto target = target_of(*video);
  if (view_ && target_ == target) return view_->set_shows(shows);
  target_ = target;
  view_ = std::make_unique<media::RoomView>(engine_, strand_, target, output(StreamRole::MainVideo),
                                            shows);
  apply_limit();
  if (seat_) show(seat_->roster());
}

void RoomOutputs::refresh_sound() {
  const auto* audio = wanted(StreamRole::Audio);
  if (!seat_ || !audio) {
    listening_.reset();
    listening_codec_.reset();
    return;
  }
  if (listening_codec_ == audio->send.codec) return;
  listening_codec_ = audio->send.codec;
  if (!mixer_) mixer_ = engine_.mixer(conference_);
  mixer_->set_roster(seat_->roster());
  listening_ = mixer_->listen(seat_->id(), audio->send.codec, output(StreamRole::Audio));
}

}  // namespace gateway::call
