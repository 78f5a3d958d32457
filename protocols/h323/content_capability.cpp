#include "protocols/h323/content_capability.hpp"

#include <algorithm>
#include <utility>

namespace protocols::h323 {
namespace {

using h245::Capability;
using h245::CapabilityIdentifier;
using Video = h245::VideoCapability;

const asn1::ObjectIdentifier kControl{0, 0, 8, 239, 1, 1};
const asn1::ObjectIdentifier kExtendedVideo{0, 0, 8, 239, 1, 2};
constexpr std::uint8_t kRoleLabel = 1;  // parameter of the extension, H.239 table 5
constexpr std::uint8_t kPresentation = 1;

h245::GenericCapability generic(const asn1::ObjectIdentifier& oid) {
  h245::GenericCapability out;
  out.capability_identifier = CapabilityIdentifier::of<CapabilityIdentifier::Is::Standard>(oid);
  return out;
}

bool names(const h245::GenericCapability& capability, const asn1::ObjectIdentifier& oid) {
  const auto* found = capability.capability_identifier.get_if<CapabilityIdentifier::Is::Standard>();
  return found && *found == oid;
}

}  // namespace

h245::Capability content_control() {
  return Capability::of<Capability::Is::GenericControlCapability>(generic(kControl));
}

bool is_content_control(const h245::Capability& capability) {
  const auto* found = capability.get_if<Capability::Is::GenericControlCapability>();
  return found && names(*found, kControl);
}

h245::VideoCapability make_content(h245::VideoCapability video) {
  h245::GenericParameter role;
  role.parameter_identifier =
      h245::ParameterIdentifier::of<h245::ParameterIdentifier::Is::Standard>(kRoleLabel);
  role.parameter_value =
      h245::ParameterValue::of<h245::ParameterValue::Is::BooleanArray>(kPresentation);
  h245::GenericCapability extension = generic(kExtendedVideo);
  extension.collapsing.emplace().push_back(std::move(role));
  h245::ExtendedVideoCapability out;
  out.video_capability.push_back(std::move(video));
  out.video_capability_extension.emplace().push_back(std::move(extension));
  return Video::of<Video::Is::ExtendedVideoCapability>(std::move(out));
}

const std::vector<h245::VideoCapability>* content_of(const h245::VideoCapability& capability) {
  const auto* extended = capability.get_if<Video::Is::ExtendedVideoCapability>();
  if (!extended || !extended->video_capability_extension) return nullptr;
  const bool has_role = std::ranges::any_of(*extended->video_capability_extension,
                                            [](const auto& e) { return names(e, kExtendedVideo); });
  return has_role ? &extended->video_capability : nullptr;
}

}  // namespace protocols::h323
