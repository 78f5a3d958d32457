#include <algorithm>
#include <filesystem>

#include "protocols/base/reader.hpp"
#include "protocols/tpkt/framer.hpp"
#include "tests/protocols/h225/signalling/call_script.hpp"
#include "tests/support/pcap.hpp"

// Whole calls: our two ends with each other, and one end with what others' stacks were recorded to
// send.
namespace protocols::h225::signalling {
namespace {

using namespace script;

// Two ends of ours on a connection that delivers at once.
struct Pair {
  CallSignalling caller;
  CallSignalling called = CallSignalling::incoming(settings());

  explicit Pair(OutgoingCall outgoing = call_to_room())
      : caller(CallSignalling::outgoing(settings(), std::move(outgoing), kStart)) {
    run();
  }
  void run() {
    for (bool moved = true; moved;) {
      moved = false;
      while (const auto packet = caller.poll_transmit()) {
        called.handle_packet(*packet, kStart);
        moved = true;
      }
      while (const auto packet = called.poll_transmit()) {
        caller.handle_packet(*packet, kStart);
        moved = true;
      }
    }
  }
};

TEST(Dialogue, OfACallThatIsAnswered) {
  auto outgoing = call_to_room();
  outgoing.attachments.h245_control = {bytes("set")};
  Pair pair(outgoing);
  const auto setup = only<signalling::Setup>(pair.called);
  EXPECT_EQ(setup.dialled, outgoing.destination);
  EXPECT_EQ(setup.from.display, "Meeting");
  EXPECT_EQ(setup.attachments.h245_control, std::vector<Bytes>{bytes("set")});
  pair.called.proceed({}, kStart);
  pair.called.alert({}, kStart);
  pair.called.connect({.h245_control = {bytes("ack")}}, kStart);
  pair.run();
  EXPECT_EQ(events(pair.caller).size(), 3U);
  EXPECT_TRUE(pair.caller.tunnelling() && pair.called.tunnelling());

  pair.caller.tunnel({bytes("1")}, kStart);
  pair.called.tunnel({bytes("2")}, kStart);
  pair.run();
  EXPECT_EQ(only<Control>(pair.called).messages, std::vector<Bytes>{bytes("1")});
  EXPECT_EQ(only<Control>(pair.caller).messages, std::vector<Bytes>{bytes("2")});

  pair.caller.release(Cause::NormalCallClearing, {}, kStart, {.h245_control = {bytes("end")}});
  pair.run();
  EXPECT_EQ(only<Released>(pair.called).last.h245_control, std::vector<Bytes>{bytes("end")});
  EXPECT_TRUE(only<Released>(pair.caller).by_us);
  EXPECT_TRUE(pair.caller.finished() && pair.called.finished());
}

TEST(Dialogue, OfACallThatIsRefused) {
  Pair pair;
  pair.called.release(Cause::UserBusy, {}, kStart);
  pair.run();
  const auto released = only<Released>(pair.caller);
  EXPECT_EQ(released.cause.value, Cause::UserBusy);
  EXPECT_EQ(released.reason, Reason::InConf);
}

TEST(Dialogue, OfReleasesThatCross) {
  Pair pair;
  pair.called.connect({}, kStart);
  pair.run();
  events(pair.caller);
  events(pair.called);
  pair.caller.release(Cause::NormalCallClearing, {}, kStart);
  pair.called.release(Cause::NormalCallClearing, {}, kStart);
  pair.run();
  EXPECT_TRUE(only<Released>(pair.caller).by_us);
  EXPECT_TRUE(only<Released>(pair.called).by_us);
}

TEST(Dialogue, OfASeparateControlConnection) {
  Pair pair;
  pair.called.connect({}, kStart);
  pair.run();
  events(pair.caller);
  pair.caller.start_h245(kTheirH245, kStart);
  pair.run();
  const auto all = events(pair.called);
  ASSERT_EQ(all.size(), 3U);
  EXPECT_TRUE(std::holds_alternative<TunnellingRefused>(all[1]));
  EXPECT_EQ(std::get<ControlWanted>(all[2]).h245_address, kTheirH245);
}

TEST(Dialogue, OfFastConnect) {
  auto outgoing = call_to_room();
  outgoing.attachments.fast_start = {bytes("audio"), bytes("video")};
  Pair pair(outgoing);
  EXPECT_EQ(only<signalling::Setup>(pair.called).attachments.fast_start,
            outgoing.attachments.fast_start);
  pair.called.connect({.fast_start = std::vector<Bytes>{bytes("audio")}}, kStart);
  pair.run();
  EXPECT_EQ(only<Connected>(pair.caller).attachments.fast_start,
            std::vector<Bytes>{bytes("audio")});
}

// --- recorded calls

struct Flow {
  std::string from, to;  // address and port, as bytes
  tpkt::Framer framer;
  std::vector<Bytes> packets;
};

// The TPKT payloads of each direction of each connection at port 1720, in order of their beginning.
// The recordings are of a loopback: whole and in order.
std::vector<Flow> recorded_flows(const std::string& path) {
  const Bytes file = support::read_file(path);
  std::vector<Flow> flows;
  Reader reader(file);
  const auto little = [&] {
    std::uint32_t value = 0;
    const auto bytes = reader.bytes(4).value_or(ByteView());
    for (std::size_t i = bytes.size(); i-- > 0;) {
      value = value << 8U | std::to_integer<std::uint32_t>(bytes[i]);
    }
    return value;
  };
  static_cast<void>(reader.skip(24));
  while (reader.remaining() >= 16) {
    static_cast<void>(reader.skip(8));
    const std::uint32_t size = little();
    static_cast<void>(reader.skip(4));
    const auto frame = reader.bytes(size).value_or(ByteView());
    if (frame.size() < 54 || frame[23] != std::byte{6}) continue;
    const auto ip = frame.subspan(14);
    const std::size_t header = (std::to_integer<std::size_t>(ip[0]) & 15U) * 4;
    const std::size_t total =
        std::to_integer<std::size_t>(ip[2]) << 8U | std::to_integer<std::size_t>(ip[3]);
    const auto tcp = ip.first(std::min(total, ip.size())).subspan(header);
    const auto payload = tcp.subspan((std::to_integer<std::size_t>(tcp[12]) >> 4U) * 4);
    if (payload.empty()) continue;
    std::string from(as_text(ip.subspan(12, 4))), to(as_text(ip.subspan(16, 4)));
    from += as_text(tcp.first(2));
    to += as_text(tcp.subspan(2, 2));
    auto flow =
        std::ranges::find_if(flows, [&](const Flow& f) { return f.from == from && f.to == to; });
    if (flow == flows.end()) flow = flows.insert(flows.end(), {from, to, {}, {}});
    flow->framer.handle_bytes(payload);
    while (auto packet = flow->framer.poll_packet()) flow->packets.push_back(std::move(*packet));
  }
  std::erase_if(flows, [](const Flow& flow) {
    return flow.packets.empty() || !q931::parse(flow.packets.front()) ||
           !q931::parse(flow.packets.front())->user_user;
  });
  return flows;
}

bool begins_with_setup(const Flow& flow) {
  for (const Bytes& packet : flow.packets) {
    const auto message = q931::parse(packet);
    if (message && message->type == Type::Setup) return true;
  }
  return false;
}

void expect_no_error(const CallSignalling& call) {
  EXPECT_EQ(call.counters().malformed, 0U);
  EXPECT_EQ(call.counters().unknown, 0U);
  EXPECT_EQ(call.counters().other_references, 0U);
  EXPECT_EQ(call.counters().unsent, 0U);
}

class RecordedCall : public testing::TestWithParam<std::string> {
 protected:
  std::vector<Flow> flows() {
    const std::string path = "../shared/data/h323/calls/" + GetParam() + ".pcap";
    return std::filesystem::exists(path) ? recorded_flows(path) : std::vector<Flow>{};
  }
};

TEST_P(RecordedCall, IsTakenByTheCalledSide) {
  const auto all = flows();
  if (all.empty()) GTEST_SKIP() << "the recorded calls are not here";
  int calls = 0;
  for (const Flow& flow : all) {
    if (!begins_with_setup(flow)) continue;
    auto call = CallSignalling::incoming(settings());

    for (const Bytes& packet : flow.packets) {
      call.handle_packet(packet, kStart);
      if (call.state() == State::CallPresent) call.connect({}, kStart);
      for (const Event& event : events(call)) {
        if (const auto* setup = std::get_if<signalling::Setup>(&event)) {
          EXPECT_FALSE(setup->from.product.empty());
          EXPECT_GE(setup->version, 2);
          ++calls;
        }

        if (const auto* released = std::get_if<Released>(&event)) {
          EXPECT_FALSE(released->protocol_error);
          EXPECT_FALSE(released->by_us);
        }
      }
    }
    expect_no_error(call);
    EXPECT_EQ(sent_types(call), std::vector{Type::Connect});
  }
  EXPECT_GT(calls, 0);
}

TEST_P(RecordedCall, IsTakenByTheCallingSide) {
  const auto all = flows();
  if (all.empty()) GTEST_SKIP() << "the recorded calls are not here";
  int connected = 0;
  for (const Flow& flow : all) {
    if (begins_with_setup(flow)) continue;
    const auto first = q931::parse(flow.packets.front());
    if (first->type == Type::Facility) continue;  // H.460.18: it only says which call is meant
    auto outgoing = call_to_room();
    outgoing.call_reference = first->call_reference;
    outgoing.attachments.fast_start = {bytes("offered")};
    auto call = initiated(settings(), outgoing);
    for (const Bytes& packet : flow.packets) {
      call.handle_packet(packet, kStart);
      for (const Event& event : events(call)) {
        if (std::holds_alternative<Connected>(event)) ++connected;
        if (const auto* released = std::get_if<Released>(&event)) {
          EXPECT_FALSE(released->protocol_error || released->by_us);
        }
      }
    }
    expect_no_error(call);
    EXPECT_TRUE(sent_types(call).empty());
  }
  EXPECT_GT(connected, 0);
}

INSTANTIATE_TEST_SUITE_P(AllCalls, RecordedCall,
                         testing::Values("aes", "ast2", "auth", "fs", "gk", "h239", "h245sep",
                                         "h264", "h46018", "opal1"),
                         [](const auto& call) { return call.param; });

}  // namespace
}  // namespace protocols::h225::signalling
