#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <memory>

#include "gateway/media/block_clock.hpp"
#include "gateway/probe/pulse.hpp"
#include "transcode/audio/encoder.hpp"

namespace gateway::probe {

// A microphone that hears the pulsed tone. On its call's strand.
class Microphone {
 public:
  using Output = std::function<void(const protocols::EncodedFrame&)>;  // on the strand

  // `codec`: one for sound.
  Microphone(boost::asio::any_io_executor strand, protocols::Codec codec, double tone_hertz,
             Output output);

  [[nodiscard]] protocols::Codec codec() const { return codec_; }

 private:
  void beat();

  const protocols::Codec codec_;
  PulsedTone tone_;
  std::unique_ptr<transcode::audio::AudioEncoder> encoder_;
  Output output_;
  std::chrono::nanoseconds wall_;  // of the next block
  media::BlockClock clock_;
};

}  // namespace gateway::probe
