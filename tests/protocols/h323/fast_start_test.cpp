#include "protocols/h323/fast_start.hpp"

#include <gtest/gtest.h>

#include "protocols/h323/data_type.hpp"
#include "protocols/h323/media_address.hpp"
#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

const Address kRtp{"192.0.2.9", 6000}, kRtcp{"192.0.2.9", 6001};
constexpr auto kAudio = StreamRole::Audio;
constexpr auto kVideo = StreamRole::MainVideo;
constexpr std::uint16_t kOurFirst = 301;

h323::SendChoice offered(StreamRole role, Codec codec, std::optional<H235Cipher> cipher) {
  h323::SendChoice out;
  out.role = role;
  out.format.codec = codec;
  out.format.h264 = {66, 0xc0, 31, 0, {}, {}, {}};
  out.format.payload_type = h323::static_payload_type(codec).value_or(97);
  if (cipher) out.format.payload_type = 110;
  out.data_type = h323::make_data_type({role, {out.format, 1920}, cipher});
  return out;
}

// What the caller would send.
Bytes to_us(std::uint16_t number, StreamRole role, Codec codec,
            std::optional<H235Cipher> cipher = std::nullopt) {
  const std::uint8_t session = role == kAudio ? 1 : 2;
  return asn1::encode(h323::open_channel(offered(role, codec, cipher), number, session, kRtcp))
      .value();
}

// What the caller would get: everything stands in the reverse parameters.
OpenLogicalChannel reverse(StreamRole role, Codec codec,
                           std::optional<H235Cipher> cipher = std::nullopt) {
  const std::uint8_t session = role == kAudio ? 1 : 2;
  auto forward = h323::open_channel(offered(role, codec, cipher), 1, session, kRtcp);
  using Forward = OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  using Reverse = OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
  auto parameters = *forward.forward_logical_channel_parameters.multiplex_parameters
                         .get_if<Forward::Is::H2250LogicalChannelParameters>();
  parameters.media_channel = h323::to_media_address(kRtp);
  OpenLogicalChannel out;
  out.forward_logical_channel_number = 1;
  out.forward_logical_channel_parameters.data_type.emplace<DataType::Is::NullData>();
  out.forward_logical_channel_parameters.multiplex_parameters.emplace<Forward::Is::None>();
  auto& made = out.reverse_logical_channel_parameters.emplace();
  made.data_type = forward.forward_logical_channel_parameters.data_type;
  made.multiplex_parameters =
      Reverse::of<Reverse::Is::H2250LogicalChannelParameters>(std::move(parameters));
  return out;
}
Bytes from_us(StreamRole role, Codec codec, std::optional<H235Cipher> cipher = std::nullopt) {
  return asn1::encode(reverse(role, codec, cipher)).value();
}

std::optional<h323::FastConnect> accept(const std::vector<Bytes>& proposals,
                                        const CapabilityOptions& options = {},
                                        EncryptionPolicy policy = kClear,
                                        const std::optional<h323::KeyMaterial>& keys = {}) {
  return h323::accept_fast_start(proposals, local_media(), options, policy, kOurFirst, keys);
}

TEST(FastStart, TakesTheFirstProposalOfEachRoleAndDirection) {
  const auto fast = accept({from_us(kAudio, Codec::Pcmu), to_us(101, kAudio, Codec::Pcmu),
                            from_us(kAudio, Codec::G722), to_us(102, kAudio, Codec::G722),
                            from_us(kVideo, Codec::H264), to_us(103, kVideo, Codec::H264)});
  ASSERT_TRUE(fast);
  EXPECT_EQ(fast->answer.size(), 4U);
  ASSERT_EQ(fast->receive.size(), 2U);
  EXPECT_EQ(fast->receive[0].number, 101);
  EXPECT_EQ(fast->receive[0].channel.format.codec, Codec::Pcmu);
  EXPECT_EQ(fast->receive[0].channel.rtcp, kRtcp);
  EXPECT_EQ(fast->receive[0].ours.rtp, (Address{"192.0.2.1", 5000}));
  EXPECT_EQ(fast->receive[1].number, 103);
  ASSERT_EQ(fast->send.size(), 2U);
  EXPECT_EQ(fast->send[0].number, kOurFirst);
  EXPECT_EQ(fast->send[0].choice.format.codec, Codec::Pcmu);
  EXPECT_EQ(fast->send[0].rtp, kRtp);
  EXPECT_EQ(fast->send[0].rtcp, kRtcp);
  EXPECT_EQ(fast->send[0].session, 1);
  EXPECT_EQ(fast->send[1].number, kOurFirst + 1);
  EXPECT_EQ(fast->send[1].choice.format.payload_type, 97);
  EXPECT_EQ(fast->send[1].choice.format.h264.level_idc, 31) << "the caller's limits";
  EXPECT_EQ(fast->send[1].choice.max_kbps, 1920U);
}

TEST(FastStart, AnswersWithOurAddressesAndOurNumbers) {
  const auto fast = accept({from_us(kAudio, Codec::Pcma), to_us(101, kAudio, Codec::Pcma)});
  ASSERT_TRUE(fast);
  ASSERT_EQ(fast->answer.size(), 2U);
  const auto receive = asn1::decode<OpenLogicalChannel>(fast->answer[0]).value();
  EXPECT_EQ(receive.forward_logical_channel_number, 101);
  const auto read = h323::read_channel(receive, local_media(), {}, kClear);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->rtp, (Address{"192.0.2.1", 5000}));
  EXPECT_EQ(read->rtcp, (Address{"192.0.2.1", 5001}));

  const auto send = asn1::decode<OpenLogicalChannel>(fast->answer[1]).value();
  EXPECT_EQ(send.forward_logical_channel_number, kOurFirst);
  EXPECT_TRUE(send.forward_logical_channel_parameters.data_type.is<DataType::Is::NullData>());
  using Reverse = OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
  const auto* parameters = send.reverse_logical_channel_parameters->multiplex_parameters
                               ->get_if<Reverse::Is::H2250LogicalChannelParameters>();
  ASSERT_NE(parameters, nullptr);
  EXPECT_FALSE(parameters->media_channel);
  EXPECT_EQ(h323::to_address(*parameters->media_control_channel), (Address{"192.0.2.1", 5001}));
}

TEST(FastStart, SendsTheCodecItGets) {
  const auto fast = accept({from_us(kAudio, Codec::G722), from_us(kAudio, Codec::Pcma),
                            to_us(101, kAudio, Codec::Pcma)});
  ASSERT_TRUE(fast);
  EXPECT_EQ(fast->send[0].choice.format.codec, Codec::Pcma);
  const auto other = accept({from_us(kAudio, Codec::G722), to_us(101, kAudio, Codec::Pcma)});
  EXPECT_EQ(other->send[0].choice.format.codec, Codec::G722) << "there is no other";
}

TEST(FastStart, MayHaveOneDirectionAlone) {
  const auto fast = accept({from_us(kAudio, Codec::Pcma)});
  ASSERT_TRUE(fast);
  EXPECT_TRUE(fast->receive.empty());
  EXPECT_EQ(fast->send.size(), 1U);
}

TEST(FastStart, IsNotUsedWhenNothingSuits) {
  EXPECT_FALSE(accept({}));
  EXPECT_FALSE(accept({Bytes(), Bytes(40, std::byte{0xff})}));
  EXPECT_FALSE(accept({to_us(101, kAudio, Codec::Pcma)}, {}, kRequired));
}

TEST(FastStart, PassesOverWhatLacksAnAddress) {
  auto open = reverse(kAudio, Codec::Pcma);
  using Reverse = OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
  open.reverse_logical_channel_parameters->multiplex_parameters
      ->get_if<Reverse::Is::H2250LogicalChannelParameters>()
      ->media_channel.reset();
  EXPECT_FALSE(accept({asn1::encode(open).value()}));
}

TEST(FastStart, PassesOverTwoDirectionsInOneProposal) {
  auto open = reverse(kAudio, Codec::Pcma);
  open.forward_logical_channel_parameters.data_type =
      open.reverse_logical_channel_parameters->data_type;
  EXPECT_FALSE(accept({asn1::encode(open).value()}));
}

TEST(FastStart, TakesNoNumberTwice) {
  const auto fast = accept({to_us(101, kAudio, Codec::Pcma), to_us(101, kVideo, Codec::H264)});
  ASSERT_TRUE(fast);
  EXPECT_EQ(fast->receive.size(), 1U);
  EXPECT_EQ(fast->answer.size(), 1U);
}

TEST(FastStart, LooksAtSoManyProposalsAndNoMore) {
  std::vector<Bytes> proposals(h323::kMaxProposals, Bytes(3));
  proposals.push_back(to_us(101, kAudio, Codec::Pcma));
  EXPECT_FALSE(accept(proposals));
  proposals.erase(proposals.begin());
  EXPECT_TRUE(accept(proposals));
}

TEST(FastStart, EncryptsWithKeysOfOurMaking) {
  const std::vector<Bytes> proposals = {from_us(kAudio, Codec::G722),
                                        to_us(101, kAudio, Codec::G722),
                                        from_us(kAudio, Codec::Pcma, H235Cipher::Aes128Cbc),
                                        to_us(102, kAudio, Codec::Pcma, H235Cipher::Aes128Cbc)};
  const h235::Secret secret(Bytes(256, std::byte{0x5a}));
  const RandomSource random = [](std::span<std::byte> out) {
    std::ranges::fill(out, std::byte{7});
  };
  const auto keys = std::optional<h323::KeyMaterial>(std::in_place, secret, random);
  const auto fast = accept(proposals, encrypting(), kRequired, keys);
  ASSERT_TRUE(fast);
  ASSERT_EQ(fast->receive.size(), 1U);
  EXPECT_EQ(fast->receive[0].number, 102);
  EXPECT_EQ(fast->receive[0].channel.cipher, H235Cipher::Aes128Cbc);
  ASSERT_EQ(fast->send.size(), 1U);
  EXPECT_EQ(fast->send[0].choice.cipher, H235Cipher::Aes128Cbc);
  ASSERT_TRUE(fast->receive[0].key);
  ASSERT_TRUE(fast->send[0].key);
  const std::array ours = {&*fast->receive[0].key, &*fast->send[0].key};
  ASSERT_EQ(fast->answer.size(), 2U);
  for (std::size_t index = 0; index < 2; ++index) {
    const auto open = asn1::decode<OpenLogicalChannel>(fast->answer[index]).value();
    ASSERT_TRUE(open.encryption_sync);
    // The caller comes to the same key.
    h235::ChannelKey::Channel about;
    about.number = open.forward_logical_channel_number;
    h235::ChannelKey theirs(h235::ChannelKey::Role::Slave, about, secret);
    ASSERT_TRUE(theirs.handle_sync(*open.encryption_sync));
    EXPECT_EQ(theirs.keys(), ours[index]->keys());
  }

  EXPECT_EQ(accept(proposals, encrypting(), kClear, keys)->receive[0].number, 102)
      << "encrypted before clear, whatever the order";
  EXPECT_EQ(accept(proposals, encrypting(), kClear)->receive[0].number, 101)
      << "no key, no channel";
  EXPECT_FALSE(accept(proposals, encrypting(), kRequired));
}

TEST(FastStart, HasNoUseForAKeyInAProposal) {
  auto open =
      asn1::decode<OpenLogicalChannel>(to_us(101, kAudio, Codec::Pcma, H235Cipher::Aes128Cbc))
          .value();
  open.encryption_sync.emplace().h235_key = Bytes(20);
  EXPECT_FALSE(accept({asn1::encode(open).value()}, encrypting(), kRequired))
      << "nobody can know the secret yet";
}

}  // namespace
