#include "gateway/web/browser_leg.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <chrono>
#include <utility>

#include "gateway/call/dial_string.hpp"
#include "gateway/io/clock.hpp"

namespace gateway::web {
namespace {

using namespace std::chrono_literals;

constexpr protocols::Duration kHelloTimeout = 120s;  // a person may be typing a PIN
constexpr std::int64_t kRetryWhenFull = 30;

std::int64_t whole_seconds(protocols::Duration duration) {
  return std::chrono::duration_cast<std::chrono::seconds>(duration + 999ms).count();
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
      hello_timer_(socket_->executor(), [this] { end("idle"); }) {}

BrowserLeg::~BrowserLeg() = default;

boost::asio::awaitable<void> BrowserLeg::serve() {
  const auto self = shared_from_this();
  hello_timer_.arm(io::now() + kHelloTimeout);
  while (!closing_) {
    const auto text = co_await socket_->receive();
    if (!text || closing_) break;
    if (!budget_.take(io::now())) {
      services_.call.metrics.browsers_refused.at(monitoring::Refusal::RateLimited).add();
      refuse(ClientError::RateLimited, true, kRetryWhenFull);
      break;
    }
    const auto message = parse_client_message(*text);
    if (!message) {
      services_.call.metrics.malformed_input.at(monitoring::Input::WebSocket).add();
      refuse(message.error(), message.error() == ClientError::BadVersion);
      continue;
    }
    std::visit([this](const auto& value) { handle(value); }, *message);
  }
  if (socket_->broke_rules()) {
    services_.call.metrics.malformed_input.at(monitoring::Input::WebSocket).add();
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

void BrowserLeg::refuse_for_capacity() {
  services_.call.metrics.browsers_refused.at(monitoring::Refusal::Overloaded).add();
  refuse(ClientError::Full, true, kRetryWhenFull);
}

void BrowserLeg::handle(const Hello& hello) {
  if (seat_) return refuse(ClientError::BadMessage, false);
  auto& metrics = services_.call.metrics;
  if (services_.call.draining.load()) {
    metrics.browsers_refused.at(monitoring::Refusal::Draining).add();
    return refuse(ClientError::Draining, true, kRetryWhenFull);
  }
  if (!occupies_ && services_.active.load() >= services_.call.config.capacity.max_browsers) {
    return refuse_for_capacity();
  }
  name_ = hello.name;
  meeting_ = hello.number;
  if (hello.number == call::kEchoTest) return join(services_.call.echo_test);
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
  if (std::holds_alternative<conference::Full>(admission)) return refuse_for_capacity();
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
  if (!seat) return refuse_for_capacity();
  seat_ = std::move(*seat);
  occupies_ = true;
  ++services_.active;
  services_.call.metrics.browsers.add();
  services_.call.metrics.browsers_active.add();
  services_.call.log.info(
      "browser joined",
      {{"call", number_}, {"from", services_.call.log.redact(socket_->remote_host())}});
  hello_timer_.arm({});
  token_ = services_.resume.issue(meeting_, [weak] {
    if (const auto self = weak.lock()) self->end("replaced");
  });
  media_ = std::make_shared<BrowserMedia>(services_, socket_->executor(), *seat_, number_, [weak] {
    if (const auto self = weak.lock()) self->refuse(ClientError::MediaFailed, false);
  });
  reporter_.emplace(socket_->executor(), 1s, [this] { media_->report(); });
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

void BrowserLeg::handle(const Offer& offer) {
  if (!seat_) return refuse(ClientError::BadMessage, false);
  const auto answer = media_->handle_offer(offer);
  if (!answer) return refuse(answer.error(), false);
  socket_->send(write_answer(offer.id, answer->sdp, answer->tracks));
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

void BrowserLeg::clean_up() {
  closing_ = true;
  hello_timer_.arm({});
  reporter_.reset();
  if (media_) media_->close();
  media_.reset();
  seat_.reset();
  if (!token_.empty()) services_.resume.leg_ended(token_, io::now());
  if (std::exchange(occupies_, false)) {
    --services_.active;
    services_.call.metrics.browsers_active.sub();
    services_.call.log.info("browser left", {{"call", number_}});
  }
}

}  // namespace gateway::web
