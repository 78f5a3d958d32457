#include "gateway/signalling/h323_service.hpp"

#include <optional>

#include "gateway/io/address.hpp"
#include "gateway/io/random.hpp"
#include "gateway/io/tls_context.hpp"
#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

using monitoring::Input;
using monitoring::Protocol;
using monitoring::Refusal;
using protocols::CallEvent;
using protocols::EndReason;

// One end of a call and what it was told.
struct Party {
  std::unique_ptr<RoomLeg> leg;
  std::vector<CallEvent> events;

  void take(std::unique_ptr<RoomLeg> one) {
    leg = std::move(one);
    leg->start([this](const CallEvent& event) { events.push_back(event); });
  }
  template <class Event>
  [[nodiscard]] const Event* told() const {
    for (const auto& event : events) {
      if (const auto* wanted = std::get_if<Event>(&event)) return wanted;
    }
    return nullptr;
  }
};

class H323ServiceTest : public testing::Loopback {
 protected:
  H323ServiceTest() {
    std::vector<Tcp::acceptor> free;
    for (auto* port : {&ports_.port, &ports_.tls_port}) {
      free.emplace_back(context_, Tcp::endpoint{here_, 0}, false);
      *port = free.back().local_endpoint().port();
    }
    ports_.control_ports = {47000, 47999};
  }
  ~H323ServiceTest() override {
    ours_.leg.reset();
    room_.leg.reset();
    if (service_) service_->close();
    if (dialling_) dialling_->close();
    context_.restart();
    context_.poll();
  }

  std::shared_ptr<H323Service> make(const config::H323& ports) {
    H323ServiceSettings settings;
    settings.address = "127.0.0.1";
    settings.ports = ports;
    settings.product = "test";
    settings.version = "1";
    settings.tls = *io::server_context(io::make_identity({"127.0.0.1"}));
    settings.tls_client = *io::client_context();
    settings.tls_client->set_verify_mode(boost::asio::ssl::verify_none);
    return std::make_shared<H323Service>(
        context_.get_executor(), std::move(settings), metrics_, io::system_random(),
        [this](std::unique_ptr<RoomLeg> leg, const boost::asio::any_io_executor&) {
          ours_.take(std::move(leg));
        });
  }
  void listen() {
    service_ = make(ports_);
    const auto opened = service_->listen();
    ASSERT_TRUE(opened) << opened.error();
  }
  static protocols::LocalMedia media(std::uint16_t port, protocols::EncryptionPolicy policy) {
    protocols::LocalMedia out;
    out.host = "127.0.0.1";
    out.streams = {{protocols::StreamRole::Audio, port, static_cast<std::uint16_t>(port + 1)}};
    out.encryption = policy;
    return out;
  }
  // A room of ours calls; what it dials goes to `port`.
  void dial(std::uint16_t port, bool tls = false,
            protocols::EncryptionPolicy policy = protocols::EncryptionPolicy::ClearAllowed,
            protocols::h235::GroupPolicy groups = {}) {
    config::H323 none;
    none.port = none.tls_port = 0;
    none.control_ports = {47000, 47999};
    if (!dialling_) dialling_ = make(none);
    room_.events.clear();
    H323Dial dial;
    dial.aliases = {{protocols::h225::Alias::Kind::Digits, "1001"}};
    dial.remote = {"127.0.0.1", port};
    dial.tls = tls;
    dial.display = "Room 7";
    dial.groups = std::move(groups);
    dial.media = media(45000, policy);
    room_.take(dialling_->call(std::move(dial), context_.get_executor()));
  }
  template <class Event>
  bool is_told(const Party& party) {
    return run_until([&] { return party.told<Event>() != nullptr; });
  }
  // The Setup of a room, as it goes over the wire.
  std::string setup() {
    Tcp::acceptor acceptor(context_, {here_, 0});
    Tcp::socket socket(context_);
    acceptor.async_accept(
        [&](boost::system::error_code, Tcp::socket one) { socket = std::move(one); });
    dial(acceptor.local_endpoint().port());
    std::string bytes;
    run_until([&] { return socket.is_open() && !read_into(bytes, socket).empty(); });
    room_.leg->hang_up(EndReason::LocalHangup);
    return bytes;
  }
  Tcp::socket connect(const std::string& from = "127.0.0.1") {
    Tcp::socket socket(context_, {boost::asio::ip::make_address(from), 0});
    socket.connect({here_, ports_.port});
    return socket;
  }
  bool has_slots(std::size_t count) {
    return run_until([&] { return service_->slots() == count; });
  }
  [[nodiscard]] std::uint64_t malformed(Input input) const {
    return static_cast<std::uint64_t>(metrics_.malformed_input.at(input));
  }

  config::H323 ports_;
  admin::Metrics metrics_;
  Party ours_, room_;
  std::shared_ptr<H323Service> service_, dialling_;
};

TEST_F(H323ServiceTest, ASetupIsACallWhoseLegRefusesIt) {
  listen();
  dial(ports_.port);
  ASSERT_TRUE(is_told<protocols::IncomingCall>(ours_));
  EXPECT_EQ(ours_.told<protocols::IncomingCall>()->dialled, "1001");
  EXPECT_EQ(ours_.told<protocols::IncomingCall>()->caller, "Room 7");
  EXPECT_EQ(ours_.leg->protocol(), "h323");
  EXPECT_FALSE(ours_.leg->signalling_encrypted());
  EXPECT_EQ(ours_.leg->remote_host(), "127.0.0.1");
  EXPECT_EQ(ours_.leg->local_host(), "127.0.0.1");
  ours_.leg->reject(EndReason::Overloaded, std::chrono::seconds(7));
  ASSERT_TRUE(is_told<protocols::Ended>(room_));
  EXPECT_NE(room_.told<protocols::Ended>()->status, 0) << "a cause of Q.931";
  EXPECT_TRUE(has_slots(0));
}

TEST_F(H323ServiceTest, AnAnsweredCallIsConnectedUntilOneHangsUp) {
  listen();
  dial(ports_.port);
  ASSERT_TRUE(is_told<protocols::IncomingCall>(ours_));
  ours_.leg->ring();
  ours_.leg->accept(media(46000, protocols::EncryptionPolicy::ClearAllowed));
  ASSERT_TRUE(is_told<protocols::Connected>(room_));
  ASSERT_TRUE(is_told<protocols::Connected>(ours_));
  ASSERT_TRUE(is_told<protocols::MediaNegotiated>(room_));
  room_.leg->hang_up(EndReason::LocalHangup);
  ASSERT_TRUE(is_told<protocols::Ended>(ours_));
  EXPECT_EQ(ours_.told<protocols::Ended>()->reason, EndReason::RemoteHangup);
  EXPECT_TRUE(has_slots(0));
}

TEST_F(H323ServiceTest, CallsComeOverTlsToo) {
  listen();
  dial(ports_.tls_port, true);
  ASSERT_TRUE(is_told<protocols::IncomingCall>(ours_));
  EXPECT_TRUE(ours_.leg->signalling_encrypted());
  EXPECT_TRUE(room_.leg->signalling_encrypted());
  ours_.leg->accept(media(46000, protocols::EncryptionPolicy::ClearAllowed));
  EXPECT_TRUE(is_told<protocols::MediaNegotiated>(room_));
}

TEST_F(H323ServiceTest, WeakKeysAreForTheRoomsThatAreListed) {
  using protocols::h235::Group;
  listen();
  const auto required = protocols::EncryptionPolicy::Required;
  dial(ports_.port, false, required, {{Group::Dh1024}});
  ASSERT_TRUE(is_told<protocols::IncomingCall>(ours_));
  ours_.leg->accept(media(46000, required));
  ASSERT_TRUE(is_told<protocols::Ended>(ours_));
  EXPECT_EQ(ours_.told<protocols::Ended>()->reason, EndReason::EncryptionRequired);

  service_->close();
  ports_.weak_key_exchange = {*config::Network::parse("127.0.0.0/8")};
  ours_.events.clear();
  listen();
  dial(ports_.port, false, required, {{Group::Dh1024}});
  ASSERT_TRUE(is_told<protocols::IncomingCall>(ours_));
  ours_.leg->accept(media(46000, required));
  ASSERT_TRUE(is_told<protocols::MediaNegotiated>(ours_));
  EXPECT_TRUE(ours_.told<protocols::MediaNegotiated>()->session.encrypted());
}

TEST_F(H323ServiceTest, ASetupThatComesOneByteAtATimeIsACall) {
  listen();
  const std::string bytes = setup();
  ASSERT_FALSE(bytes.empty());
  auto room = connect();
  room.set_option(Tcp::no_delay(true));
  for (const char byte : bytes) {
    EXPECT_FALSE(ours_.leg);
    boost::asio::write(room, boost::asio::buffer(&byte, 1));
    context_.poll();
  }
  EXPECT_TRUE(is_told<protocols::IncomingCall>(ours_));
}

TEST_F(H323ServiceTest, HalfASetupIsNoCallAndLeavesNothing) {
  listen();
  const std::string bytes = setup();
  auto room = connect();
  boost::asio::write(room, boost::asio::buffer(bytes.substr(0, bytes.size() / 2)));
  ASSERT_TRUE(has_slots(1));
  room.close();
  EXPECT_TRUE(has_slots(0));
  EXPECT_FALSE(ours_.leg);
}

TEST_F(H323ServiceTest, WhatIsNoTpktIsCountedAndClosed) {
  listen();
  auto room = connect();
  boost::asio::write(room, boost::asio::buffer(std::string_view("GET / HTTP/1.1\r\n\r\n")));
  EXPECT_TRUE(end_of(room));
  EXPECT_TRUE(has_slots(0));
  EXPECT_EQ(malformed(Input::Tpkt), 1U);
  EXPECT_FALSE(ours_.leg);
}

TEST_F(H323ServiceTest, ASilentFloodTakesTheShareOfItsOwnSource) {
  listen();
  std::vector<Tcp::socket> silent;
  for (int i = 0; i < 65; ++i) silent.push_back(connect("127.0.0.2"));
  ASSERT_TRUE(end_of(silent.back()));
  EXPECT_EQ(
      static_cast<std::uint64_t>(metrics_.calls_refused.at(Protocol::H323, Refusal::RateLimited)),
      1U);
  EXPECT_EQ(service_->slots(), 64U);
  dial(ports_.port);
  EXPECT_TRUE(is_told<protocols::IncomingCall>(ours_));
  for (auto& socket : silent) socket.close();
  EXPECT_TRUE(has_slots(1));
}

TEST_F(H323ServiceTest, ACallThatReachesNobodyEnds) {
  const auto port = ports_.port;
  dial(port);
  ASSERT_TRUE(is_told<protocols::Ended>(room_));
  EXPECT_EQ(room_.told<protocols::Ended>()->reason, EndReason::TransportLost);
}

TEST_F(H323ServiceTest, AListenerThatCannotBeOpenedNamesItsKey) {
  const Tcp::acceptor taken(context_, {here_, ports_.tls_port}, false);
  const auto other = make(ports_);
  const auto opened = other->listen();
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().starts_with("h323.tls_port " + std::to_string(ports_.tls_port) + " "))
      << opened.error();
  other->close();
}

}  // namespace
}  // namespace gateway::signalling
