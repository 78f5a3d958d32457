#include "transcode/plan/audio_plan.hpp"

#include <algorithm>

namespace transcode::plan {

AudioPlan plan_audio(protocols::Codec track, const std::vector<protocols::PayloadFormat>& formats,
                     std::size_t sources, bool takes_many) {
  AudioPlan plan;
  if (formats.empty()) {
    plan.reason = "the receiver decodes no audio format known here";
    return plan;
  }
  const auto same =
      std::find_if(formats.begin(), formats.end(), [&](const auto& f) { return f.codec == track; });
  const bool mixed = sources > 1 && !takes_many;
  if (same != formats.end() && !mixed) {
    plan = {Action::Forward, track, same->payload_type, "the receiver decodes the track as it is"};
    return plan;
  }
  const auto& first = formats.front();
  plan = {Action::Transcode, first.codec, first.payload_type,
          mixed ? "the receiver takes one stream, so several voices are mixed"
                : "the receiver does not decode the track's codec"};
  return plan;
}

}  // namespace transcode::plan
