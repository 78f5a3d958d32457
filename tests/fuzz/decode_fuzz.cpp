#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "hwaccel/software/software_device.hpp"
#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"

namespace {

constexpr std::size_t kMaxInput = 65536;
constexpr int kMaxFrames = 8;

}  // namespace

// First byte: codec. Then frames of | flags: key frame, discontinuity | length 16 | data |. What is
// shown has a size that the rest of the program takes, whatever the codec says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  if (size > kMaxInput) return 0;
  static const auto device = hwaccel::software::make_software_device();
  Reader input(std::as_bytes(std::span(data, size)));
  const Codec codec = input.u8().value_or(0) % 2 == 0 ? Codec::H264 : Codec::Vp8;
  const auto decoder = device->make_decoder(codec);
  check(decoder.has_value());
  for (int i = 0; i < kMaxFrames && !input.empty(); ++i) {
    const unsigned flags = input.u8().value_or(0);
    const std::size_t length = input.u16().value_or(0);
    EncodedFrame frame;
    frame.codec = codec;
    frame.keyframe = (flags & 1U) != 0;
    frame.discontinuity = (flags & 2U) != 0;
    frame.data =
        std::make_shared<Bytes>(to_bytes(*input.bytes(std::min(length, input.remaining()))));
    const auto picture = (*decoder)->decode(frame);
    if (!picture || !*picture) continue;
    check((*picture)->width() <= hwaccel::kMaxWidth && (*picture)->width() > 0);
    check((*picture)->height() <= hwaccel::kMaxHeight && (*picture)->height() > 0);
  }
  return 0;
}
