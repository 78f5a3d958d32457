#include "protocols/h239/capability.hpp"

#include <gtest/gtest.h>

#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h239/parameters.hpp"
#include "protocols/h245/control_message.hpp"

namespace protocols::h239 {
namespace {

using h245::DataType;
using h245::ExtendedVideoCapability;
using h245::H235Media;
using h245::H235Media_MediaType;
using h245::MultiplePayloadStream;
using h245::OpenLogicalChannel;
using h245::VideoCapability;

VideoCapability h264() {
  h245::GenericCapability out;
  out.capability_identifier = standard({0, 0, 8, 241, 0, 0, 1});
  out.max_bit_rate = 19200;
  append_bits(out.collapsing.emplace(), 41, 64);
  return VideoCapability::of<VideoCapability::Is::GenericVideoCapability>(std::move(out));
}

VideoCapability h261() {
  h245::H261VideoCapability out;
  out.cif_mpi = 1;
  out.max_bit_rate = 3840;
  return VideoCapability::of<VideoCapability::Is::H261VideoCapability>(std::move(out));
}

ExtendedVideoCapability& extended(VideoCapability& capability) {
  return *capability.get_if<VideoCapability::Is::ExtendedVideoCapability>();
}

DataType multiple_payload_stream(DataType content) {
  MultiplePayloadStream stream;
  stream.elements.resize(2);
  stream.elements[0].data_type.emplace<DataType::Is::NullData>();
  stream.elements[1].data_type = std::move(content);
  stream.elements[1].payload_type = 109;
  return DataType::of<DataType::Is::MultiplePayloadStream>(std::move(stream));
}

DataType encrypted(VideoCapability video) {
  H235Media media;
  media.media_type.emplace<H235Media_MediaType::Is::VideoData>(std::move(video));
  return DataType::of<DataType::Is::H235Media>(std::move(media));
}

void expect_presentation(const std::optional<Content>& content) {
  ASSERT_TRUE(content);
  EXPECT_EQ(content->roles, kPresentation);
  ASSERT_EQ(content->codecs.size(), 1U);
  EXPECT_TRUE(content->codecs[0].is<VideoCapability::Is::GenericVideoCapability>());
}

TEST(ContentCapability, HasItsCodecsAndRolesAfterTheWire) {
  for (const Roles roles : {kPresentation, kLive, Roles{true, true}}) {
    h245::TerminalCapabilitySet set;
    set.protocol_identifier = h245::kProtocolIdentifier;
    auto& entry = set.capability_table.emplace().emplace_back();
    entry.capability_table_entry_number = 1;
    entry.capability.emplace().emplace<h245::Capability::Is::ReceiveVideoCapability>(
        content_capability({h264(), h261()}, roles));
    const auto bytes =
        asn1::encode(h245::to_control<h245::RequestMessage::Is::TerminalCapabilitySet>(set));
    ASSERT_TRUE(bytes);
    const auto arrived = asn1::decode<h245::ControlMessage>(*bytes);
    ASSERT_TRUE(arrived);
    const auto& read_set = *arrived->get_if<h245::ControlMessage::Is::Request>()
                                ->get_if<h245::RequestMessage::Is::TerminalCapabilitySet>();
    const auto content =
        read_content(*read_set.capability_table->front()
                          .capability->get_if<h245::Capability::Is::ReceiveVideoCapability>());
    ASSERT_TRUE(content);
    EXPECT_EQ(content->roles, roles);
    ASSERT_EQ(content->codecs.size(), 2U);
    EXPECT_TRUE(content->codecs[0].is<VideoCapability::Is::GenericVideoCapability>());
    EXPECT_TRUE(content->codecs[1].is<VideoCapability::Is::H261VideoCapability>());
  }
}

TEST(ContentCapability, IsNoVideoLikeAnyOther) {
  EXPECT_FALSE(read_content(h264()));
  EXPECT_FALSE(read_content(VideoCapability()));
  auto without = content_capability({h264()}, kPresentation);
  extended(without).video_capability_extension.reset();
  EXPECT_FALSE(read_content(without));
  auto other = content_capability({h264()}, kPresentation);
  extended(other).video_capability_extension->front().capability_identifier =
      standard({0, 0, 8, 241, 0, 0, 1});
  EXPECT_FALSE(read_content(other));
}

TEST(ContentCapability, HasItsRoleInEitherListOfParameters) {
  auto capability = content_capability({h264()}, kLive);
  auto& role = extended(capability).video_capability_extension->front();
  std::swap(role.collapsing, role.non_collapsing);
  EXPECT_EQ(read_content(capability)->roles, kLive);
}

TEST(ContentCapability, HasItsRoleAsANumberToo) {
  auto capability = content_capability({h264()}, kPresentation);
  auto& role = extended(capability).video_capability_extension->front();
  role.collapsing->clear();
  append_number(*role.collapsing, 1, 2);
  EXPECT_EQ(read_content(capability)->roles, kLive);
}

TEST(ContentCapability, IsPresentationsWhereNoRoleIsSaid) {
  auto capability = content_capability({h264()}, Roles{});
  expect_presentation(read_content(capability));
  extended(capability).video_capability_extension->front().collapsing.reset();
  expect_presentation(read_content(capability));
}

TEST(ContentCapability, HasItsRoleBehindOtherExtensions) {
  auto capability = content_capability({h264()}, kLive);
  auto& extensions = *extended(capability).video_capability_extension;
  extensions.insert(extensions.begin(), h245::GenericCapability());
  EXPECT_EQ(read_content(capability)->roles, kLive);
}

TEST(ContentChannel, SaysWhatItCarriesAfterTheWire) {
  using Multiplex = h245::OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  OpenLogicalChannel open;
  open.forward_logical_channel_number = 103;
  auto& forward = open.forward_logical_channel_parameters;
  forward.data_type = content_data_type(h264(), kPresentation);
  forward.multiplex_parameters.emplace<Multiplex::Is::None>();
  const auto bytes = asn1::encode(open);
  ASSERT_TRUE(bytes);
  const auto arrived = asn1::decode<OpenLogicalChannel>(*bytes);
  ASSERT_TRUE(arrived);
  const auto content = read_content(arrived->forward_logical_channel_parameters.data_type);
  expect_presentation(content);
  EXPECT_FALSE(content->payload_type);
}

TEST(ContentChannel, IsFoundInsideEncryption) {
  expect_presentation(read_content(encrypted(content_capability({h264()}, kPresentation))));
  EXPECT_FALSE(read_content(encrypted(h264())));
}

TEST(ContentChannel, IsFoundInsideAMultiplePayloadStream) {
  const auto content =
      read_content(multiple_payload_stream(content_data_type(h264(), kPresentation)));
  expect_presentation(content);
  EXPECT_EQ(content->payload_type, 109);
  expect_presentation(read_content(
      multiple_payload_stream(encrypted(content_capability({h264()}, kPresentation)))));
}

TEST(ContentChannel, IsFoundInsideAnEncryptedMultiplePayloadStream) {
  H235Media media;
  media.media_type.emplace<H235Media_MediaType::Is::MultiplePayloadStream>(
      *multiple_payload_stream(content_data_type(h264(), kPresentation))
           .get_if<DataType::Is::MultiplePayloadStream>());
  expect_presentation(read_content(DataType::of<DataType::Is::H235Media>(std::move(media))));
}

TEST(ContentChannel, IsNotSoughtForEver) {
  DataType type = content_data_type(h264(), kPresentation);
  for (int i = 0; i < 4; ++i) type = multiple_payload_stream(std::move(type));
  EXPECT_FALSE(read_content(type));
}

TEST(ContentChannel, IsNoneOfOtherMedia) {
  EXPECT_FALSE(read_content(DataType()));
  EXPECT_FALSE(read_content(DataType::of<DataType::Is::VideoData>(h264())));
  EXPECT_FALSE(read_content(DataType::of<DataType::Is::NullData>()));
  EXPECT_FALSE(
      read_content(multiple_payload_stream(DataType::of<DataType::Is::VideoData>(h264()))));
  H235Media audio;
  audio.media_type.emplace<H235Media_MediaType::Is::AudioData>();
  EXPECT_FALSE(read_content(DataType::of<DataType::Is::H235Media>(std::move(audio))));
}

TEST(ControlCapability, IsRecognised) {
  EXPECT_TRUE(is_control_capability(control_capability()));
  EXPECT_FALSE(is_control_capability(h245::Capability()));
  auto other = control_capability();
  other.get_if<h245::Capability::Is::GenericControlCapability>()->capability_identifier =
      standard({0, 0, 8, 460, 19, 1});
  EXPECT_FALSE(is_control_capability(other));
}

}  // namespace
}  // namespace protocols::h239
