#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "protocols/asn1/per.hpp"
#include "protocols/h460/connection_opening.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"
#include "protocols/h460/media_traversal.hpp"
#include "protocols/h460/traversal_client.hpp"
#include "protocols/h460/traversal_server.hpp"
#include "tests/protocols/h245/message_body.hpp"
#include "tests/protocols/h245/recorded_call.hpp"
#include "tests/support/pcap.hpp"

// A call through a server, between other people's stacks, read and played again by ours.
namespace protocols::h460 {
namespace {

using Is = h225::RasMessage::Is;

const std::string kFile = "../shared/data/h323/calls/h46018.pcap";
const Address kAny{"127.0.0.1", 1};

class RecordedTraversal : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kFile)) GTEST_SKIP() << "the recorded call is not here";
    for (const auto& [at, payload] : support::read_pcap(kFile)) {
      // What media is taken for, is none of the messages sought.
      if (auto message = asn1::decode<h225::RasMessage>(payload)) {
        messages.push_back(std::move(*message));
      }
    }
  }

  // The TPKT payloads of the file's Facility messages without a call.
  static std::vector<Bytes> openings() {
    const Bytes file = support::read_file(kFile);
    constexpr std::array kBegin{std::byte{8}, std::byte{2}, std::byte{0}, std::byte{0},
                                std::byte{0x62}};
    std::vector<Bytes> out;
    for (auto at = file.begin(); at != file.end(); ++at) {
      at = std::search(at, file.end(), kBegin.begin(), kBegin.end());
      if (at == file.end()) break;
      const auto size = std::to_integer<std::ptrdiff_t>(*(at - 2)) * 256 +
                        std::to_integer<std::ptrdiff_t>(*(at - 1)) - 4;
      out.emplace_back(at, at + std::min(size, file.end() - at));
    }
    return out;
  }

  std::vector<h225::RasMessage> messages;
};

TEST_F(RecordedTraversal, AnnouncesTheFeatureAsWeDo) {
  std::size_t asked = 0, confirmed = 0;
  for (const auto& message : messages) {
    if (const auto* rrq = message.get_if<Is::RegistrationRequest>()) {
      asked += announces(*rrq, kSignallingTraversal);
    } else if (const auto* rcf = message.get_if<Is::RegistrationConfirm>()) {
      if (!announces(*rcf, kSignallingTraversal)) continue;
      ++confirmed;
      TraversalClient client{{}};
      client.handle_message(message);
      EXPECT_TRUE(client.served());
    }
  }
  EXPECT_GE(asked, 2U);
  EXPECT_EQ(confirmed, asked);
}

TEST_F(RecordedTraversal, TellsOfTheCallAsWeDoAndIsFollowed) {
  std::size_t found = 0;
  for (const auto& message : messages) {
    const auto* indication = message.get_if<Is::ServiceControlIndication>();
    if (indication == nullptr) continue;
    ++found;
    const auto call = read_incoming_call(*indication);
    ASSERT_TRUE(call);
    auto ours = to_indication(*call);
    ours.request_seq_num = indication->request_seq_num;
    EXPECT_EQ(asn1::encode(h225::RasMessage::of<Is::ServiceControlIndication>(ours)).value(),
              asn1::encode(message).value());

    // The recorded connection is the one that a call of this name waits for.
    TraversalServer server({.signal_address = call->call_signalling_address});
    h225::RegistrationRequest rrq;
    announce(rrq, make_feature(kSignallingTraversal));
    h225::RegistrationConfirm rcf;
    rcf.endpoint_identifier = u"room";
    const auto request = h225::RasMessage::of<Is::RegistrationRequest>(rrq);
    auto answer = h225::RasMessage::of<Is::RegistrationConfirm>(rcf);
    server.amend({request, {}, kAny}, answer);
    ASSERT_TRUE(server.call("room", call->call_identifier, TimePoint()));
    const auto recorded = openings();
    ASSERT_EQ(recorded.size(), 1U);
    EXPECT_EQ(server.handle_first_packet(recorded[0]).kind, FirstWords::Kind::Awaited);
    // And is what we would have said.
    TraversalClient client{{}};
    client.handle_indication(*indication, TimePoint());
    const auto connect = client.poll_event();
    ASSERT_TRUE(connect);
    EXPECT_EQ(connect->address, call->call_signalling_address);
    EXPECT_EQ(*read_facility_opening(connect->opening).value(),
              *read_facility_opening(recorded[0]).value());
  }
  EXPECT_EQ(found, 1U);
}

TEST_F(RecordedTraversal, HasChannelsWhoseParametersWeReadAndWriteAlike) {
  std::size_t opens = 0, acks = 0, plans = 0;
  for (const auto& channel : script::RecordedCalls(kFile).channels()) {
    for (const auto& [from_caller, message] : channel) {
      if (const auto* open = script::body<script::Request::OpenLogicalChannel>(message)) {
        const auto theirs = read_traversal_parameters(*open);
        ASSERT_TRUE(theirs);
        ++opens;
        plans += keep_alive_plan(*theirs, 127, true).has_value();
        h245::OpenLogicalChannel ours = *open;
        attach(ours, *theirs);
        EXPECT_EQ(asn1::encode(h245::to_control<script::Request::OpenLogicalChannel>(ours)).value(),
                  asn1::encode(message).value());
      } else if (const auto* ack = script::body<script::Response::OpenLogicalChannelAck>(message)) {
        const auto theirs = read_traversal_parameters(*ack);
        ASSERT_TRUE(theirs);
        ++acks;
        const Destination to = destination(*theirs, true);
        EXPECT_TRUE(to.rtp && to.rtcp && to.multiplex_id);
        h245::OpenLogicalChannelAck ours = *ack;
        attach(ours, *theirs);
        EXPECT_EQ(
            asn1::encode(h245::to_control<script::Response::OpenLogicalChannelAck>(ours)).value(),
            asn1::encode(message).value());
      }
    }
  }
  EXPECT_GE(opens, 4U);
  EXPECT_GE(acks, 4U);
  EXPECT_GE(plans, 2U);
}

}  // namespace
}  // namespace protocols::h460
