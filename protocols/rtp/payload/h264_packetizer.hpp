#pragma once

#include <cstdint>
#include <vector>

#include "protocols/rtp/payload/part.hpp"

namespace protocols::rtp::payload {

// Annex B access units into H.264 payloads, RFC 6184. Not thread-safe.
//   mode 0: one NAL unit a packet. Never fragments: a unit that is too large fails the frame,
//           and the encoder must be told to make smaller slices.
//   mode 1: STAP-A for runs of small units in front (parameter sets, SEI), FU-A for large ones.
// Delimiters and filler are left out.
class H264Packetizer {
 public:
  explicit H264Packetizer(std::uint8_t packetization_mode = 0) : mode_(packetization_mode) {}

  // Appends parts that point into `access_unit`. False and nothing appended when there is no NAL
  // unit, or one exceeds `max_payload` bytes in mode 0.
  [[nodiscard]] bool packetize(ByteView access_unit, std::size_t max_payload, Parts& out);

 private:
  [[nodiscard]] std::size_t aggregate(std::size_t first, std::size_t max_payload, Parts& out);
  static void fragment(ByteView nal, std::size_t max_payload, Parts& out);

  std::uint8_t mode_;
  std::vector<ByteView> nals_;
};

}  // namespace protocols::rtp::payload
