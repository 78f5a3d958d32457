#pragma once

#include <optional>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h323 {

// What we send after a RequestMode of the peer, H.245 8.3.12 (Annex B.9).
struct ChosenMode {
  bool most_preferred = false;  // the first that the peer named
  std::vector<Codec> audio, video;  // LocalMedia's, the wanted codec first
};

// The first mode of the peer's all of whose codecs `media` has. Empty where there is none.
std::optional<ChosenMode> choose_mode(const h245::RequestMode& request, const LocalMedia& media);

}  // namespace protocols::h323
