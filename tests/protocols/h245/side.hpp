#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <span>

#include "protocols/h245/end_session.hpp"
#include "protocols/h245/incoming_capability_exchange.hpp"
#include "protocols/h245/incoming_logical_channel.hpp"
#include "protocols/h245/master_slave_determination.hpp"
#include "protocols/h245/outgoing_capability_exchange.hpp"
#include "protocols/h245/outgoing_logical_channel.hpp"
#include "protocols/h245/round_trip_delay.hpp"
#include "tests/protocols/h245/message_body.hpp"

namespace script {

// All machines of one end of a call. do_as() makes them send what a recorded end sent, hear() gives
// them what its peer sent.
class Side {
  // Before the machine that draws from it.
  std::uint32_t number_;
  protocols::RandomSource random_ = [this](std::span<std::byte> out) {
    std::memcpy(out.data(), &number_, out.size());
    number_ += 0x01000193;
  };

 public:
  // Draws numbers from `seed` on.
  explicit Side(std::uint8_t terminal_type, std::uint32_t seed = 0)
      : number_(seed), determiner(terminal_type, random_) {}
  Side(const Side&) = delete;  // the machines keep the address of the random source
  Side& operator=(const Side&) = delete;

  TimePoint now = kStart;
  MasterSlaveDeterminer determiner;
  OutgoingCapabilityExchange ours;
  IncomingCapabilityExchange theirs;
  std::map<std::uint16_t, OutgoingLogicalChannel> outgoing;
  std::map<std::uint16_t, IncomingLogicalChannel> incoming;
  RoundTripDelay delay;
  EndSession end;

  // Whether a message is an answer, which needs the peer's words before it.
  static bool answers(const ControlMessage& message) {
    return !message.is<ControlMessage::Is::Request>();
  }

  // What our machines send where the recorded end sent `message`, nothing inside where they fail
  // to. Empty for what has no machine, and what need not be sent.
  std::optional<std::optional<ControlMessage>> do_as(const ControlMessage& message) {
    if (const auto* set = body<Request::TerminalCapabilitySet>(message)) {
      ours.transfer(*set, now);
      return ours.poll_transmit();
    }
    if (const auto* number = body<Request::MasterSlaveDetermination>(message)) {
      // Some send theirs after they have answered the peer's, which needs none.
      if (determiner.deadline()) return std::nullopt;
      number_ = number->status_determination_number;
      determiner.determine(now);
      return determiner.poll_transmit();
    }
    if (const auto* open = body<Request::OpenLogicalChannel>(message)) {
      const std::uint16_t number = open->forward_logical_channel_number;
      outgoing.erase(number);
      return outgoing.try_emplace(number, *open, now).first->second.poll_transmit();
    }
    if (const auto* close = body<Request::CloseLogicalChannel>(message)) {
      auto& channel = our_channel(close->forward_logical_channel_number);
      channel.close(now, close->reason);
      return channel.poll_transmit();
    }
    if (body<Request::RoundTripDelayRequest>(message)) {
      delay.request(now);
      return delay.poll_transmit();
    }
    if (body<Response::MasterSlaveDeterminationAck>(message)) return determiner.poll_transmit();
    if (body<Response::TerminalCapabilitySetAck>(message)) {
      theirs.accept(now);
      return theirs.poll_transmit();
    }
    if (const auto* ack = body<Response::OpenLogicalChannelAck>(message)) {
      auto& channel = their_channel(ack->forward_logical_channel_number);
      channel.accept(*ack, now);
      return channel.poll_transmit();
    }
    if (const auto* ack = body<Response::CloseLogicalChannelAck>(message)) {
      return their_channel(ack->forward_logical_channel_number).poll_transmit();
    }
    if (body<Response::RoundTripDelayResponse>(message)) return delay.poll_transmit();
    if (const auto* confirm = body<Indication::OpenLogicalChannelConfirm>(message)) {
      return our_channel(confirm->forward_logical_channel_number).poll_transmit();
    }
    if (body<Command::EndSessionCommand>(message)) {
      end.end(now);
      return end.poll_transmit();
    }
    return std::nullopt;
  }

  void hear(const ControlMessage& message) {
    if (const auto* set = body<Request::TerminalCapabilitySet>(message)) {
      theirs.handle_set(*set, now);
    } else if (const auto* number = body<Request::MasterSlaveDetermination>(message)) {
      determiner.handle_determination(*number, now);
    } else if (const auto* open = body<Request::OpenLogicalChannel>(message)) {
      their_channel(open->forward_logical_channel_number).handle_open(*open, now);
    } else if (const auto* close = body<Request::CloseLogicalChannel>(message)) {
      their_channel(close->forward_logical_channel_number).handle_close(*close, now);
    } else if (const auto* asked = body<Request::RoundTripDelayRequest>(message)) {
      delay.handle_request(*asked, now);
    } else if (const auto* decided = body<Response::MasterSlaveDeterminationAck>(message)) {
      determiner.handle_ack(*decided, now);
    } else if (const auto* taken = body<Response::TerminalCapabilitySetAck>(message)) {
      ours.handle_ack(*taken, now);
    } else if (const auto* opened = body<Response::OpenLogicalChannelAck>(message)) {
      our_channel(opened->forward_logical_channel_number).handle_ack(*opened, now);
    } else if (const auto* closed = body<Response::CloseLogicalChannelAck>(message)) {
      our_channel(closed->forward_logical_channel_number).handle_close_ack(*closed, now);
    } else if (const auto* answer = body<Response::RoundTripDelayResponse>(message)) {
      delay.handle_response(*answer, now);
    } else if (const auto* confirm = body<Indication::OpenLogicalChannelConfirm>(message)) {
      their_channel(confirm->forward_logical_channel_number).handle_confirm(*confirm, now);
    } else if (const auto* over = body<Command::EndSessionCommand>(message)) {
      end.handle_command(*over, now);
    }
  }

 private:
  // A channel that was never opened here was opened by Fast Connect.
  OutgoingLogicalChannel& our_channel(std::uint16_t number) {
    const auto found = outgoing.find(number);
    if (found != outgoing.end()) return found->second;
    OpenLogicalChannel open;
    open.forward_logical_channel_number = number;
    return outgoing.emplace(number, OutgoingLogicalChannel::fast_connected(open)).first->second;
  }
  IncomingLogicalChannel& their_channel(std::uint16_t number) {
    return incoming.try_emplace(number, number).first->second;
  }
};

}  // namespace script
