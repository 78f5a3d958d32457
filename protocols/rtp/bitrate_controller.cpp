#include "protocols/rtp/bitrate_controller.hpp"

#include <algorithm>
#include <chrono>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr double kLowLoss = 0.02, kHighLoss = 0.10;
constexpr Duration kDecreaseSpacing = 500ms;  // lets a decrease show in the reports first
constexpr Duration kIncreaseSpacing = 900ms;
constexpr Duration kGathering = 500ms;
constexpr Duration kDelayWindow = 10s;
constexpr double kQueueLimit = 0.12;  // seconds above the least delay seen

}  // namespace

void BitrateController::handle_loss(double ratio, std::uint32_t sent_kbps, TimePoint now) {
  const bool may_decrease = !last_decrease_ || now - *last_decrease_ >= kDecreaseSpacing;
  if (ratio > kHighLoss) {
    lost_once_ = true;
    if (!may_decrease) return;
    last_decrease_ = now;
    // An estimate far above what is sent says nothing: cut from what was really sent.
    if (sent_kbps > 0) estimate_ = std::min(estimate_, std::max(1.5 * sent_kbps, 1.0 * kFloor));
    estimate_ = std::max(estimate_ * (1 - 0.5 * ratio), 1.0 * kFloor);
    return;
  }
  if (ratio > kLowLoss || queue_seconds_ > kQueueLimit / 2) return;
  if (last_increase_ && now - *last_increase_ < kIncreaseSpacing) return;
  if (last_decrease_ && now - *last_decrease_ < 2s) return;
  last_increase_ = now;
  // What went through without loss is proof; more than that is tried only when it is used.
  estimate_ = std::max(estimate_, 1.0 * sent_kbps);
  if (sent_kbps > 0.6 * estimate_) estimate_ *= lost_once_ ? 1.08 : 1.25;
  estimate_ = std::min(estimate_, 1.0 * kCeiling);
}

void BitrateController::handle_fates(std::span<const TransportSequence::Fate> fates,
                                     std::uint32_t sent_kbps, TimePoint now) {
  if (fates.empty()) return;
  observe_delay(fates, sent_kbps, now);
  if (!gathering_since_) gathering_since_ = now;
  fates_seen_ += fates.size();
  fates_lost_ += static_cast<std::size_t>(
      std::ranges::count_if(fates, [](const auto& fate) { return !fate.arrival; }));
  if (now - *gathering_since_ < kGathering || fates_seen_ < 20) return;
  handle_loss(static_cast<double>(fates_lost_) / static_cast<double>(fates_seen_), sent_kbps, now);
  fates_seen_ = fates_lost_ = 0;
  gathering_since_ = now;
}

// The queue is how far the smallest delay of this message stands above the smallest of the last
// seconds; the smallest, because a burst queues behind itself without harm.
void BitrateController::observe_delay(std::span<const TransportSequence::Fate> fates,
                                      std::uint32_t sent_kbps, TimePoint now) {
  std::optional<Duration> smallest;
  for (const auto& fate : fates) {
    if (!fate.arrival) continue;
    const Duration delay = *fate.arrival - fate.sent.time_since_epoch();
    if (!smallest || delay < *smallest) smallest = delay;
  }
  if (!smallest) return;
  // The receiver's reference time wraps (24 bit of 64 ms), and clocks may step: begin anew.
  if (least_ && (*smallest - *least_ > 30s || *least_ - *smallest > 30s)) {
    least_.reset();
    least_former_.reset();
  }
  if (!least_ || now - window_began_ > kDelayWindow / 2) {
    least_former_ = least_;
    least_ = smallest;
    window_began_ = now;
  }
  least_ = std::min(*least_, *smallest);
  const Duration base = least_former_ ? std::min(*least_, *least_former_) : *least_;
  queue_seconds_ = std::chrono::duration<double>(*smallest - base).count();
  if (queue_seconds_ < kQueueLimit) return;
  if (last_decrease_ && now - *last_decrease_ < kDecreaseSpacing) return;
  last_decrease_ = now;
  lost_once_ = true;
  const double sent = sent_kbps > 0 ? 1.0 * sent_kbps : estimate_;
  estimate_ = std::max(0.85 * std::min(estimate_, sent), 1.0 * kFloor);
}

std::uint32_t BitrateController::target_kbps() const {
  auto target = static_cast<std::uint32_t>(estimate_);
  if (tmmbr_) target = std::min(target, *tmmbr_);
  if (remb_) target = std::min(target, *remb_);
  return std::max(target, kFloor);
}

std::optional<std::uint32_t> BitrateController::take_change() {
  const std::uint32_t target = target_kbps();
  const bool fell = target * 100ULL < reported_ * 97ULL;
  const bool rose = target * 100ULL >= reported_ * 105ULL;
  if (!fell && !rose) return std::nullopt;
  reported_ = target;
  return target;
}

}  // namespace protocols::rtp
