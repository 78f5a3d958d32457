#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"

namespace protocols::h224 {

// What a terminal's cameras can do: the extra capabilities of client 1, H.281 clause 5.
struct CameraCapabilities {
  struct Source {
    static constexpr std::uint8_t kMainCamera = 1;
    static constexpr std::uint8_t kFirstNamed = 6;
    static constexpr std::size_t kMaxName = 15;

    std::uint8_t number = kMainCamera;  // 1 to 15
    std::string name;                   // of those from kFirstNamed on, else empty
    bool motion_video = false;
    bool normal_resolution_still = false;
    bool double_resolution_still = false;
    bool pan = false;
    bool tilt = false;
    bool zoom = false;
    bool focus = false;
    bool operator==(const Source&) const = default;
  };
  std::uint8_t presets = 0;  // 0 to 15
  std::vector<Source> sources;
  bool operator==(const CameraCapabilities&) const = default;
};

// A name is as the peer wrote it: to be made fit before it is shown.
Result<CameraCapabilities> parse_camera_capabilities(ByteView data);

// Names are cut to kMaxName octets, and end where they hold a zero.
Bytes write(const CameraCapabilities& capabilities);

}  // namespace protocols::h224
