#include "protocols/h323/send_choice.hpp"

#include <gtest/gtest.h>

#include "protocols/h239/capability.hpp"
#include "protocols/h323/h264_capability.hpp"
#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;
using h323::ChoiceError;
using h323::choose_all;
using h323::choose_send;

constexpr auto kAudio = StreamRole::Audio;
constexpr auto kVideo = StreamRole::MainVideo;
constexpr auto kContent = StreamRole::Content;

// Codec of what is sent clear.
std::optional<Codec> codec(StreamRole role, const PeerCapabilities& theirs) {
  const auto choice = choose_send(role, theirs, local_media(), {}, kClear);
  return choice ? std::optional(choice->format.codec) : std::nullopt;
}

TEST(SendChoice, FollowsOurOrderOfPreference) {
  const auto theirs =
      peer({entry(1, pcmu()), entry(2, g711()), entry(3, g722())}, {descriptor(0, {{1, 2, 3}})});
  EXPECT_EQ(codec(kAudio, theirs), Codec::G722);
  LocalMedia media = local_media();
  media.audio = {Codec::Pcmu, Codec::G722};
  EXPECT_EQ(choose_send(kAudio, theirs, media, {}, kClear)->format.codec, Codec::Pcmu);
}

TEST(SendChoice, HasStaticPayloadTypesAndOthersOfItsOwn) {
  const auto theirs = peer(
      {entry(1, g711()), entry(2, video(h264(64, 71))), entry(3, video(content(h264(64, 71))))});
  const auto choices = choose_all(theirs, local_media(), {}, kClear);
  ASSERT_EQ(choices.size(), 3U);
  EXPECT_EQ(choices[0].format.payload_type, 8);
  EXPECT_GE(choices[1].format.payload_type, 96);
  EXPECT_GE(choices[2].format.payload_type, 96);
  EXPECT_NE(choices[1].format.payload_type, choices[2].format.payload_type);
  EXPECT_NE(choices[1].format.payload_type, h323::kTelephoneEvent);
}

TEST(SendChoice, TakesWhatMayRunTogether) {
  // The better audio excludes video.
  const auto theirs = peer({entry(1, g711()), entry(2, g722()), entry(3, video(h264(64, 71)))},
                           {descriptor(0, {{2}}), descriptor(1, {{1}, {3}})});
  const auto choices = choose_all(theirs, local_media(), {}, kClear);
  ASSERT_EQ(choices.size(), 2U);
  EXPECT_EQ(choices[0].format.codec, Codec::Pcma);
  EXPECT_EQ(choices[1].role, kVideo);
}

TEST(SendChoice, TakesOneOfAListAtATime) {
  // Audio or video, not both.
  const auto theirs =
      peer({entry(1, g711()), entry(2, video(h264(64, 71)))}, {descriptor(0, {{1, 2}})});
  EXPECT_EQ(codec(kAudio, theirs), Codec::Pcma);
  EXPECT_FALSE(codec(kVideo, theirs));
  // Content and main video share a decoder.
  const auto one_decoder = peer(
      {entry(1, g711()), entry(2, video(h264(64, 71))), entry(3, video(content(h264(64, 71))))},
      {descriptor(0, {{1}, {2, 3}})});
  EXPECT_TRUE(codec(kVideo, one_decoder));
  EXPECT_FALSE(codec(kContent, one_decoder));
}

TEST(SendChoice, GivesAListUpForAnotherRole) {
  // Audio's best is in the only list that has video.
  const auto theirs = peer({entry(1, g711()), entry(2, g722()), entry(3, video(h264(64, 71)))},
                           {descriptor(0, {{2, 3}, {1}})});
  EXPECT_EQ(codec(kAudio, theirs), Codec::Pcma);
  EXPECT_EQ(codec(kVideo, theirs), Codec::H264);
}

TEST(SendChoice, CannotUseAnEntryThatNoDescriptorNames) {
  const auto theirs = peer({entry(1, g711()), entry(2, g722())}, {descriptor(0, {{1}})});
  EXPECT_EQ(codec(kAudio, theirs), Codec::Pcma);
}

TEST(SendChoice, WithoutDescriptorsEverythingRunsTogether) {
  const auto theirs = peer(
      {entry(1, g711()), entry(2, video(h264(64, 71))), entry(3, video(content(h264(64, 71))))});
  EXPECT_EQ(choose_all(theirs, local_media(), {}, kClear).size(), 3U);
  PeerCapabilities listless = theirs;
  listless.descriptors[0] = {};
  EXPECT_EQ(choose_all(listless, local_media(), {}, kClear).size(), 3U);
  EXPECT_TRUE(choose_all({}, local_media(), {}, kClear).empty()) << "the empty set is a pause";
}

TEST(SendChoice, GoesByWhatThePeerReceives) {
  using Is = Capability::Is;
  const auto alaw = AudioCapability::of<AudioCapability::Is::G711Alaw64k>(20);
  EXPECT_FALSE(codec(kAudio, peer({entry(1, Capability::of<Is::TransmitAudioCapability>(alaw))})));
  EXPECT_TRUE(
      codec(kAudio, peer({entry(1, Capability::of<Is::ReceiveAndTransmitAudioCapability>(alaw))})));
  EXPECT_FALSE(
      codec(kVideo, peer({entry(1, Capability::of<Is::TransmitVideoCapability>(h264(64, 71)))})));
  EXPECT_TRUE(
      codec(kVideo,
            peer({entry(1, Capability::of<Is::ReceiveAndTransmitVideoCapability>(h264(64, 71)))})));
}

TEST(SendChoice, SkipsWhatItDoesNotKnow) {
  PeerCapabilities theirs = peer({entry(1, Capability::of<Capability::Is::NonStandard>()),
                                  entry(3, g711()), entry(4, video(VideoCapability()))},
                                 {descriptor(0, {{1, 3, 4}})});
  theirs.table[2] = Capability();  // of a later version
  theirs.descriptors[0][0].push_back(2);
  theirs.descriptors[0][0].push_back(9);
  EXPECT_EQ(codec(kAudio, theirs), Codec::Pcma);
}

TEST(SendChoice, PrefersTheLargerPictureAndThenThePlainerProfile) {
  const auto limits = [](std::vector<CapabilityTableEntry> table) {
    return choose_send(kVideo, peer(std::move(table)), local_media(), {}, kClear)->format.h264;
  };
  EXPECT_EQ(limits({entry(1, video(h264(64, 36))), entry(2, video(h264(8, 85)))}).profile_idc, 100)
      << "CIF in baseline, 1080p in high";
  EXPECT_EQ(limits({entry(1, video(h264(8, 85))), entry(2, video(h264(64, 85)))}).profile_idc, 66);
  EXPECT_EQ(limits({entry(1, video(h264(64, 113))), entry(2, video(h264(64, 85)))}).level_idc, 51)
      << "beyond our own size nothing is better, so the first stays";
}

TEST(SendChoice, SendsFragmentsOnlyToThoseWhoTakeThem) {
  PeerCapabilities theirs = peer({entry(1, video(h264(64, 71)))});
  const auto mode = [&] {
    return choose_send(kVideo, theirs, local_media(), {}, kClear)->format.h264.packetization_mode;
  };
  EXPECT_EQ(mode(), 0) << "no multiplex capability at all";
  auto& h2250 = theirs.multiplex.emplace().emplace<MultiplexCapability::Is::H2250Capability>();
  EXPECT_EQ(mode(), 0);
  auto& types = h2250.media_packetization_capability.rtp_payload_type.emplace();
  types = {h323::packetization(0, {}), h323::packetization(2, {})};
  EXPECT_EQ(mode(), 0);
  types.push_back(h323::packetization(1, {}));
  EXPECT_EQ(mode(), 1);
}

TEST(SendChoice, KeepsTheLeastOfBothBitRates) {
  const auto kbps = [](std::optional<std::uint32_t> theirs, std::uint32_t call) {
    CapabilityOptions options;
    options.max_kbps = call;
    return choose_send(kVideo, peer({entry(1, video(h264(64, 71, {}, theirs)))}), local_media(),
                       options, kClear)
        ->max_kbps;
  };
  EXPECT_EQ(kbps(7680, 4000), 768U);
  EXPECT_EQ(kbps(40000, 1920), 1920U);
  EXPECT_EQ(kbps({}, 1920), 1920U);
  EXPECT_EQ(kbps(0, 1920), 1920U);
}

TEST(SendChoice, EncryptsWhereverItCan) {
  const auto theirs = peer({entry(1, g722()), entry(2, encrypted(1, {H235Cipher::Aes128Cbc})),
                            entry(3, video(h264(64, 71)))},
                           {descriptor(0, {{1, 2}, {3}})});
  const auto audio = choose_send(kAudio, theirs, local_media(), encrypting(), kClear);
  ASSERT_TRUE(audio);
  EXPECT_EQ(audio->cipher, H235Cipher::Aes128Cbc);
  EXPECT_TRUE(audio->data_type.is<DataType::Is::H235Media>());
  EXPECT_GE(audio->format.payload_type, 96) << "the synchFlag must be a dynamic one";
  const auto clear = choose_send(kVideo, theirs, local_media(), encrypting(), kClear);
  ASSERT_TRUE(clear);
  EXPECT_FALSE(clear->cipher);
  EXPECT_TRUE(clear->data_type.is<DataType::Is::VideoData>());

  EXPECT_FALSE(choose_send(kAudio, theirs, local_media(), {}, kClear)->cipher)
      << "no shared secret";
  EXPECT_EQ(choose_send(kVideo, theirs, local_media(), encrypting(), kRequired).error(),
            ChoiceError::EncryptionRequired);
  EXPECT_EQ(choose_send(kContent, theirs, local_media(), encrypting(), kRequired).error(),
            ChoiceError::NoCodec);
  EXPECT_EQ(choose_send(kAudio, theirs, local_media(), {}, kRequired).error(),
            ChoiceError::EncryptionRequired);
}

TEST(SendChoice, PutsEncryptionBeforeTheCodec) {
  const auto theirs =
      peer({entry(1, g722()), entry(2, g711()), entry(3, encrypted(2, {H235Cipher::Aes256Cbc}))},
           {descriptor(0, {{1, 3}})});
  const auto choice = choose_send(kAudio, theirs, local_media(), encrypting(), kClear);
  EXPECT_EQ(choice->format.codec, Codec::Pcma);
  EXPECT_EQ(choice->cipher, H235Cipher::Aes256Cbc);
}

TEST(SendChoice, TakesTheBestCipherOfAMedium) {
  const auto theirs = peer({entry(1, g722()), entry(2, encrypted(1, {H235Cipher::Aes128Cbc})),
                            entry(3, encrypted(1, {H235Cipher::Aes256Cbc}))},
                           {descriptor(0, {{2, 3}})});
  EXPECT_EQ(choose_send(kAudio, theirs, local_media(), encrypting(), kRequired)->cipher,
            H235Cipher::Aes256Cbc);
  EXPECT_EQ(choose_send(kAudio, theirs, local_media(), {}, kClear).error(), ChoiceError::NoCodec)
      << "only encrypted forms are listed";
}

TEST(SendChoice, AnEncryptedFormOfNothingIsNothing) {
  const auto theirs =
      peer({entry(1, g722()), entry(2, encrypted(77, {H235Cipher::Aes128Cbc})),
            entry(3, encrypted(3, {H235Cipher::Aes128Cbc})), entry(4, encrypted(1, {}))},
           {descriptor(0, {{2, 3, 4}})});
  EXPECT_EQ(choose_send(kAudio, theirs, local_media(), encrypting(), kRequired).error(),
            ChoiceError::NoCodec);
}

TEST(SendChoice, HasNothingForARoleWithoutAStream) {
  LocalMedia media = local_media();
  media.streams.resize(1);
  const auto theirs = peer({entry(1, g711()), entry(2, video(h264(64, 71)))});
  EXPECT_EQ(choose_send(kVideo, theirs, media, {}, kClear).error(), ChoiceError::NoCodec);
}

TEST(SendChoice, FindsItsWayThroughAFullTable) {
  std::vector<CapabilityTableEntry> table;
  std::vector<std::uint16_t> all;
  for (std::uint16_t number = 1; number <= h245::kMaxCapabilityEntries; ++number) {
    table.push_back(entry(number, number % 3 == 0   ? g722()
                                  : number % 3 == 1 ? video(h264(64, number))
                                                    : encrypted(number, {H235Cipher::Aes128Cbc})));
    all.push_back(number);
  }
  PeerCapabilities theirs = peer(std::move(table));
  for (unsigned number = 0; number < 256; ++number) {
    theirs.descriptors[static_cast<std::uint8_t>(number)].assign(64, all);
  }
  // More than anybody reads, so nothing of it counts; with one descriptor of one list it does.
  EXPECT_TRUE(choose_all(theirs, local_media(), encrypting(), kClear).empty());
  theirs.descriptors = {{1, std::vector<PeerCapabilities::Numbers>(8, all)}};
  EXPECT_EQ(choose_all(theirs, local_media(), encrypting(), kClear).size(), 2U);
}

TEST(SendChoice, OffersToSendNoMoreThanThePeerTakes) {
  const auto theirs = peer({entry(1, video(h264(64, 57, {parameter(4, number(32))}, 20480)))});
  const auto choice = choose_send(kVideo, theirs, local_media(), {}, kClear);
  const auto* offered = choice->data_type.get_if<DataType::Is::VideoData>();
  const auto read = h323::read_h264(sent(*offered));
  EXPECT_EQ(read->format.h264.level_idc, 22);
  EXPECT_EQ(read->format.h264.max_fs, 8192U);
  EXPECT_EQ(read->max_kbps, 2048U);
}

}  // namespace
