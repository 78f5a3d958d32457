#include "gateway/conference/directory.hpp"

#include <algorithm>

namespace gateway::conference {

bool Directory::valid_number(std::string_view number) {
  return !number.empty() && number.size() <= 20 &&
         std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
}

Admission Directory::enter(const std::string& number, const std::optional<std::string>& pin,
                           const std::string& source, protocols::TimePoint now) {
  {
    const std::lock_guard lock(mutex_);
    if (closed_) return Closed{};
  }
  const config::Meeting* meeting = settings_.find(number);
  const bool exists = meeting != nullptr || (settings_.open_numbers && valid_number(number));
  if (exists && (meeting == nullptr || !meeting->pin)) return open(number, meeting);

  if (const auto wait = guard_.wait_for(source, now); wait > protocols::Duration{}) {
    return PinNeeded{false, wait};
  }
  if (!pin) return PinNeeded{};
  // Compared even where there is nothing to compare with: an unknown number takes as long.
  const bool right = equal_in_constant_time(*pin, exists ? *meeting->pin : std::string());
  if (exists && right) return open(number, meeting);
  guard_.report_wrong(source, now);
  return PinNeeded{true, guard_.wait_for(source, now)};
}

Admission Directory::open(const std::string& number, const config::Meeting* meeting) {
  const std::lock_guard lock(mutex_);
  std::erase_if(meetings_, [](const auto& entry) { return entry.second.expired(); });
  auto& slot = meetings_[number];
  auto open = slot.lock();
  if (!open) {
    open = std::make_shared<EmbeddedMeeting>(MeetingSettings{
        .number = number,
        .title = meeting != nullptr && !meeting->name.empty() ? meeting->name : number,
        .max_participants = settings_.max_participants});
    slot = open;
  }
  // Two who come at once may both be let in here: the meeting itself then refuses the second.
  if (open->participants() >= settings_.max_participants) return Full{};
  return open;
}

std::size_t Directory::meetings() const {
  const std::lock_guard lock(mutex_);
  return static_cast<std::size_t>(
      std::ranges::count_if(meetings_, [](const auto& entry) { return !entry.second.expired(); }));
}

std::size_t Directory::participants() const {
  const std::lock_guard lock(mutex_);
  std::size_t count = 0;
  for (const auto& [number, meeting] : meetings_) {
    if (const auto open = meeting.lock()) count += open->participants();
  }
  return count;
}

void Directory::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
}

void Directory::end_all(SeatEnd reason) {
  std::vector<std::shared_ptr<EmbeddedMeeting>> open;
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    for (const auto& [number, meeting] : meetings_) {
      if (auto strong = meeting.lock()) open.push_back(std::move(strong));
    }
  }
  for (const auto& meeting : open) meeting->end(reason);
}

}  // namespace gateway::conference
