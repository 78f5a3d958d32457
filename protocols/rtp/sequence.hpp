#pragma once

#include <cstdint>

namespace protocols::rtp {

// Serial number arithmetic on RTP counters, RFC 1982 and RFC 3550 appendix A.1.
constexpr bool newer(std::uint16_t a, std::uint16_t b) {
  return static_cast<std::int16_t>(static_cast<std::uint16_t>(a - b)) > 0;
}
constexpr bool newer(std::uint32_t a, std::uint32_t b) {
  return static_cast<std::int32_t>(a - b) > 0;
}

// Turns a wrapping counter into one that does not, taking each value as the nearest to the
// greatest seen. The first value is extended to itself.
template <class Wrapping, class Signed>
class Unwrapper {
 public:
  std::int64_t unwrap(Wrapping value) {
    if (!started_) {
      started_ = true;
      highest_ = value;
      return highest_;
    }
    const std::int64_t out = peek(value);
    if (out > highest_) highest_ = out;
    return out;
  }
  // The same without remembering.
  [[nodiscard]] std::int64_t peek(Wrapping value) const {
    if (!started_) return value;
    const auto delta = static_cast<Wrapping>(value - static_cast<Wrapping>(highest_));
    return highest_ + static_cast<Signed>(delta);
  }
  [[nodiscard]] bool started() const { return started_; }
  [[nodiscard]] std::int64_t highest() const { return highest_; }

 private:
  bool started_ = false;
  std::int64_t highest_ = 0;
};

using SequenceUnwrapper = Unwrapper<std::uint16_t, std::int16_t>;
using TimestampUnwrapper = Unwrapper<std::uint32_t, std::int32_t>;

}  // namespace protocols::rtp
