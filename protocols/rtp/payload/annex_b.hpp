#pragma once

#include <vector>

#include "protocols/base/bytes.hpp"

namespace protocols::rtp::payload {

// NAL unit types, ITU-T H.264 table 7-1 and RFC 6184 table 1.
enum class NalType : std::uint8_t {
  Slice = 1,
  SliceA = 2,
  Idr = 5,
  Sei = 6,
  Sps = 7,
  Pps = 8,
  AccessUnitDelimiter = 9,
  EndOfSequence = 10,
  EndOfStream = 11,
  Filler = 12,
  Prefix = 14,
  SubsetSps = 15,
  SvcSlice = 20,
  StapA = 24,
  FuA = 28,
};

inline NalType nal_type(std::byte header) {
  return static_cast<NalType>(std::to_integer<unsigned>(header) & 0x1fU);
}

// The NAL units of a byte stream (H.264 Annex B), views into `stream`, without start codes and
// trailing zeros; three and four byte start codes. Bytes before the first start code are left out.
void split_annex_b(ByteView stream, std::vector<ByteView>& out);

}  // namespace protocols::rtp::payload
