#include "protocols/h239/capability.hpp"

#include <utility>

#include "protocols/h239/parameters.hpp"

namespace protocols::h239 {
namespace {

using h245::Capability;
using h245::DataType;
using h245::ExtendedVideoCapability;
using h245::GenericCapability;
using h245::H235Media_MediaType;
using h245::MultiplePayloadStream;
using h245::VideoCapability;

const asn1::ObjectIdentifier kControlCapability{0, 0, 8, 239, 1, 1};
const asn1::ObjectIdentifier kExtendedVideoCapability{0, 0, 8, 239, 1, 2};

constexpr std::uint8_t kRoleLabel = 1;
constexpr std::uint8_t kPresentationBit = 1;
constexpr std::uint8_t kLiveBit = 2;

// Streams inside streams that anybody sends: h235Media in multiplePayloadStream or the reverse.
constexpr int kMaxNesting = 3;

Roles read_roles(const GenericCapability& capability) {
  std::uint32_t label = 0;
  for (const auto* list : {&capability.collapsing, &capability.non_collapsing}) {
    if (*list) label |= find_number(**list, kRoleLabel).value_or(0);
  }
  const Roles said{(label & kPresentationBit) != 0, (label & kLiveBit) != 0};
  return said == Roles{} ? kPresentation : said;
}

std::optional<Content> read_content(const DataType& type, int nesting);

std::optional<Content> read_content(const MultiplePayloadStream& stream, int nesting) {
  for (const auto& element : stream.elements) {
    auto content = read_content(element.data_type, nesting + 1);
    if (!content) continue;
    if (element.payload_type) content->payload_type = element.payload_type;
    return content;
  }
  return std::nullopt;
}

std::optional<Content> read_content(const H235Media_MediaType& type, int nesting) {
  if (const auto* video = type.get_if<H235Media_MediaType::Is::VideoData>()) {
    return h239::read_content(*video);
  }
  if (const auto* stream = type.get_if<H235Media_MediaType::Is::MultiplePayloadStream>()) {
    return read_content(*stream, nesting);
  }
  return std::nullopt;
}

std::optional<Content> read_content(const DataType& type, int nesting) {
  if (nesting > kMaxNesting) return std::nullopt;
  if (const auto* video = type.get_if<DataType::Is::VideoData>()) {
    return h239::read_content(*video);
  }
  if (const auto* media = type.get_if<DataType::Is::H235Media>()) {
    return read_content(media->media_type, nesting);
  }
  if (const auto* stream = type.get_if<DataType::Is::MultiplePayloadStream>()) {
    return read_content(*stream, nesting);
  }
  return std::nullopt;
}

}  // namespace

VideoCapability content_capability(std::vector<VideoCapability> codecs, Roles roles) {
  GenericCapability role;
  role.capability_identifier = standard(kExtendedVideoCapability);
  const int label = (roles.presentation ? kPresentationBit : 0) | (roles.live ? kLiveBit : 0);
  append_bits(role.collapsing.emplace(), kRoleLabel, static_cast<std::uint8_t>(label));
  ExtendedVideoCapability extended;
  extended.video_capability = std::move(codecs);
  extended.video_capability_extension.emplace().push_back(std::move(role));
  return VideoCapability::of<VideoCapability::Is::ExtendedVideoCapability>(std::move(extended));
}

std::optional<Content> read_content(const VideoCapability& capability) {
  const auto* extended = capability.get_if<VideoCapability::Is::ExtendedVideoCapability>();
  if (!extended || !extended->video_capability_extension) return std::nullopt;
  for (const auto& extension : *extended->video_capability_extension) {
    if (is_standard(extension.capability_identifier, kExtendedVideoCapability)) {
      return Content{.codecs = extended->video_capability, .roles = read_roles(extension)};
    }
  }
  return std::nullopt;
}

DataType content_data_type(VideoCapability codec, Roles role) {
  std::vector<VideoCapability> codecs;
  codecs.push_back(std::move(codec));
  return DataType::of<DataType::Is::VideoData>(content_capability(std::move(codecs), role));
}

std::optional<Content> read_content(const DataType& type) {
  return read_content(type, 0);
}

Capability control_capability() {
  GenericCapability control;
  control.capability_identifier = standard(kControlCapability);
  return Capability::of<Capability::Is::GenericControlCapability>(std::move(control));
}

bool is_control_capability(const Capability& capability) {
  const auto* control = capability.get_if<Capability::Is::GenericControlCapability>();
  return control && is_standard(control->capability_identifier, kControlCapability);
}

}  // namespace protocols::h239
