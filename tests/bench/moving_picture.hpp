#pragma once

#include <vector>

#include "hwaccel/video_frame.hpp"

namespace bench {

// A picture that moves as a camera's does: a coarse and a fine texture pan past each other, with a
// little noise of the sensor on top. The same at each run. `count` pictures, 30 a second.
std::vector<hwaccel::VideoFramePtr> moving_picture(int width, int height, int count);

}  // namespace bench
