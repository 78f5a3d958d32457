#include <algorithm>
#include <cstdint>
#include <span>

#include "protocols/base/check.hpp"
#include "protocols/rtp/payload/h264_depacketizer.hpp"
#include "protocols/rtp/payload/h264_packetizer.hpp"
#include "protocols/rtp/payload/telephone_event.hpp"
#include "protocols/rtp/payload/vp8.hpp"

// Input: packets of | length 8 | flags: marker, gap, next timestamp | payload |.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  using namespace protocols::rtp::payload;
  ByteView rest = std::as_bytes(std::span(data, size));
  H264Depacketizer h264;
  Vp8Depacketizer vp8;
  TelephoneEventReceiver digits;
  DepacketizedFrames frames;
  std::uint32_t timestamp = 0;
  while (rest.size() >= 2) {
    const auto length = std::min(std::to_integer<std::size_t>(rest[0]), rest.size() - 2);
    const auto flags = std::to_integer<unsigned>(rest[1]);
    const ByteView payload = rest.subspan(2, length);
    rest = rest.subspan(2 + length);
    if ((flags & 2U) != 0) {
      h264.gap();
      vp8.gap();
    }
    if ((flags & 4U) != 0) ++timestamp;
    const Fragment fragment{payload, timestamp, (flags & 1U) != 0};
    h264.push(fragment, frames);
    vp8.push(fragment, frames);
    if (const auto event = parse_telephone_event(payload)) {
      (void)digits.handle(*event, timestamp, fragment.marker);
    }
  }
  for (const auto& frame : frames) {
    Parts parts;
    H264Packetizer packetizer(1);
    if (packetizer.packetize(frame.data, 100, parts)) check(!parts.empty());
  }
  return 0;
}
