#include "protocols/rtp/session.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/take_front.hpp"
#include "protocols/rtp/session_impl.hpp"

namespace protocols::rtp {
namespace {

std::uint32_t chosen_or_random(std::uint32_t chosen, const RandomSource& random) {
  while (chosen == 0) chosen = random_u32(random);  // zero means "none" in feedback
  return chosen;
}

}  // namespace

Session::Impl::Impl(SessionSettings with, RandomSource source, TimePoint now)
    : settings(std::move(with)),
      random(std::move(source)),
      sender(chosen_or_random(settings.local_ssrc, random),
             chosen_or_random(settings.local_rtx_ssrc.value_or(0), random), random) {
  sender.configure(settings);
  receiver.configure(settings);
  next_report = now + report_interval() / 2;  // RFC 3550 6.2: the first comes sooner
}

void Session::Impl::configure(SessionSettings with, TimePoint now) {
  settings = std::move(with);
  sender.configure(settings);
  receiver.configure(settings);
  next_report = std::min(next_report, now + report_interval());
}

void Session::Impl::after_receiving(TimePoint now) {
  if (receiver.take_keyframe_seen()) keyframes.arrived();
  if (receiver.take_keyframe_needed()) keyframes.want(now);
  if (keyframes.deadline()) poll_keyframe_request(now);
  if (receiver.deadline()) send_nacks(now);
}

Session::Session(SessionSettings settings, RandomSource random, TimePoint now)
    : impl_(std::make_unique<Impl>(std::move(settings), std::move(random), now)) {}
Session::~Session() = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;

void Session::configure(SessionSettings settings, TimePoint now) {
  impl_->configure(std::move(settings), now);
}

void Session::send_frame(const EncodedFrame& frame, TimePoint now) {
  if (impl_->state == Impl::State::Ended) return;
  impl_->sender.send_frame(frame, now, impl_->outbox);
}

void Session::send_digit(char digit, TimePoint now) {
  if (impl_->state == Impl::State::Ended) return;
  impl_->sender.send_digit(digit, now);
  impl_->sender.handle_timeout(now, impl_->outbox);
}

void Session::request_keyframe(TimePoint now) {
  if (impl_->state == Impl::State::Ended || impl_->settings.kind == MediaKind::Audio) return;
  impl_->keyframes.want(now);
  impl_->poll_keyframe_request(now);
}

void Session::limit_receive_bitrate(std::uint32_t kbps, TimePoint now) {
  if (impl_->state == Impl::State::Ended || impl_->receive_limit_kbps == kbps) return;
  impl_->receive_limit_kbps = kbps;
  impl_->tmmbr_confirmed = false;
  if (impl_->receiver.ssrc()) impl_->send_feedback(impl_->limits_to_announce());
  impl_->next_report = std::min(impl_->next_report, now + impl_->report_interval());
}

void Session::end(TimePoint) {
  if (std::exchange(impl_->state, Impl::State::Ended) == Impl::State::Open) impl_->send_bye();
}

void Session::handle_rtp(ByteView packet, TimePoint now) {
  if (impl_->state == Impl::State::Ended) return;
  const bool first = !impl_->receiver.ssrc();
  impl_->receiver.handle_rtp(packet, now, impl_->events);
  if (first && impl_->receiver.ssrc() && impl_->receive_limit_kbps) {
    impl_->send_feedback(impl_->limits_to_announce());
  }
  impl_->after_receiving(now);
}

void Session::handle_rtcp(ByteView compound, TimePoint now) {
  if (impl_->state == Impl::State::Ended) return;
  const auto messages = rtcp::parse_compound(compound);
  if (!messages) {
    ++impl_->reports_rejected;
    return;
  }
  handle_rtcp(*messages, now);
}

void Session::handle_rtcp(std::span<const rtcp::Message> compound, TimePoint now) {
  if (impl_->state == Impl::State::Ended) return;
  for (const auto& message : compound) {
    std::visit([&](const auto& m) { impl_->handle(m, now); }, message);
  }
}

void Session::handle_timeout(TimePoint now) {
  if (impl_->state == Impl::State::Ended) return;
  impl_->sender.handle_timeout(now, impl_->outbox);
  impl_->receiver.handle_timeout(now, impl_->events);
  impl_->after_receiving(now);
  if (now >= impl_->next_report) impl_->send_report(now);
}

void Session::set_wall_clock(TimePoint at, std::uint64_t ntp) {
  impl_->wall.set(at, ntp);
}

std::optional<Packet> Session::poll_transmit() {
  return take_front(impl_->outbox);
}

std::optional<SessionEvent> Session::poll_event() {
  return take_front(impl_->events);
}

std::optional<TimePoint> Session::deadline() const {
  if (impl_->state == Impl::State::Ended) return std::nullopt;
  TimePoint soonest = impl_->next_report;
  for (const auto& timer :
       {impl_->sender.deadline(), impl_->receiver.deadline(), impl_->keyframes.deadline()}) {
    if (timer) soonest = std::min(soonest, *timer);
  }
  return soonest;
}

SessionStatistics Session::statistics() const {
  SessionStatistics out;
  impl_->receiver.add_to(out);
  const auto& sent = impl_->sender.counters();
  out.packets_sent = sent.packets;
  out.bytes_sent = sent.bytes;
  out.packets_retransmitted = sent.retransmitted;
  out.frames_sent = sent.frames;
  out.frames_unsent = sent.frames_unsent;
  out.reports_rejected = impl_->reports_rejected;
  out.nacks_sent = impl_->nacks_sent;
  out.plis_sent = impl_->plis_sent;
  out.firs_sent = impl_->firs_sent;
  out.plis_received = impl_->plis_received;
  out.firs_received = impl_->firs_received;
  out.remote_loss_ratio = impl_->remote_loss;
  if (impl_->rtt) {
    out.round_trip_seconds = std::chrono::duration<double>(*impl_->rtt).count();
  }
  return out;
}

std::uint32_t Session::local_ssrc() const {
  return impl_->sender.ssrc();
}

}  // namespace protocols::rtp
