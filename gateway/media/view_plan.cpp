#include "gateway/media/view_plan.hpp"

#include <algorithm>

namespace gateway::media {
namespace {

using conference::Participant;
using conference::TrackSource;

std::shared_ptr<conference::Track> video_of(const Participant& participant, TrackSource source) {
  for (const auto& info : participant.tracks) {
    if (info.track->source() == source && !info.muted) return info.track;
  }
  return nullptr;
}

bool microphone_muted(const Participant& participant) {
  for (const auto& info : participant.tracks) {
    if (info.track->source() == TrackSource::Microphone) return info.muted;
  }
  return true;
}

PlannedTile tile_of(const Participant& participant, const conference::Roster& roster) {
  PlannedTile tile;
  tile.participant = participant.id;
  tile.video = video_of(participant, TrackSource::Camera);
  tile.name = participant.name;
  tile.muted = microphone_muted(participant);
  tile.speaking = !roster.speakers.empty() && roster.speakers.front() == participant.id;
  tile.encrypted = participant.encryption.encrypted;
  tile.decrypted_by_gateway = participant.encryption.decrypted_by_gateway;
  return tile;
}

// Who began to share last, for a browser goes on when somebody else shares; nullptr: nobody does.
const Participant* last_presenter(const std::vector<const Participant*>& people) {
  const Participant* last = nullptr;
  conference::TrackId latest = 0;
  for (const auto* one : people) {
    const auto content = video_of(*one, TrackSource::Screen);
    if (!content || (last != nullptr && content->id() < latest)) continue;
    last = one;
    latest = content->id();
  }
  return last;
}

}  // namespace

ViewPlan plan_view(const conference::Roster& roster, conference::ParticipantId self,
                   config::Layout layout, Shows shows) {
  using transcode::video::LayoutKind;
  std::vector<const Participant*> others;
  for (const auto& participant : roster.participants) {
    if (participant.id != self) others.push_back(&participant);
  }
  const auto rank = [&roster](const Participant* p) {
    return std::ranges::find(roster.speakers, p->id) - roster.speakers.begin();
  };
  std::ranges::stable_sort(others, {}, rank);

  ViewPlan plan;
  const auto* presenter = shows == Shows::People ? nullptr : last_presenter(others);
  if (presenter != nullptr) {
    PlannedTile tile = tile_of(*presenter, roster);
    tile.video = video_of(*presenter, TrackSource::Screen);
    tile.is_content = true;
    tile.speaking = tile.muted = false;
    plan.tiles.push_back(std::move(tile));
  }
  if (shows == Shows::Content) return plan;  // Single: content is as wide as the picture
  for (const auto* participant : others) plan.tiles.push_back(tile_of(*participant, roster));

  const bool has_content = !plan.tiles.empty() && plan.tiles.front().is_content;
  if (has_content) {
    plan.layout = LayoutKind::ContentLarge;
  } else if (plan.tiles.size() <= 1 || layout == config::Layout::Single) {
    plan.layout = LayoutKind::Single;
  } else {
    plan.layout = layout == config::Layout::Grid ? LayoutKind::Grid : LayoutKind::SpeakerFilmstrip;
  }
  plan.tiles.resize(std::min(plan.tiles.size(), transcode::video::max_tiles(plan.layout)));
  return plan;
}

bool shares_content(const conference::Roster& roster, conference::ParticipantId self) {
  return std::ranges::any_of(roster.participants, [self](const Participant& participant) {
    return participant.id != self && video_of(participant, TrackSource::Screen) != nullptr;
  });
}

}  // namespace gateway::media
