#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "protocols/base/encoded_frame.hpp"
#include "transcode/audio/audio_block.hpp"
#include "transcode/audio/decoder.hpp"

namespace transcode::audio {

struct PlayoutSettings {
  protocols::Duration min_delay = std::chrono::milliseconds(20);
  protocols::Duration max_delay = std::chrono::milliseconds(300);
};

struct PlayoutSnapshot {
  std::uint64_t packets = 0;              // accepted
  std::uint64_t late = 0, duplicate = 0;  // came after their turn; came twice
  std::uint64_t damaged = 0;              // their codec refused them
  std::uint64_t overflow = 0;             // thrown away because too much was waiting
  std::uint64_t samples = 0;              // given out, 48 kHz
  std::uint64_t concealed_samples = 0;    // of these, invented
  std::uint64_t inserted_samples = 0, removed_samples = 0;  // clock drift corrections
  protocols::Duration target_delay{}, current_delay{};
};

// An adaptive jitter buffer for one sound stream: packets of 2.5 … 120 ms at whatever times they
// come, 20 ms blocks out on the puller's clock. Follows measured jitter, hides losses, follows the
// drift between both clocks by shortening or lengthening sound a little (silence first).
// Codec and time stamp base may change at any packet. Not thread-safe.
class PlayoutBuffer {
 public:
  explicit PlayoutBuffer(const PlayoutSettings& settings = {});
  ~PlayoutBuffer();

  void push(const protocols::FramePtr& frame);
  // To be called every 20 ms. Silence while nothing has come yet or the stream has paused.
  AudioBlock pull(protocols::TimePoint now);

  // Extra delay on top of what jitter asks for, for lip-sync (0 … 500 ms).
  void set_extra_delay(protocols::Duration extra);
  // Capture time (NTP 32.32) of the start of the block last pulled, where the sender told.
  [[nodiscard]] std::optional<std::uint64_t> played_ntp() const;
  // True where the block last pulled holds received sound, not silence for want of packets.
  [[nodiscard]] bool active() const;
  [[nodiscard]] PlayoutSnapshot snapshot() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace transcode::audio
