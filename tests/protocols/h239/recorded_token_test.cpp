#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "protocols/h239/capability.hpp"
#include "protocols/h239/presentation_token.hpp"
#include "tests/protocols/h245/message_body.hpp"
#include "tests/protocols/h245/recorded_call.hpp"

// Presentations in calls between other people's stacks, played again with our tokens at both ends.
namespace protocols::h239 {
namespace {

const std::string kCalls = "../shared/data/h323/calls/";

struct End {
  std::uint32_t number = 0;  // what is drawn next
  RandomSource random = [this](std::span<std::byte> out) {
    const std::uint32_t value = number - 1;
    std::memcpy(out.data(), &value, out.size());
  };
  PresentationToken token{random};

  // Makes the machine say what the recorded end said.
  void do_as(const Message& message) {
    if (const auto* request = std::get_if<PresentationTokenRequest>(&message)) {
      number = request->symmetry_breaking;
      token.request(request->channel_id, TimePoint());
    } else if (std::get_if<PresentationTokenRelease>(&message)) {
      token.release();
    } else if (const auto* response = std::get_if<PresentationTokenResponse>(&message)) {
      response->acknowledge ? token.grant() : token.deny();
    }
  }
};

class RecordedToken : public testing::TestWithParam<const char*> {};

TEST_P(RecordedToken, IsPassedAsOurMachinesPassIt) {
  if (!std::filesystem::exists(kCalls)) GTEST_SKIP() << "the recorded calls are not here";
  std::size_t found = 0;
  for (const auto& channel : script::RecordedCalls(kCalls + GetParam()).channels()) {
    End caller, called;
    for (const auto& [from_caller, message] : channel) {
      if (!is_h239(message)) continue;
      const auto said = read(message);
      ASSERT_TRUE(said);
      ++found;
      End& sender = from_caller ? caller : called;
      sender.do_as(*said);
      const auto says = sender.token.poll_transmit();
      ASSERT_TRUE(says);
      EXPECT_EQ(*says, *said);
      EXPECT_EQ(asn1::encode(write(*says)).value(), asn1::encode(message).value());
      (from_caller ? called : caller).token.handle_message(*said, TimePoint());
    }
    EXPECT_FALSE(caller.token.poll_transmit());
    EXPECT_FALSE(called.token.poll_transmit());
    EXPECT_FALSE(caller.token.deadline());
    EXPECT_FALSE(called.token.deadline());
  }
  EXPECT_GE(found, 3U);
}

TEST_P(RecordedToken, IsForAChannelThatCarriesAPresentation) {
  using script::body;
  using script::Request;
  if (!std::filesystem::exists(kCalls)) GTEST_SKIP() << "the recorded calls are not here";
  std::size_t channels = 0, capable = 0, controlled = 0;
  for (const auto& channel : script::RecordedCalls(kCalls + GetParam()).channels()) {
    for (const auto& [from_caller, message] : channel) {
      if (const auto* open = body<Request::OpenLogicalChannel>(message)) {
        const auto content = read_content(open->forward_logical_channel_parameters.data_type);
        if (!content) continue;
        ++channels;
        EXPECT_EQ(content->roles, kPresentation);
        EXPECT_EQ(content->codecs.size(), 1U);
      } else if (const auto* set = body<Request::TerminalCapabilitySet>(message)) {
        if (!set->capability_table) continue;
        for (const auto& entry : *set->capability_table) {
          if (!entry.capability) continue;
          controlled += is_control_capability(*entry.capability);
          using Is = h245::Capability::Is;
          const auto* video = entry.capability->get_if<Is::ReceiveVideoCapability>();
          if (!video) video = entry.capability->get_if<Is::ReceiveAndTransmitVideoCapability>();
          capable += video && read_content(*video);
        }
      }
    }
  }
  EXPECT_EQ(channels, 1U);
  EXPECT_EQ(controlled, 2U);  // one of each end
  EXPECT_GE(capable, 2U);
}

INSTANTIATE_TEST_SUITE_P(All, RecordedToken, testing::Values("h239.pcap", "opal1.pcap"),
                         [](const auto& test) {
                           const std::string name = test.param;
                           return name.substr(0, name.find('.'));
                         });

}  // namespace
}  // namespace protocols::h239
