#include "protocols/rtp/rtcp/compound.hpp"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/protocols/rtp/rtp_support.hpp"
#include "tests/support/pcap.hpp"

namespace protocols::rtp::rtcp {
namespace {

const std::string kData = "../shared/data/rtp/";

template <class T>
T only(const Bytes& bytes) {
  const auto parsed = parse_compound(bytes);
  EXPECT_TRUE(parsed);
  EXPECT_EQ(parsed->size(), 1u);
  return std::get<T>(parsed->at(0));
}

TEST(Rtcp, SkipsWhatNobodyReads) {
  EXPECT_EQ(only<Skipped>(hex("80cc0002 00000001 4e414d45")), (Skipped{204, 0}));
  EXPECT_EQ(only<Skipped>(hex("8fce0003 00000001 00000000 12345678")), (Skipped{206, 15}));
}

TEST(Rtcp, RefusesWhatBreaksTheLengthRules) {
  for (const auto* bad :
       {"", "81cb", "91cb0001 ae528b43 00", "41cb0001 ae528b43", "81cb0002 ae528b43",
        "a0cb0001 04040400", "a0cb0001 04040405", "81c90001 ae528b43", "81c80001 ae528b43",
        "81ce0001 ae528b43", "81cd0001 ae528b43", "81ca0000", "81ca0002 00000001 01ff4141",
        "81cd0002 00000001 00000002"}) {
    EXPECT_FALSE(parse_compound(hex(bad))) << bad;
  }
}

TEST(Rtcp, ReadsBackWhatItWrites) {
  const ReportBlock block{7, 32, -5, 0x10002, 99, 0x1234, 0x5678};
  const std::vector<Message> messages = {
      SenderReport{1, 0x1122334455667788, 3, 4, 5, {block}},
      ReceiverReport{1, {block, block}},
      SourceDescription{{{1, {{1, "a@b"}, {2, "name"}}}, {2, {{1, "xyz"}}}, {3, {}}}},
      Nack{1, 2, {65534, 65535, 0, 14, 40, 41}},
      Tmmbr{1, {{2, 384000, 40}}},
      Tmmbn{1, {{2, 384000, 40}, {3, 8589803520, 511}}},
      Pli{1, 2},
      Fir{1, {{2, 3}, {4, 255}}},
      Remb{1, 262143ULL << 5U, {2, 3}},
      Bye{{1, 2}, "leaving"}};
  const auto parsed = parse_compound(write_compound(messages));
  ASSERT_TRUE(parsed);
  EXPECT_EQ(*parsed, messages);
}

TEST(Rtcp, ReadsReducedSizePackets) {
  const std::vector<Message> messages = {Nack{1, 2, {3}}};
  const auto parsed = parse_compound(write_compound(messages));
  ASSERT_TRUE(parsed);
  EXPECT_EQ(*parsed, messages);
}

TEST(Rtcp, SurvivesRecordedAndFuzzedPackets) {
  const std::string folder = kData + "corpora/rtcp";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no corpus here";
  int good = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto parsed = parse_compound(support::read_file(entry.path()));
    if (!parsed) continue;
    ++good;
    const auto again = parse_compound(write_compound(*parsed));
    if (again) {
      EXPECT_LE(again->size(), parsed->size());
    }
  }
  EXPECT_GT(good, 10);
}

TEST(Rtcp, ReadsRecordedReports) {
  if (!std::filesystem::exists(kData)) GTEST_SKIP() << "no recorded packets here";
  const auto file = [](const char* name) {
    return support::read_file(kData + "aiortc-bin/" + name);
  };
  EXPECT_EQ(only<SenderReport>(file("rtcp_sr.bin")).packet_count, 269u);
  const auto description = only<SourceDescription>(file("rtcp_sdes.bin"));
  EXPECT_EQ(description.chunks.at(0).items.at(0).text.size(), 38u);
  EXPECT_EQ(only<Nack>(file("rtcp_rtpfb.bin")).lost.front(), 12);
  for (const auto* bad : {"rtcp_bye_invalid.bin", "rtcp_psfb_invalid.bin", "rtcp_rr_invalid.bin",
                          "rtcp_rtpfb_invalid.bin", "rtcp_sr_invalid.bin",
                          "rtcp_sdes_item_truncated.bin", "rtcp_sdes_source_truncated.bin"}) {
    EXPECT_FALSE(parse_compound(file(bad))) << bad;
  }
}

}  // namespace
}  // namespace protocols::rtp::rtcp
