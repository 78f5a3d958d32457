#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "hwaccel/frame_pool.hpp"
#include "hwaccel/scaler.hpp"
#include "hwaccel/video_frame.hpp"
#include "transcode/video/layout.hpp"
#include "transcode/video/text.hpp"

namespace transcode::video {

// One participant on screen.
struct Tile {
  hwaccel::VideoFramePtr frame;  // null: camera off, drawn as initials and name
  std::string name;              // UTF-8; empty: no name bar text
  bool muted = false, speaking = false;
  bool encrypted = true;              // the media of this participant's own leg
  bool decrypted_by_gateway = false;  // the gateway sees the media in clear (not end to end)
  bool is_content = false;            // shared screen: never cropped
};

struct Scene {
  LayoutKind layout = LayoutKind::Grid;
  std::vector<Tile> tiles;  // most important first
  std::string notice;       // one line across the top, e.g. "Recording"; empty: none
};

struct CompositorWords {  // on screen, in the language of the deployment
  std::string encrypted = "encrypted", not_encrypted = "NOT ENCRYPTED",
              via_gateway = "encrypted to gateway";
};

struct CompositorSnapshot {
  std::uint64_t pictures = 0;
  std::uint64_t tiles_scaled = 0, tiles_reused = 0;
};

// Draws scenes of one size. Scales again only the tiles whose frame or place has changed.
// Not thread-safe; one thread at a time (a Lane).
class Compositor {
 public:
  // Even sizes, at least 64.
  Compositor(int width, int height, TextRendererPtr text, CompositorWords words = {});
  ~Compositor();

  hwaccel::VideoFramePtr compose(const Scene& scene, std::uint32_t timestamp,
                                 protocols::TimePoint now, std::optional<std::uint64_t> ntp = {});
  [[nodiscard]] CompositorSnapshot snapshot() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The letters shown for a participant without camera: first of the first and last word, upper case.
std::string initials(std::string_view name);

}  // namespace transcode::video
