#include "gateway/signalling/sip_call_slot.hpp"

#include <utility>

#include "gateway/io/clock.hpp"
#include "gateway/signalling/sip_service.hpp"

namespace gateway::signalling {

SipCallSlot::SipCallSlot(std::shared_ptr<SipService> service, boost::asio::any_io_executor strand,
                         std::unique_ptr<protocols::sip::Call> call)
    : service_(std::move(service)),
      strand_(strand),
      call_(std::move(call)),
      timer_(std::move(strand), [this] {
        call_->handle_timeout(io::now());
        pump();
      }) {}

void SipCallSlot::handle_message(const protocols::sip::Message& message,
                                 const protocols::sip::Flow& flow) {
  call_->handle_message(message, flow, io::now());
  pump();
}

void SipCallSlot::handle_transport_error(const protocols::sip::Flow& flow) {
  call_->handle_transport_error(flow, io::now());
  pump();
}

void SipCallSlot::attach(RoomLeg::OnEvent on_event) {
  on_event_ = std::move(on_event);
  pump();
}

void SipCallSlot::detach() {
  on_event_ = nullptr;
}

void SipCallSlot::pump() {
  // An event's handler may act on the call: the outer round then takes what that brings.
  if (std::exchange(pumping_, true)) return;
  const auto self = shared_from_this();
  bool busy = true;
  while (busy) {
    busy = false;
    while (auto out = call_->poll_transmit()) {
      service_->send(std::move(*out));
      busy = true;
    }
    while (auto event = call_->poll_event()) waiting_.push_back(std::move(*event));
    while (on_event_ && !waiting_.empty()) {
      const auto event = std::move(waiting_.front());
      waiting_.pop_front();
      const auto handler = on_event_;
      handler(event);
      busy = true;
    }
  }
  pumping_ = false;
  timer_.arm(call_->deadline());
  if (call_->finished() && !std::exchange(forgotten_, true)) service_->forget(call_->call_id());
}

SipLeg::SipLeg(std::shared_ptr<SipCallSlot> slot, Facts facts)
    : slot_(std::move(slot)), facts_(std::move(facts)) {}

SipLeg::~SipLeg() {
  slot_->detach();
}

void SipLeg::start(OnEvent on_event) {
  slot_->attach(std::move(on_event));
}

void SipLeg::ring() {
  slot_->act([](protocols::sip::Call& call) { call.ring(io::now()); });
}

void SipLeg::accept(protocols::LocalMedia media) {
  slot_->act([&media](protocols::sip::Call& call) { call.accept(std::move(media), io::now()); });
}

void SipLeg::reject(protocols::EndReason reason, std::optional<protocols::Duration> retry_after) {
  slot_->act([&](protocols::sip::Call& call) { call.reject(reason, retry_after, io::now()); });
}

void SipLeg::hang_up(protocols::EndReason reason) {
  slot_->act([reason](protocols::sip::Call& call) { call.hang_up(reason, io::now()); });
}

// Said of no stream in particular (RFC 5168), so that the room refreshes all it sends.
void SipLeg::request_keyframe(protocols::StreamRole /*role*/) {
  slot_->act([](protocols::sip::Call& call) { call.request_keyframe(io::now()); });
}

}  // namespace gateway::signalling
