#include "gateway/signalling/sip_service.hpp"

#include "gateway/io/random.hpp"
#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

using monitoring::Protocol;
using monitoring::Refusal;
using protocols::EndReason;

class SipServiceTest : public testing::Loopback {
 protected:
  SipServiceTest() { service_ = make(ports(0)); }
  ~SipServiceTest() override {
    leg_.reset();
    service_->close();
    context_.restart();
    context_.poll();
  }

  static config::Sip ports(std::uint16_t tcp) {
    config::Sip out;
    out.udp_port = out.tls_port = 0;
    out.tcp_port = tcp;
    return out;
  }
  std::shared_ptr<SipService> make(const config::Sip& at) {
    SipServiceSettings settings{.address = "127.0.0.1",
                                .advertised_address = {},
                                .ports = at,
                                .product = "test/1",
                                .tls = nullptr,
                                .tls_client = nullptr,
                                .udp_client = true};
    return std::make_shared<SipService>(
        context_.get_executor(), std::move(settings), metrics_, log_, io::system_random(),
        [this](std::unique_ptr<RoomLeg> leg, const boost::asio::any_io_executor&) {
          leg_ = std::move(leg);
          leg_->start([this](const protocols::CallEvent& event) { events_.push_back(event); });
        });
  }
  void say(std::string_view text) {
    room_.send_to(boost::asio::buffer(text), {here_, service_->udp_port()});
  }
  [[nodiscard]] std::string request(std::string_view method, std::string_view call_id,
                                    std::string_view tag = {}) const {
    return testing::request(method, call_id, "UDP", room_.local_endpoint().port(), tag);
  }
  // Whether the room hears a line that begins so.
  bool hears(const std::string& line) {
    return run_until(
        [&] { return ("\n" + read_into(heard_, room_)).find("\n" + line) != std::string::npos; });
  }
  template <class Event>
  const Event* event() {
    run_until([this] { return !events_.empty(); });
    for (const auto& one : events_) {
      if (const auto* wanted = std::get_if<Event>(&one)) return wanted;
    }
    return nullptr;
  }
  [[nodiscard]] std::uint64_t refused(Refusal reason) const {
    return static_cast<std::uint64_t>(metrics_.calls_refused.at(Protocol::Sip, reason));
  }

  admin::Metrics metrics_;
  log::Log log_{config::LogLevel::Error, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{}), [](std::string_view) {}};
  std::unique_ptr<RoomLeg> leg_;
  std::vector<protocols::CallEvent> events_;
  std::shared_ptr<SipService> service_;
  Udp::socket room_{context_, {here_, 0}};
  std::string heard_;
};

TEST_F(SipServiceTest, AnswersWhatIsNoCallItself) {
  ASSERT_TRUE(service_->listen());
  say(request("OPTIONS", "c1"));
  EXPECT_TRUE(hears("SIP/2.0 200 OK"));
  EXPECT_TRUE(hears("Server: test/1"));
  say(request("BYE", "c2", "nobody"));
  EXPECT_TRUE(hears("SIP/2.0 481 "));
  EXPECT_FALSE(leg_);
}

TEST_F(SipServiceTest, AnInviteIsACallWhoseLegRefusesIt) {
  ASSERT_TRUE(service_->listen());
  say(request("INVITE", "c1"));
  const auto* incoming = event<protocols::IncomingCall>();
  ASSERT_TRUE(incoming);
  EXPECT_EQ(incoming->dialled, "1001");
  EXPECT_EQ(leg_->protocol(), "sip");
  EXPECT_FALSE(leg_->signalling_encrypted());
  EXPECT_EQ(leg_->remote_host(), "127.0.0.1");
  EXPECT_EQ(leg_->local_host(), "127.0.0.1");
  leg_->reject(EndReason::Overloaded, std::chrono::seconds(7));
  EXPECT_TRUE(hears("SIP/2.0 503 "));
  EXPECT_TRUE(hears("Retry-After: 7"));
}

TEST_F(SipServiceTest, ARepeatedInviteIsTheSameCall) {
  ASSERT_TRUE(service_->listen());
  say(request("INVITE", "c1"));
  ASSERT_TRUE(event<protocols::IncomingCall>());
  const auto* first = leg_.get();
  say(request("INVITE", "c1"));
  say(request("OPTIONS", "c2"));
  EXPECT_TRUE(hears("SIP/2.0 200 OK"));
  EXPECT_EQ(leg_.get(), first);
}

TEST_F(SipServiceTest, ACallThatLostItsOwnerStillAnswersItsCaller) {
  ASSERT_TRUE(service_->listen());
  say(request("INVITE", "c1"));
  ASSERT_TRUE(event<protocols::IncomingCall>());
  leg_->reject(EndReason::Busy, {});
  leg_.reset();
  EXPECT_TRUE(hears("SIP/2.0 486 "));
  heard_.clear();
  say(request("INVITE", "c1"));
  EXPECT_TRUE(hears("SIP/2.0 486 ")) << "the repetition is absorbed by the call's slot";
}

TEST_F(SipServiceTest, WhileDrainingNewCallsAreToldToComeBack) {
  ASSERT_TRUE(service_->listen());
  service_->set_draining(true);
  say(request("INVITE", "c1"));
  EXPECT_TRUE(hears("SIP/2.0 503 "));
  EXPECT_TRUE(hears("Retry-After: "));
  EXPECT_EQ(refused(Refusal::Draining), 1U);
  EXPECT_FALSE(leg_);
}

TEST_F(SipServiceTest, BrokenMessagesAreAnsweredAndCounted) {
  ASSERT_TRUE(service_->listen());
  std::string broken = request("OPTIONS", "c1");
  broken.replace(broken.find("CSeq: 1"), 7, "CSeq: x");
  say(broken);
  EXPECT_TRUE(hears("SIP/2.0 400 "));
  say("\r\n\r\n");
  say(request("OPTIONS", "c2"));
  EXPECT_TRUE(hears("SIP/2.0 200 "));
}

TEST_F(SipServiceTest, AListenerThatCannotBeOpenedNamesItsKey) {
  Tcp::acceptor taken(context_, {here_, 0}, false);
  const auto port = taken.local_endpoint().port();
  const auto other = make(ports(port));
  const auto opened = other->listen();
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().starts_with("sip.tcp_port " + std::to_string(port) + " "))
      << opened.error();
  other->close();
}

}  // namespace
}  // namespace gateway::signalling
