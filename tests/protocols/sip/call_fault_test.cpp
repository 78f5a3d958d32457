#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

enum class Fault { Drop, Duplicate, Delay, BreakTransport, HangUp, Reject };
constexpr Fault kFaults[] = {Fault::Drop,           Fault::Duplicate, Fault::Delay,
                             Fault::BreakTransport, Fault::HangUp,    Fault::Reject};

// A call's course is a list of steps, each fed a fault in turn. A step makes what the room sends
// next from what the call sent, or does something on our side and sends nothing.
using Step = std::function<std::optional<Message>(CallScript&)>;

void play(CallScript& script, const std::vector<Step>& steps, std::size_t broken, Fault fault) {
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto message = steps[i](script);
    script.drain();
    if (i == broken) {
      switch (fault) {
        case Fault::Drop: continue;
        case Fault::Duplicate:
          if (message) script.feed(*message);
          break;
        case Fault::Delay: script.advance(5s); break;
        case Fault::BreakTransport: script.break_transport(); break;
        case Fault::HangUp: script.call->hang_up(EndReason::LocalHangup, script.now); break;
        case Fault::Reject: script.call->reject(EndReason::Busy, std::nullopt, script.now); break;
      }
      script.drain();
    }
    if (message) script.feed(*message);
  }
  // Whatever became of it, the room hangs up in the end and goes silent.
  script.feed(script.in_dialog("BYE"));
  script.advance(5min);
}

void every_fault(Transport transport, const std::function<void(CallScript&)>& start,
                 const std::vector<Step>& steps) {
  for (std::size_t broken = 0; broken < steps.size(); ++broken) {
    for (const Fault fault : kFaults) {
      SCOPED_TRACE("step " + std::to_string(broken) + " fault " +
                   std::to_string(static_cast<int>(fault)));
      CallScript script(transport);
      start(script);
      play(script, steps, broken, fault);
      if (script.count<Ended>() == 0) {
        script.call->hang_up(EndReason::LocalHangup, script.now);
        script.advance(5min);
      }
      EXPECT_EQ(script.count<Ended>(), 1);
      EXPECT_LE(script.count<Connected>(), 1);
      EXPECT_TRUE(script.call->finished());
      EXPECT_FALSE(script.call->deadline());
    }
  }
}

// The newest message sent with this status or method; the room did not get it when there is none.
std::optional<Message> last(const CallScript& script, int status, std::string_view method = {}) {
  for (auto it = script.sent.rbegin(); it != script.sent.rend(); ++it) {
    if (status != 0 ? it->status == status : it->method == method) return *it;
  }
  return std::nullopt;
}

std::vector<Step> incoming_steps() {
  return {
      [](CallScript& s) -> std::optional<Message> {
        s.call->ring(s.now);
        return {};
      },
      [](CallScript& s) -> std::optional<Message> {
        s.call->accept(clear_media(), s.now);
        return {};
      },
      [](CallScript& s) -> std::optional<Message> {
        const auto ok = last(s, 200);
        if (!ok) return {};
        return s.ack(*ok, ok->header("CSeq") == "1 INVITE" ? answer_to(ok->body) : std::string());
      },
      [](CallScript& s) -> std::optional<Message> {
        s.call->request_keyframe(s.now);
        return {};
      },
      [](CallScript& s) -> std::optional<Message> {
        const auto info = last(s, 0, "INFO");
        if (!info) return {};
        return s.response(*info, 200);
      },
      [](CallScript& s) -> std::optional<Message> {
        return s.in_dialog("INVITE", room_sdp(2, "sendonly"));
      },
      [](CallScript& s) -> std::optional<Message> {
        const auto ok = last(s, 200);
        if (!ok) return {};
        return s.ack(*ok);
      },
      [](CallScript& s) -> std::optional<Message> { return s.in_dialog("UPDATE"); },
      [](CallScript& s) -> std::optional<Message> { return s.in_dialog("BYE"); },
  };
}

TEST(EveryFault, OfAnIncomingCallEndsItOnceAndCleanly) {
  for (const Transport transport : {Transport::Udp, Transport::Tcp}) {
    every_fault(transport, [](CallScript& s) { s.start_incoming(s.invite()); }, incoming_steps());
  }
}

TEST(EveryFault, OfAnIncomingCallWithoutOfferEndsItOnceAndCleanly) {
  for (const Transport transport : {Transport::Udp, Transport::Tcp}) {
    every_fault(transport, [](CallScript& s) { s.start_incoming(s.invite("")); }, incoming_steps());
  }
}

TEST(EveryFault, OfAReliablyRingingCallEndsItOnceAndCleanly) {
  auto steps = incoming_steps();
  steps.insert(steps.begin() + 1, [](CallScript& s) -> std::optional<Message> {
    const auto ringing = last(s, 180);
    if (!ringing) return {};
    Message prack = s.in_dialog("PRACK");
    prack.add("RAck", std::string(ringing->header("RSeq")) + " 1 INVITE");
    return prack;
  });
  every_fault(
      Transport::Udp,
      [](CallScript& s) {
        Message invite = s.invite();
        invite.add("Require", "100rel");
        s.start_incoming(invite);
      },
      steps);
}

TEST(EveryFault, OfAnOutgoingCallEndsItOnceAndCleanly) {
  const std::vector<Step> steps{
      [](CallScript& s) -> std::optional<Message> { return s.response(s.sent.front(), 180); },
      [](CallScript& s) -> std::optional<Message> {
        return s.response(s.sent.front(), 200, answer_to(s.sent.front().body));
      },
      [](CallScript& s) -> std::optional<Message> {
        s.call->request_keyframe(s.now);
        return {};
      },
      [](CallScript& s) -> std::optional<Message> { return s.in_dialog("INVITE"); },
      [](CallScript& s) -> std::optional<Message> {
        const auto ok = last(s, 200);
        if (!ok) return {};
        return s.ack(*ok, answer_to(ok->body));
      },
      [](CallScript& s) -> std::optional<Message> {
        s.call->hang_up(EndReason::LocalHangup, s.now);
        return {};
      },
      [](CallScript& s) -> std::optional<Message> {
        const auto bye = last(s, 0, "BYE");
        if (!bye) return {};
        return s.response(*bye, 200);
      },
  };
  for (const Transport transport : {Transport::Udp, Transport::Tcp}) {
    every_fault(transport, [](CallScript& s) { s.start_outgoing(); }, steps);
  }
}

}  // namespace
}  // namespace protocols::sip
