#include "transcode/pipeline/held_pictures.hpp"

#include <algorithm>
#include <utility>

namespace transcode::pipeline {
namespace {

// The longest hold at 60 pictures a second.
constexpr std::size_t kMost = 16;

}  // namespace

void HeldPictures::push(hwaccel::VideoFramePtr picture, protocols::TimePoint now) {
  const std::lock_guard lock(mutex_);
  held_.push_back({std::move(picture), now});
  drop_shown(now);
  if (held_.size() > kMost) held_.pop_front();
}

void HeldPictures::set_hold(protocols::Duration hold) {
  const std::lock_guard lock(mutex_);
  hold_ = std::clamp(hold, protocols::Duration{}, kMaxHold);
}

hwaccel::VideoFramePtr HeldPictures::at(protocols::TimePoint now) {
  const std::lock_guard lock(mutex_);
  drop_shown(now);
  return held_.empty() ? nullptr : held_.front().picture;
}

std::optional<Presentation> HeldPictures::presentation() const {
  const std::lock_guard lock(mutex_);
  if (held_.empty() || !held_.back().picture->ntp) return std::nullopt;
  return Presentation{*held_.back().picture->ntp, held_.back().decoded + hold_};
}

void HeldPictures::drop_shown(protocols::TimePoint now) {
  while (held_.size() > 1 && held_[1].decoded + hold_ <= now) held_.pop_front();
}

}  // namespace transcode::pipeline
