#pragma once

#include <string>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "transcode/plan/video_plan.hpp"

namespace transcode::plan {

struct AudioPlan {
  Action action = Action::Refuse;
  protocols::Codec codec = protocols::Codec::Opus;  // what the receiver gets
  std::uint8_t payload_type = 0;
  std::string reason;
};

// `sources`: how many tracks the receiver hears at once; more than one is mixed unless it
// `takes_many` streams. Pure.
AudioPlan plan_audio(protocols::Codec track, const std::vector<protocols::PayloadFormat>& formats,
                     std::size_t sources, bool takes_many);

}  // namespace transcode::plan
