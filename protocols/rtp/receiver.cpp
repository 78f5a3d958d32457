#include "protocols/rtp/receiver.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "protocols/rtp/payload/rtx.hpp"

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr Duration kAudioWait = 20ms;       // play-out buffers smooth the rest
constexpr Duration kUnrepairedWait = 40ms;  // video whose sender reads no NACK
constexpr Duration kSwitchBack = 1s;

}  // namespace

void Receiver::configure(const SessionSettings& settings) {
  settings_ = &settings;
  uses_ = {};
  for (std::size_t i = 0; i < settings.receive.size(); ++i) {
    const auto& format = settings.receive[i];
    const auto index = static_cast<std::uint8_t>(i);
    uses_[format.payload_type & 0x7fU] = {Role::Media, index};
    if (format.rtx_payload_type) uses_[*format.rtx_payload_type & 0x7fU] = {Role::Rtx, index};
  }
  if (settings.telephone_event_receive) {
    uses_[*settings.telephone_event_receive & 0x7fU] = {Role::TelephoneEvent, 0};
  }
  reorder_.set_policy(policy());
}

ReorderBuffer::Policy Receiver::policy() const {
  if (settings_->kind == MediaKind::Audio) return {kAudioWait, false};
  if (!settings_->feedback.nack) {
    return {std::min(settings_->max_reorder_wait, Duration(kUnrepairedWait)), false};
  }
  return {settings_->max_reorder_wait, true};
}

bool Receiver::signalled(std::uint32_t ssrc) const {
  return settings_->remote_ssrcs.empty() ||
         std::ranges::find(settings_->remote_ssrcs, ssrc) != settings_->remote_ssrcs.end();
}

std::uint32_t Receiver::clock_rate_of(const PacketView& view) const {
  const Use use = uses_[view.payload_type];
  if (use.role == Role::Media) return rtp_clock_rate(settings_->receive[use.format].codec);
  if (codec_) return rtp_clock_rate(*codec_);
  return settings_->receive.empty() ? 8000 : rtp_clock_rate(settings_->receive.front().codec);
}

void Receiver::handle_rtp(ByteView packet, TimePoint now, Events& events) {
  const auto view = parse_packet(packet);
  if (!view) {
    ++counters_.packets_rejected;
    return;
  }
  const Use use = uses_[view->payload_type];
  if (use.role == Role::None || !signalled(view->ssrc)) {
    ++counters_.packets_rejected;
    return;
  }
  ++counters_.packets_received;
  counters_.bytes_received += packet.size();
  if (use.role == Role::Rtx) {
    handle_rtx(*view, use.format, now, events);
    return;
  }
  if (!ssrc_) start_source(*view);
  if (ssrc_ != view->ssrc) {
    consider(*view, packet, now, events);
    return;
  }
  process(*view, packet, now, false, events);
}

void Receiver::start_source(const PacketView& first) {
  if (statistics_) lost_before_ += statistics_->lost();
  // Nothing of an earlier source may mix with this one.
  discontinuity_ = discontinuity_ || ssrc_.has_value();
  ssrc_ = first.ssrc;
  rtx_ssrc_.reset();
  statistics_.emplace(first.sequence, clock_rate_of(first));
  reorder_.reset();
  depacketizer_ = std::monostate{};
  codec_.reset();
  digits_ = {};
  awaiting_keyframe_ = true;
  candidate_.reset();
}

// Another source, or ours far from where it was: believed when two packets follow one another
// (RFC 3550 A.1). The first of them is kept, for it may begin a key frame.
void Receiver::consider(const PacketView& view, ByteView packet, TimePoint now, Events& events) {
  if (view.ssrc == former_ssrc_ && now - switched_at_ < kSwitchBack) {
    ++counters_.packets_late;
    return;
  }
  if (!candidate_ || candidate_->ssrc != view.ssrc || candidate_->next_sequence != view.sequence) {
    candidate_ =
        Candidate{view.ssrc, static_cast<std::uint16_t>(view.sequence + 1), to_bytes(packet), now};
    return;
  }
  const Candidate first = std::move(*candidate_);
  if (ssrc_ != view.ssrc) {
    former_ssrc_ = ssrc_;
    switched_at_ = now;
  }
  const auto first_view = parse_packet(first.packet);
  start_source(first_view ? *first_view : view);
  if (first_view) process(*first_view, first.packet, first.at, false, events);
  process(view, packet, now, false, events);
}

void Receiver::handle_rtx(const PacketView& view, std::uint8_t format, TimePoint now,
                          Events& events) {
  rtx_ssrc_ = view.ssrc;
  if (!ssrc_ || view.payload.size() < 2) return;  // a probe of the peer's rate control
  const auto original = payload::restore_rtx(view, settings_->receive[format].payload_type, *ssrc_);
  const auto restored = original ? parse_packet(*original) : std::unexpected(original.error());
  if (!restored) {
    ++counters_.packets_rejected;
    return;
  }
  process(*restored, *original, now, true, events);
}

void Receiver::process(const PacketView& view, ByteView packet, TimePoint now, bool rtx,
                       Events& events) {
  const auto arrival = statistics_->receive(view.sequence, view.timestamp, now, rtx);
  switch (arrival.verdict) {
    case ReceptionStatistics::Verdict::Duplicate: ++counters_.packets_duplicate; return;
    case ReceptionStatistics::Verdict::Jump:
      if (!rtx) consider(view, packet, now, events);
      return;
    case ReceptionStatistics::Verdict::InOrder:
    case ReceptionStatistics::Verdict::Reordered: break;
  }
  candidate_.reset();
  if (rtx) ++counters_.packets_recovered;
  switch (reorder_.insert(arrival.extended, packet, now)) {
    case ReorderBuffer::Outcome::Late: ++counters_.packets_late; break;
    case ReorderBuffer::Outcome::Deliver: deliver(view, now, events); [[fallthrough]];
    case ReorderBuffer::Outcome::Stored: drain(now, events); break;
  }
}

void Receiver::drain(TimePoint now, Events& events) {
  while (const auto ready = reorder_.pop(now)) {
    if (const auto view = parse_packet(ready->packet)) deliver(*view, ready->received, events);
  }
}

void Receiver::deliver(const PacketView& view, TimePoint received, Events& events) {
  if (reorder_.take_gap()) {
    discontinuity_ = true;
    if (settings_->kind == MediaKind::Video) {
      awaiting_keyframe_ = true;
      keyframe_needed_ = true;
    }
    std::visit(
        [](auto& d) {
          if constexpr (requires { d.gap(); }) d.gap();
        },
        depacketizer_);
  }
  if (view.payload.empty()) return;
  const Use use = uses_[view.payload_type];  // a packet may outwait a renegotiation
  if (use.role == Role::TelephoneEvent) {
    const auto event = payload::parse_telephone_event(view.payload);
    if (!event) {
      ++counters_.packets_rejected;
    } else if (const auto digit = digits_.handle(*event, view.timestamp, view.marker)) {
      events.push_back(DigitReceived{*digit});
    }
    return;
  }
  if (use.role != Role::Media) return;
  const Codec codec = settings_->receive[use.format].codec;
  if (kind_of(codec) == MediaKind::Audio) {
    deliver_audio(view, codec, received, events);
  } else {
    deliver_video(view, codec, received, events);
  }
}

void Receiver::deliver_audio(const PacketView& view, Codec codec, TimePoint received,
                             Events& events) {
  auto frame = std::make_shared<EncodedFrame>();
  frame->codec = codec;
  frame->timestamp = view.timestamp;
  frame->received = received;
  frame->keyframe = true;
  frame->discontinuity = std::exchange(discontinuity_, false);
  if (last_report_ && last_report_->ssrc == ssrc_) {
    frame->ntp = last_report_->clock.ntp_at(view.timestamp, rtp_clock_rate(codec));
  }
  if (settings_->audio_level_extension) {
    const auto level = view.extension(*settings_->audio_level_extension);
    if (level && !level->empty()) {
      frame->audio_level = std::to_integer<std::uint8_t>((*level)[0] & std::byte{0x7f});
    }
  }
  frame->data = std::make_shared<const Bytes>(view.payload.begin(), view.payload.end());
  codec_ = codec;
  ++counters_.frames_received;
  events.push_back(FrameReceived{std::move(frame)});
}

void Receiver::deliver_video(const PacketView& view, Codec codec, TimePoint received,
                             Events& events) {
  if (codec_ != codec) {
    codec_ = codec;
    awaiting_keyframe_ = true;
    if (codec == Codec::H264) {
      depacketizer_.emplace<payload::H264Depacketizer>();
    } else {
      depacketizer_.emplace<payload::Vp8Depacketizer>();
    }
  }
  frames_.clear();
  std::uint64_t broken = 0;
  std::visit(
      [&](auto& d) {
        if constexpr (requires { d.gap(); }) {
          const std::uint64_t before = d.dropped();
          d.push({view.payload, view.timestamp, view.marker}, frames_);
          broken = d.dropped() - before;
        }
      },
      depacketizer_);
  if (broken > 0) {
    counters_.frames_dropped += broken;
    discontinuity_ = awaiting_keyframe_ = keyframe_needed_ = true;
  }
  for (auto& frame : frames_) emit(std::move(frame), codec, received, events);
}

void Receiver::emit(payload::Depacketized&& frame, Codec codec, TimePoint received,
                    Events& events) {
  if (frame.keyframe || frame.recovery_point) {
    awaiting_keyframe_ = false;
    keyframe_seen_ = true;
    keyframe_needed_ = false;
  }
  if (awaiting_keyframe_) {
    // Its references are gone: a decoder would show garbage.
    ++counters_.frames_dropped;
    keyframe_needed_ = true;
    return;
  }
  auto out = std::make_shared<EncodedFrame>();
  out->codec = codec;
  out->timestamp = frame.timestamp;
  out->received = received;
  out->keyframe = frame.keyframe;
  out->discontinuity = std::exchange(discontinuity_, false);
  out->width = frame.width;
  out->height = frame.height;
  if (last_report_ && last_report_->ssrc == ssrc_) {
    out->ntp = last_report_->clock.ntp_at(frame.timestamp, rtp_clock_rate(codec));
  }
  out->data = std::make_shared<const Bytes>(std::move(frame.data));
  ++counters_.frames_received;
  events.push_back(FrameReceived{std::move(out)});
}

void Receiver::handle_timeout(TimePoint now, Events& events) {
  drain(now, events);
}

void Receiver::handle_sender_report(const rtcp::SenderReport& report, TimePoint now) {
  if (!signalled(report.ssrc) || (ssrc_ && ssrc_ != report.ssrc)) return;
  if (!last_report_ || last_report_->ssrc != report.ssrc) last_report_ = LastReport{};
  last_report_->ssrc = report.ssrc;
  last_report_->compact_ntp = compact(report.ntp);
  last_report_->at = now;
  last_report_->clock.report(report.ntp, report.rtp_timestamp);
}

bool Receiver::handle_bye(std::uint32_t ssrc) {
  if (ssrc_ != ssrc) return false;
  if (statistics_) lost_before_ += statistics_->lost();
  statistics_.reset();
  reorder_.reset();
  ssrc_.reset();
  discontinuity_ = true;
  return true;
}

std::vector<std::uint16_t> Receiver::due_nacks(TimePoint now, std::optional<Duration> rtt) {
  return reorder_.due_nacks(now, rtt);
}

std::optional<rtcp::ReportBlock> Receiver::report(TimePoint now) {
  if (!ssrc_ || !statistics_) return std::nullopt;
  auto block = statistics_->report(*ssrc_);
  if (last_report_ && last_report_->ssrc == *ssrc_) {
    block.last_sr = last_report_->compact_ntp;
    block.delay_since_last_sr = compact(ntp_of(now - last_report_->at));
  }
  return block;
}

void Receiver::add_to(SessionStatistics& out) const {
  out.packets_received += counters_.packets_received;
  out.bytes_received += counters_.bytes_received;
  out.packets_late += counters_.packets_late;
  out.packets_duplicate += counters_.packets_duplicate;
  out.packets_rejected += counters_.packets_rejected;
  out.packets_recovered += counters_.packets_recovered;
  out.frames_received += counters_.frames_received;
  out.frames_dropped += counters_.frames_dropped;
  const std::int64_t lost = lost_before_ + (statistics_ ? statistics_->lost() : 0);
  out.packets_lost += static_cast<std::uint64_t>(std::max<std::int64_t>(lost, 0));
  if (statistics_) out.jitter_seconds = statistics_->jitter_seconds();
}

}  // namespace protocols::rtp
