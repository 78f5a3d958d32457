#pragma once

#include <cstdint>
#include <vector>

#include "gateway/conference/conference.hpp"
#include "gateway/config/config.hpp"
#include "transcode/video/layout.hpp"

namespace gateway::media {

// One tile of a room's picture: whose, and which video track, if any.
struct PlannedTile {
  conference::ParticipantId participant = 0;
  std::shared_ptr<conference::Track> video;  // null: no camera
  std::string name;
  bool muted = false, speaking = false, encrypted = true, decrypted_by_gateway = false;
  bool is_content = false;
};

struct ViewPlan {
  transcode::video::LayoutKind layout = transcode::video::LayoutKind::Single;
  std::vector<PlannedTile> tiles;  // most important first; at most what the layout shows
};

// What a picture is made of. A room that gets content on a channel of its own has it only there.
enum class Shows : std::uint8_t { Everything, People, Content };

// Who is on the picture of the room `self`, never itself: shared content large where there is any,
// that of who began last, whoever speaks; else by `layout`; speakers first, then in order of
// joining. Pure.
ViewPlan plan_view(const conference::Roster& roster, conference::ParticipantId self,
                   config::Layout layout, Shows shows = Shows::Everything);

// Whether somebody else than `self` shows content.
bool shares_content(const conference::Roster& roster, conference::ParticipantId self);

}  // namespace gateway::media
