#include "gateway/signalling/h323_call_slot.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>

#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/tls_context.hpp"
#include "tests/gateway/signalling/loopback.hpp"
#include "tests/gateway/signalling/scripted_h323_call.hpp"

namespace gateway::signalling {
namespace {

namespace h323 = protocols::h323;
using h323::Channel;
using protocols::CallEvent;
using protocols::EndReason;

class H323CallSlotTest : public testing::Loopback {
 protected:
  ~H323CallSlotTest() override {
    slot_.reset();
    leg_.reset();
    room_.close();
    other_.close();
    context_.restart();
    context_.poll();
  }

  // A slot whose call signalling room_ is the other end of.
  void make_incoming(std::shared_ptr<boost::asio::ssl::context> tls = nullptr) {
    room_.connect(acceptor_.local_endpoint());
    make(StreamConnection::accepted(acceptor_.accept(), std::move(tls)),
         [this](const std::shared_ptr<H323CallSlot>& slot) {
           ++introduced_;
           if (takes_calls_) leg_ = std::make_unique<H323Leg>(slot);
         });
  }
  void make_outgoing() {
    acceptor_.async_accept(
        [this](boost::system::error_code, Tcp::socket socket) { room_ = std::move(socket); });
    make(open(io::to_address(acceptor_.local_endpoint())), nullptr);
  }
  std::shared_ptr<StreamConnection> open(const protocols::Address& to) {
    return StreamConnection::opened(context_.get_executor(), nullptr, to, {});
  }
  void make(std::shared_ptr<StreamConnection> signalling,
            std::function<void(const std::shared_ptr<H323CallSlot>&)> on_incoming) {
    auto call = std::make_unique<testing::ScriptedH323Call>();
    call_ = call.get();
    slot_ = std::make_shared<H323CallSlot>(
        context_.get_executor(), std::move(call), std::move(signalling), nullptr,
        H323CallSlot::Surroundings{
            .control_ports = control_ports_,
            .metrics = metrics_,
            .local_host = "192.0.2.7",
            .on_incoming = std::move(on_incoming),
            .on_finished = [this] { ++finished_; },
            .open_signalling = [this](const protocols::Address& to) { return open(to); }});
    slot_->start();
  }
  // What the call does next.
  void command(h323::Command command) {
    call_->commands.push_back(std::move(command));
    slot_->act([](h323::Call&) {});
  }
  void event(CallEvent event) {
    call_->events.push_back(std::move(event));
    slot_->act([](h323::Call&) {});
  }
  bool is_told(const std::string& what) {
    return run_until([&] { return std::ranges::count(call_->told, what) > 0; });
  }
  void connect_control(Tcp::socket& socket, const std::string& from) {
    socket.open(Tcp::v4());
    socket.bind({boost::asio::ip::make_address(from), 0});
    boost::system::error_code error;
    socket.connect({here_, call_->listening->port}, error);
  }
  bool hears(Tcp::socket& socket, const std::string& text) {
    std::string heard;
    return run_until([&] { return socket.is_open() && read_into(heard, socket) == text; });
  }

  Tcp::acceptor acceptor_{context_, {here_, 0}};
  Tcp::socket room_{context_}, other_{context_};
  const std::shared_ptr<ControlPorts> control_ports_ =
      std::make_shared<ControlPorts>(here_, config::PortRange{47000, 47999});
  admin::Metrics metrics_;
  testing::ScriptedH323Call* call_ = nullptr;
  std::shared_ptr<H323CallSlot> slot_;
  std::unique_ptr<H323Leg> leg_;
  bool takes_calls_ = true;
  int introduced_ = 0, finished_ = 0;
};

TEST_F(H323CallSlotTest, BytesReachTheCallAndItsOwnReachTheRoom) {
  make_incoming();
  boost::asio::write(room_, boost::asio::buffer(std::string_view("setup")));
  ASSERT_TRUE(is_told("signalling setup"));
  EXPECT_FALSE(std::ranges::count(call_->told, "signalling opened")) << "it was accepted open";
  command(h323::Send{Channel::Signalling, protocols::to_bytes("connect")});
  EXPECT_TRUE(hears(room_, "connect"));
}

TEST_F(H323CallSlotTest, TheFirstEventFindsAnOwnerAndTheOwnerHearsIt) {
  make_incoming();
  std::vector<CallEvent> events;
  event(protocols::IncomingCall{});
  ASSERT_TRUE(leg_);
  event(protocols::KeyframeWanted{});
  leg_->start([&](const CallEvent& one) {
    events.push_back(one);
    if (events.size() == 1) leg_->ring();
  });
  ASSERT_EQ(events.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<protocols::IncomingCall>(events[0]));
  EXPECT_EQ(introduced_, 1);
  EXPECT_TRUE(std::ranges::count(call_->told, "ring"));
}

TEST_F(H323CallSlotTest, AConnectionThatBringsNoCallIsNobodys) {
  make_incoming();
  event(protocols::Ended{});
  EXPECT_EQ(introduced_, 0);
}

TEST_F(H323CallSlotTest, EveryVerbOfTheLegIsTheCalls) {
  make_outgoing();
  leg_ = std::make_unique<H323Leg>(slot_);
  protocols::LocalMedia media;
  media.host = "here";
  leg_->ring();
  leg_->accept(media);
  leg_->reject(EndReason::Busy, std::chrono::seconds(1));
  leg_->hang_up(EndReason::LocalHangup);
  leg_->request_keyframe(protocols::StreamRole::Content);
  leg_->limit_bitrate(protocols::StreamRole::MainVideo, 512);
  leg_->send_digit('7');
  EXPECT_EQ(call_->told, (std::vector<std::string>{"ring", "accept here", "reject", "hang up",
                                                   "key frame 2", "limit 512", "digit 7"}));
  EXPECT_EQ(leg_->protocol(), "h323");
  EXPECT_FALSE(leg_->signalling_encrypted());
  EXPECT_EQ(leg_->local_host(), "192.0.2.7");
  EXPECT_EQ(leg_->remote_host(), "127.0.0.1");
}

TEST_F(H323CallSlotTest, NobodyIsToldAfterTheOwnerHasGone) {
  make_incoming();
  event(protocols::IncomingCall{});
  int events = 0;
  leg_->start([&](const CallEvent&) { ++events; });
  leg_.reset();
  event(protocols::Ended{});
  EXPECT_EQ(events, 1);
  EXPECT_EQ(introduced_, 1);
}

TEST_F(H323CallSlotTest, ACallOfOursWaitsForItsConnection) {
  make_outgoing();
  EXPECT_TRUE(is_told("signalling opened"));
}

TEST_F(H323CallSlotTest, TheDeadlineOfTheCallIsKept) {
  make_incoming();
  call_->due = io::now() + std::chrono::milliseconds(1);
  slot_->act([](h323::Call&) {});
  EXPECT_TRUE(is_told("timeout"));
}

TEST_F(H323CallSlotTest, OneConnectionOfTheRoomIsAwaitedForH245) {
  make_incoming();
  command(h323::ListenForControl{});
  ASSERT_TRUE(call_->listening);
  EXPECT_EQ(call_->listening->host, "192.0.2.7") << "as the room reaches us";
  connect_control(other_, "127.0.0.1");
  ASSERT_TRUE(is_told("control opened"));
  boost::asio::write(other_, boost::asio::buffer(std::string_view("capabilities")));
  EXPECT_TRUE(is_told("control capabilities"));
  command(h323::Send{Channel::Control, protocols::to_bytes("acknowledged")});
  EXPECT_TRUE(hears(other_, "acknowledged"));

  Tcp::socket second(context_);
  boost::system::error_code error;
  second.connect({here_, call_->listening->port}, error);
  EXPECT_TRUE(error) << "nobody listens any more";
  other_.close();
  EXPECT_TRUE(is_told("control closed"));
}

TEST_F(H323CallSlotTest, AStrangerWhoConnectsForH245IsClosedUnheard) {
  make_incoming();
  command(h323::ListenForControl{});
  Tcp::socket stranger(context_);
  connect_control(stranger, "127.0.0.9");
  connect_control(other_, "127.0.0.1");
  ASSERT_TRUE(is_told("control opened"));
  EXPECT_TRUE(end_of(stranger));
}

TEST_F(H323CallSlotTest, AnAddressForH245IsSoughtAtTheRoomsOwnHost) {
  make_incoming();
  Tcp::acceptor control(context_, {here_, 0});
  control.async_accept(
      [this](boost::system::error_code, Tcp::socket socket) { other_ = std::move(socket); });
  // A room behind address translation tells the address of its own house.
  command(h323::ConnectControl{{"10.9.8.7", control.local_endpoint().port()}});
  command(h323::Send{Channel::Control, protocols::to_bytes("capabilities")});
  ASSERT_TRUE(is_told("control opened"));
  EXPECT_TRUE(hears(other_, "capabilities"));
}

TEST_F(H323CallSlotTest, PortsOfAMachinesOwnServicesAreNotConnectedTo) {
  make_incoming();
  command(h323::ConnectControl{{"127.0.0.1", 22}});
  EXPECT_EQ(call_->told, std::vector<std::string>{"control closed"});
}

TEST_F(H323CallSlotTest, WhereNobodyListensForH245TheCallIsTold) {
  make_incoming();
  Tcp::acceptor nobody(context_, {here_, 0}, false);
  const auto port = nobody.local_endpoint().port();
  nobody.close();
  command(h323::ConnectControl{{"127.0.0.1", port}});
  EXPECT_TRUE(is_told("control closed"));
}

TEST_F(H323CallSlotTest, BesideTlsThereIsNoConnectionInClear) {
  make_incoming(*io::server_context(io::make_identity({"localhost"})));
  command(h323::ListenForControl{});
  command(h323::ConnectControl{{"127.0.0.1", 40000}});
  EXPECT_EQ(call_->told, (std::vector<std::string>{"not listening", "control closed"}));
}

TEST_F(H323CallSlotTest, AClosedChannelIsNotHeardAnyMore) {
  make_incoming();
  command(h323::ListenForControl{});
  connect_control(other_, "127.0.0.1");
  ASSERT_TRUE(is_told("control opened"));
  command(h323::Send{Channel::Control, protocols::to_bytes("end")});
  command(h323::Close{Channel::Control});
  EXPECT_TRUE(hears(other_, "end"));
  other_.close();
  room_.close();
  ASSERT_TRUE(is_told("signalling closed"));
  EXPECT_FALSE(std::ranges::count(call_->told, "control closed"));
}

TEST_F(H323CallSlotTest, ClosingTheChannelEndsTheListening) {
  make_incoming();
  command(h323::ListenForControl{});
  command(h323::Close{Channel::Control});
  boost::system::error_code error;
  other_.connect({here_, call_->listening->port}, error);
  EXPECT_TRUE(error);
}

TEST_F(H323CallSlotTest, AFinishedCallSaysItsLastAndIsForgottenOnce) {
  make_incoming();
  call_->done = true;
  command(h323::Send{Channel::Signalling, protocols::to_bytes("release")});
  slot_->act([](h323::Call&) {});
  EXPECT_EQ(finished_, 1);
  EXPECT_TRUE(hears(room_, "release"));
  EXPECT_TRUE(end_of(room_));
  std::weak_ptr<H323CallSlot> weak = slot_;
  slot_.reset();
  EXPECT_TRUE(weak.expired()) << "though the connection still waits for the room's end";
}

TEST_F(H323CallSlotTest, ACallThatIsForwardedGoesOnOverAnotherConnection) {
  make_outgoing();
  ASSERT_TRUE(is_told("signalling opened"));
  Tcp::acceptor there(context_, {here_, 0});
  there.async_accept(
      [this](boost::system::error_code, Tcp::socket socket) { other_ = std::move(socket); });
  call_->told.clear();
  command(h323::ConnectSignalling{io::to_address(there.local_endpoint())});
  ASSERT_TRUE(is_told("signalling opened"));
  command(h323::Send{Channel::Signalling, protocols::to_bytes("setup")});
  EXPECT_TRUE(hears(other_, "setup"));
  EXPECT_TRUE(end_of(room_));
  room_.close();
  other_.close();
  EXPECT_TRUE(is_told("signalling closed"));
  EXPECT_EQ(std::ranges::count(call_->told, "signalling closed"), 1);
}

TEST_F(H323CallSlotTest, WhatCannotBeReadIsCountedByItsLayer) {
  make_incoming();
  call_->counted = {
      .malformed_tpkt = 1, .malformed_q931 = 2, .malformed_h225 = 3, .malformed_h245 = 4};
  slot_->act([](h323::Call&) {});
  slot_->act([](h323::Call&) {});
  const auto counted = [this](monitoring::Input input) {
    return static_cast<std::uint64_t>(metrics_.malformed_input.at(input));
  };
  EXPECT_EQ(counted(monitoring::Input::Tpkt), 1U);
  EXPECT_EQ(counted(monitoring::Input::Q931), 2U);
  EXPECT_EQ(counted(monitoring::Input::H225), 3U);
  EXPECT_EQ(counted(monitoring::Input::H245), 4U);
}

}  // namespace
}  // namespace gateway::signalling
