#include "gateway/signalling/gatekeeper_service.hpp"

#include <boost/asio/ip/multicast.hpp>

#include "protocols/h225/ras/signed_message.hpp"
#include "protocols/h235/password_hash.hpp"
#include "tests/gateway/signalling/ras_peer.hpp"

namespace gateway::signalling::testing {
namespace {

using monitoring::RasOutcome;

class GatekeeperServiceTest : public Loopback {
 protected:
  ~GatekeeperServiceTest() override {
    if (service_) service_->close();
    context_.restart();
    context_.poll();
  }

  void open() {
    service_ =
        std::make_shared<GatekeeperService>(context_.get_executor(), settings_, log_, seeded());
    const auto opened = service_->listen();
    ASSERT_TRUE(opened) << opened.error();
  }
  // What the gatekeeper answers to the last message of that peer.
  std::optional<h225::RasMessage> answer(RasPeer& peer) {
    std::optional<h225::RasMessage> heard;
    run_until([&] { return (heard = peer.hear()).has_value(); });
    return heard;
  }
  template <class T>
  std::optional<h225::RasMessage> ask(RasPeer& peer, const T& content) {
    peer.say(content, service_->port());
    return answer(peer);
  }
  // The endpoint identifier it got.
  std::u16string enter(RasPeer& peer, const std::string& alias, std::uint16_t signal) {
    const auto heard = ask(peer, peer.rrq(alias, signal));
    const auto* rcf = heard ? ras::content<h225::RegistrationConfirm>(*heard) : nullptr;
    EXPECT_NE(rcf, nullptr);
    return rcf != nullptr ? rcf->endpoint_identifier : std::u16string();
  }
  monitoring::Snapshot snapshot() const {
    monitoring::Snapshot out;
    service_->fill(out);
    return out;
  }
  std::uint64_t count(RasOutcome outcome) const {
    return snapshot().figures.gatekeeper_messages.at(outcome);
  }
  std::optional<protocols::Address> find(const std::string& name) const {
    return service_->find(*h225::alias_of(name));
  }

  std::string said_;
  log::Log log_{config::LogLevel::Info, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{}),
                [this](std::string_view line) { said_ += line; }};
  GatekeeperSettings settings_{.address = "127.0.0.1",
                               .advertised_address = {},
                               .signal_port = 17200,
                               .gatekeeper = {.port = 0, .multicast = false},
                               .serves = [](const h225::Alias& a) { return a.text == "1001"; }};
  std::shared_ptr<GatekeeperService> service_;
};

TEST_F(GatekeeperServiceTest, ARoomRegistersIsFoundRenewsAndLeaves) {
  open();
  RasPeer room(context_);
  const auto heard = ask(room, room.rrq("2001", 1720));
  ASSERT_TRUE(heard);
  const auto* rcf = ras::content<h225::RegistrationConfirm>(*heard);
  ASSERT_NE(rcf, nullptr);
  EXPECT_EQ(h225::to_address(rcf->call_signal_address.at(0)),
            (protocols::Address{"127.0.0.1", 17200}));
  EXPECT_EQ(rcf->time_to_live, 300U);
  EXPECT_EQ(room.from.port, service_->port());
  EXPECT_EQ(find("2001"), (protocols::Address{"127.0.0.1", 1720}));
  EXPECT_FALSE(find("2002"));
  EXPECT_EQ(snapshot().figures.gatekeeper_registrations, 1);

  auto refresh = room.rrq("2001", 1720);
  refresh.keep_alive = true;
  refresh.endpoint_identifier = rcf->endpoint_identifier;
  const auto renewed = ask(room, refresh);
  EXPECT_NE(ras::content<h225::RegistrationConfirm>(*renewed), nullptr);

  h225::UnregistrationRequest urq;
  urq.request_seq_num = 99;
  urq.call_signal_address = {h225::to_transport_address({"127.0.0.1", 1720})};
  urq.endpoint_identifier = rcf->endpoint_identifier;
  const auto gone = ask(room, urq);
  EXPECT_NE(ras::content<h225::UnregistrationConfirm>(*gone), nullptr);
  EXPECT_FALSE(find("2001"));
  EXPECT_EQ(count(RasOutcome::Confirmed), 3U);
  EXPECT_EQ(said_.find("127.0.0.1"), std::string::npos) << said_;
  EXPECT_NE(said_.find("a room has registered"), std::string::npos);
}

TEST_F(GatekeeperServiceTest, CallsGoToRoomsAndTheRestToTheGateway) {
  open();
  RasPeer room(context_), other(context_);
  const auto caller = enter(room, "2001", 1720);
  enter(other, "2002", 1721);
  const auto destination = [&](const std::string& to) -> std::optional<protocols::Address> {
    const auto heard = ask(room, room.arq(caller, to));
    const auto* acf = heard ? ras::content<h225::AdmissionConfirm>(*heard) : nullptr;
    return acf != nullptr ? h225::to_address(acf->dest_call_signal_address) : std::nullopt;
  };
  EXPECT_EQ(destination("2002"), (protocols::Address{"127.0.0.1", 1721}));
  EXPECT_EQ(destination("1001"), (protocols::Address{"127.0.0.1", 17200}));
  EXPECT_EQ(destination("some name"), (protocols::Address{"127.0.0.1", 17200}));
  EXPECT_EQ(snapshot().figures.gatekeeper_calls, 1) << "one call that was asked for anew";
}

TEST_F(GatekeeperServiceTest, AMeetingsNumberIsNoRoomsName) {
  open();
  RasPeer room(context_);
  const auto heard = ask(room, room.rrq("1001", 1720));
  const auto* rrj = ras::content<h225::RegistrationReject>(*heard);
  ASSERT_NE(rrj, nullptr);
  EXPECT_TRUE(rrj->reject_reason.is<h225::RegistrationRejectReason::Is::DuplicateAlias>());
  EXPECT_EQ(count(RasOutcome::Rejected), 1U);
}

TEST_F(GatekeeperServiceTest, AWildcardListenerNamesTheAddressTowardsTheRoom) {
  settings_.address = "0.0.0.0";
  open();
  RasPeer room(context_);
  const auto found = ask(room, room.grq());
  const auto* gcf = ras::content<h225::GatekeeperConfirm>(*found);
  ASSERT_NE(gcf, nullptr);
  EXPECT_EQ(h225::to_address(gcf->ras_address),
            (protocols::Address{"127.0.0.1", service_->port()}));
  const auto heard = ask(room, room.rrq("2001", 1720));
  const auto* rcf = ras::content<h225::RegistrationConfirm>(*heard);
  ASSERT_NE(rcf, nullptr);
  EXPECT_EQ(h225::to_address(rcf->call_signal_address.at(0)),
            (protocols::Address{"127.0.0.1", 17200}));
  const auto admitted = ask(room, room.arq(rcf->endpoint_identifier, "1001"));
  const auto* acf = ras::content<h225::AdmissionConfirm>(*admitted);
  ASSERT_NE(acf, nullptr);
  EXPECT_EQ(h225::to_address(acf->dest_call_signal_address),
            (protocols::Address{"127.0.0.1", 17200}));
}

TEST_F(GatekeeperServiceTest, AnAdvertisedAddressIsNamedToEverybody) {
  settings_.advertised_address = "198.51.100.7";
  settings_.gatekeeper.alternates = {{{"198.51.100.8", 1719}, "other", true, 1}};
  open();
  RasPeer room(context_);
  const auto found = ask(room, room.grq());
  const auto* gcf = ras::content<h225::GatekeeperConfirm>(*found);
  ASSERT_NE(gcf, nullptr);
  EXPECT_EQ(h225::to_address(gcf->ras_address),
            (protocols::Address{"198.51.100.7", service_->port()}));
  ASSERT_TRUE(gcf->alternate_gatekeeper);
  EXPECT_EQ(h225::to_address(gcf->alternate_gatekeeper->at(0).ras_address),
            (protocols::Address{"198.51.100.8", 1719}));
}

TEST_F(GatekeeperServiceTest, WithUsersEveryoneNeedsAPassword) {
  settings_.gatekeeper.users = {{"Board room", {"2001"}, "correct horse"}};
  open();
  RasPeer room(context_);
  const auto bare = ask(room, room.rrq("2001", 1720));
  const auto* rrj = ras::content<h225::RegistrationReject>(*bare);
  ASSERT_NE(rrj, nullptr);
  EXPECT_TRUE(rrj->reject_reason.is<h225::RegistrationRejectReason::Is::SecurityDenial>());

  const auto signed_by = [&](std::string_view password) {
    protocols::h235::MessageSigner signer(protocols::h235::key_of_password(password), u"2001",
                                          u"roombridge", seeded());
    room.send(ras::encode_signed(ras::to_message(room.rrq("2001", 1720)), signer,
                                 static_cast<std::uint32_t>(io::unix_seconds()), seeded())
                  .value(),
              service_->port());
    return answer(room);
  };
  EXPECT_NE(ras::content<h225::RegistrationReject>(*signed_by("wrong")), nullptr);
  EXPECT_EQ(count(RasOutcome::Insecure), 2U);
  EXPECT_EQ(snapshot().figures.gatekeeper_registrations, 0);
  const auto heard = signed_by("correct horse");
  EXPECT_NE(ras::content<h225::RegistrationConfirm>(*heard), nullptr);
  EXPECT_EQ(ras::named_sender(*heard), u"roombridge");
  EXPECT_EQ(find("2001"), (protocols::Address{"127.0.0.1", 1720}));
  std::size_t warnings = 0;
  for (std::size_t at = 0; (at = said_.find("no right signature", at)) != std::string::npos; ++at) {
    ++warnings;
  }
  EXPECT_EQ(warnings, 1U) << said_;
}

TEST_F(GatekeeperServiceTest, NoiseIsCountedAndAFloodIsCut) {
  settings_.limits = {.per_host = 1, .per_host_burst = 5};
  open();
  RasPeer stranger(context_);
  for (int i = 0; i < 20; ++i) stranger.send(protocols::to_bytes("noise"), service_->port());
  EXPECT_TRUE(run_until(
      [&] { return count(RasOutcome::Malformed) + count(RasOutcome::OverLimit) == 20U; }));
  EXPECT_GE(count(RasOutcome::OverLimit), 14U);
  EXPECT_EQ(snapshot().figures.malformed_input.at(monitoring::Input::Ras),
            count(RasOutcome::Malformed));
  EXPECT_FALSE(stranger.hear());
}

TEST_F(GatekeeperServiceTest, DrainingTakesNobodyNewAndTheEndTellsEverybody) {
  open();
  RasPeer room(context_), late(context_);
  const auto caller = enter(room, "2001", 1720);
  service_->drain();
  const auto refused = ask(late, late.rrq("2002", 1721));
  EXPECT_NE(ras::content<h225::RegistrationReject>(*refused), nullptr);
  const auto no_call = ask(room, room.arq(caller, "1001"));
  EXPECT_NE(ras::content<h225::AdmissionReject>(*no_call), nullptr);
  service_->end_all();
  const auto told = answer(room);
  ASSERT_TRUE(told);
  EXPECT_NE(ras::content<h225::UnregistrationRequest>(*told), nullptr);
  EXPECT_FALSE(find("2001"));
}

TEST_F(GatekeeperServiceTest, ItIsFoundByMulticastAndAnswersFromItsPort) {
  settings_.gatekeeper.multicast = true;
  open();
  if (said_.find("multicast") != std::string::npos) {
    GTEST_SKIP() << "this machine joins no group: " << said_;
  }
  RasPeer room(context_);
  boost::asio::ip::udp::socket sender(context_, {here_, 0});
  sender.set_option(boost::asio::ip::multicast::outbound_interface(
      boost::asio::ip::make_address_v4("127.0.0.1")));
  auto grq = room.grq();
  // Not for another gatekeeper that is on this machine now.
  grq.gatekeeper_identifier = u"roombridge";
  grq.ras_address = h225::to_transport_address(io::to_address(sender.local_endpoint()));
  const auto bytes = protocols::asn1::encode(ras::to_message(grq)).value();
  sender.send_to(boost::asio::buffer(bytes),
                 {boost::asio::ip::make_address(ras::kDiscoveryGroup), ras::kDiscoveryPort});
  sender.non_blocking(true);
  protocols::Bytes heard(2048);
  boost::asio::ip::udp::endpoint from;
  EXPECT_TRUE(run_until([&] {
    boost::system::error_code error;
    const auto size = sender.receive_from(boost::asio::buffer(heard), from, 0, error);
    return !error && size > 0 && from.port() == service_->port();
  }));
}

TEST_F(GatekeeperServiceTest, WhatCannotBeJoinedIsOneWarning) {
  settings_.address = "::1";
  settings_.gatekeeper.multicast = true;
  open();
  EXPECT_NE(said_.find("gatekeeper.multicast"), std::string::npos) << said_;
}

TEST_F(GatekeeperServiceTest, APortInUseIsOneSentenceThatNamesItsKey) {
  const Udp::socket taken(context_, {here_, 0});
  settings_.gatekeeper.port = taken.local_endpoint().port();
  GatekeeperService second(context_.get_executor(), settings_, log_, seeded());
  const auto opened = second.listen();
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().starts_with("gatekeeper.port ")) << opened.error();
}

}  // namespace
}  // namespace gateway::signalling::testing
