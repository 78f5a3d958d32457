#include "protocols/webrtc/media_router.hpp"

namespace protocols::webrtc {

void MediaRouter::configure(const std::vector<RoutedLine>& lines, std::uint8_t mid_extension) {
  mid_extension_ = mid_extension;
  mids_.clear();
  by_payload_type_.clear();
  std::set<std::uint8_t> shared;
  for (const RoutedLine& line : lines) {
    mids_.insert(line.mid);
    for (const std::uint8_t type : line.payload_types) {
      const auto [at, added] = by_payload_type_.try_emplace(type, line.mid);
      if (!added && at->second != line.mid) shared.insert(type);
    }
  }
  for (const std::uint8_t type : shared) by_payload_type_.erase(type);
  std::erase_if(by_ssrc_, [this](const auto& known) { return !mids_.contains(known.second); });
  for (const RoutedLine& line : lines) {
    for (const std::uint32_t ssrc : line.ssrcs) by_ssrc_.insert_or_assign(ssrc, line.mid);
  }
}

const std::string* MediaRouter::route(const rtp::PacketView& packet) {
  if (const auto value = mid_extension_ != 0 ? packet.extension(mid_extension_) : std::nullopt) {
    const auto named = mids_.find(std::string(as_text(*value)));
    return named == mids_.end() ? nullptr : learn(packet.ssrc, *named);
  }
  if (const auto known = by_ssrc_.find(packet.ssrc); known != by_ssrc_.end()) {
    return &known->second;
  }
  const auto only = by_payload_type_.find(packet.payload_type);
  return only == by_payload_type_.end() ? nullptr : learn(packet.ssrc, only->second);
}

const std::string* MediaRouter::learn(std::uint32_t ssrc, const std::string& mid) {
  const auto known = by_ssrc_.find(ssrc);
  if (known == by_ssrc_.end() && by_ssrc_.size() >= kMaxSources) return nullptr;
  return &by_ssrc_.insert_or_assign(ssrc, mid).first->second;
}

}  // namespace protocols::webrtc
