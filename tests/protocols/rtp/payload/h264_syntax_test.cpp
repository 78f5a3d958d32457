#include "protocols/rtp/payload/h264_syntax.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::payload {
namespace {

// Writes RBSP bits; unit() closes them and puts in the emulation prevention bytes (H.264 7.4.1).
class BitWriter {
 public:
  BitWriter& u(unsigned count, std::uint32_t value) {
    while (count-- > 0) bits_.push_back((value >> count & 1U) != 0);
    return *this;
  }
  BitWriter& ue(std::uint32_t value) {
    unsigned length = 1;
    while (std::uint64_t{value} + 1 >= std::uint64_t{1} << length) ++length;
    u(length - 1, 0);
    return u(length, value + 1);
  }
  BitWriter& se(std::int32_t value) {
    return ue(value > 0 ? static_cast<std::uint32_t>(value) * 2 - 1
                        : static_cast<std::uint32_t>(-value) * 2);
  }
  [[nodiscard]] Bytes unit(std::uint8_t header) const {
    std::vector<bool> bits = bits_;
    bits.push_back(true);
    while (bits.size() % 8 != 0) bits.push_back(false);
    Bytes out = {std::byte{header}};
    int zeros = 0;
    for (std::size_t i = 0; i < bits.size(); i += 8) {
      unsigned value = 0;
      for (std::size_t j = 0; j < 8; ++j) value = value << 1U | (bits[i + j] ? 1U : 0U);
      if (zeros >= 2 && value <= 3) {
        out.push_back(std::byte{3});
        zeros = 0;
      }
      out.push_back(static_cast<std::byte>(value));
      zeros = value == 0 ? zeros + 1 : 0;
    }
    return out;
  }

 private:
  std::vector<bool> bits_;
};

struct Sps {
  std::uint32_t profile = 66, id = 0;
  std::uint32_t chroma = 1;  // of the profiles that say it
  bool scaling_lists = false;
  std::uint32_t order_count = 2;
  std::uint32_t columns = 20, map_rows = 15;
  bool interlaced = false;
  std::uint32_t left = 0, right = 0, top = 0, bottom = 0;

  // H.264 7.3.2.1.1.
  [[nodiscard]] Bytes write() const {
    BitWriter out;
    out.u(8, profile).u(16, 0xc01f).ue(id);
    if (profile != 66) {
      out.ue(chroma);
      if (chroma == 3) out.u(1, 0);
      out.ue(0).ue(0).u(1, 0).u(1, scaling_lists ? 1 : 0);
      if (scaling_lists) {
        out.u(1, 1);  // one whole list, then one that ends at once, then six that are absent
        for (int i = 0; i < 16; ++i) out.se(i % 2 == 0 ? 3 : -2);
        out.u(1, 1).se(-8).u(6, 0);
        if (chroma == 3) out.u(4, 0);
      }
    }
    out.ue(0).ue(order_count);
    if (order_count == 0) out.ue(4);
    if (order_count == 1) {
      // Offsets of so many zero bits that they must be escaped.
      out.u(1, 0).se(1 << 26).se(-(1 << 27)).ue(3).se(1).se(1 << 25).se(-7);
    }
    out.ue(1).u(1, 0).ue(columns - 1).ue(map_rows - 1).u(1, interlaced ? 0 : 1);
    if (interlaced) out.u(1, 0);
    out.u(1, 1);
    const bool cropped = left + right + top + bottom != 0;
    out.u(1, cropped ? 1 : 0);
    if (cropped) out.ue(left).ue(right).ue(top).ue(bottom);
    return out.u(1, 0).unit(0x67);
  }
};

void expect_size(const Sps& sps, unsigned width, unsigned height) {
  const auto parsed = parse_sps(sps.write());
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->id, sps.id);
  EXPECT_EQ(parsed->width, width);
  EXPECT_EQ(parsed->height, height);
}

TEST(H264Syntax, ReadsSizesOfRecordedParameterSets) {
  const auto small = parse_sps(kSps);
  ASSERT_TRUE(small);
  EXPECT_EQ(small->width, 320);
  EXPECT_EQ(small->height, 240);
  // High profile 1920x1080: 1088 rows, cropped by 8.
  const auto large =
      parse_sps(hex("67 64 00 28 ac d9 40 78 02 27 e5 c0 44 00 00 03 00 04 00 00"
                    "03 00 f0 3c 60 c6 58"));
  ASSERT_TRUE(large);
  EXPECT_EQ(large->width, 1920);
  EXPECT_EQ(large->height, 1080);
}

TEST(H264Syntax, CropsInTheUnitsOfTheChromaFormat) {
  // Table 6-1: monochrome and 4:4:4 crop by samples, 4:2:0 and 4:2:2 by two columns.
  expect_size({.left = 1, .right = 2, .top = 3, .bottom = 4}, 320 - 6, 240 - 14);
  expect_size({.profile = 110, .chroma = 0, .right = 3, .bottom = 4}, 317, 236);
  expect_size({.profile = 122, .chroma = 2, .right = 3, .bottom = 4}, 314, 236);
  expect_size({.profile = 244, .chroma = 3, .right = 3, .bottom = 4}, 317, 236);
}

TEST(H264Syntax, FieldsDoubleTheRowsAndTheirCropping) {
  expect_size({.columns = 120, .map_rows = 34, .interlaced = true, .bottom = 2}, 1920, 1080);
}

TEST(H264Syntax, StepsOverScalingListsAndOrderCounts) {
  for (const std::uint32_t order_count : {0U, 1U, 2U}) {
    expect_size({.id = 5, .order_count = order_count}, 320, 240);
    expect_size({.profile = 100, .scaling_lists = true, .order_count = order_count}, 320, 240);
    expect_size({.profile = 244, .chroma = 3, .scaling_lists = true, .order_count = order_count},
                320, 240);
  }
}

TEST(H264Syntax, ReadsThroughEmulationPreventionBytes) {
  const Sps sps{.order_count = 1};
  const Bytes unit = sps.write();
  ASSERT_FALSE(std::ranges::search(unit, hex("000003")).empty());
  expect_size(sps, 320, 240);
}

TEST(H264Syntax, RefusesSequenceSetsOutOfRange) {
  expect_size({.id = 31}, 320, 240);
  EXPECT_FALSE(parse_sps(Sps{.id = 32}.write()));
  expect_size({.columns = 1024, .map_rows = 1024}, 16384, 16384);
  EXPECT_FALSE(parse_sps(Sps{.columns = 1025}.write()));
  EXPECT_FALSE(parse_sps(Sps{.map_rows = 1025}.write()));
  EXPECT_FALSE(parse_sps(Sps{.map_rows = 513, .interlaced = true}.write()));
  EXPECT_FALSE(parse_sps(Sps{.columns = 0xfffffffe}.write()));
}

TEST(H264Syntax, RefusesCroppingThatLeavesNothing) {
  expect_size({.left = 79, .right = 80}, 2, 240);
  EXPECT_FALSE(parse_sps(Sps{.left = 80, .right = 80}.write()));
  EXPECT_FALSE(parse_sps(Sps{.top = 60, .bottom = 60}.write()));
  // The sum of both is larger than 32 bits hold.
  EXPECT_FALSE(parse_sps(Sps{.left = 0xfffffffe, .right = 0xfffffffe}.write()));
}

TEST(H264Syntax, RefusesASequenceSetCutShortAnywhere) {
  const Bytes whole = Sps{.profile = 100, .scaling_lists = true, .right = 2}.write();
  // The last byte but the stop bit holds nothing that is read here.
  for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
    EXPECT_FALSE(parse_sps(ByteView(whole).first(size))) << size;
  }
  EXPECT_TRUE(parse_sps(whole));
}

TEST(H264Syntax, ReadsPictureSetsWithinTheirRange) {
  const auto written = [](std::uint32_t id, std::uint32_t sps_id) {
    return parse_pps(BitWriter().ue(id).ue(sps_id).u(8, 0x55).unit(0x68));
  };
  const auto last = written(255, 31);
  ASSERT_TRUE(last);
  EXPECT_EQ(last->id, 255u);
  EXPECT_EQ(last->sps_id, 31u);
  EXPECT_EQ(parse_pps(kPps)->id, 0u);
  EXPECT_FALSE(written(256, 0));
  EXPECT_FALSE(written(0, 32));
  EXPECT_FALSE(parse_pps({}));
  EXPECT_FALSE(parse_pps(hex("68")));
  EXPECT_FALSE(parse_pps(hex("6801")));  // the code has no end
}

TEST(H264Syntax, RefusesCodesLongerThan32Bits) {
  EXPECT_FALSE(parse_pps(BitWriter().u(32, 0).u(32, 0xffffffff).u(32, 0xffffffff).unit(0x68)));
  EXPECT_FALSE(parse_pps(Bytes(4000)));
}

TEST(H264Syntax, ReadsTheBeginningOfASlice) {
  const auto slice_of = [](std::uint32_t first, std::uint32_t pps_id) {
    return parse_slice(BitWriter().ue(first).ue(7).ue(pps_id).u(16, 0xaaaa).unit(0x65));
  };
  const auto first = slice_of(0, 0);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->first_macroblock, 0u);
  const auto later = slice_of(8159, 255);
  ASSERT_TRUE(later);
  EXPECT_EQ(later->first_macroblock, 8159u);
  EXPECT_EQ(later->pps_id, 255u);
  EXPECT_FALSE(slice_of(0, 256));
  EXPECT_FALSE(parse_slice({}));
  EXPECT_FALSE(parse_slice(hex("65")));
  EXPECT_FALSE(parse_slice(hex("6500")));
}

TEST(H264Syntax, FindsARecoveryPointAmongOtherMessages) {
  EXPECT_TRUE(has_recovery_point(hex("06 06 01 c4 80")));
  EXPECT_TRUE(has_recovery_point(hex("06 01 02 aabb 06 01 c4 80")));
  EXPECT_FALSE(has_recovery_point(hex("06 01 02 aa06 80")));
  EXPECT_FALSE(has_recovery_point(hex("06 80")));
  EXPECT_FALSE(has_recovery_point(hex("06")));
  EXPECT_FALSE(has_recovery_point({}));
}

TEST(H264Syntax, TypesAndSizesOfMessagesMayTakeSeveralBytes) {
  Bytes unit = hex("06 05 ff 05");  // 260 bytes
  unit.resize(unit.size() + 260, std::byte{0x11});
  const Bytes point = hex("06 01 c4 80");
  Bytes with = unit;
  with.insert(with.end(), point.begin(), point.end());
  EXPECT_TRUE(has_recovery_point(with));
  EXPECT_FALSE(has_recovery_point(hex("06 ff 06 01 c4 80")));  // type 261
}

TEST(H264Syntax, SizesOfMessagesDoNotCountEmulationPreventionBytes) {
  EXPECT_TRUE(has_recovery_point(hex("06 05 04 000003 0102 06 01 c4 80")));
  EXPECT_FALSE(has_recovery_point(hex("06 05 05 000003 000006 01 01 c4 80")));
}

TEST(H264Syntax, MessagesThatRunPastTheirUnitEndTheSearch) {
  EXPECT_FALSE(has_recovery_point(hex("06 05 40 aabb 06 01 c4 80")));
  EXPECT_FALSE(has_recovery_point(hex("06 05 ff")));
  EXPECT_FALSE(has_recovery_point(hex("06 ff ff ff")));
  EXPECT_FALSE(has_recovery_point(Bytes(300, std::byte{0xff})));
}

}  // namespace
}  // namespace protocols::rtp::payload
