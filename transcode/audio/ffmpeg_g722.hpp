#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

// ITU-T G.722 at 64 kbit/s by libavcodec, 16 kHz sound. One octet is two samples.
class G722Decoder {
 public:
  G722Decoder();
  ~G722Decoder();
  [[nodiscard]] bool usable() const;
  std::optional<std::vector<std::int16_t>> decode(protocols::ByteView payload);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

class G722Encoder {
 public:
  G722Encoder();
  ~G722Encoder();
  [[nodiscard]] bool usable() const;
  protocols::Bytes encode(Samples sound);  // 320 samples

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace transcode::audio
