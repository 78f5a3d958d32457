#include "gateway/probe/microphone.hpp"

#include <chrono>
#include <utility>

#include "gateway/io/clock.hpp"
#include "protocols/base/check.hpp"

namespace gateway::probe {
namespace {

using namespace std::chrono_literals;
constexpr auto kBlock = 20ms;

std::unique_ptr<transcode::audio::AudioEncoder> encoder_for(protocols::Codec codec) {
  transcode::audio::AudioEncoderSettings settings;
  settings.codec = codec;
  auto encoder = transcode::audio::make_audio_encoder(settings);
  protocols::check(encoder.has_value());
  return std::move(*encoder);
}

}  // namespace

Microphone::Microphone(boost::asio::any_io_executor strand, protocols::Codec codec,
                       double tone_hertz, Output output)
    : codec_(codec),
      tone_(tone_hertz),
      encoder_(encoder_for(codec)),
      output_(std::move(output)),
      wall_(io::since_unix_epoch() + kBlock),
      clock_(std::move(strand), [this] { beat(); }) {}

void Microphone::beat() {
  // The block clock leaves beats out after a long delay; the pulses must not shift with it.
  const auto late = io::since_unix_epoch() - wall_;
  if (late > 150ms || late < -150ms) wall_ += late;
  const double wall_ms = std::chrono::duration<double, std::milli>(wall_).count();
  const auto frame = encoder_->encode(tone_.next(wall_ms), io::now(), io::ntp_from_unix(wall_));
  wall_ += kBlock;
  if (frame) output_(*frame);
}

}  // namespace gateway::probe
