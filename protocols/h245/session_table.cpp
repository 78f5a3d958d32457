#include "protocols/h245/session_table.hpp"

#include <algorithm>

namespace protocols::h245 {
namespace {

using Cause = OpenLogicalChannelReject_Cause;

// Rooms count from 32, and some take lower ids for the primary sessions of other conferences.
constexpr unsigned kFirstMade = 32, kFirstFree = 4, kLast = 255;

}  // namespace

std::optional<std::uint8_t> SessionTable::propose(SessionUse use, Status ours) {
  if (const auto known = find(use)) return known;
  return ours == Status::Master ? create(use) : std::optional<std::uint8_t>(0);
}

std::optional<std::uint8_t> SessionTable::assigned(SessionUse use, std::uint8_t proposed,
                                                   std::optional<std::uint8_t> assigned,
                                                   Status ours) {
  // Only the master's word counts: a slave that names another id than ours has no say.
  const bool peer_decides = proposed == 0 || ours == Status::Slave;
  const std::uint8_t id = peer_decides ? assigned.value_or(proposed) : proposed;
  if (id == 0 || !adopt(use, id)) return std::nullopt;
  return id;
}

std::expected<std::uint8_t, OpenLogicalChannelReject_Cause> SessionTable::admit(
    SessionUse use, std::uint8_t proposed, Status ours) {
  if (proposed != 0) {
    if (!adopt(use, proposed)) return std::unexpected(Cause::of<Cause::Is::InvalidSessionID>());
    return proposed;
  }
  // A master that asks the slave for an id has mistaken its part.
  if (const auto known = find(use)) return *known;
  if (ours != Status::Master) return std::unexpected(Cause::of<Cause::Is::InvalidSessionID>());
  const auto made = create(use);
  if (!made) return std::unexpected(Cause::of<Cause::Is::Unspecified>());
  return *made;
}

std::optional<std::uint8_t> SessionTable::find(SessionUse use) const {
  const auto found = std::ranges::find(uses_, use, [](const auto& entry) { return entry.second; });
  return found == uses_.end() ? std::nullopt : std::optional(found->first);
}

std::optional<std::uint8_t> SessionTable::create(SessionUse use) {
  const auto take = [&](unsigned first, unsigned last) -> std::optional<std::uint8_t> {
    for (unsigned id = first; id <= last; ++id) {
      const auto candidate = static_cast<std::uint8_t>(id);
      if (uses_.try_emplace(candidate, use).second) return candidate;
    }
    return std::nullopt;
  };
  const auto made = take(kFirstMade, kLast);
  return made ? made : take(kFirstFree, kFirstMade - 1);
}

bool SessionTable::adopt(SessionUse use, std::uint8_t id) {
  return uses_.try_emplace(id, use).first->second == use;
}

std::optional<OpenLogicalChannelReject_Cause> refuse_in_conflict(Status ours) {
  if (ours == Status::Slave) return std::nullopt;
  return Cause::of<Cause::Is::MasterSlaveConflict>();
}

}  // namespace protocols::h245
