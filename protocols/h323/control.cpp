#include "protocols/h323/control.hpp"

#include <chrono>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"

namespace protocols::h323 {
namespace {

using h245::CommandMessage;
using h245::ControlMessage;
using h245::IndicationMessage;
using h245::RequestMessage;
using h245::ResponseMessage;
using h245::Status;
using h245::to_control;

// Measured from time to time, so that firewalls between keep the connection in mind.
constexpr Duration kRoundTripEvery = std::chrono::seconds(60);

}  // namespace

Control::Control(ControlSettings settings, RandomSource random)
    : terms_{.media = std::move(settings.media),
             .options = std::move(settings.options),
             .secret = std::move(settings.secret),
             .random = std::move(random),
             .sessions = {}},
      determiner_(settings.terminal_type, terms_.random),
      sending_(terms_),
      receiving_(terms_),
      token_(terms_.random) {}

void Control::start(TimePoint now) {
  if (std::exchange(started_, true)) return;
  capabilities_out_.transfer(capability_set(terms_.media, terms_.options), now);
  determiner_.determine(now);
  drain(now);
}

void Control::adopt(FastConnect channels) {
  for (auto& one : channels.send) sending_.adopt(std::move(one));
  for (auto& one : channels.receive) receiving_.adopt(std::move(one));
  if (sending_.take_changed() | receiving_.take_changed()) events_.emplace_back(MediaChanged{});
}

void Control::end(TimePoint now) {
  if (!end_session_.may_send()) return;
  sending_.close_all(now);
  drain(now);
  end_session_.end(now);
  while (auto message = end_session_.poll_transmit()) send(std::move(*message));
  ended_ = true;
}

void Control::handle_message(ByteView message, TimePoint now) {
  if (ended_) return;
  const auto decoded = asn1::decode<ControlMessage>(message);
  if (!decoded) {
    ++malformed_;
    return;
  }
  start(now);
  using Is = ControlMessage::Is;
  if (handle_content(*decoded, now)) {
    // H.239 uses all four kinds.
  } else if (const auto* request = decoded->get_if<Is::Request>()) {
    handle_request(*request, message, now);
  } else if (const auto* response = decoded->get_if<Is::Response>()) {
    handle_response(*response, now);
  } else if (const auto* command = decoded->get_if<Is::Command>()) {
    handle_command(*command, now);
  } else if (const auto* indication = decoded->get_if<Is::Indication>()) {
    handle_indication(*indication, now);
  }
  drain(now);
}

void Control::handle_request(const RequestMessage& request, ByteView bytes, TimePoint now) {
  using Is = RequestMessage::Is;
  if (const auto* determination = request.get_if<Is::MasterSlaveDetermination>()) {
    determiner_.handle_determination(*determination, now);
  } else if (const auto* set = request.get_if<Is::TerminalCapabilitySet>()) {
    capabilities_in_.handle_set(*set, now);
  } else if (const auto* open = request.get_if<Is::OpenLogicalChannel>()) {
    receiving_.handle_open(*open, now);
  } else if (const auto* close = request.get_if<Is::CloseLogicalChannel>()) {
    receiving_.handle_close(*close, now);
  } else if (const auto* wish = request.get_if<Is::RequestChannelClose>()) {
    if (sending_.handle_close_request(*wish, now)) return;
    // Of a channel that is not there: it is closed already, which is what was asked for.
    h245::RequestChannelCloseAck ack;
    ack.forward_logical_channel_number = wish->forward_logical_channel_number;
    send(to_control<ResponseMessage::Is::RequestChannelCloseAck>(ack));
  } else if (const auto* mode = request.get_if<Is::RequestMode>()) {
    handle_mode_request(*mode, now);
  } else if (const auto* delay = request.get_if<Is::RoundTripDelayRequest>()) {
    round_trip_.handle_request(*delay, now);
  } else if (!request.is<Is::NonStandard>()) {
    answer_unsupported(bytes);
  }
}

void Control::handle_response(const ResponseMessage& response, TimePoint now) {
  using Is = ResponseMessage::Is;
  if (const auto* ack = response.get_if<Is::MasterSlaveDeterminationAck>()) {
    determiner_.handle_ack(*ack, now);
  } else if (const auto* reject = response.get_if<Is::MasterSlaveDeterminationReject>()) {
    determiner_.handle_reject(*reject, now);
  } else if (const auto* taken = response.get_if<Is::TerminalCapabilitySetAck>()) {
    capabilities_out_.handle_ack(*taken, now);
  } else if (const auto* refused = response.get_if<Is::TerminalCapabilitySetReject>()) {
    capabilities_out_.handle_reject(*refused, now);
  } else if (const auto* opened = response.get_if<Is::OpenLogicalChannelAck>()) {
    sending_.handle_ack(*opened, now);
  } else if (const auto* not_opened = response.get_if<Is::OpenLogicalChannelReject>()) {
    sending_.handle_reject(*not_opened, now);
  } else if (const auto* closed = response.get_if<Is::CloseLogicalChannelAck>()) {
    sending_.handle_close_ack(*closed, now);
  } else if (const auto* agreed = response.get_if<Is::RequestChannelCloseAck>()) {
    receiving_.handle_close_request_ack(*agreed, now);
  } else if (const auto* kept = response.get_if<Is::RequestChannelCloseReject>()) {
    receiving_.handle_close_request_reject(*kept, now);
  } else if (const auto* delay = response.get_if<Is::RoundTripDelayResponse>()) {
    round_trip_.handle_response(*delay, now);
  }
}

void Control::handle_command(const CommandMessage& command, TimePoint now) {
  using Is = CommandMessage::Is;
  if (const auto* miscellaneous = command.get_if<Is::MiscellaneousCommand>()) {
    handle_miscellaneous(*miscellaneous, now);
  } else if (const auto* flow = command.get_if<Is::FlowControlCommand>()) {
    handle_flow_control(*flow);
  } else if (command.is<Is::SendTerminalCapabilitySet>()) {
    capabilities_out_.handle_send_request(now);
  } else if (const auto* end = command.get_if<Is::EndSessionCommand>()) {
    end_session_.handle_command(*end, now);
  }
}

void Control::handle_indication(const IndicationMessage& indication, TimePoint now) {
  using Is = IndicationMessage::Is;
  if (const auto* input = indication.get_if<Is::UserInput>()) {
    handle_user_input(*input);
  } else if (const auto* released = indication.get_if<Is::MasterSlaveDeterminationRelease>()) {
    determiner_.handle_release(*released, now);
  } else if (const auto* withdrawn = indication.get_if<Is::TerminalCapabilitySetRelease>()) {
    capabilities_in_.handle_release(*withdrawn, now);
  } else if (const auto* mode = indication.get_if<Is::RequestModeRelease>()) {
    mode_request_.handle_release(*mode, now);
  }
}

// At most a few: two gateways that tell each other what they do not know would never end.
void Control::answer_unsupported(ByteView request) {
  constexpr unsigned kMost = 8;
  if (unsupported_ >= kMost) return;
  ++unsupported_;
  using Cause = h245::FunctionNotSupported_Cause;
  h245::FunctionNotSupported answer;
  answer.cause = Cause::of<Cause::Is::UnknownFunction>();
  answer.returned_function = to_bytes(request);
  send(to_control<IndicationMessage::Is::FunctionNotSupported>(std::move(answer)));
}

// What the peer can do, who is master and what is wanted decide what is open.
void Control::settle(TimePoint now) {
  const auto* peer = capabilities_in_.capabilities();
  if (ended_ || !peer || capabilities_in_.paused() || terms_.status == Status::Indeterminate) {
    return;
  }
  sending_.update(*peer, std::exchange(capabilities_changed_, false), now);
}

void Control::drain_capabilities(TimePoint now) {
  using In = h245::IncomingCapabilityExchange;
  while (auto event = capabilities_in_.poll_event()) {
    if (std::holds_alternative<In::Offered>(*event)) {
      const bool resumed = capabilities_in_.paused();
      capabilities_in_.accept(now);
      capabilities_changed_ = true;
      // After a pause both begin as after connecting (H.323 8.4.6): it may be another peer by now.
      if (resumed) {
        capabilities_out_.handle_send_request(now);
        determiner_.determine(now);
      }
      settle(now);
      if (resumed) events_.emplace_back(MediaChanged{});
    } else if (std::holds_alternative<In::PauseOffered>(*event)) {
      capabilities_in_.accept(now);
      sending_.close_all(now);
      events_.emplace_back(MediaChanged{});
    }
  }
  while (auto message = capabilities_in_.poll_transmit()) send(std::move(*message));
  using Out = h245::OutgoingCapabilityExchange;
  while (auto message = capabilities_out_.poll_transmit()) send(std::move(*message));
  while (auto event = capabilities_out_.poll_event()) {
    if (const auto* failed = std::get_if<Out::Failed>(&*event)) {
      fail(EndReason::Timeout,
           "The capability set was not answered: " + std::string(to_string(failed->failure)) + ".");
    } else if (std::holds_alternative<Out::Refused>(*event)) {
      fail(EndReason::NoMedia, "The room refused our capability set.");
    }
  }
}

void Control::drain_determination(TimePoint now) {
  while (auto message = determiner_.poll_transmit()) send(std::move(*message));
  using Machine = h245::MasterSlaveDeterminer;
  while (auto event = determiner_.poll_event()) {
    if (const auto* determined = std::get_if<Machine::Determined>(&*event)) {
      terms_.status = determined->status;
      if (!next_round_trip_) next_round_trip_ = now + kRoundTripEvery;
      settle(now);
    } else if (terms_.status == Status::Indeterminate) {
      // A second one that fails leaves what the first one found.
      const auto& failed = std::get<Machine::Failed>(*event);
      fail(EndReason::ProtocolError,
           "Neither side became master: " + std::string(to_string(failed.failure)) + ".");
    }
  }
}

void Control::drain_channels(TimePoint now) {
  while (auto message = receiving_.poll_transmit()) send(std::move(*message));
  while (auto message = sending_.poll_transmit()) send(std::move(*message));
  if (sending_.take_unsettled()) {
    settle(now);
    while (auto message = sending_.poll_transmit()) send(std::move(*message));
  }
  const bool sends = sending_.take_changed(), receives = receiving_.take_changed();
  if (sends || receives) events_.emplace_back(MediaChanged{});
}

void Control::drain(TimePoint now) {
  drain_capabilities(now);
  drain_determination(now);
  drain_content(now);
  drain_channels(now);
  while (auto message = mode_request_.poll_transmit()) send(std::move(*message));
  while (auto message = round_trip_.poll_transmit()) send(std::move(*message));
  while (round_trip_.poll_event()) {
  }
  while (auto message = end_session_.poll_transmit()) send(std::move(*message));
  while (auto how = end_session_.poll_event()) {
    ended_ = true;
    if (*how == h245::EndSession::Ended::ByPeer) {
      events_.emplace_back(ControlEnded{EndReason::RemoteHangup, "The room ended the call."});
    }
  }
}

void Control::fail(EndReason reason, std::string text) {
  if (std::exchange(ended_, true)) return;
  events_.emplace_back(ControlEnded{reason, std::move(text)});
}

void Control::handle_timeout(TimePoint now) {
  if (ended_) return;
  determiner_.handle_timeout(now);
  capabilities_out_.handle_timeout(now);
  round_trip_.handle_timeout(now);
  end_session_.handle_timeout(now);
  token_.handle_timeout(now);
  sending_.handle_timeout(now);
  receiving_.handle_timeout(now);
  if (next_round_trip_ && *next_round_trip_ <= now) {
    round_trip_.request(now);
    next_round_trip_ = now + kRoundTripEvery;
  }
  drain(now);
}

void Control::send(ControlMessage message) {
  auto encoded = asn1::encode(message);
  // What we make is encodable; a peer's bytes that go back (FunctionNotSupported) may be too long.
  if (encoded) outbox_.push_back(std::move(*encoded));
}

std::optional<Bytes> Control::poll_transmit() {
  return take_front(outbox_);
}

std::optional<ControlEvent> Control::poll_event() {
  return take_front(events_);
}

std::optional<TimePoint> Control::deadline() const {
  if (ended_) return std::nullopt;
  std::optional<TimePoint> first;
  keep_earliest(first, determiner_.deadline());
  keep_earliest(first, capabilities_out_.deadline());
  keep_earliest(first, round_trip_.deadline());
  keep_earliest(first, end_session_.deadline());
  keep_earliest(first, token_.deadline());
  keep_earliest(first, sending_.deadline());
  keep_earliest(first, receiving_.deadline());
  keep_earliest(first, next_round_trip_);
  return first;
}

}  // namespace protocols::h323
