#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "tests/protocols/h245/autopilot.hpp"

// A call's beginning between two ends of ours, with a fault at every message in turn. TCP loses and
// repeats nothing, but gateways on the way and rooms do.
namespace {

using namespace script;

constexpr std::uint16_t kAudio = 101, kCamera = 202;

enum class Fault : std::uint8_t { None, Lost, Repeated, Late };

class Link {
 public:
  Link(Fault fault, std::size_t at) : fault_(fault), at_(at) {}

  Autopilot a{60, 1000}, b{60, 2000};

  void start() {
    a.side.ours.transfer(full_set(), a.side.now);
    b.side.ours.transfer(full_set(), b.side.now);
    a.side.determiner.determine(a.side.now);
    b.side.determiner.determine(b.side.now);
    a.side.outgoing.try_emplace(kAudio, audio_channel(kAudio, 1), a.side.now);
    b.side.outgoing.try_emplace(kCamera, h224_channel(kCamera, 3), b.side.now);
    a.side.delay.request(a.side.now);
  }

  // Until nothing is under way and no timer runs. False when that takes too long.
  bool run() {
    for (int round = 0; round < 1000; ++round) {
      if (exchange()) continue;
      auto due = a.deadline();
      if (const auto other = b.deadline(); other && (!due || *other < *due)) due = other;
      if (!due) return true;
      a.handle_timeout(*due);
      b.handle_timeout(*due);
    }
    return false;
  }

  [[nodiscard]] std::size_t sent() const { return sent_; }

 private:
  struct Queue {
    std::deque<ControlMessage> messages;
    std::optional<ControlMessage> late;
  };

  bool exchange() {
    put(to_b_, a.settle());
    put(to_a_, b.settle());
    const bool one = deliver(to_b_, b), other = deliver(to_a_, a);
    return one || other;
  }

  void put(Queue& queue, std::vector<ControlMessage> messages) {
    for (auto& message : messages) {
      const Fault fault = sent_++ == at_ ? fault_ : Fault::None;
      if (fault == Fault::Late) {
        queue.late = std::move(message);
        continue;
      }
      if (fault == Fault::Repeated) queue.messages.push_back(message);
      if (fault != Fault::Lost) queue.messages.push_back(std::move(message));
      if (queue.late) queue.messages.push_back(*std::exchange(queue.late, std::nullopt));
    }
  }

  static bool deliver(Queue& queue, Autopilot& to) {
    if (queue.messages.empty() && queue.late) {
      queue.messages.push_back(*std::exchange(queue.late, std::nullopt));
    }
    if (queue.messages.empty()) return false;
    to.side.hear(queue.messages.front());
    queue.messages.pop_front();
    return true;
  }

  Fault fault_;
  std::size_t at_;
  std::size_t sent_ = 0;
  Queue to_a_, to_b_;
};

IncomingLogicalChannel::State incoming_state(const Side& side, std::uint16_t number) {
  const auto found = side.incoming.find(number);
  return found == side.incoming.end() ? IncomingLogicalChannel::State::Released
                                      : found->second.state();
}

void expect_determined(const Link& link) {
  ASSERT_TRUE(link.a.status && link.b.status);
  EXPECT_NE(*link.a.status, *link.b.status);
}

TEST(FaultyLink, WithoutFaultEverythingIsSetUp) {
  Link link(Fault::None, 0);
  link.start();
  ASSERT_TRUE(link.run());
  expect_determined(link);
  EXPECT_FALSE(link.a.determined_again || link.b.determined_again);
  EXPECT_EQ(link.a.side.outgoing.at(kAudio).state(), OutgoingLogicalChannel::State::Established);
  EXPECT_EQ(incoming_state(link.b.side, kAudio), IncomingLogicalChannel::State::Established);
  EXPECT_EQ(link.b.side.outgoing.at(kCamera).state(), OutgoingLogicalChannel::State::Established);
  EXPECT_EQ(incoming_state(link.a.side, kCamera), IncomingLogicalChannel::State::Established);
  EXPECT_TRUE(link.a.side.theirs.capabilities() && link.b.side.theirs.capabilities());
  EXPECT_GE(link.sent(), 15U);
}

class EveryFault : public testing::TestWithParam<Fault> {};

TEST_P(EveryFault, EndsInAStateThatBothEndsAgreeOn) {
  Link whole(Fault::None, 0);
  whole.start();
  ASSERT_TRUE(whole.run());
  for (std::size_t at = 0; at < whole.sent(); ++at) {
    SCOPED_TRACE("message " + std::to_string(at));
    Link link(GetParam(), at);
    link.start();
    ASSERT_TRUE(link.run());
    expect_determined(link);
    // Who receives a channel must not wait for what its opener has given up.
    for (const auto& [opener, receiver, number] :
         {std::tuple(&link.a.side, &link.b.side, kAudio),
          std::tuple(&link.b.side, &link.a.side, kCamera)}) {
      if (incoming_state(*receiver, number) == IncomingLogicalChannel::State::Established) {
        EXPECT_EQ(opener->outgoing.at(number).state(), OutgoingLogicalChannel::State::Established);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, EveryFault,
                         testing::Values(Fault::Lost, Fault::Repeated, Fault::Late),
                         [](const auto& test) {
                           switch (test.param) {
                             case Fault::Lost: return "Lost";
                             case Fault::Repeated: return "Repeated";
                             default: return "Late";
                           }
                         });

}  // namespace
