#pragma once

#include <array>
#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

#include "gateway/conference/conference.hpp"
#include "gateway/media/conference_mixer.hpp"
#include "gateway/media/engine.hpp"
#include "gateway/media/room_view.hpp"
#include "protocols/base/media_session.hpp"

namespace gateway::call {

// What one room is sent of the conference it sits in: picture, sound, and content where it has a
// channel of its own (else it is in the picture), in the formats agreed and no faster than it
// wants. What it takes nothing of is not made. Lives on the call's strand.
class RoomOutputs {
 public:
  using Send = std::function<void(protocols::StreamRole, const protocols::EncodedFrame&)>;

  RoomOutputs(media::Engine& engine, boost::asio::any_io_executor strand, Send send);
  ~RoomOutputs();

  // First and after each renegotiation.
  void configure(const protocols::MediaSession& session);
  // `in_menu`: the conference shows itself by menus alone. The seat lives until leave().
  void sit(conference::Seat& seat, std::shared_ptr<conference::Conference> conference,
           bool in_menu);
  void leave();
  // Null: as before.
  void show(conference::RosterPtr roster);
  void show_menu(conference::Menu menu);

  void request_keyframe(protocols::StreamRole role);
  // What the room asks for in the signalling, 0 for nothing at all: until it says another, or we
  // send that stream no more.
  void limit_by_signalling(protocols::StreamRole role, std::uint32_t kbps);
  // What its RTCP says or lets one guess.
  void limit_by_reports(protocols::StreamRole role, std::uint32_t kbps);

  // Of the picture now; nothing where none is made.
  [[nodiscard]] std::optional<std::uint32_t> picture_kbps() const {
    return view_ ? std::optional(view_->target().kbps) : std::nullopt;
  }

 private:
  struct Limit {
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t signalled = kNone, reported = kNone;
  };

  Limit& limit_of(protocols::StreamRole role) { return limits_.at(static_cast<std::size_t>(role)); }
  [[nodiscard]] const protocols::NegotiatedStream* wanted(protocols::StreamRole role);
  [[nodiscard]] std::function<void(protocols::FramePtr)> output(protocols::StreamRole role);
  void refresh();
  void refresh_view();
  void refresh_content();
  [[nodiscard]] transcode::plan::VideoTarget target_of(
      const protocols::NegotiatedStream& stream) const;
  void refresh_sound();
  void apply_limit();

  media::Engine& engine_;
  boost::asio::any_io_executor strand_;
  std::shared_ptr<const Send> send_;  // frames of workers may come after we have gone
  protocols::MediaSession session_;
  std::array<Limit, 3> limits_;  // by role

  conference::Seat* seat_ = nullptr;
  std::shared_ptr<conference::Conference> conference_;
  bool in_menu_ = false;
  std::optional<conference::Menu> menu_;

  std::unique_ptr<media::RoomView> view_;
  std::optional<transcode::plan::VideoTarget> target_;  // of the view, before limits
  std::unique_ptr<media::RoomView> content_;            // of its own, where the room takes that
  std::optional<transcode::plan::VideoTarget> content_target_;
  std::shared_ptr<media::ConferenceMixer> mixer_;
  std::shared_ptr<void> listening_;
  std::optional<protocols::Codec> listening_codec_;
};

}  // namespace gateway::call
