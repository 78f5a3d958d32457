#include "gateway/web/browser_leg.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <chrono>
#include <utility>

#include "gateway/io/clock.hpp"

namespace gateway::web {
namespace {

using namespace std::chrono_literals;
using conference::TrackSource;
namespace webrtc = protocols::webrtc;

constexpr protocols::Duration kHelloTimeout = 120s;  // a person may be typing a PIN
constexpr std::int64_t kRetryWhenFull = 30;

std::int64_t whole_seconds(protocols::Duration duration) {
  return std::chrono::duration_cast<std::chrono::seconds>(duration + 999ms).count();
}

// The track's own codec first, so that nothing is transcoded that the browser can take.
std::vector<protocols::Codec> acceptable_codecs(const conference::Track& track) {
  if (track.kind() == protocols::MediaKind::Audio) return {protocols::Codec::Opus};
  const auto own = track.codec();
  return own == protocols::Codec::Vp8 ? std::vector{protocols::Codec::Vp8, protocols::Codec::H264}
                                      : std::vector{protocols::Codec::H264, protocols::Codec::Vp8};
}

std::string_view bye_reason(conference::SeatEnd end) {
  switch (end) {
    case conference::SeatEnd::Left: return "left";
    case conference::SeatEnd::Replaced: return "replaced";
    case conference::SeatEnd::ConferenceEnded: return "ended";
    case conference::SeatEnd::Draining: return "draining";
  }
  return "ended";
}

}  // namespace

BrowserLeg::BrowserLeg(BrowserServices& services, std::unique_ptr<WebSocket> socket)
    : services_(services),
      socket_(std::move(socket)),
      number_(services.call.next_call.fetch_add(1)),
      meter_(services.call.metrics, monitoring::Leg::Browser),
      timer_(socket_->executor(),
             [this] {
               if (peer_) peer_->handle_timeout(io::now());
               pump();
             }),
      hello_timer_(socket_->executor(), [this] { end("idle"); }) {}

BrowserLeg::~BrowserLeg() = default;

boost::asio::awaitable<void> BrowserLeg::serve() {
  const auto self = shared_from_this();
  hello_timer_.arm(io::now() + kHelloTimeout);
  while (!closing_) {
    const auto text = co_await socket_->receive();
    if (!text || closing_) break;
    const auto message = parse_client_message(*text);
    if (!message) {
      services_.call.metrics.malformed_input.at(monitoring::Input::WebSocket).add();
      refuse(message.error(), message.error() == ClientError::BadVersion);
      continue;
    }
    std::visit([this](const auto& value) { handle(value); }, *message);
  }
  clean_up();
}

void BrowserLeg::end(std::string reason) {
  boost::asio::post(socket_->executor(), [weak = weak_from_this(), reason = std::move(reason)] {
    const auto self = weak.lock();
    if (!self || std::exchange(self->closing_, true)) return;
    self->socket_->send(write_bye(reason));
    self->socket_->close();
  });
}

void BrowserLeg::refuse(ClientError error, bool fatal, std::optional<std::int64_t> retry_after) {
  socket_->send(write_error(error, fatal, retry_after));
  if (!fatal) return;
  closing_ = true;
  socket_->close();
}

void BrowserLeg::handle(const Hello& hello) {
  if (seat_) return refuse(ClientError::BadMessage, false);
  auto& metrics = services_.call.metrics;
  if (services_.call.draining.load()) {
    metrics.browsers_refused.at(monitoring::Refusal::Draining).add();
    return refuse(ClientError::Draining, true, kRetryWhenFull);
  }
  if (!occupies_ && services_.active.load() >= services_.call.config.capacity.max_browsers) {
    metrics.browsers_refused.at(monitoring::Refusal::Overloaded).add();
    return refuse(ClientError::Full, true, kRetryWhenFull);
  }
  name_ = hello.name;
  meeting_ = hello.number;
  const auto now = io::now();
  std::optional<std::string> pin = hello.pin;
  const auto* configured = services_.call.config.conference.find(hello.number);
  if (hello.resume && services_.resume.redeem(*hello.resume, hello.number, now) && configured &&
      configured->pin) {
    pin = *configured->pin;
  }
  const auto admission =
      services_.call.directory.enter(hello.number, pin, socket_->remote_host(), now);
  if (const auto* open = std::get_if<std::shared_ptr<conference::Conference>>(&admission)) {
    return join(*open);
  }
  if (std::holds_alternative<conference::Closed>(admission)) {
    return refuse(ClientError::Draining, true, kRetryWhenFull);
  }
  const auto& needed = std::get<conference::PinNeeded>(admission);
  if (needed.wrong) {
    metrics.pin_failures.add();
    metrics.browsers_refused.at(monitoring::Refusal::WrongPin).add();
  }
  socket_->send(write_pin(needed.wrong, needed.retry_after > protocols::Duration{}
                                            ? std::optional(whole_seconds(needed.retry_after))
                                            : std::nullopt));
}

void BrowserLeg::join(const std::shared_ptr<conference::Conference>& conference) {
  const auto weak = weak_from_this();
  auto seat = conference->join(
      {.name = name_,
       .kind = conference::ParticipantKind::Browser,
       // A browser has no other way in than DTLS-SRTP (RFC 8827).
       .encryption = {.encrypted = true, .words = "DTLS-SRTP", .decrypted_by_gateway = false},
       .handlers = {.executor = socket_->executor(),
                    .on_roster =
                        [weak](const conference::RosterPtr& roster) {
                          if (const auto self = weak.lock()) self->send_roster(roster);
                        },
                    .on_menu = {},
                    .on_transfer = {},
                    .on_end =
                        [weak](conference::SeatEnd reason) {
                          if (const auto self = weak.lock())
                            self->end(std::string(bye_reason(reason)));
                        }}});
  if (!seat) {
    services_.call.metrics.browsers_refused.at(monitoring::Refusal::Overloaded).add();
    return refuse(ClientError::Full, true, kRetryWhenFull);
  }
  seat_ = std::move(*seat);
  occupies_ = true;
  ++services_.active;
  services_.call.metrics.browsers.add();
  services_.call.metrics.browsers_active.add();
  services_.call.log.info(
      "browser joined",
      {{"call", number_}, {"from", services_.call.log.redact(socket_->remote_host())}});
  hello_timer_.arm({});
  joined_ = io::now();
  token_ = services_.resume.issue(meeting_, [weak] {
    if (const auto self = weak.lock()) self->end("replaced");
  });
  reporter_.emplace(socket_->executor(), 1s, [this] { report(); });
  socket_->send(write_welcome(seat_->id(), token_, conference->number(), conference->title()));
  send_roster(seat_->roster());
}

void BrowserLeg::send_roster(const conference::RosterPtr& roster) {
  if (!seat_ || closing_) return;
  socket_->send(write_roster(*roster, seat_->id()));
  if (roster->speakers != speakers_) {
    speakers_ = roster->speakers;
    socket_->send(write_speakers(speakers_));
  }
}

void BrowserLeg::make_peer() {
  webrtc::PeerSettings settings;
  settings.candidates = services_.candidates;
  settings.certificate = services_.call.certificate;
  settings.cname = protocols::random_token(services_.call.random, 16);
  const auto now = io::now();
  peer_ = std::make_unique<webrtc::Peer>(std::move(settings), services_.call.random, now);
  peer_->set_wall_clock(now, io::ntp_now());
  attached_ = services_.port->attach(
      peer_->local_ufrag(), socket_->executor(),
      [weak = weak_from_this()](std::vector<media::BrowserPort::Datagram> datagrams) {
        const auto self = weak.lock();
        if (!self || !self->peer_) return;
        for (const auto& datagram : datagrams) {
          self->peer_->handle_datagram(datagram.bytes, datagram.from, io::now());
        }
        self->pump();
      });
}

std::shared_ptr<conference::Track> BrowserLeg::find_track(conference::TrackId id) const {
  for (const auto& participant : seat_->roster()->participants) {
    for (const auto& info : participant.tracks) {
      if (info.track->id() == id && participant.id != seat_->id()) return info.track;
    }
  }
  return nullptr;
}

void BrowserLeg::handle(const Offer& offer) {
  if (!seat_) return refuse(ClientError::BadMessage, false);
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
  const auto answer = peer_->handle_offer(offer.sdp, bindings, io::now());
  if (!answer) {
    services_.call.metrics.malformed_input.at(monitoring::Input::Sdp).add();
    return refuse(answer.error() == webrtc::OfferError::NotEncrypted ? ClientError::NotEncrypted
                                                                     : ClientError::BadOffer,
                  false);
  }
  update_receiving(offer.publish);
  update_sending(present);
  std::vector<AnsweredTrack> tracks;
  for (const auto& [mid, sending] : sending_) tracks.push_back({mid, sending.track->id()});
  socket_->send(write_answer(offer.id, *answer, tracks));
  pump();
}

void BrowserLeg::update_receiving(const std::vector<PublishEntry>& wanted) {
  std::map<std::string, Receiving> next;
  for (const auto& entry : wanted) {
    const auto known = receiving_.find(entry.mid);
    const bool same = known != receiving_.end() && known->second.source == entry.source;
    next[entry.mid] = same ? known->second : Receiving{entry.source, nullptr};
  }
  for (const auto& [mid, before] : receiving_) {
    const bool kept = std::ranges::any_of(
        next, [&before](const auto& entry) { return entry.second.source == before.source; });
    if (!kept) seat_->unpublish(before.source);
  }
  receiving_ = std::move(next);
}

void BrowserLeg::update_sending(const std::vector<SubscribeEntry>& wanted) {
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

void BrowserLeg::subscribe(const std::string& mid, Sending& sending) {
  sending.subscription.reset();
  sending.transcoded.reset();
  if (sending.track->kind() == protocols::MediaKind::Video &&
      sending.track->codec() != sending.codec) {
    sending.transcoded = services_.call.engine.transcode(sending.track, sending.codec);
  }
  sending.subscription =
      sending.source()->subscribe([weak = weak_from_this(), executor = socket_->executor(),
                                   mid](const protocols::FramePtr& frame) {
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
          self->peer_->send_frame(mid, *frame, io::now());
          self->pump();
        });
      });
}

void BrowserLeg::handle(const Mute& mute) {
  if (!seat_) return refuse(ClientError::BadMessage, false);
  seat_->set_muted(mute.source, mute.muted);
}

void BrowserLeg::handle(const Leave&) {
  end("left");
}

void BrowserLeg::handle(const Ping& ping) {
  socket_->send(write_pong(ping.t));
}

void BrowserLeg::handle_frame(const webrtc::PeerFrame& received) {
  const auto at = receiving_.find(received.mid);
  if (at == receiving_.end() || !seat_) return;
  auto& [source, track] = at->second;
  const auto& frame = received.frame;
  if (protocols::kind_of(frame->codec) != conference::kind_of(source)) return;
  if (!track) {
    track = seat_->publish(source, frame->codec);
    if (!track) return;
    if (track->kind() == protocols::MediaKind::Video) {
      track->on_keyframe_wanted(
          [weak = weak_from_this(), executor = socket_->executor(), mid = received.mid] {
            boost::asio::post(executor, [weak, mid] {
              const auto self = weak.lock();
              if (!self || !self->peer_) return;
              self->peer_->request_keyframe(mid, io::now());
              self->pump();
            });
          });
      track->on_rate_limited([weak = weak_from_this(), executor = socket_->executor(),
                              mid = received.mid](std::uint32_t kbps) {
        boost::asio::post(executor, [weak, mid, kbps] {
          const auto self = weak.lock();
          if (!self || !self->peer_) return;
          self->peer_->limit_receive_bitrate(mid, kbps, io::now());
          self->pump();
        });
      });
    }
  }
  if (!std::exchange(first_frame_seen_, true)) {
    services_.call.metrics.first_frame.at(monitoring::Leg::Browser).observe(io::now() - joined_);
  }
  if (source == TrackSource::Microphone && frame->audio_level) {
    seat_->report_level(*frame->audio_level, frame->received);
  }
  services_.call.metrics.frames_forwarded.at(admin::label_of(frame->codec)).add();
  track->push(frame);
}

void BrowserLeg::handle_peer_event(const webrtc::PeerEvent& event) {
  if (const auto* frame = std::get_if<webrtc::PeerFrame>(&event)) {
    handle_frame(*frame);
  } else if (const auto* connected = std::get_if<webrtc::PeerConnected>(&event)) {
    seat_->set_encryption({.encrypted = true,
                           .words = "DTLS-SRTP " + connected->suite,
                           .decrypted_by_gateway = false});
    for (const auto& [mid, sending] : sending_) sending.source()->request_keyframe();
  } else if (const auto* lost = std::get_if<webrtc::PeerDisconnected>(&event)) {
    services_.call.log.info("browser media ended", {{"call", number_}, {"reason", lost->reason}});
    // The page notices too and offers anew; the seat stays while its signalling does.
    refuse(ClientError::MediaFailed, false);
    attached_.reset();
    sending_.clear();
    for (const auto& [mid, receiving] : receiving_) seat_->unpublish(receiving.source);
    receiving_.clear();
    boost::asio::post(socket_->executor(),
                      [peer = std::shared_ptr<webrtc::Peer>(std::move(peer_))] {});
  } else if (const auto* keyframe = std::get_if<webrtc::PeerKeyframeRequested>(&event)) {
    services_.call.metrics.keyframe_requests
        .at(monitoring::Keyframe::Pli, monitoring::Flow::Received)
        .add();
    const auto at = sending_.find(keyframe->mid);
    if (at != sending_.end()) at->second.source()->request_keyframe();
  } else if (const auto* rate = std::get_if<webrtc::PeerBitrate>(&event)) {
    const auto at = sending_.find(rate->mid);
    if (at != sending_.end()) at->second.subscription.limit(rate->kbps);
  }
}

void BrowserLeg::pump() {
  if (std::exchange(pumping_, true)) return;
  std::vector<webrtc::PeerTransmit> out;
  bool busy = true;
  while (busy && peer_) {
    busy = false;
    while (peer_) {
      const auto event = peer_->poll_event();
      if (!event) break;
      busy = true;
      if (seat_) handle_peer_event(*event);
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

void BrowserLeg::report() {
  if (!peer_) return;
  const auto statistics = peer_->statistics();
  const auto& sections = peer_->sections();
  for (std::size_t i = 0; i < statistics.size() && i < sections.size(); ++i) {
    meter_.report(i, admin::label_of(sections[i].kind), statistics[i]);
  }
}

void BrowserLeg::clean_up() {
  closing_ = true;
  hello_timer_.arm({});
  timer_.arm({});
  report();
  reporter_.reset();
  if (peer_) {
    peer_->close(io::now());
    pump();
    timer_.arm({});
  }
  attached_.reset();
  sending_.clear();
  receiving_.clear();
  seat_.reset();
  peer_.reset();
  if (!token_.empty()) services_.resume.leg_ended(token_, io::now());
  if (std::exchange(occupies_, false)) {
    --services_.active;
    services_.call.metrics.browsers_active.sub();
    services_.call.log.info("browser left", {{"call", number_}});
  }
}

}  // namespace gateway::web
