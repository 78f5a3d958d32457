#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "protocols/h323/send_choice.hpp"
#include "protocols/h323/user_input.hpp"
#include "tests/protocols/h245/message_body.hpp"
#include "tests/protocols/h245/recorded_call.hpp"
#include "tests/protocols/h323/room.hpp"

// What other people's stacks said of themselves, and the channels they opened.
namespace {

using namespace script;

const std::string kCalls = "../shared/data/h323/calls/";

std::vector<TerminalCapabilitySet> recorded_sets(const std::string& name) {
  std::vector<TerminalCapabilitySet> out;
  for (const auto& channel : RecordedCalls(kCalls + name + ".pcap").channels()) {
    for (const auto& recorded : channel) {
      if (const auto* set = body<Request::TerminalCapabilitySet>(recorded.message)) {
        out.push_back(*set);
      }
    }
  }
  return out;
}

std::vector<OpenLogicalChannel> recorded_channels(const std::string& name) {
  std::vector<OpenLogicalChannel> out;
  for (const auto& channel : RecordedCalls(kCalls + name + ".pcap").channels()) {
    for (const auto& recorded : channel) {
      if (const auto* open = body<Request::OpenLogicalChannel>(recorded.message)) {
        out.push_back(*open);
      }
    }
  }
  return out;
}

class RecordedSet : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kCalls)) GTEST_SKIP() << "the recorded calls are not here";
  }
};

const std::vector<std::string> kAll = {"aes",  "ast2",    "auth", "fs",     "gk",
                                       "h239", "h245sep", "h264", "h46018", "opal1"};

std::vector<h323::SendChoice> choices(const TerminalCapabilitySet& set,
                                      const CapabilityOptions& options = {},
                                      EncryptionPolicy policy = kClear) {
  return h323::choose_all(h245::apply({}, set).value(), local_media(), options, policy);
}

void expect_h264(const h323::SendChoice& choice, StreamRole role, const H264Limits& limits,
                 std::uint32_t kbps) {
  EXPECT_EQ(choice.role, role);
  EXPECT_EQ(choice.format.codec, Codec::H264);
  EXPECT_EQ(choice.format.h264, limits);
  EXPECT_EQ(choice.max_kbps, kbps);
}

// Level 2.2 and 1080p, as one stack says everywhere.
const H264Limits kMain{66, 0xc0, 22, 0, 8192, 246000, {}};

TEST_F(RecordedSet, OfEveryStackTakesAudioAndDigits) {
  for (const auto& name : kAll) {
    const auto sets = recorded_sets(name);
    EXPECT_GE(sets.size(), 2U) << name;
    for (const auto& set : sets) {
      const auto found = choices(set);
      ASSERT_FALSE(found.empty()) << name;
      EXPECT_EQ(found[0].role, StreamRole::Audio) << name;
      EXPECT_FALSE(found[0].cipher) << name;
      const auto theirs = h245::apply({}, set).value();
      EXPECT_EQ(h323::telephone_event_send(theirs), 101) << name;
      EXPECT_TRUE(h323::user_input(theirs).signal) << name;
    }
  }
}

TEST_F(RecordedSet, OfAVideoTerminalTakesTheLargestH264) {
  for (const auto* name : {"gk", "h245sep", "h46018", "h264", "h239"}) {
    for (const auto& set : recorded_sets(name)) {
      const auto found = choices(set);
      ASSERT_GE(found.size(), 2U) << name;
      EXPECT_EQ(found[0].format.codec, Codec::G722) << name;
      EXPECT_EQ(found[0].format.payload_type, 9) << name;
      expect_h264(found[1], StreamRole::MainVideo, kMain, 2048);
    }
  }
}

TEST_F(RecordedSet, OfH239TakesContentWithLimitsOfItsOwn) {
  for (const auto* name : {"h239", "h264"}) {
    for (const auto& set : recorded_sets(name)) {
      const auto found = choices(set);
      ASSERT_EQ(found.size(), 3U) << name;
      expect_h264(found[2], StreamRole::Content, {66, 0xc0, 40, 0, 8704, 246000, {}}, 540);
    }
  }
}

TEST_F(RecordedSet, OfAnotherStackTakesFragmentsAndBaselineBeforeHigh) {
  const auto sets = recorded_sets("opal1");
  ASSERT_EQ(sets.size(), 2U);
  const auto found = choices(sets[0]);
  ASSERT_EQ(found.size(), 3U);
  const H264Limits limits{66, 0xc0, 32, 1, 8192, 245000, {}};
  expect_h264(found[1], StreamRole::MainVideo, limits, 4000);
  expect_h264(found[2], StreamRole::Content, limits, 4000);
}

TEST_F(RecordedSet, OfATelephoneHasNoVideo) {
  for (const auto& set : recorded_sets("auth")) {
    const auto found = choices(set);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].format.codec, Codec::G722);
  }
  const auto found = choices(recorded_sets("fs").front());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].format.codec, Codec::Pcma);
}

TEST_F(RecordedSet, OfAnEncryptingTerminalTakesAes128) {
  for (const auto& set : recorded_sets("aes")) {
    const auto found = choices(set, encrypting(), kRequired);
    ASSERT_GE(found.size(), 2U);
    for (const auto& choice : found) {
      EXPECT_EQ(choice.cipher, H235Cipher::Aes128Cbc);
      EXPECT_TRUE(choice.data_type.is<DataType::Is::H235Media>());
      EXPECT_GE(choice.format.payload_type, 96);
    }
    expect_h264(found[1], StreamRole::MainVideo, kMain, 2048);
  }
}

TEST_F(RecordedSet, ChannelsOfEveryCallAreTaken) {
  for (const auto& name : kAll) {
    for (const auto& open : recorded_channels(name)) {
      const bool encrypted =
          open.forward_logical_channel_parameters.data_type.is<DataType::Is::H235Media>();
      const auto read = h323::read_channel(open, local_media(), encrypting(), kClear);
      ASSERT_TRUE(read) << name;
      EXPECT_EQ(read->cipher.has_value(), encrypted) << name;
      EXPECT_EQ(encrypted, name == "aes") << name;
      EXPECT_NE(read->rtcp.port, 0) << name;
      if (read->role == StreamRole::Audio) {
        EXPECT_EQ(read->session, 1) << name;
        EXPECT_EQ(read->format.codec, Codec::Pcma) << name;
        EXPECT_TRUE(encrypted || read->format.payload_type == 8) << name;
      } else {
        EXPECT_EQ(read->format.codec, Codec::H264) << name;
        EXPECT_GE(read->format.payload_type, 96) << name;
        EXPECT_GT(read->kbps.value_or(0), 0U) << name;
      }
    }
  }
}

TEST_F(RecordedSet, ContentIsAChannelOfASessionWithoutAFixedId) {
  const auto content_sessions = [](const std::string& name) {
    std::vector<int> out;
    for (const auto& open : recorded_channels(name)) {
      const auto read = h323::read_channel(open, local_media(), {}, kClear);
      if (read && read->role == StreamRole::Content) out.push_back(read->session);
    }
    return out;
  };
  EXPECT_EQ(content_sessions("h239"), std::vector<int>{0}) << "from the slave";
  EXPECT_EQ(content_sessions("opal1"), std::vector<int>{32}) << "from the master";
}

}  // namespace
