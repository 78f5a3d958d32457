#pragma once

#include <vector>

#include "protocols/h245/types.hpp"

namespace protocols::h323 {

// A presentation's video, H.239 clause 11: an extendedVideoCapability, which is a video capability
// with the roles it may have. The only place where content enters capabilities and channels.

// In a set: that the token procedures of H.239 are spoken.
h245::Capability content_control();
bool is_content_control(const h245::Capability& capability);

// Role presentation.
h245::VideoCapability make_content(h245::VideoCapability video);

// Of what is extended with any role of H.239, the video capabilities inside; null otherwise.
const std::vector<h245::VideoCapability>* content_of(const h245::VideoCapability& capability);

}  // namespace protocols::h323
