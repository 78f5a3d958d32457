#include "gateway/web/browser_media.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <optional>
#include <utility>

#include "gateway/io/clock.hpp"

namespace gateway::web {
namespace {

using conference::TrackSource;
namespace webrtc = protocols::webrtc;

// The track's own codec first, so that nothing is transcoded that the browser can take.
std::vector<protocols::Codec> acceptable_codecs(const conference::Track& track) {
  if (track.kind() == protocols::MediaKind::Audio) return {protocols::Codec::Opus};
  const auto own = track.codec();
  return own == protocols::Codec::Vp8 ? std::vector{protocols::Codec::Vp8, protocols::Codec::H264}
                                      : std::vector{protocols::Codec::H264, protocols::Codec::Vp8};
}

}  // namespace

BrowserMedia::BrowserMedia(BrowserServices& services, boost::asio::any_io_executor executor,
                           conference::Seat& seat, std::uint64_t call,
                           std::function<void()> on_failed)
    : services_(services),
      executor_(std::move(executor)),
      seat_(seat),
      number_(call),
      on_failed_(std::move(on_failed)),
      meter_(services.call.metrics, monitoring::Leg::Browser),
      joined_(io::now()),
      timer_(executor_, [this] {
        if (peer_) peer_->handle_timeout(io::now());
        pump();
      }) {}

BrowserMedia::~BrowserMedia() = default;

void BrowserMedia::make_peer() {
  webrtc::PeerSettings settings;
  settings.candidates = services_.candidates;
  settings.certificate = services_.call.certificate;
  settings.cname = protocols::random_token(services_.call.random, 16);
  const auto now = io::now();
  peer_ = std::make_unique<webrtc::Peer>(std::move(settings), services_.call.random, now);
  peer_->set_wall_clock(now, io::ntp_now());
}

// The peer may be the one whose event is being handled: it goes when the handler has returned.
void BrowserMedia::drop_peer() {
  report();
  ufrag_.clear();
  attached_.clear();
  sending_.clear();
  for (const auto& [mid, receiving] : receiving_) seat_.unpublish(receiving.source);
  receiving_.clear();
  boost::asio::post(executor_, [peer = std::shared_ptr<webrtc::Peer>(std::move(peer_))] {});
}

// An ICE restart gives the peer a new name (RFC 8445 section 9).
void BrowserMedia::attach() {
  if (ufrag_ == peer_->local_ufrag()) return;
  ufrag_ = peer_->local_ufrag();
  if (attached_.size() > 1) attached_.erase(attached_.begin());
  attached_.push_back(services_.port->attach(
      ufrag_, executor_,
      [weak = weak_from_this()](std::vector<media::BrowserPort::Datagram> datagrams) {
        const auto self = weak.lock();
        if (!self || !self->peer_) return;
        for (const auto& datagram : datagrams) {
          self->peer_->handle_datagram(datagram.bytes, datagram.from, io::now());
        }
        self->pump();
      }));
}

std::shared_ptr<conference::Track> BrowserMedia::find_track(conference::TrackId id) const {
  for (const auto& participant : seat_.roster()->participants) {
    for (const auto& info : participant.tracks) {
      if (info.track->id() == id && participant.id != seat_.id()) return info.track;
    }
  }
  return nullptr;
}

std::expected<BrowserMedia::Answer, ClientError> BrowserMedia::handle_offer(const Offer& offer) {
  // The browser threw its connection away: nothing of ours can belong to it any more.
  if (offer.restart && peer_) {
    say_goodbye();
    drop_peer();
  }
  if (!peer_) make_peer();
  std::vector<webrtc::SendBinding> bindings;
  std::vector<SubscribeEntry> present;
  for (const auto& entry : offer.subscribe) {
    const auto track = find_track(entry.track);
    if (!track) continue;  // left since; the roster has said so or will
    bindings.push_back({.mid = entry.mid,
                        .stream_id = "p" + std::to_string(track->owner()) +
                                     (track->source() >= TrackSource::Screen ? "s" : ""),
                        .track_id = "t" + std::to_string(track->id()),
                        .codecs = acceptable_codecs(*track)});
    present.push_back(entry);
  }
  auto sdp = peer_->handle_offer(offer.sdp, bindings, io::now());
  if (!sdp) {
    services_.call.metrics.malformed_input.at(monitoring::Input::Sdp).add();
    return std::unexpected(sdp.error() == webrtc::OfferError::NotEncrypted
                               ? ClientError::NotEncrypted
                               : ClientError::BadOffer);
  }
  attach();
  update_receiving(offer.publish);
  update_sending(present);
  Answer answer{.sdp = std::move(*sdp), .tracks = {}};
  for (const auto& [mid, sending] : sending_) answer.tracks.push_back({mid, sending.track->id()});
  pump();
  return answer;
}

void BrowserMedia::update_receiving(const std::vector<PublishEntry>& wanted) {
  std::map<std::string, Receiving> next;
  for (const auto& entry : wanted) {
    const auto known = receiving_.find(entry.mid);
    const bool same = known != receiving_.end() && known->second.source == entry.source;
    next[entry.mid] = same ? known->second : Receiving{entry.source, nullptr};
  }
  for (const auto& [mid, before] : receiving_) {
    const bool kept = std::ranges::any_of(
        next, [&before](const auto& entry) { return entry.second.source == before.source; });
    if (!kept) seat_.unpublish(before.source);
  }
  receiving_ = std::move(next);
}

void BrowserMedia::update_sending(const std::vector<SubscribeEntry>& wanted) {
  std::map<std::string, Sending> next;
  for (const auto& entry : wanted) {
    const auto track = find_track(entry.track);
    const auto section = std::ranges::find(peer_->sections(), entry.mid, &webrtc::Section::mid);
    if (!track || section == peer_->sections().end() || !section->sends || !section->send_codec)
      continue;
    const auto known = sending_.find(entry.mid);
    if (known != sending_.end() && known->second.track == track &&
        known->second.codec == *section->send_codec) {
      next[entry.mid] = std::move(known->second);
      continue;
    }
    auto& sending = next[entry.mid];
    sending.track = track;
    sending.codec = *section->send_codec;
    subscribe(entry.mid, sending);
  }
  sending_ = std::move(next);
}

void BrowserMedia::subscribe(const std::string& mid, Sending& sending) {
  sending.subscription.reset();
  sending.transcoded.reset();
  if (sending.track->kind() == protocols::MediaKind::Video &&
      sending.track->codec() != sending.codec) {
    sending.transcoded = services_.call.engine.transcode(sending.track, sending.codec);
  }
  sending.subscription = sending.source()->subscribe(
      [weak = weak_from_this(), executor = executor_, mid](const protocols::FramePtr& frame) {
        boost::asio::post(executor, [weak, mid, frame] {
          const auto self = weak.lock();
          if (!self || !self->peer_) return;
          const auto at = self->sending_.find(mid);
          if (at == self->sending_.end()) return;
          if (frame->codec != at->second.codec) {
            // The publisher changed its codec under way: from now on by the other way.
            if (frame->codec == at->second.track->codec()) self->subscribe(mid, at->second);
            return;
          }
          const auto now = io::now();
          self->services_.call.metrics.added_latency
              .at(admin::label_of(protocols::kind_of(frame->codec)))
              .observe(now - frame->captured.value_or(frame->received));
          self->peer_->send_frame(mid, *frame, now);
          self->pump();
        });
      });
}

void BrowserMedia::publish(const std::string& mid, Receiving& receiving, protocols::Codec codec) {
  receiving.track = seat_.publish(receiving.source, codec);
  if (!receiving.track || receiving.track->kind() != protocols::MediaKind::Video) return;
  receiving.track->on_keyframe_wanted([weak = weak_from_this(), executor = executor_, mid] {
    boost::asio::post(executor, [weak, mid] {
      const auto self = weak.lock();
      if (!self || !self->peer_) return;
      self->peer_->request_keyframe(mid, io::now());
      self->pump();
    });
  });
  receiving.track->on_rate_limited(
      [weak = weak_from_this(), executor = executor_, mid](std::uint32_t kbps) {
        boost::asio::post(executor, [weak, mid, kbps] {
          const auto self = weak.lock();
          if (!self || !self->peer_) return;
          self->peer_->limit_receive_bitrate(mid, kbps, io::now());
          self->pump();
        });
      });
}

void BrowserMedia::handle_frame(const webrtc::PeerFrame& received) {
  const auto at = receiving_.find(received.mid);
  if (at == receiving_.end()) return;
  auto& [source, track] = at->second;
  const auto& frame = received.frame;
  if (protocols::kind_of(frame->codec) != conference::kind_of(source)) return;
  if (!track) publish(received.mid, at->second, frame->codec);
  if (!track) return;
  if (!std::exchange(first_frame_seen_, true)) {
    services_.call.metrics.first_frame.at(monitoring::Leg::Browser).observe(io::now() - joined_);
  }
  if (source == TrackSource::Microphone && frame->audio_level) {
    seat_.report_level(*frame->audio_level, frame->received);
  }
  services_.call.metrics.frames_forwarded.at(admin::label_of(frame->codec)).add();
  track->push(frame);
}

void BrowserMedia::handle_peer_event(const webrtc::PeerEvent& event) {
  if (const auto* frame = std::get_if<webrtc::PeerFrame>(&event)) {
    handle_frame(*frame);
  } else if (const auto* connected = std::get_if<webrtc::PeerConnected>(&event)) {
    seat_.set_encryption({.encrypted = true,
                          .words = "DTLS-SRTP " + connected->suite,
                          .decrypted_by_gateway = false});
    for (const auto& [mid, sending] : sending_) sending.source()->request_keyframe();
  } else if (const auto* lost = std::get_if<webrtc::PeerDisconnected>(&event)) {
    if (lost->keying_failed) {
      services_.call.metrics.dtls_failures.at(monitoring::Leg::Browser).add();
    }
    services_.call.log.info("browser media ended", {{"call", number_}, {"reason", lost->reason}});
    drop_peer();
    // The page notices too and offers anew; the seat stays while its signalling does. A browser
    // that closes its connection knows: its offer for the next one may be on its way.
    if (!lost->by_peer) on_failed_();
  } else if (const auto* keyframe = std::get_if<webrtc::PeerKeyframeRequested>(&event)) {
    const auto at = sending_.find(keyframe->mid);
    if (at != sending_.end()) at->second.source()->request_keyframe();
  } else if (const auto* rate = std::get_if<webrtc::PeerBitrate>(&event)) {
    const auto at = sending_.find(rate->mid);
    if (at != sending_.end()) at->second.subscription.limit(rate->kbps);
  }
}

void BrowserMedia::pump() {
  if (std::exchange(pumping_, true)) return;
  std::vector<webrtc::PeerTransmit> out;
  bool busy = true;
  while (busy && peer_) {
    busy = false;
    while (peer_) {
      const auto event = peer_->poll_event();
      if (!event) break;
      busy = true;
      handle_peer_event(*event);
    }
    while (peer_) {
      auto transmit = peer_->poll_transmit();
      if (!transmit) break;
      busy = true;
      out.push_back(std::move(*transmit));
    }
  }
  pumping_ = false;
  if (!out.empty()) services_.port->send(std::move(out));
  timer_.arm(peer_ ? peer_->deadline() : std::nullopt);
}

// What the peer still has to tell is of no interest: we end it ourselves.
void BrowserMedia::say_goodbye() {
  peer_->close(io::now());
  std::vector<webrtc::PeerTransmit> out;
  while (auto transmit = peer_->poll_transmit()) out.push_back(std::move(*transmit));
  services_.port->send(std::move(out));
}

void BrowserMedia::close() {
  timer_.arm({});
  if (!peer_) return;
  say_goodbye();
  receiving_.clear();  // the seat takes its tracks along
  drop_peer();
}

void BrowserMedia::report() {
  if (!peer_) return;
  for (const auto& line : peer_->statistics()) {
    meter_.report(line.ssrc, admin::label_of(line.kind), line.rtp);
  }
  const auto counters = peer_->counters();
  meter_.report_transport(0, counters.unauthenticated, counters.malformed);
}

}  // namespace gateway::web
