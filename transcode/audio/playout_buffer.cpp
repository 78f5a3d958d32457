#include "transcode/audio/playout_buffer.hpp"

#include <algorithm>
#include <chrono>

#include "transcode/audio/jitter_estimate.hpp"
#include "transcode/audio/time_stretch.hpp"

namespace transcode::audio {
namespace {

using namespace std::chrono_literals;
using protocols::Codec;
using protocols::Duration;
using protocols::FramePtr;

constexpr auto kJump = 5s;           // a step of time stamps that means a new stream
constexpr auto kLongestGap = 120ms;  // longer ones are pauses of the sender, not losses
constexpr auto kMaxExtra = 500ms;
constexpr auto kTooMuch = 30ms;    // over the target before sound is shortened
constexpr auto kTooLittle = 15ms;  // under it before it is lengthened
constexpr auto kFarTooMuch = 120ms;
constexpr int kCorrectionBlocks = 5;  // at most one correction in as many blocks

constexpr Duration of_samples(std::int64_t samples) {
  return Duration(samples * 1'000'000'000 / kSampleRate);
}
constexpr Duration of_samples(std::size_t samples) {
  return of_samples(static_cast<std::int64_t>(samples));
}
std::uint64_t ntp_plus(std::uint64_t ntp, std::int64_t samples) {
  return ntp + static_cast<std::uint64_t>(samples * (std::int64_t{1} << 32) / kSampleRate);
}

}  // namespace

// Positions are in 48 kHz samples on the stream's own, unwrapped time line.
struct PlayoutBuffer::State {
  struct Packet {
    FramePtr frame;
    std::int64_t length = 0;
  };

  PlayoutSettings settings;
  PlayoutSnapshot counts;
  JitterEstimate jitter;
  std::map<std::int64_t, Packet> queue;
  std::vector<std::int16_t> sound;  // decoded, not yet given out
  std::unique_ptr<AudioDecoder> decoder;
  std::optional<Codec> codec;
  std::uint32_t last_timestamp = 0;
  std::int64_t last_position = 0;
  std::int64_t next = 0;      // where the next packet should start
  std::int64_t invented = 0;  // concealed since `next`, while nothing came
  std::int64_t usual_length = 960;
  bool playing = false, active = false;
  int rested = 0;       // blocks since the last correction
  double smoothed = 0;  // samples waiting, averaged
  Duration extra{};
  std::optional<std::uint64_t> ntp_at_end, played_ntp;

  std::int64_t position_of(const protocols::EncodedFrame& frame) const {
    const auto step = static_cast<std::int32_t>(frame.timestamp - last_timestamp);
    const auto scale = kSampleRate / static_cast<std::int64_t>(rtp_clock_rate(frame.codec));
    return last_position + step * scale;
  }

  void restart(const protocols::EncodedFrame& frame) {
    if (codec != frame.codec) {
      auto made = make_audio_decoder(frame.codec);
      decoder = made ? std::move(*made) : nullptr;
      codec = frame.codec;
    }
    queue.clear();
    jitter.reset();
    playing = false;
    last_timestamp = frame.timestamp;
    last_position = 0;
    invented = 0;
    ntp_at_end.reset();
  }

  [[nodiscard]] Duration target() const {
    const Duration wanted = jitter.value() + of_samples(usual_length);
    return std::clamp(wanted, settings.min_delay, settings.max_delay) + extra;
  }
  [[nodiscard]] Duration waiting() const {
    if (queue.empty()) return of_samples(sound.size());
    const std::int64_t begin = playing ? next : queue.begin()->first;
    const std::int64_t queued = std::prev(queue.end())->first + usual_length - begin;
    return of_samples(std::max<std::int64_t>(queued, 0)) + of_samples(sound.size());
  }

  void drop_excess() {
    const Duration most = settings.max_delay + extra + 200ms;
    while (queue.size() > 1 && waiting() > most) {
      ++counts.overflow;
      queue.erase(queue.begin());
      if (playing) {
        next = queue.begin()->first;
        invented = 0;
      }
    }
  }

  void append(std::vector<std::int16_t> more) {
    sound.insert(sound.end(), more.begin(), more.end());
  }
  void conceal(std::size_t samples, protocols::ByteView following) {
    if (decoder) append(decoder->conceal(samples, following));
    counts.concealed_samples += samples;
    if (ntp_at_end) *ntp_at_end = ntp_plus(*ntp_at_end, static_cast<std::int64_t>(samples));
  }

  void play_packet() {
    const auto node = queue.extract(queue.begin());
    const Packet& packet = node.mapped();
    next = node.key() + packet.length;
    invented = 0;
    auto decoded = decoder ? decoder->decode(*packet.frame->data)
                           : std::unexpected(AudioError::UnsupportedCodec);
    if (!decoded) {
      ++counts.damaged;
      conceal(static_cast<std::size_t>(packet.length), {});
      return;
    }
    append(std::move(*decoded));
    if (packet.frame->ntp) {
      ntp_at_end = ntp_plus(*packet.frame->ntp, packet.length);
    } else if (ntp_at_end) {
      *ntp_at_end = ntp_plus(*ntp_at_end, packet.length);
    }
  }

  // Makes the sound before the first queued packet, which starts later than `next`.
  void fill_gap() {
    const std::int64_t gap = queue.begin()->first - next;
    const std::int64_t missing = gap - invented;
    if (missing > 0 && of_samples(gap) <= kLongestGap) {
      conceal(static_cast<std::size_t>(missing), *queue.begin()->second.frame->data);
    }
    next = queue.begin()->first;
    invented = 0;
  }

  // One step towards more sound; false where the stream has dried up.
  bool produce() {
    const bool gap = !queue.empty() && queue.begin()->first > next;
    if (gap && of_samples(invented) < kLongestGap && waiting() + kTooLittle < target()) {
      // The delay is too short for the jitter: the missing packet may yet come.
      conceal(kBlockSamples, {});
      invented += kBlockSamples;
      return true;
    }
    if (!queue.empty()) {
      if (gap) fill_gap();
      play_packet();
      active = true;
      return true;
    }
    if (of_samples(invented) >= kLongestGap) {
      playing = false;
      return false;
    }
    conceal(kBlockSamples, {});
    invented += kBlockSamples;
    return true;
  }

  void correct() {
    const auto held = static_cast<double>(waiting().count()) * kSampleRate / 1e9;
    smoothed += (held - smoothed) / 32;
    if (++rested < kCorrectionBlocks || sound.size() < kStretchSamples) return;
    const Duration average = of_samples(static_cast<std::int64_t>(smoothed));
    std::size_t changed = 0;
    if (average > target() + kTooMuch) {
      changed = shorten(sound, average > target() + kFarTooMuch);
      counts.removed_samples += changed;
      smoothed -= static_cast<double>(changed);
    } else if (average + kTooLittle < target()) {
      changed = lengthen(sound, false);
      counts.inserted_samples += changed;
      smoothed += static_cast<double>(changed);
    }
    if (changed > 0) rested = 0;
  }

  void start_if_ready(protocols::TimePoint now) {
    if (playing || queue.empty()) return;
    const bool waited = now - queue.begin()->second.frame->received >= target();
    if (waiting() < target() && !waited) return;
    playing = true;
    next = queue.begin()->first;
    invented = 0;
    smoothed = static_cast<double>(waiting().count()) * kSampleRate / 1e9;
  }
};

PlayoutBuffer::PlayoutBuffer(const PlayoutSettings& settings) : state_(std::make_unique<State>()) {
  state_->settings = settings;
}
PlayoutBuffer::~PlayoutBuffer() = default;

void PlayoutBuffer::push(const FramePtr& frame) {
  State& s = *state_;
  const std::size_t length = frame && frame->data ? payload_samples(frame->codec, *frame->data) : 0;
  if (length == 0) {
    ++s.counts.damaged;
    return;
  }
  const bool first = !s.codec;
  if (first || *s.codec != frame->codec ||
      std::chrono::abs(of_samples(s.position_of(*frame) - s.last_position)) > kJump) {
    s.restart(*frame);
  }
  const std::int64_t position = s.position_of(*frame);
  if (position >= s.last_position) {
    s.last_timestamp = frame->timestamp;
    s.last_position = position;
  }
  s.jitter.observe(frame->received, of_samples(position));
  if (s.playing && position < s.next) {
    ++s.counts.late;
    return;
  }
  if (!s.queue.try_emplace(position, State::Packet{frame, static_cast<std::int64_t>(length)})
           .second) {
    ++s.counts.duplicate;
    return;
  }
  s.usual_length = static_cast<std::int64_t>(length);
  ++s.counts.packets;
  s.drop_excess();
}

AudioBlock PlayoutBuffer::pull(protocols::TimePoint now) {
  State& s = *state_;
  s.active = false;
  s.start_if_ready(now);
  // A little more than a block, where it is there, lets corrections work on whole periods.
  while (s.playing && s.sound.size() < kBlockSamples && s.produce()) {
  }
  while (s.playing && s.sound.size() < kStretchSamples && !s.queue.empty() &&
         s.queue.begin()->first == s.next) {
    s.play_packet();
    s.active = true;
  }
  if (s.playing) s.correct();
  AudioBlock block{};
  const std::size_t have = std::min(s.sound.size(), kBlockSamples);
  s.active = s.active || (have > 0 && s.invented == 0);
  s.played_ntp.reset();
  if (s.ntp_at_end && have > 0) {
    s.played_ntp = ntp_plus(*s.ntp_at_end, -static_cast<std::int64_t>(s.sound.size()));
  }
  const auto end = s.sound.begin() + static_cast<std::ptrdiff_t>(have);
  std::copy(s.sound.begin(), end, block.begin());
  s.sound.erase(s.sound.begin(), end);
  s.counts.samples += kBlockSamples;
  return block;
}

void PlayoutBuffer::set_extra_delay(Duration extra) {
  state_->extra = std::clamp<Duration>(extra, 0ms, kMaxExtra);
}

std::optional<std::uint64_t> PlayoutBuffer::played_ntp() const {
  return state_->played_ntp;
}
bool PlayoutBuffer::active() const {
  return state_->active;
}

PlayoutSnapshot PlayoutBuffer::snapshot() const {
  PlayoutSnapshot out = state_->counts;
  out.target_delay = state_->target();
  out.current_delay = state_->waiting();
  return out;
}

}  // namespace transcode::audio
