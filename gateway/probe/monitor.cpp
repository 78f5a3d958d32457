#include "gateway/probe/monitor.hpp"

#include <chrono>
#include <utility>

namespace gateway::probe {
namespace {

double wall_now_ms() {
  return std::chrono::duration<double, std::milli>(io::since_unix_epoch()).count();
}

// Milliseconds since 1970 of a 64-bit NTP timestamp, in its first era.
double unix_ms(std::uint64_t ntp) {
  constexpr double kUnixEpoch = 2'208'988'800, kFraction = 4294967296.0;
  const auto seconds = static_cast<double>(ntp >> 32U) - kUnixEpoch;
  return (seconds + static_cast<double>(ntp & 0xffffffffU) / kFraction) * 1000;
}

}  // namespace

void Monitor::handle_picture(hwaccel::VideoFramePtr picture) {
  SeenPicture seen;
  seen.at = io::now();
  seen.wall_ms = wall_now_ms();
  seen.width = picture->width();
  seen.height = picture->height();
  seen.card = transcode::video::read_test_card(*picture);
  if (before_) seen.changed = differ(*before_, *picture);
  before_ = picture;
  const std::lock_guard lock(mutex_);
  if (!first_picture_) first_picture_ = seen.at;
  if (!pictures_.handle_picture(seen)) return;
  skew_.handle_card(seen.card->time_ms, seen.wall_ms);
  if (picture->ntp) reported_skew_.handle_card(seen.card->time_ms, unix_ms(*picture->ntp));
}

void Monitor::beat() {
  const double wall_ms = wall_now_ms();
  const auto block = playout_.pull(io::now());
  const auto heard = sound_.handle_block(block, playout_.active(), wall_ms);
  if (!heard) return;
  const std::lock_guard lock(mutex_);
  skew_.handle_pulse(*heard);
  if (const auto ntp = playout_.played_ntp()) {
    reported_skew_.handle_pulse(unix_ms(*ntp) + *heard - wall_ms);
  }
}

PictureSummary Monitor::pictures() const {
  const std::lock_guard lock(mutex_);
  return pictures_.summary();
}

Distribution Monitor::skew_ms() const {
  const std::lock_guard lock(mutex_);
  return skew_.skews();
}

Distribution Monitor::reported_skew_ms() const {
  const std::lock_guard lock(mutex_);
  return reported_skew_.skews();
}

std::optional<protocols::TimePoint> Monitor::first_picture() const {
  const std::lock_guard lock(mutex_);
  return first_picture_;
}

}  // namespace gateway::probe
