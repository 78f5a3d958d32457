#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "protocols/rtp/payload/annex_b.hpp"
#include "protocols/rtp/payload/depacketized.hpp"

namespace protocols::rtp::payload {

// RTP payload for H.264, RFC 6184: single NAL units, STAP-A and FU-A (packetization modes 0 and
// 1) become Annex B access units. An access unit ends at the marker or at the next timestamp.
// Scalability extensions (types 14, 15, 20) are left out, so that the base layer remains.
// Parameter sets are remembered and put before each IDR that comes without. Not thread-safe.
class H264Depacketizer {
 public:
  // Payloads in sequence order; complete access units are appended to `out` (none, one or two).
  void push(const Fragment& fragment, DepacketizedFrames& out);
  // Packets before the next push are lost for good: drops what is begun, and what follows until a
  // picture's first packet is seen.
  void gap();

  // Access units dropped because they were incomplete or malformed.
  [[nodiscard]] std::uint64_t dropped() const { return dropped_; }

 private:
  void begin(const Fragment& fragment);
  void finish(DepacketizedFrames& out);
  void damage();
  void add_nal(ByteView nal);
  void append(ByteView nal);
  void add_aggregate(ByteView payload);
  void add_fragment(ByteView payload);
  void note_nal(ByteView nal, std::size_t offset);
  [[nodiscard]] bool insert_parameter_sets();

  struct ParameterSet {
    Bytes nal;
    std::uint32_t sps_id = 0;
    std::uint16_t width = 0, height = 0;
  };
  std::map<std::uint32_t, ParameterSet> sps_, pps_;

  Bytes unit_;  // access unit under construction
  std::uint32_t timestamp_ = 0;
  bool open_ = false;            // timestamp_ is that of an unfinished access unit
  bool damaged_ = false;         // skip the rest of this timestamp
  bool after_gap_ = false;       // the next access unit must show its beginning
  bool fragment_open_ = false;   // FU-A started, not ended
  std::size_t fragment_at_ = 0;  // where its NAL unit begins in unit_
  bool idr_ = false, slices_ = false, has_sps_ = false, has_pps_ = false, recovery_ = false;
  std::size_t first_slice_at_ = 0;  // offset of the first slice's start code
  std::uint32_t pps_id_ = 0;
  std::size_t reserve_ = 4096;
  std::uint64_t dropped_ = 0;
};

}  // namespace protocols::rtp::payload
