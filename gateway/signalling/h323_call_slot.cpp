#include "gateway/signalling/h323_call_slot.hpp"

#include <utility>
#include <variant>

#include "gateway/io/clock.hpp"

namespace gateway::signalling {
namespace {

namespace h323 = protocols::h323;

// What lies below is for services of a machine, not for a call.
constexpr std::uint16_t kLowestControlPort = 1024;

}  // namespace

H323CallSlot::H323CallSlot(boost::asio::any_io_executor strand, std::unique_ptr<h323::Call> call,
                           std::shared_ptr<StreamConnection> signalling,
                           ConnectionQuota::Place place, Surroundings surroundings)
    : strand_(strand),
      call_(std::move(call)),
      signalling_(std::move(signalling)),
      place_(std::move(place)),
      surroundings_(std::move(surroundings)),
      incoming_(surroundings_.on_incoming != nullptr),
      timer_(std::move(strand), [this] {
        call_->handle_timeout(io::now());
        pump();
      }) {}

void H323CallSlot::start() {
  signalling_->start(handlers(Channel::Signalling, signalling_.get()));
  pump();
}

bool H323CallSlot::is_current(Channel channel, const StreamConnection* connection) const {
  if (channel == Channel::Control) return control_.get() == connection;
  return !signalling_closed_ && signalling_.get() == connection;
}

StreamHandlers H323CallSlot::handlers(Channel channel, const StreamConnection* connection) {
  // What a connection that is not the call's any more still tells is for nobody. The place is kept
  // until it has closed, which may be after the call.
  const auto with = [weak = weak_from_this(), channel, connection](auto work) {
    const auto self = weak.lock();
    if (!self || !self->is_current(channel, connection)) return;
    work(*self);
    self->pump();
  };
  return {.on_open =
              [with, channel] {
                with([channel](H323CallSlot& self) {
                  // One that was accepted has been open all the while.
                  const bool accepted = channel == Channel::Signalling && self.incoming_;
                  if (!accepted) self.call_->handle_opened(channel, io::now());
                });
              },
          .on_bytes =
              [with, channel](protocols::ByteView bytes) {
                with([channel, bytes](H323CallSlot& self) {
                  self.call_->handle_bytes(channel, bytes, io::now());
                });
              },
          .on_closed =
              [with, channel, place = place_] {
                with([channel](H323CallSlot& self) {
                  if (channel == Channel::Control) self.control_.reset();
                  self.call_->handle_closed(channel, io::now());
                });
              }};
}

void H323CallSlot::attach(RoomLeg::OnEvent on_event) {
  on_event_ = std::move(on_event);
  pump();
}

void H323CallSlot::detach() {
  on_event_ = nullptr;
}

void H323CallSlot::pump() {
  // An event's handler may act on the call: the outer round then takes what that brings.
  if (std::exchange(pumping_, true)) return;
  const auto self = shared_from_this();
  bool busy = true;
  while (busy) {
    busy = false;
    while (auto command = call_->poll_command()) {
      run(std::move(*command));
      busy = true;
    }
    while (auto event = call_->poll_event()) waiting_.push_back(std::move(*event));
    introduce();
    while (on_event_ && !waiting_.empty()) {
      const auto event = std::move(waiting_.front());
      waiting_.pop_front();
      const auto handler = on_event_;
      handler(event);
      busy = true;
    }
  }
  pumping_ = false;
  count_malformed();
  timer_.arm(call_->deadline());
  if (!call_->finished() || std::exchange(finished_, true)) return;
  close(Channel::Control);
  close(Channel::Signalling);
  if (surroundings_.on_finished) surroundings_.on_finished();
}

void H323CallSlot::introduce() {
  if (!incoming_ || introduced_ || waiting_.empty()) return;
  if (!std::holds_alternative<protocols::IncomingCall>(waiting_.front())) return;
  introduced_ = true;
  surroundings_.on_incoming(shared_from_this());
}

void H323CallSlot::run(h323::Command command) {
  if (auto* send = std::get_if<h323::Send>(&command)) {
    const bool control = send->channel == Channel::Control;
    const auto& connection = control ? control_ : signalling_;
    if (connection) connection->send(std::move(send->bytes));
  } else if (std::holds_alternative<h323::ListenForControl>(command)) {
    listen_for_control();
  } else if (const auto* connect = std::get_if<h323::ConnectControl>(&command)) {
    connect_control(connect->to);
  } else if (const auto* forward = std::get_if<h323::ConnectSignalling>(&command)) {
    connect_signalling(forward->to);
  } else if (const auto* done = std::get_if<h323::Close>(&command)) {
    close(done->channel);
  }
}

void H323CallSlot::listen_for_control() {
  std::optional<protocols::Address> at;
  if (!signalling_->encrypted()) {
    if (auto acceptor = surroundings_.control_ports->open(strand_)) {
      listener_ = std::make_unique<ControlListener>(
          std::move(*acceptor), signalling_->remote().host,
          [weak = weak_from_this()](boost::asio::ip::tcp::socket socket) {
            const auto self = weak.lock();
            if (!self || self->finished_) return;
            self->use_control(StreamConnection::accepted(std::move(socket), nullptr));
          });
      at = {surroundings_.local_host, listener_->port()};
    }
  }
  call_->handle_listening(at, io::now());
}

void H323CallSlot::connect_control(const protocols::Address& to) {
  if (signalling_->encrypted() || to.port < kLowestControlPort) {
    return call_->handle_closed(Channel::Control, io::now());
  }
  use_control(
      StreamConnection::opened(strand_, nullptr, {signalling_->remote().host, to.port}, {}));
}

void H323CallSlot::connect_signalling(const protocols::Address& to) {
  if (!surroundings_.open_signalling || signalling_closed_) {
    return call_->handle_closed(Channel::Signalling, io::now());
  }
  signalling_->finish();
  signalling_ = surroundings_.open_signalling(to);
  signalling_->start(handlers(Channel::Signalling, signalling_.get()));
}

void H323CallSlot::use_control(std::shared_ptr<StreamConnection> connection) {
  if (control_) control_->close();
  control_ = std::move(connection);
  if (control_) control_->start(handlers(Channel::Control, control_.get()));
}

void H323CallSlot::close(Channel channel) {
  if (channel == Channel::Signalling) {
    if (!std::exchange(signalling_closed_, true)) signalling_->finish();
    return;
  }
  listener_.reset();
  if (control_) std::exchange(control_, nullptr)->finish();
}

void H323CallSlot::count_malformed() {
  using monitoring::Input;
  const auto now = call_->counters();
  auto& malformed = surroundings_.metrics.malformed_input;
  const auto count = [&malformed](Input input, std::uint64_t all, std::uint64_t before) {
    if (all > before) malformed.at(input).add(all - before);
  };
  count(Input::Tpkt, now.malformed_tpkt, counted_.malformed_tpkt);
  count(Input::Q931, now.malformed_q931, counted_.malformed_q931);
  count(Input::H225, now.malformed_h225, counted_.malformed_h225);
  count(Input::H245, now.malformed_h245, counted_.malformed_h245);
  counted_ = now;
}

H323Leg::H323Leg(std::shared_ptr<H323CallSlot> slot) : slot_(std::move(slot)) {}

H323Leg::~H323Leg() {
  slot_->detach();
}

void H323Leg::start(OnEvent on_event) {
  slot_->attach(std::move(on_event));
}

void H323Leg::ring() {
  slot_->act([](h323::Call& call) { call.ring(io::now()); });
}

void H323Leg::accept(protocols::LocalMedia media) {
  slot_->act([&media](h323::Call& call) { call.accept(std::move(media), io::now()); });
}

void H323Leg::reject(protocols::EndReason reason, std::optional<protocols::Duration>) {
  slot_->act([reason](h323::Call& call) { call.reject(reason, io::now()); });
}

void H323Leg::hang_up(protocols::EndReason reason) {
  slot_->act([reason](h323::Call& call) { call.hang_up(reason, io::now()); });
}

void H323Leg::request_keyframe(protocols::StreamRole role) {
  slot_->act([role](h323::Call& call) { call.request_keyframe(role, io::now()); });
}

void H323Leg::limit_bitrate(protocols::StreamRole role, std::uint32_t kbps) {
  slot_->act([=](h323::Call& call) { call.limit_bitrate(role, kbps, io::now()); });
}

void H323Leg::present(bool wanted) {
  slot_->act([wanted](h323::Call& call) { call.present(wanted, io::now()); });
}

void H323Leg::grant_content(bool granted) {
  slot_->act([granted](h323::Call& call) { call.grant_content(granted, io::now()); });
}

void H323Leg::send_digit(char digit) {
  slot_->act([digit](h323::Call& call) { call.send_digit(digit, io::now()); });
}

}  // namespace gateway::signalling
