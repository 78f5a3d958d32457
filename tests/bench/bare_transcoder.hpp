#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "protocols/base/bytes.hpp"

namespace bench {

// The floor of transcoding: libavcodec and openh264 called directly, with the gateway's settings,
// 1280 x 720, 30 pictures a second, one thread.
class BareTranscoder {
 public:
  explicit BareTranscoder(std::uint32_t kbps);
  ~BareTranscoder();

  // Bytes of the access unit that came out.
  std::size_t transcode(const protocols::Bytes& access_unit);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace bench
