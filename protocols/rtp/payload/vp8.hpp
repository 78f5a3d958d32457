#pragma once

#include <cstdint>
#include <optional>

#include "protocols/rtp/error.hpp"
#include "protocols/rtp/payload/depacketized.hpp"
#include "protocols/rtp/payload/part.hpp"

namespace protocols::rtp::payload {

// VP8 payload descriptor, RFC 7741 section 4.2:
//  |X|R|N|S|R| PID |   X: |I|L|T|K| RSV |   I: |M| picture id 7 or 15 |   L: TL0PICIDX
//  T or K: |TID|Y| KEYIDX |
struct Vp8Descriptor {
  bool non_reference = false;
  bool start_of_partition = false;
  std::uint8_t partition = 0;
  std::optional<std::uint16_t> picture_id;
  std::optional<std::uint8_t> tl0_picture_index;
  std::optional<std::uint8_t> temporal_layer;
  std::size_t size = 0;  // bytes in front of the VP8 data
};
[[nodiscard]] Result<Vp8Descriptor> parse_vp8_descriptor(ByteView payload);

// The frame header behind the descriptor of a frame's first packet, RFC 6386 section 9.1.
struct Vp8FrameHeader {
  bool keyframe = false;
  std::uint16_t width = 0, height = 0;  // key frames only
};
[[nodiscard]] std::optional<Vp8FrameHeader> parse_vp8_frame(ByteView frame);

// Frames from payloads. A frame begins where S is set and PID is 0, and ends at the marker or at
// the next timestamp. Not thread-safe.
class Vp8Depacketizer {
 public:
  void push(const Fragment& fragment, DepacketizedFrames& out);  // in sequence order
  void gap();  // packets before the next push are lost for good
  [[nodiscard]] std::uint64_t dropped() const { return dropped_; }

 private:
  void finish(DepacketizedFrames& out);
  void damage();

  Bytes frame_;
  std::uint32_t timestamp_ = 0;
  bool open_ = false, damaged_ = false;
  std::size_t reserve_ = 4096;
  std::uint64_t dropped_ = 0;
};

// One frame into payloads of nearly equal size with a 15 bit picture id.
class Vp8Packetizer {
 public:
  explicit Vp8Packetizer(std::uint16_t first_picture_id = 0) : picture_id_(first_picture_id) {}
  [[nodiscard]] bool packetize(ByteView frame, std::size_t max_payload, Parts& out);

 private:
  std::uint16_t picture_id_;
};

}  // namespace protocols::rtp::payload
