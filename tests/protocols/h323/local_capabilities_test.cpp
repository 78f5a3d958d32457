#include "protocols/h323/local_capabilities.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "protocols/h239/capability.hpp"
#include "protocols/h323/send_choice.hpp"
#include "protocols/h323/user_input.hpp"
#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

TEST(LocalCapabilities, SurviveTheWire) {
  const auto set = sent(h323::capability_set(local_media(), encrypting(), 7));
  EXPECT_EQ(set.sequence_number, 7);
  EXPECT_EQ(set.protocol_identifier, h245::kProtocolIdentifier);
  ASSERT_TRUE(set.multiplex_capability);
  ASSERT_TRUE(set.capability_table);
  EXPECT_TRUE(h245::apply({}, set)) << "no descriptor names an entry that is not there";
}

TEST(LocalCapabilities, LetAnotherOfUsSendEverythingAtOnce) {
  const auto theirs = h245::apply({}, sent(h323::capability_set(local_media(), {}))).value();
  const auto choices = h323::choose_all(theirs, local_media(), {}, kClear);
  ASSERT_EQ(choices.size(), 3U);
  EXPECT_EQ(choices[0].format.codec, Codec::G722);
  EXPECT_EQ(choices[1].format.codec, Codec::H264);
  EXPECT_EQ(choices[1].format.h264, (H264Limits{66, 0xc0, 40, 1, {}, {}, {}}));
  EXPECT_EQ(choices[1].max_kbps, 4000U);
  EXPECT_EQ(choices[2].role, StreamRole::Content);
  EXPECT_EQ(h323::telephone_event_send(theirs), h323::kTelephoneEvent);
  EXPECT_EQ(h323::user_input(theirs), (h323::UserInputForms{true, true, false}));
}

TEST(LocalCapabilities, LetAnotherOfUsEncryptEverything) {
  CapabilityOptions options = encrypting();
  for (const bool clear_too : {true, false}) {
    options.clear_too = clear_too;
    const auto theirs = h245::apply({}, sent(h323::capability_set(local_media(), options))).value();
    const auto choices = h323::choose_all(theirs, local_media(), encrypting(), kRequired);
    ASSERT_EQ(choices.size(), 3U);
    for (const auto& choice : choices) EXPECT_EQ(choice.cipher, H235Cipher::Aes256Cbc);
    const auto clear = h323::choose_all(theirs, local_media(), {}, kClear);
    EXPECT_EQ(clear.size(), clear_too ? 3U : 0U);
  }
}

TEST(LocalCapabilities, AreThoseOfTheStreamsThereAre) {
  LocalMedia media = local_media();
  media.streams.resize(1);
  const auto theirs = h245::apply({}, h323::capability_set(media, {})).value();
  for (const auto& [number, capability] : theirs.table) {
    EXPECT_FALSE(capability.is<Capability::Is::ReceiveVideoCapability>());
    EXPECT_FALSE(h239::is_control_capability(capability));
  }
  CapabilityOptions no_content;
  no_content.content = false;
  const auto plain = h245::apply({}, h323::capability_set(local_media(), no_content)).value();
  EXPECT_FALSE(std::ranges::any_of(
      plain.table, [](const auto& e) { return h239::is_control_capability(e.second); }));
}

TEST(LocalCapabilities, NeverExceedTheCallsBitRate) {
  CapabilityOptions options;
  options.max_kbps = 768;
  const auto theirs = h245::apply({}, h323::capability_set(local_media(), options)).value();
  EXPECT_EQ(h323::choose_send(StreamRole::MainVideo, theirs, local_media(), {}, kClear)->max_kbps,
            768U);
}

TEST(LocalCapabilities, OfferFragmentsOnlyWhereWeTakeThem) {
  LocalMedia media = local_media();
  media.h264_receive.packetization_mode = 0;
  const auto theirs = h245::apply({}, h323::capability_set(media, {})).value();
  EXPECT_EQ(h323::choose_send(StreamRole::MainVideo, theirs, local_media(), {}, kClear)
                ->format.h264.packetization_mode,
            0);
}

TEST(LocalCapabilities, HaveNoListOfNothing) {
  LocalMedia media = local_media();
  media.video = {Codec::Vp8};
  media.audio = {Codec::Opus};
  const auto set = sent(h323::capability_set(media, encrypting()));
  for (const auto& list : *set.capability_descriptors->front().simultaneous_capabilities) {
    EXPECT_FALSE(list.empty());
  }
}

}  // namespace
