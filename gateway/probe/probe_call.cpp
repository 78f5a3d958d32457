#include "gateway/probe/probe_call.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <chrono>
#include <thread>
#include <utility>

#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "transcode/plan/video_target.hpp"

namespace gateway::probe {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using protocols::StreamRole;

// Apart from the gateway's own range, which is usually on the same machine in tests.
constexpr config::PortRange kPorts{41000, 41999};
constexpr std::uint32_t kMostKbps = 2000;
// Until the keys of DTLS are there and a menu listens.
constexpr auto kBeforeDigits = 1500ms;
// For a BYE, its repetition after 500 ms and the answers.
constexpr auto kGoodbye = 700ms;

double milliseconds(protocols::Duration duration) {
  return std::chrono::duration<double, std::milli>(duration).count();
}

std::string name_of(protocols::sip::Transport transport) {
  switch (transport) {
    case protocols::sip::Transport::Udp: return "udp";
    case protocols::sip::Transport::Tcp: return "tcp";
    case protocols::sip::Transport::Tls: return "tls";
  }
  return "";
}

log::Redactor random_redactor() {
  std::array<std::byte, 32> key{};
  io::system_random()(key);
  return log::Redactor(key);
}

std::string words(const protocols::Keying& keying, const std::string& suite) {
  if (std::holds_alternative<protocols::NoKeying>(keying)) return "none";
  std::string out = "SDES-SRTP";
  if (std::holds_alternative<protocols::DtlsKeying>(keying)) out = "DTLS-SRTP";
  if (std::holds_alternative<protocols::H235Keying>(keying)) out = "H.235.6";
  return out + (suite.empty() ? "" : " " + suite);
}

}  // namespace

Report without_call(const Options& options, std::string failure) {
  Report report;
  report.uri = options.uri;
  report.failure = std::move(failure);
  report.transport = name_of(options.target.transport);
  report.signalling_encrypted = options.target.encrypted();
  report.video_wanted = options.video;
  return report;
}

ProbeCall::ProbeCall(asio::io_context& context, Options options, protocols::Address remote,
                     std::function<void()> on_finished)
    : options_(std::move(options)),
      remote_(std::move(remote)),
      on_finished_(std::move(on_finished)),
      strand_(asio::make_strand(context)),
      log_(config::LogLevel::Error, config::LogFormat::Text, random_redactor()),
      certificate_(protocols::dtls::Certificate::generate("roombridge", io::unix_seconds())),
      devices_(hwaccel::make_software_pool()),
      workers_(std::max(2U, std::thread::hardware_concurrency())),
      monitor_(std::make_shared<Monitor>(strand_)),
      report_(without_call(options_, {})),
      deadline_(strand_, [this] { phase_ == Phase::Connected ? hang_up() : finish(); }),
      digits_(strand_, [this] { press_digits(); }),
      self_(std::make_shared<ProbeCall*>(this)) {}

ProbeCall::~ProbeCall() {
  *self_ = nullptr;
  if (receiver_) receiver_->close();
}

void ProbeCall::start() {
  asio::post(strand_, [this] {
    if (phase_ != Phase::Idle) return;  // hung up already
    if (auto opened = open(); !opened) fail(opened.error());
  });
}

std::expected<void, std::string> ProbeCall::open() {
  const bool v6 = remote_.host.contains(':');
  const std::string any = v6 ? "::" : "0.0.0.0";
  ports_ = std::make_unique<io::PortPool>(asio::ip::make_address(any), kPorts);
  auto media =
      media::RoomMedia::open(strand_, *ports_, certificate_, io::system_random(), media_handlers());
  if (!media) return std::unexpected("no port for media: " + media.error().message());
  media_ = std::move(*media);

  const auto host = io::source_address_towards(remote_);
  if (!host) return std::unexpected("no way leads to " + options_.target.host);
  phase_ = Phase::Calling;
  invited_ = io::now();
  dialler_.emplace(strand_, options_, metrics_, log_);
  auto leg = dialler_->call(remote_, local_media(*host));
  if (!leg) return std::unexpected(leg.error());
  leg_ = std::move(*leg);
  leg_->start([this](const protocols::CallEvent& event) { handle_event(event); });
  return {};
}

protocols::LocalMedia ProbeCall::local_media(const std::string& host) const {
  protocols::LocalMedia local;
  local.host = host;
  local.streams = media_->local_streams();
  if (!options_.video) {
    std::erase_if(local.streams, [](const auto& s) { return s.role != StreamRole::Audio; });
  }
  local.dtls_fingerprint = certificate_->fingerprint();
  // What is offered follows from these two: keys in the SDP, a fingerprint, or neither.
  local.signalling_encrypted = options_.encryption == Encryption::Sdes;
  local.encryption = options_.encryption == Encryption::None
                         ? protocols::EncryptionPolicy::ClearAllowed
                         : protocols::EncryptionPolicy::Required;
  if (options_.codec) local.audio = {*options_.codec};
  local.video = {protocols::Codec::H264};
  return local;
}

media::RoomMediaHandlers ProbeCall::media_handlers() {
  return {.on_frame =
              [this](StreamRole role, const protocols::FramePtr& frame) {
                received_[role] = frame->codec;
                if (role == StreamRole::Audio) {
                  monitor_->handle_sound(frame);
                  if (!options_.video && !report_.first_frame_ms) {
                    report_.first_frame_ms = milliseconds(io::now() - invited_);
                  }
                } else if (receiver_) {
                  if (frame->keyframe) ++keyframes_;
                  receiver_->push(frame);
                }
              },
          .on_keyframe_wanted =
              [this](StreamRole role) {
                if (role == StreamRole::MainVideo && camera_) camera_->request_keyframe();
              },
          .on_bitrate =
              [this](StreamRole role, std::uint32_t kbps) {
                if (role == StreamRole::MainVideo && camera_) camera_->set_bitrate(kbps);
              },
          .on_digit = {},
          .on_keyed =
              [this](StreamRole role, const std::string& suite) {
                suites_[role] = suite;
                // What was sent before went nowhere.
                if (role == StreamRole::MainVideo && camera_) camera_->request_keyframe();
              },
          .on_failed =
              [this](const std::string& reason) {
                asio::post(strand_, [self = self_, reason] {
                  if (*self) (*self)->fail("media keys could not be agreed: " + reason);
                });
              }};
}

void ProbeCall::handle_event(const protocols::CallEvent& event) {
  if (const auto* negotiated = std::get_if<protocols::MediaNegotiated>(&event)) {
    handle_negotiated(*negotiated);
  } else if (std::holds_alternative<protocols::Connected>(event)) {
    const auto now = io::now();
    phase_ = Phase::Connected;
    report_.connected = true;
    if (options_.target.protocol == Target::Protocol::Sip) report_.status = 200;
    report_.setup_ms = milliseconds(now - invited_);
    deadline_.arm(now + std::chrono::seconds(options_.seconds));
    if (!options_.digits.empty()) digits_.arm(now + kBeforeDigits);
  } else if (const auto* wanted = std::get_if<protocols::KeyframeWanted>(&event)) {
    if (wanted->role == StreamRole::MainVideo && camera_) camera_->request_keyframe();
  } else if (const auto* ended = std::get_if<protocols::Ended>(&event)) {
    handle_ended(*ended);
  }
}

void ProbeCall::press_digits() {
  const auto* audio = session_.find(StreamRole::Audio);
  const bool agreed = audio && audio->telephone_event_send;
  const bool by_signalling = dialler_->has_digits() && (options_.digits_by_signalling || !agreed);
  for (const char digit : options_.digits) {
    by_signalling ? dialler_->press(digit) : media_->send_digit(digit);
  }
}

void ProbeCall::handle_negotiated(const protocols::MediaNegotiated& negotiated) {
  session_ = negotiated.session;
  media_->configure(session_);
  const auto* video = session_.find(StreamRole::MainVideo);
  if (video && !receiver_) {
    receiver_ = std::make_unique<transcode::pipeline::VideoReceiver>(
        workers_, *devices_,
        [monitor = monitor_](hwaccel::VideoFramePtr picture) {
          monitor->handle_picture(std::move(picture));
        },
        [self = self_, strand = strand_] {
          asio::post(strand, [self] {
            if (*self) (*self)->media_->request_keyframe(StreamRole::MainVideo);
          });
        });
  }
  configure_camera(video);
  configure_microphone(session_.find(StreamRole::Audio));
}

void ProbeCall::configure_camera(const protocols::NegotiatedStream* video) {
  if (!video || !protocols::sends(video->direction)) return camera_.reset();
  transcode::plan::VideoTarget wish;
  wish.max_width = options_.width;
  wish.max_height = options_.height;
  wish.kbps = kMostKbps;
  const auto target =
      transcode::plan::target_for(video->send, video->max_send_kbps.value_or(0), wish);
  if (camera_ && camera_->target() == target) return;
  camera_ =
      std::make_unique<Camera>(strand_, workers_, *devices_, target,
                               [self = self_, strand = strand_](const protocols::FramePtr& frame) {
                                 asio::post(strand, [self, frame] {
                                   if (*self) (*self)->media_->send(StreamRole::MainVideo, *frame);
                                 });
                               });
}

void ProbeCall::configure_microphone(const protocols::NegotiatedStream* audio) {
  if (!audio || !protocols::sends(audio->direction)) return microphone_.reset();
  if (microphone_ && microphone_->codec() == audio->send.codec) return;
  microphone_ = std::make_unique<Microphone>(
      strand_, audio->send.codec, options_.tone_hertz,
      [this](const protocols::EncodedFrame& frame) { media_->send(StreamRole::Audio, frame); });
}

void ProbeCall::fail(std::string failure) {
  if (report_.failure.empty()) report_.failure = std::move(failure);
  hang_up();
}

void ProbeCall::hang_up() {
  if (phase_ == Phase::Leaving || phase_ == Phase::Gone) return;
  const bool calling = phase_ != Phase::Idle && leg_;
  phase_ = Phase::Leaving;
  deadline_.arm(io::now() + kGoodbye);
  camera_.reset();
  microphone_.reset();
  if (media_) media_->end();
  if (calling) leg_->hang_up(protocols::EndReason::LocalHangup);
}

void ProbeCall::handle_ended(const protocols::Ended& ended) {
  if (phase_ == Phase::Leaving || phase_ == Phase::Gone) return;
  report_.ended = ended.text;
  if (!report_.connected) {
    report_.status = ended.status;
    report_.failure = ended.text;
    if (ended.reason == protocols::EndReason::TransportLost) {
      report_.failure =
          options_.target.encrypted()
              ? "no TLS connection: nobody speaks it there, or the certificate is not "
                "trusted"
              : "the connection ended before an answer came";
    }
    if (ended.status != 0) report_.failure += " (" + std::to_string(ended.status) + ")";
  }
  camera_.reset();
  microphone_.reset();
  phase_ = Phase::Leaving;
  deadline_.arm(io::now() + kGoodbye);
}

void ProbeCall::finish() {
  if (std::exchange(phase_, Phase::Gone) != Phase::Gone) on_finished_();
}

std::optional<StreamFacts> ProbeCall::facts_of(StreamRole role) const {
  const auto* negotiated = session_.find(role);
  if (!negotiated) return std::nullopt;
  StreamFacts facts;
  facts.send_codec = protocols::name_of(negotiated->send.codec);
  if (const auto at = received_.find(role); at != received_.end()) {
    facts.receive_codec = protocols::name_of(at->second);
  }
  const auto suite = suites_.find(role);
  facts.encryption = words(negotiated->keying, suite == suites_.end() ? "" : suite->second);
  for (const auto& stream : media_->statistics()) {
    if (stream.role == role) facts.rtp = stream.rtp;
  }
  return facts;
}

Report ProbeCall::report() const {
  Report report = report_;
  report.audio = facts_of(StreamRole::Audio);
  report.sound = monitor_->sound();
  if (auto video = facts_of(StreamRole::MainVideo)) {
    report.video = VideoFacts{std::move(*video), monitor_->pictures(), keyframes_};
  }
  if (const auto first = monitor_->first_picture()) {
    report.first_frame_ms = milliseconds(*first - invited_);
  }
  report.skew_ms = monitor_->skew_ms();
  report.reported_skew_ms = monitor_->reported_skew_ms();
  return report;
}

void ProbeCall::close() {
  camera_.reset();
  microphone_.reset();
  if (receiver_) receiver_->close();
  leg_.reset();
  if (dialler_) dialler_->close();
  media_.reset();
}

}  // namespace gateway::probe
