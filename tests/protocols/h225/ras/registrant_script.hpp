#pragma once

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {

// A registrant and the gatekeeper that the script plays.
class RegistrantScript {
 public:
  explicit RegistrantScript(RegistrantConfig config = {})
      : registrant(filled(std::move(config)), {}, seeded(3)) {}

  static RegistrantConfig filled(RegistrantConfig config) {
    if (config.aliases.empty()) config.aliases = {h323_id("roombridge")};
    config.ras_address = {"192.0.2.8", 1719};
    config.signal_address = {"192.0.2.8", 1720};
    if (config.gatekeepers.empty()) config.gatekeepers = {kGatekeeper};
    return config;
  }

  std::optional<RasMessage> sent() {
    auto out = registrant.poll_transmit();
    if (!out) return std::nullopt;
    to = out->to;
    auto again = asn1::decode<RasMessage>(bytes_of(out->message));
    EXPECT_TRUE(again);
    return *again;
  }
  template <class T>
  void say(T content, std::uint16_t number, const Address& from = kGatekeeper) {
    content.request_seq_num = number;
    registrant.handle_datagram(bytes_of(to_message(std::move(content))), from, now);
  }
  // Answers the request that was sent just now.
  template <class Request, class Answer>
  void answer(Answer content, const Address& from = kGatekeeper) {
    const auto request = sent();
    ASSERT_NE(as<Request>(request), nullptr) << "no such request";
    say(std::move(content), *sequence_number(*request), from);
  }
  static GatekeeperConfirm gcf(const Address& ras = kGatekeeper) {
    GatekeeperConfirm gcf;
    gcf.protocol_identifier = protocol_identifier();
    gcf.gatekeeper_identifier = u"gk";
    gcf.ras_address = to_transport_address(ras);
    return gcf;
  }
  static RegistrationConfirm rcf(std::uint32_t time_to_live = 60) {
    RegistrationConfirm rcf;
    rcf.protocol_identifier = protocol_identifier();
    rcf.call_signal_address = {to_transport_address(kGateway)};
    rcf.endpoint_identifier = u"me";
    rcf.time_to_live = time_to_live;
    return rcf;
  }
  template <RegistrationRejectReason::Is reason>
  static RegistrationReject rrj() {
    RegistrationReject rrj;
    rrj.protocol_identifier = protocol_identifier();
    rrj.reject_reason.emplace<reason>();
    return rrj;
  }
  void enter(const RegistrationConfirm& confirm = rcf()) {
    registrant.start(now);
    answer<GatekeeperRequest>(gcf());
    answer<RegistrationRequest>(confirm);
    ASSERT_EQ(registrant.state(), Registrant::State::Registered);
    EXPECT_EQ(events<Registered>().size(), 1U);
  }
  // To the next deadline.
  void tick() {
    const auto at = registrant.deadline();
    ASSERT_TRUE(at);
    now = std::max(now, *at);
    registrant.handle_timeout(now);
  }
  template <class Event>
  std::vector<Event> events() {
    std::vector<Event> out;
    while (auto event = registrant.poll_event()) {
      if (auto* wanted = std::get_if<Event>(&*event)) out.push_back(std::move(*wanted));
    }
    return out;
  }

  Registrant registrant;
  TimePoint now = kStart;
  Address to;
};

}  // namespace protocols::h225::ras
