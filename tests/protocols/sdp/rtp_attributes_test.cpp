#include "protocols/sdp/rtp_attributes.hpp"

#include <gtest/gtest.h>

namespace protocols::sdp {
namespace {

template <class T>
T read(std::string_view value) {
  const auto parsed = T::parse(value);
  EXPECT_TRUE(parsed) << value;
  if (!parsed) return {};
  EXPECT_EQ(T::parse(parsed->write()), parsed) << value;
  return *parsed;
}

TEST(RtpMap, ReadsEncodingClockAndChannels) {
  EXPECT_EQ(read<RtpMap>("114 opus/48000/2"), (RtpMap{114, "opus", 48000, 2}));
  EXPECT_EQ(read<RtpMap>("9 G722/8000"), (RtpMap{9, "G722", 8000, 1}));
  EXPECT_FALSE(RtpMap::parse("9"));
  EXPECT_FALSE(RtpMap::parse("300 G722/8000"));
  EXPECT_FALSE(RtpMap::parse("9 G722"));
}

TEST(RtpMap, KnowsTheStaticPayloadTypes) {
  EXPECT_EQ(static_rtp_map(9)->encoding, "G722");
  EXPECT_FALSE(static_rtp_map(96));
}

TEST(Fmtp, ReadsParametersWithAnyBlanks) {
  const auto fmtp = read<Fmtp>("109  profile-level-id=428020; max-mbps=490000;max-fs=8192 ;");
  EXPECT_EQ(fmtp.format, "109");
  EXPECT_EQ(fmtp.get("Profile-Level-ID"), "428020");
  EXPECT_EQ(fmtp.number<std::uint32_t>("max-fs"), 8192U);
  EXPECT_FALSE(fmtp.number<std::uint8_t>("max-fs"));
  EXPECT_EQ(read<Fmtp>("101 0-15").parameters.at(0).first, "0-15");
}

TEST(RtcpFeedback, HoldsForOneOrAllPayloadTypes) {
  std::vector<RtcpFeedback> lines;
  for (const auto* line : {"* nack pli", "* ccm fir", "97 nack", "98 goog-remb", "98 transport-cc",
                           "* ccm tmmbr smaxpr=120", "* ccm pan"}) {
    lines.push_back(read<RtcpFeedback>(line));
  }
  const auto of_97 = feedback_for(lines, 97);
  EXPECT_TRUE(of_97.nack && of_97.pli && of_97.fir && of_97.tmmbr);
  EXPECT_FALSE(of_97.remb);
  const auto of_98 = feedback_for(lines, 98);
  EXPECT_TRUE(of_98.remb && of_98.transport_cc);
  EXPECT_FALSE(of_98.nack);
  EXPECT_EQ(feedback_lines(of_97, std::nullopt).at(1).write(), "* nack pli");
}

TEST(ExtMap, ReadsDirectionAndAttributes) {
  EXPECT_EQ(read<ExtMap>("4/recvonly urn:x a b"), (ExtMap{4, Direction::RecvOnly, "urn:x", "a b"}));
  EXPECT_FALSE(ExtMap::parse("0 urn:x"));
  EXPECT_FALSE(ExtMap::parse("1"));
}

TEST(RtcpPort, ReadsPortAndAddress) {
  EXPECT_EQ(read<RtcpPort>("2327 IN IP4 198.51.100.250"), (RtcpPort{2327, "198.51.100.250"}));
  EXPECT_EQ(read<RtcpPort>("50025"), (RtcpPort{50025, ""}));
  EXPECT_FALSE(RtcpPort::parse("0"));
}

TEST(Ssrc, ReadsSourcesAndGroups) {
  EXPECT_EQ(read<Ssrc>("2233075910 cname:abc"), (Ssrc{2233075910, "cname", "abc"}));
  EXPECT_EQ(read<SsrcGroup>("FID 1 2"), (SsrcGroup{"FID", {1, 2}}));
  EXPECT_FALSE(SsrcGroup::parse("FID"));
  EXPECT_FALSE(SsrcGroup::parse("FID x"));
}

TEST(Groups, ReadBundleAndStreamNames) {
  EXPECT_EQ(read<Group>("BUNDLE 0 1 data"), (Group{"BUNDLE", {"0", "1", "data"}}));
  EXPECT_EQ(read<Msid>("stream track"), (Msid{"stream", "track"}));
  EXPECT_EQ(read<Msid>("-"), (Msid{"-", ""}));
}

}  // namespace
}  // namespace protocols::sdp
