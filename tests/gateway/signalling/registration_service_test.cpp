#include "gateway/signalling/registration_service.hpp"

#include "gateway/signalling/gatekeeper_service.hpp"
#include "tests/gateway/signalling/ras_peer.hpp"

namespace gateway::signalling::testing {
namespace {

using ras::CallName;

class RegistrationServiceTest : public Loopback {
 protected:
  ~RegistrationServiceTest() override {
    if (service_) service_->close();
    if (gatekeeper_) gatekeeper_->close();
    context_.restart();
    context_.poll();
  }

  // A gatekeeper of ours, to register with.
  void open_gatekeeper() {
    gatekeeper_ = std::make_shared<GatekeeperService>(context_.get_executor(),
                                                      GatekeeperSettings{.address = "127.0.0.1",
                                                                         .advertised_address = {},
                                                                         .signal_port = 17200,
                                                                         .gatekeeper = theirs_,
                                                                         .serves = {}},
                                                      log_, seeded());
    ASSERT_TRUE(gatekeeper_->listen());
    settings_.registration.gatekeepers = {{"127.0.0.1", gatekeeper_->port()}};
  }
  void open() {
    service_ = std::make_shared<RegistrationService>(
        context_.get_executor(), settings_, log_, seeded(),
        [this](const CallName& call) { dropped_.push_back(call); });
    const auto opened = service_->open();
    ASSERT_TRUE(opened) << opened.error();
  }
  bool registers() {
    return run_until([this] { return service_->registered(); });
  }
  monitoring::Snapshot snapshot() const {
    monitoring::Snapshot out;
    if (gatekeeper_) gatekeeper_->fill(out);
    service_->fill(out);
    return out;
  }
  static CallName call(std::uint8_t number) {
    return {protocols::Bytes(16, std::byte{number}), protocols::Bytes(16, std::byte{number}),
            number};
  }
  static ras::AdmissionWish wish(std::uint8_t number, const std::string& to) {
    return {.call = call(number), .destination = {*h225::alias_of(to)}, .bandwidth = 1000};
  }
  std::optional<RegistrationService::Admission> admission(const ras::AdmissionWish& wanted) {
    std::optional<RegistrationService::Admission> out;
    service_->request_admission(wanted, context_.get_executor(),
                                [&](RegistrationService::Admission got) { out = std::move(got); });
    run_until([&] { return out.has_value(); });
    return out;
  }

  std::string said_;
  log::Log log_{config::LogLevel::Info, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{}),
                [this](std::string_view line) { said_ += line; }};
  config::Gatekeeper theirs_{.port = 0, .multicast = false};
  RegistrationSettings settings_{
      .address = "127.0.0.1",
      .advertised_address = {},
      .signal_port = 17201,
      .registration = {.aliases = {"bridge", "5000"}, .prefixes = {"51"}},
      .product = "roombridge",
      .version = "test"};
  std::vector<CallName> dropped_;
  std::shared_ptr<GatekeeperService> gatekeeper_;
  std::shared_ptr<RegistrationService> service_;
};

TEST_F(RegistrationServiceTest, RegistersAsAGatewayWithPrefixesAndLeavesAtItsEnd) {
  open_gatekeeper();
  open();
  ASSERT_TRUE(registers()) << said_;
  const protocols::Address here{"127.0.0.1", 17201};
  EXPECT_EQ(gatekeeper_->find(*h225::alias_of("5000")), here);
  EXPECT_EQ(gatekeeper_->find(*h225::alias_of("bridge")), here);
  EXPECT_EQ(gatekeeper_->find(*h225::alias_of("5123")), here) << "by prefix";
  EXPECT_EQ(snapshot().figures.registered, 1);
  service_->drain();
  service_->end();
  EXPECT_TRUE(run_until([this] { return snapshot().figures.gatekeeper_registrations == 0; }));
  EXPECT_TRUE(run_until([this] { return !service_->registered(); }));
  EXPECT_EQ(snapshot().figures.registration_losses, 0U);
}

TEST_F(RegistrationServiceTest, RegistersWithAPasswordAndNotWithAWrongOne) {
  theirs_.users = {{"bridge", {}, "correct horse"}};
  open_gatekeeper();
  settings_.registration.password = "wrong";
  open();
  EXPECT_TRUE(run_until([this] { return said_.find("refuses") != std::string::npos; }));
  EXPECT_FALSE(service_->registered());
  EXPECT_EQ(snapshot().figures.gatekeeper_messages.at(monitoring::RasOutcome::Insecure), 1U);
  EXPECT_EQ(said_.find("wrong"), std::string::npos);
  service_->close();
  settings_.registration.password = "correct horse";
  open();
  ASSERT_TRUE(registers()) << said_;
  const auto got = admission(wish(1, "anyone"));
  ASSERT_TRUE(got && *got);
  service_->end();
  EXPECT_TRUE(run_until([this] { return snapshot().figures.gatekeeper_registrations == 0; }));
}

TEST_F(RegistrationServiceTest, CallsAreAdmittedAndDisengaged) {
  open_gatekeeper();
  open();
  ASSERT_TRUE(registers());
  const auto got = admission(wish(1, "somebody"));
  ASSERT_TRUE(got && *got);
  EXPECT_EQ((*got)->destination, (protocols::Address{"127.0.0.1", 17200}));
  auto answering = wish(2, "5000");
  answering.answering = true;
  ASSERT_TRUE(admission(answering));
  EXPECT_EQ(snapshot().figures.gatekeeper_calls, 2);
  service_->disengage(call(1));
  service_->disengage(call(2));
  EXPECT_TRUE(run_until([this] { return snapshot().figures.gatekeeper_calls == 0; }));
}

TEST_F(RegistrationServiceTest, WithoutARegistrationACallIsRefusedWithoutAReason) {
  RasPeer silent(context_);
  settings_.registration.gatekeepers = {silent.address()};
  open();
  const auto got = admission(wish(1, "somebody"));
  ASSERT_TRUE(got);
  ASSERT_FALSE(*got);
  EXPECT_FALSE(got->error().reason);
}

// The gatekeeper as a script.
class RegistrationServiceScript : public RegistrationServiceTest {
 protected:
  void enter() {
    settings_.registration.gatekeepers = {gatekeeper.address()};
    settings_.registration.discover = false;
    open();
    const auto heard = next();
    const auto* rrq = ras::content<h225::RegistrationRequest>(heard);
    ASSERT_NE(rrq, nullptr);
    EXPECT_EQ(h225::to_address(rrq->call_signal_address.at(0)),
              (protocols::Address{"127.0.0.1", 17201}));
    EXPECT_EQ(h225::to_address(rrq->ras_address.at(0)),
              (protocols::Address{"127.0.0.1", service_->port()}));
    h225::RegistrationConfirm rcf;
    rcf.request_seq_num = rrq->request_seq_num;
    rcf.protocol_identifier = ras::protocol_identifier();
    rcf.endpoint_identifier = u"you";
    rcf.time_to_live = time_to_live;
    gatekeeper.say(rcf, service_->port());
    ASSERT_TRUE(registers());
  }
  h225::RasMessage next() {
    std::optional<h225::RasMessage> heard;
    run_until([&] { return (heard = gatekeeper.hear()).has_value(); });
    return heard.value_or(h225::RasMessage());
  }

  RasPeer gatekeeper{context_};
  std::uint32_t time_to_live = 300;
};

TEST_F(RegistrationServiceScript, TheRegistrationIsRenewedInTime) {
  time_to_live = 1;  // renewed after two thirds of it
  enter();
  const auto heard = next();
  const auto* rrq = ras::content<h225::RegistrationRequest>(heard);
  ASSERT_NE(rrq, nullptr);
  EXPECT_TRUE(rrq->keep_alive.value_or(false));
  EXPECT_EQ(rrq->endpoint_identifier, u"you");
}

TEST_F(RegistrationServiceScript, ACallThatTheGatekeeperEndsIsHandedOn) {
  enter();
  std::optional<RegistrationService::Admission> got;
  service_->request_admission(wish(1, "x"), context_.get_executor(),
                              [&](RegistrationService::Admission done) { got = std::move(done); });
  const auto heard = next();
  const auto* arq = ras::content<h225::AdmissionRequest>(heard);
  ASSERT_NE(arq, nullptr);
  h225::AdmissionConfirm acf;
  acf.request_seq_num = arq->request_seq_num;
  acf.band_width = 500;
  acf.call_model.emplace<h225::CallModel::Is::Direct>();
  acf.dest_call_signal_address = h225::to_transport_address({"192.0.2.9", 1720});
  gatekeeper.say(acf, service_->port());
  ASSERT_TRUE(run_until([&] { return got.has_value(); }));
  ASSERT_TRUE(*got);
  EXPECT_EQ((*got)->destination, (protocols::Address{"192.0.2.9", 1720}));
  EXPECT_EQ((*got)->bandwidth, 500U);

  h225::DisengageRequest drq;
  drq.request_seq_num = 5;
  drq.endpoint_identifier = u"you";
  drq.disengage_reason.emplace<h225::DisengageReason::Is::ForcedDrop>();
  drq.conference_id = call(1).conference_id;
  drq.call_identifier.emplace().guid = call(1).call_identifier;
  drq.call_reference_value = 1;
  gatekeeper.say(drq, service_->port());
  const auto confirmed = next();
  EXPECT_NE(ras::content<h225::DisengageConfirm>(confirmed), nullptr);
  ASSERT_EQ(dropped_.size(), 1U);
  EXPECT_EQ(dropped_[0].call_identifier, call(1).call_identifier);
}

TEST_F(RegistrationServiceScript, ACallThatIsOverBeforeItsAnswerIsNotAnswered) {
  enter();
  bool answered = false;
  service_->request_admission(wish(1, "x"), context_.get_executor(),
                              [&](const RegistrationService::Admission&) { answered = true; });
  service_->disengage(call(1));
  const auto heard = next();
  const auto* arq = ras::content<h225::AdmissionRequest>(heard);
  ASSERT_NE(arq, nullptr);
  h225::AdmissionConfirm acf;
  acf.request_seq_num = arq->request_seq_num;
  acf.call_model.emplace<h225::CallModel::Is::Direct>();
  acf.dest_call_signal_address = h225::to_transport_address({"192.0.2.9", 1720});
  gatekeeper.say(acf, service_->port());
  const auto drq = next();
  EXPECT_NE(ras::content<h225::DisengageRequest>(drq), nullptr);
  EXPECT_FALSE(answered);
}

TEST_F(RegistrationServiceScript, AGatekeeperThatForgetsUsIsALossAndAskedAnew) {
  enter();
  h225::UnregistrationRequest urq;
  urq.request_seq_num = 5;
  urq.call_signal_address = {h225::to_transport_address({"127.0.0.1", 17201})};
  urq.endpoint_identifier = u"you";
  gatekeeper.say(urq, service_->port());
  const auto confirmed = next();
  EXPECT_NE(ras::content<h225::UnregistrationConfirm>(confirmed), nullptr);
  const auto again = next();
  EXPECT_NE(ras::content<h225::RegistrationRequest>(again), nullptr);
  EXPECT_EQ(snapshot().figures.registration_losses, 1U);
  EXPECT_EQ(snapshot().figures.registered, 0);
}

}  // namespace
}  // namespace gateway::signalling::testing
