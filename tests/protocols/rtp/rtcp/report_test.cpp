#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "protocols/rtp/rtcp/body.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::rtcp {
namespace {

// One packet written, cut into what its header counts and its body.
struct Written {
  std::uint8_t count = 0;
  Bytes body;
};
template <class M>
Written write_one(const M& message) {
  Writer out;
  write(out, message);
  const Bytes packet = out.take();
  return {std::to_integer<std::uint8_t>(packet[0] & std::byte{0x1f}),
          Bytes(packet.begin() + 4, packet.end())};
}

using Parser = Result<Message> (*)(ByteView, std::uint8_t);

template <class M>
M read(Parser parse, const Bytes& body, std::uint8_t count) {
  const auto parsed = parse(body, count);
  EXPECT_TRUE(parsed);
  return parsed ? std::get<M>(*parsed) : M{};
}

template <class M>
void expect_read_back(Parser parse, const M& message) {
  const Written written = write_one(message);
  EXPECT_EQ(read<M>(parse, written.body, written.count), message);
}

const ReportBlock kBlock{7, 32, -5, 0x10002, 99, 0x1234, 0x5678};

TEST(RtcpReport, ReadsARecordedReceiverReport) {
  // SSRC 30b68407 about 479437af, extended highest 0276, jitter 0772.
  const auto report = read<ReceiverReport>(
      parse_receiver_report, hex("30b68407 479437af 00000000 00000276 00000772 00000000 00000000"),
      1);
  EXPECT_EQ(report.ssrc, 0x30b68407U);
  ASSERT_EQ(report.blocks.size(), 1u);
  EXPECT_EQ(report.blocks[0].ssrc, 0x479437afU);
  EXPECT_EQ(report.blocks[0].highest_sequence, 630u);
  EXPECT_EQ(report.blocks[0].jitter, 1906u);
}

TEST(RtcpReport, ReadsTheFieldsOfASenderReportInTheirOrder) {
  const auto report = read<SenderReport>(
      parse_sender_report, hex("00000001 11223344 55667788 00000003 00000004 00000005"), 0);
  EXPECT_EQ(report, (SenderReport{1, 0x1122334455667788, 3, 4, 5, {}}));
}

TEST(RtcpReport, CumulativeLossIsSigned) {
  const auto report = read<ReceiverReport>(
      parse_receiver_report, hex("00000001 00000002 10fffffe 00000276 00000772 00000000 00000000"),
      1);
  EXPECT_EQ(report.blocks.at(0).fraction_lost, 16);
  EXPECT_EQ(report.blocks.at(0).cumulative_lost, -2);
}

TEST(RtcpReport, LossBeyond24BitsIsWrittenAsTheMost) {
  for (const auto& [lost, expected] :
       {std::pair(0x7fffff, 0x7fffff), std::pair(0x800000, 0x7fffff),
        std::pair(-0x800000, -0x800000), std::pair(-0x800001, -0x800000)}) {
    ReceiverReport report{1, {kBlock}};
    report.blocks[0].cumulative_lost = lost;
    const auto written = write_one(report);
    const auto again = read<ReceiverReport>(parse_receiver_report, written.body, written.count);
    EXPECT_EQ(again.blocks.at(0).cumulative_lost, expected);
    EXPECT_EQ(again.blocks.at(0).fraction_lost, 32);
  }
}

TEST(RtcpReport, ReadsBackWhatItWrites) {
  expect_read_back<SenderReport>(parse_sender_report, {1, ~std::uint64_t{0}, 3, 4, 5, {kBlock}});
  expect_read_back<ReceiverReport>(parse_receiver_report, {1, {kBlock, kBlock}});
  expect_read_back<ReceiverReport>(parse_receiver_report, {1, {}});
  expect_read_back<SourceDescription>(parse_source_description, {});
  expect_read_back<SourceDescription>(parse_source_description,
                                      {{{1, {{1, "a@b"}, {2, "name"}}}, {2, {{1, ""}}}, {3, {}}}});
  expect_read_back<Bye>(parse_bye, {{1, 2}, "leaving"});
  expect_read_back<Bye>(parse_bye, {{1}, {}});
}

TEST(RtcpReport, EachItemListEndsOnAWordWhateverItsLength) {
  for (std::size_t length = 0; length <= 255; ++length) {
    expect_read_back<SourceDescription>(parse_source_description,
                                        {{{1, {{1, std::string(length, 'x')}}}, {2, {{1, "y"}}}}});
  }
}

TEST(RtcpReport, NeverWritesMoreThanItsCountsHold) {
  const auto report = write_one(ReceiverReport{1, std::vector<ReportBlock>(40, kBlock)});
  EXPECT_EQ(read<ReceiverReport>(parse_receiver_report, report.body, report.count).blocks.size(),
            31u);
  const auto bye = write_one(Bye{std::vector<std::uint32_t>(40, 9), std::string(300, 'x')});
  const auto left = read<Bye>(parse_bye, bye.body, bye.count);
  EXPECT_EQ(left.ssrcs.size(), 31u);
  EXPECT_EQ(left.reason.size(), 255u);
  const auto named =
      write_one(SourceDescription{std::vector<SdesChunk>(40, {1, {{1, std::string(300, 'x')}}})});
  const auto sources =
      read<SourceDescription>(parse_source_description, named.body, named.count).chunks;
  ASSERT_EQ(sources.size(), 31u);
  EXPECT_EQ(sources[30].items.at(0).text.size(), 255u);
}

TEST(RtcpReport, RefusesWhatIsShorterThanItsCountSays) {
  const auto refused_at_every_length = [](auto parse, const Written& whole) {
    for (std::size_t size = 0; size < whole.body.size(); ++size) {
      EXPECT_FALSE(parse(ByteView(whole.body).first(size), whole.count)) << size;
    }
  };
  refused_at_every_length(parse_sender_report, write_one(SenderReport{1, 2, 3, 4, 5, {kBlock}}));
  refused_at_every_length(parse_receiver_report, write_one(ReceiverReport{1, {kBlock, kBlock}}));
  refused_at_every_length(parse_source_description,
                          write_one(SourceDescription{{{1, {{1, "abcd"}}}, {2, {{1, "x"}}}}}));
  refused_at_every_length(parse_bye, write_one(Bye{{1, 2}, {}}));
}

TEST(RtcpReport, AReasonForLeavingStaysWithinItsPacket) {
  EXPECT_EQ(read<Bye>(parse_bye, hex("00000001 03616263"), 1), (Bye{{1}, "abc"}));
  EXPECT_FALSE(parse_bye(hex("00000001 04616263"), 1));
}

TEST(RtcpReport, AByeMayNameNobody) {
  EXPECT_EQ(read<Bye>(parse_bye, {}, 0), (Bye{}));
}

TEST(RtcpReport, WhatAProfileAddsBehindTheBlocksIsReadOver) {
  EXPECT_EQ(read<ReceiverReport>(parse_receiver_report, hex("00000001 aabbccdd"), 0),
            (ReceiverReport{1, {}}));
}

}  // namespace
}  // namespace protocols::rtp::rtcp
