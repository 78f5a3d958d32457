#include "transcode/audio/resampler.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "protocols/base/check.hpp"

namespace transcode::audio {
namespace {

constexpr std::size_t kTaps = 24;    // a phase, at the lower of both rates
constexpr double kPassband = 0.92;   // of the lower Nyquist frequency
constexpr double kKaiserBeta = 7.0;  // some 70 dB down in the stop band

double bessel_i0(double x) {
  double sum = 1, term = 1;
  for (int k = 1; k < 32; ++k) {
    term *= (x / (2 * k)) * (x / (2 * k));
    sum += term;
  }
  return sum;
}

}  // namespace

// A polyphase filter bank: `up` phases of `taps` each; output n sits at input time n · down / up.
struct Resampler::State {
  std::size_t up, down, taps;
  std::vector<float> bank;     // phase by phase, newest input first
  std::vector<float> history;  // the last taps - 1 inputs, oldest first
  std::size_t position = 0;    // of the next output, in 1 / up input samples from the next input

  State(int from, int to) {
    protocols::check(from >= 8000 && from <= 96000 && to >= 8000 && to <= 96000);
    const int common = std::gcd(from, to);
    up = static_cast<std::size_t>(to / common);
    down = static_cast<std::size_t>(from / common);
    taps = kTaps * std::max<std::size_t>(1, (down + up - 1) / up);
    history.assign(taps - 1, 0.0F);
    bank.resize(up * taps);
    const double cutoff = kPassband / static_cast<double>(std::max(up, down));
    const double centre = (static_cast<double>(up * taps) - 1) / 2;
    for (std::size_t phase = 0; phase < up; ++phase) {
      double sum = 0;
      std::vector<double> row(taps);
      for (std::size_t k = 0; k < taps; ++k) {
        const double t = static_cast<double>(phase + k * up) - centre;
        const double x = std::numbers::pi * cutoff * t;
        const double sinc = std::abs(x) < 1e-9 ? 1.0 : std::sin(x) / x;
        const double edge = t / (centre + 1);
        row[k] = sinc * bessel_i0(kKaiserBeta * std::sqrt(std::max(0.0, 1 - edge * edge)));
        sum += row[k];
      }
      // Each phase alone passes a constant unchanged, so no phase pattern is heard.
      for (std::size_t k = 0; k < taps; ++k) {
        bank[phase * taps + k] = static_cast<float>(row[k] / sum);
      }
    }
  }
};

Resampler::Resampler(int from, int to) : state_(std::make_unique<State>(from, to)) {}
Resampler::~Resampler() = default;

std::vector<std::int16_t> Resampler::process(Samples input) {
  State& s = *state_;
  std::vector<float> line(s.history);
  line.insert(line.end(), input.begin(), input.end());
  std::vector<std::int16_t> out;
  out.reserve(input.size() * s.up / s.down + 1);
  for (; s.position / s.up < input.size(); s.position += s.down) {
    const float* row = s.bank.data() + (s.position % s.up) * s.taps;
    const float* newest = line.data() + s.position / s.up + s.taps - 1;
    float sum = 0;
    for (std::size_t k = 0; k < s.taps; ++k) sum += row[k] * *(newest - k);
    out.push_back(static_cast<std::int16_t>(std::lrintf(std::clamp(sum, -32768.0F, 32767.0F))));
  }
  s.position -= input.size() * s.up;
  s.history.assign(line.end() - static_cast<std::ptrdiff_t>(s.taps - 1), line.end());
  return out;
}

}  // namespace transcode::audio
