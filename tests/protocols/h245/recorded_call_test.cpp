#include "tests/protocols/h245/recorded_call.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "protocols/h245/session_table.hpp"
#include "tests/protocols/h245/channels.hpp"
#include "tests/protocols/h245/script.hpp"
#include "tests/protocols/h245/side.hpp"

// Calls between other people's stacks, played again with our machines as both ends: each sends what
// the recorded one sent.
namespace {

using namespace script;

const std::string kCalls = "../shared/data/h323/calls/";
const std::string kMessages = "../shared/data/h323/pdus.jsonl";

// What a side that never asks must be for the decision it announces.
std::uint8_t terminal_type(const RecordedChannel& channel, bool caller) {
  std::uint8_t type = 50;
  for (const auto& [from_caller, message] : channel) {
    if (from_caller != caller) continue;
    if (const auto* asks = body<Request::MasterSlaveDetermination>(message)) {
      return asks->terminal_type;
    }
    if (const auto* ack = body<Response::MasterSlaveDeterminationAck>(message)) {
      type = ack->decision.is<MasterSlaveDeterminationAck_Decision::Is::Slave>() ? 255 : 0;
    }
  }
  return type;
}

// Whether one end's closing word was recorded.
bool ended(const RecordedChannel& channel) {
  return std::ranges::any_of(channel, [](const RecordedMessage& recorded) {
    return body<Command::EndSessionCommand>(recorded.message) != nullptr;
  });
}

// The version of a set is each sender's own, and some say of every close that it is the LCSE's.
ControlMessage comparable(ControlMessage message) {
  if (auto* request = message.get_if<ControlMessage::Is::Request>()) {
    if (auto* set = request->get_if<Request::TerminalCapabilitySet>()) {
      set->protocol_identifier = kProtocolIdentifier;
    }
    if (auto* close = request->get_if<Request::CloseLogicalChannel>()) {
      close->source.emplace<CloseLogicalChannel_Source::Is::User>();
    }
  }
  return message;
}

void play(const RecordedChannel& channel, Side& caller, Side& called) {
  std::vector<ControlMessage> to_caller, to_called;
  const auto flush = [](std::vector<ControlMessage>& waiting, Side& side) {
    for (const auto& message : waiting) side.hear(message);
    waiting.clear();
  };
  std::size_t index = 0;
  for (const auto& [from_caller, message] : channel) {
    SCOPED_TRACE("message " + std::to_string(index++));
    Side& sender = from_caller ? caller : called;
    // A request may have crossed what the recording shows before it.
    if (Side::answers(message)) flush(from_caller ? to_caller : to_called, sender);
    const auto sends = sender.do_as(message);
    if (sends && !*sends) {
      ADD_FAILURE() << "our machine says nothing";
    } else if (sends) {
      EXPECT_EQ(protocols::asn1::encode(comparable(**sends)).value(),
                protocols::asn1::encode(comparable(message)).value());
    }
    (from_caller ? to_called : to_caller).push_back(message);
  }
  flush(to_caller, caller);
  flush(to_called, called);
}

std::optional<Status> determined(Side& side) {
  const auto found = event<MasterSlaveDeterminer::Determined>(side.determiner);
  return found ? std::optional(found->status) : std::nullopt;
}

void expect_opposite(std::optional<Status> a, std::optional<Status> b) {
  ASSERT_TRUE(a && b);
  EXPECT_NE(*a, *b);
}

SessionUse use_of(const OpenLogicalChannel& open) {
  const auto& type = open.forward_logical_channel_parameters.data_type;
  if (type.is<DataType::Is::AudioData>()) return SessionUse::Audio;
  if (type.is<DataType::Is::VideoData>()) return SessionUse::Video;
  return SessionUse::Data;
}

class RecordedCall : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kCalls)) GTEST_SKIP() << "the recorded calls are not here";
  }
};

TEST_P(RecordedCall, IsWhatOurMachinesSay) {
  const auto channels = RecordedCalls(kCalls + GetParam()).channels();
  EXPECT_FALSE(channels.empty());
  for (const auto& channel : channels) {
    Side caller(terminal_type(channel, true)), called(terminal_type(channel, false));
    play(channel, caller, called);
    expect_opposite(determined(caller), determined(called));
    for (Side* side : {&caller, &called}) {
      EXPECT_TRUE(event<OutgoingCapabilityExchange::Transferred>(side->ours));
      EXPECT_TRUE(side->theirs.capabilities() && !side->theirs.capabilities()->table.empty());
      EXPECT_EQ(side->end.poll_event().has_value() || !side->end.may_send(), ended(channel));
      for (auto& [number, outgoing] : side->outgoing) {
        EXPECT_NE(outgoing.state(), OutgoingLogicalChannel::State::AwaitingEstablishment);
        EXPECT_NE(outgoing.state(), OutgoingLogicalChannel::State::AwaitingRelease);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, RecordedCall,
                         testing::Values("aes.pcap", "ast2.pcap", "auth.pcap", "fs.pcap", "gk.pcap",
                                         "h239.pcap", "h245sep.pcap", "h264.pcap", "h46018.pcap",
                                         "opal1.pcap"),
                         [](const auto& test) {
                           std::string name = test.param;
                           return name.substr(0, name.find('.'));
                         });

TEST(RecordedSeparateConnection, HasASessionForEachMediumThatBothEndsShare) {
  if (!std::filesystem::exists(kCalls)) GTEST_SKIP() << "the recorded calls are not here";
  const auto channels = RecordedCalls(kCalls + "h245sep.pcap").channels();
  ASSERT_EQ(channels.size(), 1U);
  Side caller(50), called(50);
  play(channels[0], caller, called);
  EXPECT_EQ(determined(caller), Status::Master);
  EXPECT_EQ(determined(called), Status::Slave);
  EXPECT_EQ(caller.end.poll_event(), EndSession::Ended::Answered);
  EXPECT_EQ(called.end.poll_event(), EndSession::Ended::ByPeer);
  SessionTable sessions;
  ASSERT_EQ(caller.incoming.size(), 2U);
  for (auto& [number, channel] : caller.incoming) {
    const auto& open = channel.open();
    const std::uint8_t id = forward_parameters(open)->session_id;
    EXPECT_EQ(sessions.propose(use_of(open), Status::Master), id);
    EXPECT_EQ(sessions.admit(use_of(open), id, Status::Master), id);
  }
}

// The H.245 messages of a file of JSON lines, which are one call's: ids 018 to 023 of one end, 024
// to 028 of the other, in the order of the call.
RecordedChannel messages_of_json() {
  constexpr std::array<std::pair<const char*, bool>, 11> kOrder = {{
      {"018", true},
      {"019", true},
      {"024", false},
      {"025", false},
      {"026", false},
      {"020", true},
      {"021", true},
      {"027", false},
      {"022", true},
      {"028", false},
      {"023", true},
  }};
  const auto bytes = support::read_file(kMessages);
  const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  RecordedChannel out;
  for (const auto& [id, from_caller] : kOrder) {
    const auto line = text.find(std::string("\"id\": \"h323-") + id + '"');
    const auto begin = text.find("\"hex\": \"", line) + 8;
    protocols::Bytes packet;
    for (auto at = begin; text[at] != '"'; at += 2) {
      packet.push_back(
          std::byte{static_cast<std::uint8_t>(std::stoul(text.substr(at, 2), nullptr, 16))});
    }
    const auto message = protocols::asn1::decode<ControlMessage>(packet);
    EXPECT_TRUE(message.has_value()) << id;
    if (message) out.push_back({from_caller, *message});
  }
  return out;
}

TEST(RecordedMessages, OfTwoRoomsOpenAChannelEachWay) {
  if (!std::filesystem::exists(kMessages)) GTEST_SKIP() << "the recorded messages are not here";
  const auto channel = messages_of_json();
  ASSERT_EQ(channel.size(), 11U);
  Side one(terminal_type(channel, true)), other(terminal_type(channel, false));
  play(channel, one, other);
  expect_opposite(determined(one), determined(other));
  for (Side* side : {&one, &other}) {
    ASSERT_EQ(side->outgoing.size(), 1U);
    EXPECT_EQ(side->outgoing.begin()->second.state(), OutgoingLogicalChannel::State::Established);
    ASSERT_EQ(side->incoming.size(), 1U);
    EXPECT_EQ(side->incoming.begin()->second.state(), IncomingLogicalChannel::State::Established);
  }
}

}  // namespace
