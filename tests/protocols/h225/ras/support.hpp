#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/ras/gatekeeper.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/ras/registrant.hpp"
#include "protocols/h225/transport_address.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h225::ras {

inline const Address kGatekeeper{"192.0.2.1", 1719};
inline const Address kGateway{"192.0.2.1", 1720};
inline const TimePoint kStart{std::chrono::hours(1)};

inline RandomSource seeded(std::uint64_t state = 1) {
  return [state](std::span<std::byte> out) mutable {
    for (std::byte& byte : out) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      byte = static_cast<std::byte>(state >> 56U);
    }
  };
}

// Bytes of what a machine sends or is sent: every message of a test passes the codec.
inline Bytes bytes_of(const RasMessage& message) {
  auto bytes = asn1::encode(message);
  EXPECT_TRUE(bytes) << bytes.error().code.message() << " in message " << message.index();
  return bytes ? *bytes : Bytes();
}

inline Alias digits(std::string text) {
  return {Alias::Kind::Digits, std::move(text)};
}
inline Alias h323_id(std::string text) {
  return {Alias::Kind::H323Id, std::move(text)};
}

// A room as a script writes it.
struct Room {
  Address ras{"192.0.2.50", 1719};
  Address signal{"192.0.2.50", 1720};
  std::vector<Alias> aliases = {digits("2001"), h323_id("Board room")};
  std::u16string identifier{};
  std::uint16_t number = 0;

  [[nodiscard]] GatekeeperRequest grq() {
    GatekeeperRequest grq;
    grq.request_seq_num = ++number;
    grq.protocol_identifier = protocol_identifier();
    grq.ras_address = to_transport_address(ras);
    grq.endpoint_type.terminal.emplace();
    return grq;
  }
  [[nodiscard]] RegistrationRequest rrq() {
    RegistrationRequest rrq;
    rrq.request_seq_num = ++number;
    rrq.protocol_identifier = protocol_identifier();
    rrq.call_signal_address = {to_transport_address(signal)};
    rrq.ras_address = {to_transport_address(ras)};
    rrq.terminal_type.terminal.emplace();
    rrq.terminal_alias = to_alias_addresses(aliases);
    rrq.endpoint_vendor.product_id = to_bytes(std::string_view("Test room"));
    return rrq;
  }
  [[nodiscard]] RegistrationRequest refresh() {
    RegistrationRequest rrq = this->rrq();
    rrq.terminal_alias.reset();
    rrq.keep_alive = true;
    rrq.endpoint_identifier = identifier;
    return rrq;
  }
  [[nodiscard]] UnregistrationRequest urq() {
    UnregistrationRequest urq;
    urq.request_seq_num = ++number;
    urq.call_signal_address = {to_transport_address(signal)};
    if (!identifier.empty()) urq.endpoint_identifier = identifier;
    return urq;
  }
  [[nodiscard]] AdmissionRequest arq(const Alias& to, std::uint8_t call = 1) {
    AdmissionRequest arq;
    arq.request_seq_num = ++number;
    arq.call_type.emplace<CallType::Is::PointToPoint>();
    arq.endpoint_identifier = identifier;
    arq.destination_info.emplace().push_back(to_alias_address(to));
    arq.band_width = 20000;
    name(arq, call);
    return arq;
  }
  [[nodiscard]] DisengageRequest drq(std::uint8_t call = 1) {
    DisengageRequest drq;
    drq.request_seq_num = ++number;
    drq.endpoint_identifier = identifier;
    drq.disengage_reason.emplace<DisengageReason::Is::NormalDrop>();
    name(drq, call);
    return drq;
  }
  [[nodiscard]] BandwidthRequest brq(std::uint32_t bandwidth, std::uint8_t call = 1) {
    BandwidthRequest brq;
    brq.request_seq_num = ++number;
    brq.endpoint_identifier = identifier;
    brq.band_width = bandwidth;
    name(brq, call);
    return brq;
  }
  [[nodiscard]] LocationRequest lrq(const Alias& alias) {
    LocationRequest lrq;
    lrq.request_seq_num = ++number;
    lrq.destination_info = {to_alias_address(alias)};
    lrq.reply_address = to_transport_address(ras);
    return lrq;
  }

  template <class Message>
  static void name(Message& message, std::uint8_t call) {
    message.conference_id = Bytes(16, std::byte{call});
    message.call_identifier.emplace().guid = Bytes(16, std::byte{call});
    message.call_reference_value = call;
  }
};

inline CallName call_named(std::uint8_t call) {
  return {Bytes(16, std::byte{call}), Bytes(16, std::byte{call}), call};
}

// A gatekeeper and the script that speaks with it.
class Script {
 public:
  explicit Script(GatekeeperConfig config = {}, GatekeeperHooks hooks = {})
      : gatekeeper(with_addresses(std::move(config)), std::move(hooks), seeded()) {}

  static GatekeeperConfig with_addresses(GatekeeperConfig config) {
    config.identifier = "gk";
    config.ras_address = kGatekeeper;
    config.signal_address = kGateway;
    return config;
  }

  // What it sends upon this message; nothing where it is silent.
  template <class T>
  std::optional<RasMessage> say(const T& content, const Address& from, bool multicast = false) {
    return say_bytes(bytes_of(to_message(content)), from, multicast);
  }
  std::optional<RasMessage> say_bytes(const Bytes& bytes, const Address& from,
                                      bool multicast = false) {
    gatekeeper.handle_datagram(bytes, from, multicast, now);
    return heard();
  }
  std::optional<RasMessage> heard() {
    auto out = gatekeeper.poll_transmit();
    if (!out) return std::nullopt;
    last_to = out->to;
    last_user = out->user;
    last_endpoint = out->endpoint_identifier;
    auto again = asn1::decode<RasMessage>(bytes_of(out->message));
    EXPECT_TRUE(again);
    return *again;
  }
  void enter(Room& room) {
    const auto answer = say(room.rrq(), room.ras);
    ASSERT_TRUE(answer);
    const auto* rcf = content<RegistrationConfirm>(*answer);
    ASSERT_NE(rcf, nullptr) << "message " << answer->index();
    room.identifier = rcf->endpoint_identifier;
  }
  void pass(Duration time) {
    const TimePoint end = now + time;
    for (auto at = gatekeeper.deadline(); at && *at <= end; at = gatekeeper.deadline()) {
      now = std::max(now, *at);
      gatekeeper.handle_timeout(now);
    }
    now = end;
  }
  template <class Event>
  std::vector<Event> events() {
    std::vector<Event> out;
    while (auto event = gatekeeper.poll_event()) {
      if (auto* wanted = std::get_if<Event>(&*event)) out.push_back(std::move(*wanted));
    }
    return out;
  }

  Gatekeeper gatekeeper;
  TimePoint now = kStart;
  Address last_to;
  std::string last_user, last_endpoint;
};

template <class T>
const T* as(const std::optional<RasMessage>& message) {
  return message ? content<T>(*message) : nullptr;
}

template <RegistrationRejectReason::Is reason>
bool refused(const std::optional<RasMessage>& message) {
  const auto* rrj = as<RegistrationReject>(message);
  return rrj != nullptr && rrj->reject_reason.is<reason>();
}

}  // namespace protocols::h225::ras
