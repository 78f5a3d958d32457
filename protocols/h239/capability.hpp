#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/h245/types.hpp"

// What a terminal says it can do of H.239, and what its content channels carry: clause 10.
namespace protocols::h239 {

// The role of a second video stream, which its role label says (clause 7.1). In a capability: those
// that are understood; in a channel: the one it has.
struct Roles {
  bool presentation = false;  // the token decides who sends it
  bool live = false;          // ordinary video, of a second camera
  bool operator==(const Roles&) const = default;
};
inline constexpr Roles kPresentation{.presentation = true, .live = false};
inline constexpr Roles kLive{.presentation = false, .live = true};

// A video stream with a role: H.245's extendedVideoCapability with h239ExtendedVideoCapability,
// 0.0.8.239.1.2.
struct Content {
  std::vector<h245::VideoCapability> codecs;  // one in a channel, those to choose from in a set
  Roles roles;
  std::optional<std::uint8_t> payload_type{};  // where it came inside a multiplePayloadStream
};

// For a capability set, as a receive or transmit video capability.
h245::VideoCapability content_capability(std::vector<h245::VideoCapability> codecs, Roles roles);

// Empty where it has no role: video like any other. A role label that is missing or says nothing
// is presentation's, for which alone terminals with such labels were seen.
std::optional<Content> read_content(const h245::VideoCapability& capability);

// For an OpenLogicalChannel that is not encrypted; one that is has content_capability() as the
// media type of its h235Media.
h245::DataType content_data_type(h245::VideoCapability codec, Roles role);

// Empty where the channel carries no content. Looks into h235Media and, where a peer packs it so,
// into multiplePayloadStream, whose first content stream counts.
std::optional<Content> read_content(const h245::DataType& type);

// h239ControlCapability, 0.0.8.239.1.1: we understand the messages of H.239. Both sides must have
// it before content is opened (clause 9.1).
h245::Capability control_capability();
bool is_control_capability(const h245::Capability& capability);

}  // namespace protocols::h239
