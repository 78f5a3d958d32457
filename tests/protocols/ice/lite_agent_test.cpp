#include "protocols/ice/lite_agent.hpp"

#include <gtest/gtest.h>

#include "protocols/base/writer.hpp"
#include "protocols/stun/digest.hpp"

namespace protocols::ice {
namespace {

using namespace std::chrono_literals;

const Address kBrowser{"198.51.100.7", 50000}, kOther{"2001:db8::7", 50001};

struct Script {
  TimePoint now{1h};
  std::uint8_t seed = 0;
  LiteAgent agent{[this](std::span<std::byte> out) {
                    for (std::byte& b : out) b = std::byte{seed++};
                  },
                  now};
  Credentials remote{"rfrag", "rpassword"};

  Script() { agent.set_remote(remote, now); }

  stun::Message request(bool nominate) {
    stun::Message message;
    message.id[11] = static_cast<std::byte>(++seed);
    message.username = agent.local().ufrag + ":" + remote.ufrag;
    message.priority = 1;
    message.ice_controlling = 5;
    message.use_candidate = nominate;
    return message;
  }
  std::optional<stun::Message> ask(const stun::Message& message, std::string_view password,
                                   const Address& from = kBrowser) {
    agent.handle_datagram(stun::write(message, {password, true}), from, now);
    const auto reply = agent.poll_transmit();
    if (!reply) return std::nullopt;
    EXPECT_EQ(reply->to, from);
    auto parsed = stun::parse(reply->bytes);
    if (!parsed) return std::nullopt;
    EXPECT_EQ(parsed->id, message.id);
    if (parsed->integrity_offset) {
      EXPECT_TRUE(stun::has_integrity(reply->bytes, *parsed, password));
    }
    return *parsed;
  }
  std::optional<stun::Message> check(bool nominate, const Address& from = kBrowser) {
    return ask(request(nominate), agent.local().password, from);
  }
  std::optional<Address> next_selected() {
    const auto event = agent.poll_event();
    if (!event || !std::holds_alternative<Selected>(*event)) return std::nullopt;
    return std::get<Selected>(*event).remote;
  }
};

TEST(LiteAgent, AnswersAChecksSourceAndSelectsWhatIsNominated) {
  Script script;
  const auto first = script.check(false);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->cls, stun::Class::Success);
  EXPECT_EQ(first->xor_mapped_address, kBrowser);
  EXPECT_TRUE(first->integrity_offset);
  EXPECT_TRUE(script.agent.valid(kBrowser));
  EXPECT_EQ(script.agent.selected(), std::nullopt);
  script.check(true);
  EXPECT_EQ(script.next_selected(), kBrowser);
  EXPECT_EQ(script.agent.selected(), kBrowser);
}

TEST(LiteAgent, FollowsALaterNomination) {
  Script script;
  script.check(true);
  script.check(true, kOther);
  EXPECT_EQ(script.next_selected(), kBrowser);
  EXPECT_EQ(script.next_selected(), kOther);
  script.check(false, kBrowser);
  EXPECT_EQ(script.next_selected(), std::nullopt);
}

TEST(LiteAgent, RefusesWhatTheStandardSaysToRefuse) {
  Script script;
  auto message = script.request(true);
  EXPECT_EQ(script.ask(message, {})->error_code->code, 400);
  message.username.reset();
  EXPECT_EQ(script.ask(message, script.agent.local().password)->error_code->code, 400);
  message = script.request(true);
  EXPECT_EQ(script.ask(message, "wrong password")->error_code->code, 401);
  message.username = "someone:else";
  EXPECT_EQ(script.ask(message, script.agent.local().password)->error_code->code, 401);
  message = script.request(true);
  message.ice_controlling.reset();
  message.ice_controlled = 5;
  EXPECT_EQ(script.ask(message, script.agent.local().password)->error_code->code, 487);
  EXPECT_FALSE(script.agent.valid(kBrowser));
  EXPECT_EQ(script.agent.selected(), std::nullopt);
  EXPECT_EQ(script.agent.statistics().checks_refused, 5U);
}

TEST(LiteAgent, AnswersUnknownRequiredAttributesWith420) {
  Script script;
  // REQUESTED-TRANSPORT of TURN (0x0019) behind the request's own attributes, covered by integrity.
  Writer out;
  out.bytes(stun::write(script.request(true), {{}, false}));
  out.u16(0x0019);
  out.u16(4);
  out.u32(0x11000000);
  const auto length = static_cast<std::uint16_t>(out.size() + 24 - 20);
  const stun::Hmac hmac = stun::integrity_of(out.view(), length, script.agent.local().password);
  out.u16(0x0008);
  out.u16(20);
  out.bytes(hmac);
  out.patch_u16(2, length);
  script.agent.handle_datagram(out.view(), kBrowser, script.now);
  const auto reply = script.agent.poll_transmit();
  ASSERT_TRUE(reply);
  const auto message = stun::parse(reply->bytes);
  ASSERT_TRUE(message && message->error_code);
  EXPECT_EQ(message->error_code->code, 420);
  EXPECT_EQ(message->unknown_attributes, std::vector<std::uint16_t>{0x0019});
  EXPECT_EQ(script.agent.selected(), std::nullopt);
}

TEST(LiteAgent, ThirtySecondsWithoutACheckEndConsent) {
  Script script;
  script.check(true);
  ASSERT_TRUE(script.next_selected());
  for (int i = 0; i < 20; ++i) {
    script.now += 29s;
    script.agent.handle_timeout(script.now);
    ASSERT_TRUE(script.check(false));
  }
  EXPECT_EQ(script.agent.deadline(), script.now + 30s);
  script.now += 30s;
  script.agent.handle_timeout(script.now);
  const auto event = script.agent.poll_event();
  ASSERT_TRUE(event && std::holds_alternative<Disconnected>(*event));
  EXPECT_EQ(script.agent.selected(), std::nullopt);
  EXPECT_FALSE(script.check(true)) << "gone is gone until a restart";
}

TEST(LiteAgent, ChecksWithAWrongPasswordDoNotKeepConsent) {
  Script script;
  script.check(true);
  const auto before = script.agent.deadline();
  script.now += 10s;
  script.ask(script.request(false), "wrong password");
  EXPECT_EQ(script.agent.deadline(), before);
}

TEST(LiteAgent, ARestartChangesOurCredentialAndKeepsTheOldPairUntilTheNewIsNominated) {
  Script script;
  script.check(true);
  ASSERT_TRUE(script.next_selected());
  const Credentials old = script.agent.local();
  const auto late = script.request(false);
  script.remote = {"newfrag", "newpassword"};
  script.agent.set_remote(script.remote, script.now);
  EXPECT_NE(script.agent.local().ufrag, old.ufrag);
  EXPECT_NE(script.agent.local().password, old.password);
  EXPECT_EQ(script.agent.selected(), kBrowser);
  EXPECT_EQ(script.ask(late, old.password)->cls, stun::Class::Success);
  script.check(true, kOther);
  EXPECT_EQ(script.next_selected(), kOther);
  EXPECT_EQ(script.ask(late, old.password)->error_code->code, 401);
}

TEST(LiteAgent, TheSameCredentialAgainIsNoRestart) {
  Script script;
  const Credentials local = script.agent.local();
  script.agent.set_remote(script.remote, script.now);
  EXPECT_EQ(script.agent.local(), local);
}

TEST(LiteAgent, ValidAddressesAreLimitedAndTheSelectedOneStays) {
  Script script;
  script.check(true);
  for (std::uint16_t port = 1; port <= 40; ++port) script.check(false, {"203.0.113.9", port});
  EXPECT_TRUE(script.agent.valid(kBrowser));
  EXPECT_FALSE(script.agent.valid({"203.0.113.9", 1}));
  EXPECT_TRUE(script.agent.valid({"203.0.113.9", 40}));
}

TEST(LiteAgent, GarbageAndResponsesAreCountedAndNotAnswered) {
  Script script;
  script.agent.handle_datagram(Bytes(40, std::byte{1}), kBrowser, script.now);
  stun::Message response;
  response.cls = stun::Class::Success;
  script.agent.handle_datagram(stun::write(response, {}), kBrowser, script.now);
  EXPECT_FALSE(script.agent.poll_transmit());
  EXPECT_EQ(script.agent.statistics().malformed, 1U);
  EXPECT_EQ(script.agent.statistics().ignored, 1U);
}

}  // namespace
}  // namespace protocols::ice
