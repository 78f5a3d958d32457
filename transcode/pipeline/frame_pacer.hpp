#pragma once

#include <cstdint>
#include <optional>

namespace transcode::pipeline {

// Thins a stream of pictures out to a frame rate, evenly, by their 90 kHz time stamps. Pure.
class FramePacer {
 public:
  explicit FramePacer(int fps) : step_(90000 / fps) {}
  [[nodiscard]] bool admit(std::uint32_t timestamp);

 private:
  std::int32_t step_;
  std::optional<std::uint32_t> due_;
};

}  // namespace transcode::pipeline
