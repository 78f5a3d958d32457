#include "protocols/h323/channel.hpp"

#include <gtest/gtest.h>

#include <array>

#include "protocols/h245/logical_channel.hpp"
#include "protocols/h323/data_type.hpp"
#include "protocols/h323/h264_capability.hpp"
#include "protocols/h323/media_address.hpp"
#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;
using h323::open_channel;
using h323::read_channel;
using h323::SendChoice;

const Address kRtcp{"192.0.2.9", 6001};
const h323::ChannelAddresses kOurs{{"192.0.2.1", 5000}, {"192.0.2.1", 5001}};

SendChoice choice(StreamRole role, Codec codec, std::uint8_t payload_type,
                  std::optional<H235Cipher> cipher = std::nullopt) {
  SendChoice out;
  out.role = role;
  out.format.codec = codec;
  out.format.payload_type = payload_type;
  out.format.h264 = {66, 0xc0, 31, 1, {}, {}, {}};
  out.max_kbps = 1920;
  out.cipher = cipher;
  out.data_type = h323::make_data_type({role, {out.format, out.max_kbps}, cipher});
  return out;
}

H2250LogicalChannelParameters& parameters_of(OpenLogicalChannel& open) {
  return const_cast<H2250LogicalChannelParameters&>(*h245::forward_parameters(open));
}

EncryptionSync key(std::uint8_t flag) {
  EncryptionSync out;
  out.synch_flag = flag;
  out.h235_key = Bytes(8);
  return out;
}

TEST(Channel, IsReadAsItWasOpened) {
  const auto open = sent(open_channel(choice(StreamRole::Audio, Codec::G722, 9), 17, 1, kRtcp));
  EXPECT_EQ(open.forward_logical_channel_number, 17);
  const auto read = read_channel(open, local_media(), {}, kClear);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->role, StreamRole::Audio);
  EXPECT_EQ(read->format.codec, Codec::G722);
  EXPECT_EQ(read->format.payload_type, 9);
  EXPECT_EQ(read->session, 1);
  EXPECT_EQ(read->rtcp, kRtcp);
  EXPECT_EQ(read->rtp, Address{}) << "the receiver says where";
  EXPECT_FALSE(read->cipher);
  EXPECT_FALSE(read->kbps);
}

TEST(Channel, OfH264SaysItsPacketisation) {
  const auto open =
      sent(open_channel(choice(StreamRole::MainVideo, Codec::H264, 97), 18, 2, kRtcp));
  const auto read = read_channel(open, local_media(), {}, kClear);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->role, StreamRole::MainVideo);
  EXPECT_EQ(read->format.payload_type, 97);
  EXPECT_EQ(read->format.h264.packetization_mode, 1);
  EXPECT_EQ(read->format.h264.level_idc, local_media().h264_receive.level_idc) << "our limits";
  EXPECT_EQ(read->kbps, 1920U);
}

TEST(Channel, OfContentNamesTheVideoItGoesWith) {
  const auto open =
      sent(open_channel(choice(StreamRole::Content, Codec::H264, 98), 19, 0, kRtcp, 2));
  const auto read = read_channel(open, local_media(), {}, kClear);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->role, StreamRole::Content);
  EXPECT_EQ(read->session, 0);
  EXPECT_EQ(read->associated_session, 2);
}

TEST(Channel, ThatIsEncryptedHasTheSynchFlagAsPayloadType) {
  auto open =
      open_channel(choice(StreamRole::Audio, Codec::Pcma, 96, H235Cipher::Aes128Cbc), 5, 1, kRtcp);
  EXPECT_EQ(parameters_of(open).dynamic_rtp_payload_type, 96);
  auto read = read_channel(sent(open), local_media(), encrypting(), kRequired);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->cipher, H235Cipher::Aes128Cbc);
  EXPECT_EQ(read->format.payload_type, 96);
  EXPECT_FALSE(read->sync);

  open.encryption_sync = key(121);
  read = read_channel(sent(open), local_media(), encrypting(), kRequired);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->format.payload_type, 121);
  ASSERT_TRUE(read->sync);
  EXPECT_EQ(read->sync->synch_flag, 121);

  open.encryption_sync = key(0);
  EXPECT_EQ(read_channel(sent(open), local_media(), encrypting(), kRequired)->format.payload_type,
            96)
      << "no dynamic one";
}

TEST(Channel, IsRefusedWithTheReason) {
  const auto refused = [](const OpenLogicalChannel& open) {
    return cause_of(read_channel(open, local_media(), encrypting(), kClear));
  };
  const auto audio = open_channel(choice(StreamRole::Audio, Codec::Pcma, 8), 5, 1, kRtcp);

  OpenLogicalChannel open = audio;
  open.reverse_logical_channel_parameters.emplace().data_type =
      audio.forward_logical_channel_parameters.data_type;
  EXPECT_EQ(refused(open), Cause::Is::UnsuitableReverseParameters);

  open = audio;
  using Multiplex = OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  open.forward_logical_channel_parameters.multiplex_parameters.emplace<Multiplex::Is::None>();
  EXPECT_EQ(refused(open), Cause::Is::DataTypeALCombinationNotSupported);

  for (const auto session : std::to_array<std::uint8_t>({2, 3})) {
    open = audio;
    parameters_of(open).session_id = session;
    EXPECT_EQ(refused(open), Cause::Is::InvalidSessionID);
  }
  for (const auto session : std::to_array<std::uint8_t>({1, 2, 3})) {
    open = open_channel(choice(StreamRole::Content, Codec::H264, 98), 5, session, kRtcp);
    EXPECT_EQ(refused(open), Cause::Is::InvalidSessionID);
  }

  open = audio;
  parameters_of(open).media_channel =
      TransportAddress::of<TransportAddress::Is::MulticastAddress>();
  EXPECT_EQ(refused(open), Cause::Is::MulticastChannelNotAllowed);

  open = open_channel(choice(StreamRole::MainVideo, Codec::H264, 97), 5, 2, kRtcp);
  using Packetization = H2250LogicalChannelParameters_MediaPacketization;
  parameters_of(open).media_packetization =
      Packetization::of<Packetization::Is::RtpPayloadType>(h323::packetization(2, 97));
  EXPECT_EQ(refused(open), Cause::Is::DataTypeNotSupported) << "interleaved";

  open = audio;
  open.forward_logical_channel_parameters.data_type = {};
  EXPECT_EQ(refused(open), Cause::Is::UnknownDataType);
  EXPECT_EQ(cause_of(read_channel(audio, local_media(), encrypting(), kRequired)),
            Cause::Is::SecurityDenied);
}

TEST(Channel, IsSingleNalUnitsWhereItSaysNothing) {
  auto open = open_channel(choice(StreamRole::MainVideo, Codec::H264, 97), 5, 2, kRtcp);
  parameters_of(open).media_packetization.reset();
  const auto read = read_channel(sent(open), local_media(), {}, kClear);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->format.h264.packetization_mode, 0);
}

TEST(Channel, WithoutAPayloadTypeGetsOneFromUs) {
  auto open = open_channel(choice(StreamRole::MainVideo, Codec::H264, 97), 5, 2, kRtcp);
  parameters_of(open).dynamic_rtp_payload_type.reset();
  EXPECT_EQ(read_channel(open, local_media(), {}, kClear)->format.payload_type, 97)
      << "the packetisation names it";
  parameters_of(open).media_packetization.reset();
  const auto read = read_channel(open, local_media(), {}, kClear);
  const auto ack = h323::read_ack(sent(h323::acknowledge(open, 2, kOurs)));
  ASSERT_TRUE(read);
  EXPECT_EQ(ack.payload_type, read->format.payload_type);
  EXPECT_GE(read->format.payload_type, 96);
}

TEST(Channel, IsAcknowledgedWithWhereToSend) {
  const auto open = open_channel(choice(StreamRole::Audio, Codec::Pcma, 8), 5, 0, kRtcp);
  const auto ack = sent(h323::acknowledge(open, 1, kOurs, true));
  EXPECT_EQ(ack.forward_logical_channel_number, 5);
  const auto read = h323::read_ack(ack);
  EXPECT_EQ(read.session, 1);
  EXPECT_EQ(read.rtp, kOurs.rtp);
  EXPECT_EQ(read.rtcp, kOurs.rtcp);
  EXPECT_FALSE(read.payload_type) << "G.711 has its own";
  EXPECT_TRUE(read.flow_control_to_zero);
  EXPECT_FALSE(read.sync);
}

TEST(Channel, OfADynamicTypeIsAcknowledgedWithIt) {
  const auto open = open_channel(choice(StreamRole::MainVideo, Codec::H264, 97), 5, 2, kRtcp);
  EXPECT_EQ(h323::read_ack(h323::acknowledge(open, 2, kOurs)).payload_type, 97);
}

TEST(Channel, AnAckMaySayNothing) {
  OpenLogicalChannelAck ack;
  const auto nothing = h323::read_ack(ack);
  EXPECT_FALSE(nothing.session || nothing.rtp || nothing.rtcp || nothing.payload_type);
  ack.encryption_sync = key(96);
  ASSERT_TRUE(h323::read_ack(ack).sync);
  EXPECT_EQ(h323::read_ack(ack).sync->synch_flag, 96);
}

}  // namespace
