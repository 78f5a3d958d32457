#include "gateway/call/room_call.hpp"

#include <boost/asio/post.hpp>
#include <utility>

#include "gateway/call/encryption_words.hpp"
#include "gateway/call/end_labels.hpp"
#include "gateway/call/product.hpp"
#include "gateway/io/clock.hpp"

namespace gateway::call {

using namespace std::chrono_literals;
using protocols::StreamRole;

RoomCall::RoomCall(Services& services, std::unique_ptr<signalling::RoomLeg> leg,
                   boost::asio::any_io_executor strand)
    : services_(services),
      number_(services.next_call.fetch_add(1)),
      strand_(strand),
      leg_(std::move(leg)),
      count_(services, leg_->protocol(), io::now()),
      meter_(services.metrics, monitoring::Leg::Room),
      timer_(strand, [this] {
        machine_.handle_timeout(io::now());
        carry_out();
      }) {}

void RoomCall::start(std::function<void()> on_finished) {
  on_finished_ = std::move(on_finished);
  outputs_.emplace(
      services_.engine, strand_,
      [weak = weak_from_this()](StreamRole role, const protocols::EncodedFrame& frame) {
        const auto self = weak.lock();
        if (self && self->media_) self->send(role, frame);
      });
  reporter_.emplace(strand_, 1s, [this] { report(); });
  leg_->start([weak = weak_from_this()](const protocols::CallEvent& event) {
    if (const auto self = weak.lock()) self->handle_event(event);
  });
}

void RoomCall::end_for_drain() {
  boost::asio::post(strand_, [self = shared_from_this()] {
    self->machine_.handle_drain_deadline();
    self->carry_out();
  });
}

void RoomCall::handle_event(const protocols::CallEvent& event) {
  const auto now = io::now();
  if (const auto* incoming = std::get_if<protocols::IncomingCall>(&event)) {
    name_ = incoming->caller;
    services_.log.info("room calls", {{"call", number_},
                                      {"protocol", leg_->protocol()},
                                      {"from", services_.log.redact(leg_->remote_host())},
                                      {"product", product_of(incoming->product)}});
    machine_.handle_incoming(*incoming, count_.capacity(), now);
  } else if (const auto* negotiated = std::get_if<protocols::MediaNegotiated>(&event)) {
    machine_.handle_negotiated(*negotiated, now);
  } else if (std::holds_alternative<protocols::Connected>(event)) {
    count_.connected(session_.encrypted(), now);
    machine_.handle_connected(now);
  } else if (const auto* wanted = std::get_if<protocols::KeyframeWanted>(&event)) {
    services_.metrics.keyframe_requests.at(monitoring::Keyframe::Info, monitoring::Flow::Received)
        .add();
    machine_.handle_keyframe_wanted(wanted->role);
  } else if (const auto* limited = std::get_if<protocols::BitrateLimited>(&event)) {
    outputs_->limit_by_signalling(limited->role, limited->kbps);
  } else if (std::holds_alternative<protocols::ContentRequested>(event)) {
    machine_.handle_content_requested();
  } else if (std::holds_alternative<protocols::ContentReleased>(event)) {
    machine_.handle_content_released();
  } else if (const auto* digit = std::get_if<protocols::DtmfDigit>(&event)) {
    machine_.handle_digit(digit->digit, now);
  } else if (const auto* ended = std::get_if<protocols::Ended>(&event)) {
    machine_.handle_ended(*ended);
  }
  carry_out();
}

void RoomCall::carry_out() {
  // A command may make the machine say more.
  if (std::exchange(running_, true)) return;
  const auto self = shared_from_this();
  while (auto command = machine_.poll_command()) run(*command);
  running_ = false;
  timer_.arm(machine_.deadline());
}

void RoomCall::run(const CallCommand& command) {
  if (std::holds_alternative<Ring>(command)) {
    leg_->ring();
  } else if (std::holds_alternative<Accept>(command)) {
    accept();
  } else if (const auto* reject = std::get_if<Reject>(&command)) {
    leg_->reject(reject->reason, reject->retry_after);
  } else if (const auto* hang_up = std::get_if<HangUp>(&command)) {
    if (media_) media_->end();
    leg_->hang_up(hang_up->reason);
  } else if (const auto* ask = std::get_if<AskDirectory>(&command)) {
    ask_directory(*ask);
  } else if (const auto* reception = std::get_if<EnterReception>(&command)) {
    enter_reception(*reception);
  } else if (std::holds_alternative<EnterMeeting>(command)) {
    enter(admitted_);
  } else if (std::holds_alternative<EnterEchoTest>(command)) {
    enter(services_.echo_test->for_one_call());
  } else if (const auto* media = std::get_if<StartMedia>(&command)) {
    start_media(media->session);
  } else if (const auto* digit = std::get_if<SeatDigit>(&command)) {
    if (seat_) seat_->digit(digit->digit);
  } else if (const auto* present = std::get_if<Present>(&command)) {
    leg_->present(present->wanted);
  } else if (const auto* grant = std::get_if<GrantContent>(&command)) {
    leg_->grant_content(grant->granted);
  } else if (const auto* refresh = std::get_if<RefreshPicture>(&command)) {
    outputs_->request_keyframe(refresh->role);
  } else if (const auto* done = std::get_if<Finish>(&command)) {
    finish(*done);
  }
}

void RoomCall::accept() {
  auto media = media::RoomMedia::open(strand_, services_.ports, services_.certificate,
                                      services_.random, media_handlers());
  if (!media) {
    services_.log.error("no media ports left for a call", {{"call", number_}});
    leg_->reject(protocols::EndReason::Overloaded, 60s);
    return;
  }
  media_ = std::move(*media);
  // Without ports for it content is in the main picture.
  if (leg_->carries_content()) (void)media_->open_content();
  count_.occupy();

  protocols::LocalMedia local;
  local.host = leg_->local_host();
  local.streams = media_->local_streams();
  local.dtls_fingerprint = services_.certificate->fingerprint();
  local.signalling_encrypted = leg_->signalling_encrypted();
  local.encryption = services_.config.security.may_be_clear(leg_->remote_host())
                         ? protocols::EncryptionPolicy::ClearAllowed
                         : protocols::EncryptionPolicy::Required;
  leg_->accept(std::move(local));
}

void RoomCall::ask_directory(const AskDirectory& command) {
  const auto now = io::now();
  const auto admission =
      services_.directory.enter(command.number, command.pin, leg_->remote_host(), now);
  if (const auto* open = std::get_if<std::shared_ptr<conference::Conference>>(&admission)) {
    admitted_ = *open;
    return machine_.handle_admission(Admitted::Yes, now);
  }
  const auto* pin = std::get_if<conference::PinNeeded>(&admission);
  if (!pin) {
    const bool full = std::holds_alternative<conference::Full>(admission);
    return machine_.handle_admission(full ? Admitted::Full : Admitted::Closed, now);
  }
  if (pin->wrong) services_.metrics.pin_failures.add();
  machine_.handle_admission(pin->retry_after > protocols::Duration{} ? Admitted::TooManyAttempts
                            : pin->wrong                             ? Admitted::WrongPin
                                                                     : Admitted::PinNeeded,
                            now);
}

conference::JoinRequest RoomCall::join_request() {
  const auto weak = weak_from_this();
  return {.name = name_,
          .kind = conference::ParticipantKind::Room,
          .encryption = encryption_of(session_, suite_),
          .handlers = {.executor = strand_,
                       .on_roster =
                           [weak](conference::RosterPtr roster) {
                             const auto self = weak.lock();
                             if (self) self->show(std::move(roster));
                           },
                       .on_menu =
                           [weak](conference::Menu menu) {
                             const auto self = weak.lock();
                             if (self) self->outputs_->show_menu(std::move(menu));
                           },
                       .on_transfer =
                           [weak](const conference::Transfer& to) {
                             const auto self = weak.lock();
                             if (!self) return;
                             self->machine_.handle_transfer(to.number, to.pin);
                             self->carry_out();
                           },
                       .on_end =
                           [weak](conference::SeatEnd) {
                             const auto self = weak.lock();
                             if (!self) return;
                             self->machine_.handle_seat_ended();
                             self->carry_out();
                           }}};
}

void RoomCall::enter_reception(const EnterReception& command) {
  if (command.number.empty()) return enter(services_.reception);
  take_seat(services_.reception->join_for_pin(join_request(), command.number, command.wrong,
                                              command.wait),
            services_.reception);
}

void RoomCall::enter(const std::shared_ptr<conference::Conference>& conference) {
  auto seat = conference->join(join_request());
  if (!seat) return machine_.handle_seat_ended();
  take_seat(std::move(*seat), conference);
}

void RoomCall::take_seat(std::unique_ptr<conference::Seat> seat,
                         std::shared_ptr<conference::Conference> conference) {
  outputs_->leave();
  tracks_.reset();
  seat_ = std::move(seat);
  tracks_.emplace(services_.engine, strand_, *seat_, track_wishes());
  conference_ = std::move(conference);
  admitted_.reset();
  outputs_->sit(*seat_, conference_, conference_ == services_.reception);
  show(seat_->roster());
}

void RoomCall::show(conference::RosterPtr roster) {
  if (!seat_) return;
  machine_.handle_content_shared(media::shares_content(*roster, seat_->id()));
  outputs_->show(std::move(roster));
  carry_out();
}

void RoomCall::start_media(const protocols::MediaSession& session) {
  if (!media_) return;
  session_ = session;
  media_->configure(session);
  if (seat_) seat_->set_encryption(encryption_of(session_, suite_));
  const auto* content = session_.find(StreamRole::Content);
  if (tracks_ && (!content || !protocols::receives(content->direction))) tracks_->end_content();
  outputs_->configure(session_);
}

void RoomCall::send(StreamRole role, const protocols::EncodedFrame& frame) {
  services_.metrics.added_latency.at(admin::label_of(protocols::kind_of(frame.codec)))
      .observe(io::now() - frame.captured.value_or(frame.received));
  media_->send(role, frame);
}

media::RoomMediaHandlers RoomCall::media_handlers() {
  return {.on_frame =
              [this](StreamRole role, const protocols::FramePtr& frame) {
                machine_.handle_media(io::now());
                publish(frame, role);
              },
          .on_keyframe_wanted =
              [this](StreamRole role) {
                machine_.handle_keyframe_wanted(role);
                carry_out();
              },
          .on_bitrate = [this](StreamRole role,
                               std::uint32_t kbps) { outputs_->limit_by_reports(role, kbps); },
          .on_digit =
              [this](char digit) {
                machine_.handle_digit(digit, io::now());
                carry_out();
              },
          .on_keyed =
              [this](StreamRole role, const std::string& suite) {
                if (role == StreamRole::Audio) suite_ = suite;
                if (seat_) seat_->set_encryption(encryption_of(session_, suite_));
                outputs_->request_keyframe(role);
              },
          .on_failed =
              [this](const std::string& reason) {
                services_.metrics.dtls_failures.at(monitoring::Leg::Room).add();
                services_.log.warn("media keys could not be agreed",
                                   {{"call", number_}, {"reason", reason}});
                machine_.handle_media_failed();
                // Not from inside the media's own turn: ending the call may end the media.
                boost::asio::post(strand_, [self = shared_from_this()] { self->carry_out(); });
              },
          .on_reports_failed =
              [this](const std::string& reason) {
                services_.metrics.dtls_failures.at(monitoring::Leg::Room).add();
                services_.log.warn("RTCP has no keys", {{"call", number_}, {"reason", reason}});
              }};
}

// Wishes come from other threads, and after the tracks have gone.
RoomTrackWishes RoomCall::track_wishes() {
  const auto post = [weak = weak_from_this(), strand = strand_](auto work) {
    boost::asio::post(strand, [weak, work = std::move(work)] {
      if (const auto self = weak.lock()) work(*self);
    });
  };
  return {
      .on_keyframe_wanted =
          [post](StreamRole role) { post([role](RoomCall& call) { call.want_keyframe(role); }); },
      .on_rate_limited =
          [post](StreamRole role, std::uint32_t kbps) {
            post([role, kbps](RoomCall& call) { call.limit_bitrate(role, kbps); });
          },
      .on_level =
          [post](std::uint8_t level) {
            post([level](RoomCall& call) {
              if (call.seat_) call.seat_->report_level(level, io::now());
            });
          }};
}

void RoomCall::publish(const protocols::FramePtr& frame, StreamRole role) {
  if (!tracks_) return;
  if (role == StreamRole::Audio) return tracks_->push_sound(frame);
  if (!tracks_->push_picture(role, frame)) return;
  if (frame->keyframe) keyframe_wanted_since_.at(static_cast<std::size_t>(role)).reset();
  count_.first_picture(io::now());
  services_.metrics.frames_forwarded.at(admin::label_of(frame->codec)).add();
}

// By RTCP where the room said it listens; by the signalling where it did not, or does not obey.
void RoomCall::want_keyframe(StreamRole role) {
  const auto* video = session_.find(role);
  if (!video || !media_) return;
  const auto now = io::now();
  auto& since = keyframe_wanted_since_.at(static_cast<std::size_t>(role));
  if (!since) since = now;
  const bool by_rtcp = video->feedback.pli || video->feedback.fir;
  media_->request_keyframe(role);
  if (!by_rtcp || now - *since > 1s) {
    services_.metrics.keyframe_requests.at(monitoring::Keyframe::Info, monitoring::Flow::Sent)
        .add();
    leg_->request_keyframe(role);
  }
}

// By RTCP, and by the signalling where the room reads none of that.
void RoomCall::limit_bitrate(StreamRole role, std::uint32_t kbps) {
  const auto* video = session_.find(role);
  if (!video || !media_) return;
  media_->limit_receive_bitrate(role, kbps);
  const bool by_rtcp = video->feedback.remb || video->feedback.tmmbr;
  if (!by_rtcp) leg_->limit_bitrate(role, kbps);
}

void RoomCall::report() {
  if (!media_) return;
  for (const auto& stream : media_->statistics()) {
    const auto key = static_cast<std::uint64_t>(stream.role);
    using monitoring::Media;
    meter_.report(key, stream.role == StreamRole::Audio ? Media::Audio : Media::Video, stream.rtp);
    meter_.report_transport(key, stream.transport.unauthenticated, stream.transport.malformed);
  }
}

void RoomCall::finish(const Finish& command) {
  report();
  reporter_.reset();
  services_.log.info("call ended", {{"call", number_},
                                    {"reason", name_of(command.reason)},
                                    {"status", command.status},
                                    {"explanation", command.text}});
  count_.ended(command.reason);
  outputs_->leave();
  outputs_->configure({});
  tracks_.reset();
  seat_.reset();
  // The media may be what is telling us; it goes after its turn.
  boost::asio::post(strand_, [media = std::shared_ptr<media::RoomMedia>(std::move(media_))] {});
  if (on_finished_) boost::asio::post(strand_, std::exchange(on_finished_, nullptr));
}

}  // namespace gateway::call
