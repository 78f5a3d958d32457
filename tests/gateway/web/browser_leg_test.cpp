#include "gateway/web/browser_leg.hpp"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <deque>

#include "tests/gateway/call/call_world.hpp"
#include "tests/support/browser_offer.hpp"

namespace gateway::web {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;

// What went over a browser's socket, kept by the test beyond the leg's end.
struct Wire {
  explicit Wire(asio::any_io_executor executor) : news(std::move(executor)) {}

  asio::steady_timer news;
  std::deque<std::string> to_gateway;
  std::vector<json::object> to_browser;
  bool closed = false;
};

class FakeSocket : public WebSocket {
 public:
  explicit FakeSocket(std::shared_ptr<Wire> wire) : wire_(std::move(wire)) {}

  asio::awaitable<std::optional<std::string>> receive() override {
    while (wire_->to_gateway.empty() && !wire_->closed) {
      wire_->news.expires_at(asio::steady_timer::time_point::max());
      co_await wire_->news.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    if (wire_->to_gateway.empty()) co_return std::nullopt;
    auto text = std::move(wire_->to_gateway.front());
    wire_->to_gateway.pop_front();
    co_return text;
  }
  void send(std::string text) override {
    wire_->to_browser.push_back(json::parse(text).as_object());
  }
  void close() override {
    wire_->closed = true;
    wire_->news.cancel();
  }
  [[nodiscard]] asio::any_io_executor executor() const override {
    return wire_->news.get_executor();
  }
  [[nodiscard]] bool broke_rules() const override { return false; }
  [[nodiscard]] std::string remote_host() const override { return "192.0.2.77"; }

 private:
  std::shared_ptr<Wire> wire_;
};

class BrowserLegTest : public call::testing::CallWorld {
 protected:
  ~BrowserLegTest() override {
    for (const auto& wire : wires_) hang_up(*wire);
    turn();
    browsers_.port->release();
    turn();
  }

  std::shared_ptr<Wire> connect() {
    auto wire = std::make_shared<Wire>(context_.get_executor());
    auto leg = std::make_shared<BrowserLeg>(browsers_, std::make_unique<FakeSocket>(wire));
    asio::co_spawn(context_, [leg = std::move(leg)] { return leg->serve(); }, asio::detached);
    wires_.push_back(wire);
    turn();
    return wire;
  }
  void tell(Wire& wire, std::string text) {
    wire.to_gateway.push_back(std::move(text));
    wire.news.cancel();
    turn();
  }
  void tell(Wire& wire, const json::object& message) { tell(wire, json::serialize(message)); }
  void hello(Wire& wire, const std::string& number, json::object more = {}) {
    more.insert({{"type", "hello"}, {"version", 1}, {"number", number}, {"name", "Ada"}});
    tell(wire, more);
  }
  void offer(Wire& wire, int id, bool restart) {
    const std::string sdp =
        tests::chromium_offer({{.mid = "0", .kind = protocols::MediaKind::Audio, .ssrc = 7}},
                              {.fingerprint = services_.certificate->fingerprint()});
    tell(wire, {{"type", "offer"},
                {"id", id},
                {"sdp", sdp},
                {"publish", {{{"mid", "0"}, {"source", "microphone"}}}},
                {"subscribe", json::array()},
                {"restart", restart}});
  }
  void hang_up(Wire& wire) {
    wire.closed = true;
    wire.news.cancel();
  }
  // What is posted runs; timers do not come due.
  void turn() {
    context_.restart();
    context_.poll();
  }

  static std::vector<json::object> heard(const Wire& wire, std::string_view type) {
    std::vector<json::object> out;
    std::ranges::copy_if(wire.to_browser, std::back_inserter(out),
                         [type](const auto& one) { return one.at("type").as_string() == type; });
    return out;
  }
  static std::size_t in_the_room(const Wire& wire) {
    return heard(wire, "roster").back().at("participants").as_array().size();
  }
  static std::string ufrag(const json::object& answer) {
    const std::string sdp(answer.at("sdp").as_string());
    const auto at = sdp.find("a=ice-ufrag:");
    return sdp.substr(at, sdp.find('\r', at) - at);
  }

  std::vector<std::shared_ptr<Wire>> wires_;
  BrowserServices browsers_{.call = services_,
                            .port = *media::BrowserPort::open(
                                context_.get_executor(), {asio::ip::make_address("127.0.0.1"), 0}),
                            .candidates = {{"127.0.0.1", 8443}},
                            .resume = ResumeTokens(io::system_random())};
};

TEST_F(BrowserLegTest, WhoSaysHelloIsInAndHearsWhoElseIs) {
  const auto ada = connect(), grace = connect();
  hello(*ada, "1001");
  ASSERT_EQ(heard(*ada, "welcome").size(), 1U);
  EXPECT_EQ(in_the_room(*ada), 1U);
  hello(*grace, "1001");
  EXPECT_EQ(in_the_room(*ada), 2U);
  EXPECT_EQ(browsers_.active, 2U);
  tell(*grace, R"({"type":"leave"})");
  EXPECT_EQ(heard(*grace, "bye").back().at("reason").as_string(), "left");
  hang_up(*grace);
  turn();
  EXPECT_EQ(in_the_room(*ada), 1U);
  EXPECT_EQ(browsers_.active, 1U);
}

TEST_F(BrowserLegTest, AboveTheLimitABrowserIsToldWhenToTryAgain) {
  config_.capacity.max_browsers = 1;
  const auto first = connect(), second = connect();
  hello(*first, "1001");
  hello(*second, "1001");
  const auto refused = heard(*second, "error").back();
  EXPECT_EQ(refused.at("code").as_string(), "full");
  EXPECT_TRUE(refused.at("fatal").as_bool());
  EXPECT_TRUE(refused.contains("retry_after"));
  EXPECT_TRUE(second->closed);
}

TEST_F(BrowserLegTest, AMeetingWithAPinLetsInOnlyWithIt) {
  config::Meeting meeting;
  meeting.number = "2002";
  meeting.pin = "4711";
  config_.conference.meetings.push_back(meeting);
  const auto ada = connect();
  hello(*ada, "2002");
  EXPECT_FALSE(heard(*ada, "pin").back().at("wrong").as_bool());
  hello(*ada, "2002", {{"pin", "1"}});
  EXPECT_TRUE(heard(*ada, "pin").back().at("wrong").as_bool());
  EXPECT_TRUE(heard(*ada, "welcome").empty());
  EXPECT_EQ(logged_.find("4711"), std::string::npos);
}

TEST_F(BrowserLegTest, AResumeTokenOpensWithoutThePinAndSendsTheOldLegAway) {
  config::Meeting meeting;
  meeting.number = "2002";
  meeting.pin = "4711";
  config_.conference.meetings.push_back(meeting);
  const auto before = connect(), after = connect();
  hello(*before, "2002", {{"pin", "4711"}});
  ASSERT_EQ(heard(*before, "welcome").size(), 1U);
  const auto token = heard(*before, "welcome").back().at("resume");
  hello(*after, "2002", {{"resume", token}});
  turn();
  EXPECT_EQ(heard(*after, "welcome").size(), 1U);
  EXPECT_EQ(heard(*before, "bye").back().at("reason").as_string(), "replaced");
}

TEST_F(BrowserLegTest, ANewConnectionOfTheSameBrowserReplacesItsOldOneSilently) {
  const auto ada = connect();
  hello(*ada, "1001");
  offer(*ada, 1, true);
  ASSERT_EQ(heard(*ada, "answer").size(), 1U) << json::serialize(ada->to_browser.back());
  offer(*ada, 2, false);
  offer(*ada, 3, true);
  const auto answers = heard(*ada, "answer");
  ASSERT_EQ(answers.size(), 3U);
  EXPECT_EQ(ufrag(answers[0]), ufrag(answers[1])) << "the same connection goes on";
  EXPECT_NE(ufrag(answers[1]), ufrag(answers[2])) << "the new one is another";
  turn();
  EXPECT_TRUE(heard(*ada, "error").empty());
  EXPECT_EQ(in_the_room(*ada), 1U);
}

TEST_F(BrowserLegTest, TheEchoTestShowsOneOneself) {
  const auto ada = connect();
  hello(*ada, "*43");
  EXPECT_EQ(heard(*ada, "welcome").size(), 1U);
  EXPECT_EQ(directory_.meetings(), 0U);
}

TEST_F(BrowserLegTest, WhatIsNoMessageIsAnsweredAndCountedAndHarmsNothing) {
  const auto ada = connect();
  tell(*ada, "nonsense");
  EXPECT_EQ(heard(*ada, "error").back().at("code").as_string(), "bad_message");
  EXPECT_EQ(metrics_.snapshot().figures.malformed_input.at(monitoring::Input::WebSocket), 1U);
  hello(*ada, "1001");
  tell(*ada, R"({"type":"offer","id":1,"sdp":"v=0","publish":[],"subscribe":[]})");
  EXPECT_EQ(heard(*ada, "error").back().at("code").as_string(), "bad_offer");
  EXPECT_EQ(in_the_room(*ada), 1U);
}

TEST_F(BrowserLegTest, WhoSendsWithoutEndIsSentAway) {
  const auto ada = connect();
  for (int i = 0; i < 300; ++i) tell(*ada, R"({"type":"ping","t":1})");
  EXPECT_EQ(heard(*ada, "error").back().at("code").as_string(), "rate_limited");
  EXPECT_TRUE(ada->closed);
}

}  // namespace
}  // namespace gateway::web
