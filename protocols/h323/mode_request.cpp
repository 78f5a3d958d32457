#include "protocols/h323/mode_request.hpp"

#include <algorithm>

#include "protocols/asn1/values.hpp"

namespace protocols::h323 {
namespace {

using h245::AudioMode;
using h245::ModeElementType;
using h245::VideoMode;

std::optional<Codec> codec_of(const AudioMode& mode) {
  switch (static_cast<AudioMode::Is>(mode.index())) {
    case AudioMode::Is::G711Alaw64k: return Codec::Pcma;
    case AudioMode::Is::G711Ulaw64k: return Codec::Pcmu;
    case AudioMode::Is::G72264k: return Codec::G722;
    default: return std::nullopt;
  }
}

std::optional<Codec> codec_of(const VideoMode& mode) {
  static const asn1::ObjectIdentifier h264{0, 0, 8, 241, 0, 0, 1};
  const auto* generic = mode.get_if<VideoMode::Is::GenericVideoMode>();
  if (!generic) return std::nullopt;
  using Identifier = h245::CapabilityIdentifier;
  const auto* oid = generic->capability_identifier.get_if<Identifier::Is::Standard>();
  return oid && *oid == h264 ? std::optional(Codec::H264) : std::nullopt;
}

std::optional<Codec> codec_of(const h245::ModeElement& element) {
  if (const auto* audio = element.type.get_if<ModeElementType::Is::AudioMode>()) {
    return codec_of(*audio);
  }
  if (const auto* video = element.type.get_if<ModeElementType::Is::VideoMode>()) {
    return codec_of(*video);
  }
  return std::nullopt;
}

// False where it is not there.
bool prefer(std::vector<Codec>& codecs, Codec codec) {
  const auto at = std::ranges::find(codecs, codec);
  if (at == codecs.end()) return false;
  std::rotate(codecs.begin(), at, at + 1);
  return true;
}

}  // namespace

std::optional<ChosenMode> choose_mode(const h245::RequestMode& request, const LocalMedia& media) {
  bool first = true;
  for (const auto& mode : request.requested_modes) {
    ChosenMode chosen{first, media.audio, media.video};
    first = false;
    const bool possible = std::ranges::all_of(mode, [&chosen](const auto& element) {
      const auto codec = codec_of(element);
      return codec && prefer(kind_of(*codec) == MediaKind::Audio ? chosen.audio : chosen.video,
                             *codec);
    });
    if (possible && !mode.empty()) return chosen;
  }
  return std::nullopt;
}

}  // namespace protocols::h323
