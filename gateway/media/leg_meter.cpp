#include "gateway/media/leg_meter.hpp"

#include <chrono>

namespace gateway::media {
namespace {

constexpr unsigned kOneWayReports = 10;  // a report a second

protocols::Duration seconds(double value) {
  return std::chrono::duration_cast<protocols::Duration>(std::chrono::duration<double>(value));
}

// What was made anew counts from nothing.
std::uint64_t grown(std::uint64_t now, std::uint64_t before) {
  return now < before ? now : now - before;
}

}  // namespace

void LegMeter::report(std::uint64_t key, monitoring::Media media,
                      const protocols::rtp::SessionStatistics& now) {
  using monitoring::Flow;
  using monitoring::Keyframe;
  auto& [before, silent_reports] = sessions_[key];
  // Statistics of a session start again when it is made anew; then all of them is new.
  if (now.packets_received < before.packets_received || now.packets_sent < before.packets_sent) {
    before = {};
  }
  const auto grown = [&now, &before](auto member) {
    return media::grown(now.*member, before.*member);
  };
  using S = protocols::rtp::SessionStatistics;
  metrics_.packets.at(leg_, media, Flow::Received).add(grown(&S::packets_received));
  metrics_.packets.at(leg_, media, Flow::Sent).add(grown(&S::packets_sent));
  metrics_.bytes.at(leg_, media, Flow::Received).add(grown(&S::bytes_received));
  metrics_.bytes.at(leg_, media, Flow::Sent).add(grown(&S::bytes_sent));
  if (now.packets_lost > before.packets_lost) {
    metrics_.packets_lost.at(leg_, media).add(grown(&S::packets_lost));
  }
  metrics_.packets_recovered.at(leg_, media).add(grown(&S::packets_recovered));
  metrics_.keyframe_requests.at(Keyframe::Pli, Flow::Sent).add(grown(&S::plis_sent));
  metrics_.keyframe_requests.at(Keyframe::Fir, Flow::Sent).add(grown(&S::firs_sent));
  metrics_.keyframe_requests.at(Keyframe::Pli, Flow::Received).add(grown(&S::plis_received));
  metrics_.keyframe_requests.at(Keyframe::Fir, Flow::Received).add(grown(&S::firs_received));
  metrics_.malformed_input.at(monitoring::Input::Rtp).add(grown(&S::packets_rejected));
  metrics_.malformed_input.at(monitoring::Input::Rtcp).add(grown(&S::reports_rejected));
  using monitoring::Drop;
  metrics_.frames_dropped.at(Drop::Undecodable).add(grown(&S::frames_dropped));
  // A packet of sound is a frame.
  if (media == monitoring::Media::Audio) {
    metrics_.frames_dropped.at(Drop::Late).add(grown(&S::packets_late));
  }
  if (now.packets_received > before.packets_received) {
    metrics_.jitter.at(leg_, media).observe(seconds(now.jitter_seconds));
  }
  if (now.round_trip_seconds) {
    metrics_.round_trip.at(leg_, media).observe(seconds(*now.round_trip_seconds));
  }
  const bool one_way =
      now.packets_sent > before.packets_sent && now.packets_received == before.packets_received;
  silent_reports = one_way ? silent_reports + 1 : 0;
  if (silent_reports == kOneWayReports) metrics_.one_way_media.at(leg_, media).add();
  before = now;
}

void LegMeter::report_transport(std::uint64_t key, std::uint64_t unauthenticated,
                                const protocols::webrtc::MalformedInput& malformed) {
  using monitoring::Input;
  KnownTransport& before = transports_[key];
  metrics_.unauthenticated_packets.at(leg_).add(grown(unauthenticated, before.unauthenticated));
  const auto add = [&](Input input, auto member) {
    metrics_.malformed_input.at(input).add(grown(malformed.*member, before.malformed.*member));
  };
  using M = protocols::webrtc::MalformedInput;
  add(Input::Rtp, &M::rtp);
  add(Input::Rtcp, &M::rtcp);
  add(Input::Srtp, &M::srtp);
  add(Input::H235, &M::h235);
  add(Input::Stun, &M::stun);
  add(Input::Dtls, &M::dtls);
  before = {unauthenticated, malformed};
}

}  // namespace gateway::media
