#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "protocols/rtp/ntp.hpp"
#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/payload/h264_depacketizer.hpp"
#include "protocols/rtp/payload/telephone_event.hpp"
#include "protocols/rtp/payload/vp8.hpp"
#include "protocols/rtp/reception_statistics.hpp"
#include "protocols/rtp/reorder_buffer.hpp"
#include "protocols/rtp/session.hpp"

namespace protocols::rtp {

// The receiving half of a session: which source to listen to, order, repair, frames. Part of
// Session; not thread-safe.
class Receiver {
 public:
  // `settings` must outlive the next call; the session owns it.
  void configure(const SessionSettings& settings);

  void handle_rtp(ByteView packet, TimePoint now, std::deque<SessionEvent>& events);
  void handle_timeout(TimePoint now, std::deque<SessionEvent>& events);
  void handle_sender_report(const rtcp::SenderReport& report, TimePoint now);
  // True when `ssrc` was the one listened to; its successor is taken at once.
  bool handle_bye(std::uint32_t ssrc);

  [[nodiscard]] std::vector<std::uint16_t> due_nacks(TimePoint now, std::optional<Duration> rtt);
  [[nodiscard]] std::optional<TimePoint> deadline() const { return reorder_.deadline(); }

  // A block about our source, LSR and DLSR filled in; empty when nothing was received.
  [[nodiscard]] std::optional<rtcp::ReportBlock> report(TimePoint now);

  [[nodiscard]] std::optional<std::uint32_t> ssrc() const { return ssrc_; }
  // Set when a frame was dropped for want of a key frame, and when one came. Clear on reading.
  [[nodiscard]] bool take_keyframe_needed() { return std::exchange(keyframe_needed_, false); }
  [[nodiscard]] bool take_keyframe_seen() { return std::exchange(keyframe_seen_, false); }

  void add_to(SessionStatistics& out) const;

 private:
  enum class Role : std::uint8_t { None, Media, Rtx, TelephoneEvent };
  struct Use {
    Role role = Role::None;
    std::uint8_t format = 0;  // index into settings_->receive
  };
  struct Candidate {  // a first packet of what may become our source
    std::uint32_t ssrc = 0;
    std::uint16_t next_sequence = 0;
    Bytes packet;
    TimePoint at{};
  };
  using Events = std::deque<SessionEvent>;

  void start_source(const PacketView& first);
  void consider(const PacketView& view, ByteView packet, TimePoint now, Events& events);
  void handle_rtx(const PacketView& view, std::uint8_t format, TimePoint now, Events& events);
  void process(const PacketView& view, ByteView packet, TimePoint now, bool rtx, Events& events);
  void drain(TimePoint now, Events& events);
  void deliver(const PacketView& view, TimePoint received, Events& events);
  void deliver_audio(const PacketView& view, Codec codec, TimePoint received, Events& events);
  void deliver_video(const PacketView& view, Codec codec, TimePoint received, Events& events);
  void emit(payload::Depacketized&& frame, Codec codec, TimePoint received, Events& events);
  [[nodiscard]] ReorderBuffer::Policy policy() const;
  [[nodiscard]] std::uint32_t clock_rate_of(const PacketView& view) const;
  [[nodiscard]] bool signalled(std::uint32_t ssrc) const;

  const SessionSettings* settings_ = nullptr;
  std::array<Use, 128> uses_{};
  std::optional<std::uint32_t> ssrc_, rtx_ssrc_;
  std::optional<std::uint32_t> former_ssrc_;  // not to be followed back at once
  TimePoint switched_at_{};
  std::optional<Candidate> candidate_;
  std::optional<ReceptionStatistics> statistics_;
  std::int64_t lost_before_ = 0;  // by former sources
  ReorderBuffer reorder_{{}};
  std::variant<std::monostate, payload::H264Depacketizer, payload::Vp8Depacketizer> depacketizer_;
  std::optional<Codec> codec_;
  payload::DepacketizedFrames frames_;
  payload::TelephoneEventReceiver digits_;
  bool awaiting_keyframe_ = true, discontinuity_ = false;
  bool keyframe_needed_ = false, keyframe_seen_ = false;
  struct LastReport {
    std::uint32_t ssrc = 0, compact_ntp = 0;
    TimePoint at{};
    SenderClock clock;
  };
  std::optional<LastReport> last_report_;
  SessionStatistics counters_;
};

}  // namespace protocols::rtp
