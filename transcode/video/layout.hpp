#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "hwaccel/scaler.hpp"

namespace transcode::video {

enum class LayoutKind : std::uint8_t {
  Single,            // the first tile alone
  Grid,              // 1, 2x1 to 2x2, 3x3 … 5x5, rows centred
  SpeakerFilmstrip,  // the first large, the others in a strip below it
  ContentLarge,      // the first (shared content) large, the others in a column at the right
};

// How many tiles a layout shows; more are left out.
std::size_t max_tiles(LayoutKind kind);

// One rectangle a shown tile, in the order of the tiles: inside the picture, even coordinates and
// sizes, no two overlapping, each 16:9 within rounding save the one of Single and the large one of
// ContentLarge. width, height: even, at least 64.
std::vector<hwaccel::Rect> lay_out(LayoutKind kind, std::size_t tiles, int width, int height);

}  // namespace transcode::video
