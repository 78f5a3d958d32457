#include "protocols/h323/send_choice.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <map>
#include <span>
#include <tuple>
#include <utility>

#include "protocols/h239/capability.hpp"
#include "protocols/h323/codec_table.hpp"
#include "protocols/h323/data_type.hpp"
#include "protocols/h323/h264_capability.hpp"
#include "protocols/h323/media_security.hpp"

namespace protocols::h323 {
namespace {

using h245::Capability;
using Numbers = h245::PeerCapabilities::Numbers;

constexpr std::array kRoles = {StreamRole::Audio, StreamRole::MainVideo, StreamRole::Content};
constexpr std::array<std::uint8_t, kRoles.size()> kPayloadTypes = {96, 97, 98};

// Descriptors add up over many sets; no room has more than some hundred alternatives.
constexpr std::size_t kMaxAlternatives = 8192;

// Lower is better.
struct Rank {
  bool clear = false;
  std::size_t codec = 0;           // in our order of preference
  std::uint32_t missing_size = 0;  // macroblocks of our largest picture that it cannot take
  std::size_t profile = 0;         // the lower the more decoders read it
  std::uint32_t missing_kbps = 0;  // of the call
  auto operator<=>(const Rank&) const = default;
};

struct Candidate {
  ChannelMedia media;
  Rank rank;
};

std::optional<std::size_t> place(const std::vector<Codec>& ours, Codec codec) {
  const auto found = std::ranges::find(ours, codec);
  if (found == ours.end()) return std::nullopt;
  return static_cast<std::size_t>(found - ours.begin());
}

std::uint32_t missing(std::uint32_t wanted, std::uint32_t there) {
  return wanted > there ? wanted - there : 0;
}

// What the peer's entries are to us.
class Entries {
 public:
  Entries(const h245::PeerCapabilities& peer, const LocalMedia& media,
          const CapabilityOptions& options, bool clear)
      : media_(media), options_(options), clear_(clear), mode_(mode_of(peer)) {
    for (const auto& [number, capability] : peer.table) {
      if (auto candidate = read_entry(capability)) media_entries_.emplace(number, *candidate);
    }
    if (!options.encryption) return;
    for (const auto& [number, capability] : peer.table) {
      const auto* security = capability.get_if<Capability::Is::H235SecurityCapability>();
      if (!security) continue;
      const auto cipher =
          common_cipher(security->encryption_authentication_and_integrity, options.ciphers);
      if (!cipher || !media_entries_.contains(security->media_capability)) continue;
      references_.emplace(number, security->media_capability);
      const auto [known, added] = ciphers_.emplace(security->media_capability, *cipher);
      if (!added) known->second = better(known->second, *cipher);
    }
  }

  // A medium may be used encrypted when a list has its encrypted form, and, since rooms forget to
  // list that, also when a list has the medium alone.
  [[nodiscard]] std::optional<Candidate> find(std::uint16_t number, StreamRole role) const {
    const auto reference = references_.find(number);
    const bool encrypted_form = reference != references_.end();
    const auto entry = media_entries_.find(encrypted_form ? reference->second : number);
    if (entry == media_entries_.end() || entry->second.media.role != role) return std::nullopt;
    Candidate out = entry->second;
    const auto cipher = ciphers_.find(entry->first);
    if (cipher != ciphers_.end()) {
      out.media.cipher = cipher->second;
    } else if (!clear_) {
      return std::nullopt;
    }
    out.rank.clear = !out.media.cipher;
    return out;
  }

  [[nodiscard]] std::uint8_t packetization_mode() const { return mode_; }

 private:
  // Single NAL units unless the peer says otherwise: everybody takes those (H.241 Annex A).
  static std::uint8_t mode_of(const h245::PeerCapabilities& peer) {
    if (!peer.multiplex) return 0;
    const auto* h2250 = peer.multiplex->get_if<h245::MultiplexCapability::Is::H2250Capability>();
    if (!h2250 || !h2250->media_packetization_capability.rtp_payload_type) return 0;
    const bool one =
        std::ranges::any_of(*h2250->media_packetization_capability.rtp_payload_type,
                            [](const auto& type) { return h323::packetization_mode(type) == 1; });
    return one ? 1 : 0;
  }

  [[nodiscard]] H235Cipher better(H235Cipher a, H235Cipher b) const {
    return *std::ranges::find_if(options_.ciphers, [&](H235Cipher c) { return c == a || c == b; });
  }

  [[nodiscard]] std::optional<Candidate> read_entry(const Capability& capability) const {
    using Is = Capability::Is;
    for (const auto* audio : {capability.get_if<Is::ReceiveAudioCapability>(),
                              capability.get_if<Is::ReceiveAndTransmitAudioCapability>()}) {
      if (audio) return read_audio(*audio);
    }
    for (const auto* video : {capability.get_if<Is::ReceiveVideoCapability>(),
                              capability.get_if<Is::ReceiveAndTransmitVideoCapability>()}) {
      if (!video) continue;
      const auto content = h239::read_content(*video);
      if (!content) return read_video(StreamRole::MainVideo, {video, 1});
      return read_video(StreamRole::Content, content->codecs);
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Candidate> read_audio(const h245::AudioCapability& audio) const {
    const auto capability = read(audio);
    const auto rank = capability ? place(media_.audio, capability->format.codec) : std::nullopt;
    if (!rank || !takes_part(StreamRole::Audio, media_, options_)) return std::nullopt;
    return Candidate{{StreamRole::Audio, *capability, {}}, {.codec = *rank}};
  }

  [[nodiscard]] std::optional<Candidate> read_video(
      StreamRole role, std::span<const h245::VideoCapability> alternatives) const {
    std::optional<Candidate> out;
    if (!takes_part(role, media_, options_)) return out;
    for (const auto& video : alternatives) {
      auto capability = read(video);
      const auto codec = capability ? place(media_.video, capability->format.codec) : std::nullopt;
      if (!codec) continue;
      const std::uint32_t kbps = capability->max_kbps.value_or(options_.max_kbps);
      Rank rank{.codec = *codec};
      if (capability->format.codec == Codec::H264) {
        const H264Limits& theirs = capability->format.h264;
        rank.missing_size = missing(max_frame_size(media_.h264_receive), max_frame_size(theirs));
        rank.profile = theirs.profile_idc;
      }
      rank.missing_kbps = missing(options_.max_kbps, kbps);
      capability->max_kbps = std::min(kbps, options_.max_kbps);
      if (!out || rank < out->rank) out = Candidate{{role, *capability, {}}, rank};
    }
    return out;
  }

  const LocalMedia& media_;
  const CapabilityOptions& options_;
  bool clear_;
  std::uint8_t mode_;
  std::map<std::uint16_t, Candidate> media_entries_;
  std::map<std::uint16_t, std::uint16_t> references_;  // encrypted form → medium
  std::map<std::uint16_t, H235Cipher> ciphers_;        // of a medium
};

using Combination = std::array<std::optional<Candidate>, kRoles.size()>;

// More roles first, in the order of kRoles, then the better of each.
bool better(const Combination& a, const Combination& b) {
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    if (a[i].has_value() != b[i].has_value()) return a[i].has_value();
  }
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    if (a[i] && a[i]->rank != b[i]->rank) return a[i]->rank < b[i]->rank;
  }
  return false;
}

// One role's best of a list of alternatives.
struct Pick {
  std::size_t list = 0;
  Candidate candidate;
};

// The other roles can take as many lists as there are of them: what is worse than that many picks
// and one is never needed, so the number of lists does not matter.
std::vector<Pick> picks(const std::vector<Numbers>& lists, StreamRole role,
                        const Entries& entries) {
  std::vector<Pick> out;
  for (std::size_t list = 0; list < lists.size(); ++list) {
    std::optional<Candidate> best;
    for (const std::uint16_t number : lists[list]) {
      auto candidate = entries.find(number, role);
      if (candidate && (!best || candidate->rank < best->rank)) best = std::move(candidate);
    }
    if (best) out.push_back({list, std::move(*best)});
  }
  std::ranges::stable_sort(out, {}, [](const Pick& pick) { return pick.candidate.rank; });
  if (out.size() > kRoles.size()) out.resize(kRoles.size());
  return out;
}

class Search {
 public:
  Search(const std::vector<Numbers>& lists, const Entries& entries) {
    for (std::size_t i = 0; i < kRoles.size(); ++i) picks_[i] = picks(lists, kRoles[i], entries);
    visit(0);
  }
  [[nodiscard]] const Combination& best() const { return best_; }

 private:
  void visit(std::size_t role) {
    if (role == kRoles.size()) {
      if (better(current_, best_)) best_ = current_;
      return;
    }
    for (const Pick& pick : picks_[role]) {
      if (std::ranges::find(taken_, pick.list) != taken_.end()) continue;
      current_[role] = pick.candidate;
      taken_.push_back(pick.list);
      visit(role + 1);
      taken_.pop_back();
    }
    current_[role].reset();
    visit(role + 1);
  }

  std::array<std::vector<Pick>, kRoles.size()> picks_;
  std::vector<std::size_t> taken_;
  Combination current_, best_;
};

Combination choose(const h245::PeerCapabilities& peer, const Entries& entries) {
  const bool unrestricted = std::ranges::all_of(
      peer.descriptors, [](const auto& descriptor) { return descriptor.second.empty(); });
  if (unrestricted) {
    Numbers all;
    for (const auto& [number, capability] : peer.table) all.push_back(number);
    return Search(std::vector<Numbers>(kRoles.size(), all), entries).best();
  }
  Combination out;
  std::size_t alternatives = 0;
  for (const auto& [number, lists] : peer.descriptors) {
    for (const Numbers& list : lists) alternatives += list.size();
    if (alternatives > kMaxAlternatives) break;
    const Combination found = Search(lists, entries).best();
    if (better(found, out)) out = found;
  }
  return out;
}

SendChoice finished(std::size_t role, Candidate candidate, std::uint8_t mode) {
  SendChoice out;
  ChannelMedia& media = candidate.media;
  if (media.capability.format.codec == Codec::H264) {
    media.capability.format.h264.packetization_mode = mode;
  }
  const auto fixed = static_payload_type(media.capability.format.codec);
  media.capability.format.payload_type = fixed && !media.cipher ? *fixed : kPayloadTypes[role];
  out.role = media.role;
  out.format = media.capability.format;
  out.max_kbps = media.capability.max_kbps;
  out.cipher = media.cipher;
  out.data_type = make_data_type(media);
  return out;
}

}  // namespace

std::vector<SendChoice> choose_all(const h245::PeerCapabilities& peer, const LocalMedia& media,
                                   const CapabilityOptions& options, EncryptionPolicy policy) {
  const Entries entries(peer, media, options, clear_allowed(options, policy));
  Combination found = choose(peer, entries);
  std::vector<SendChoice> out;
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    if (found[i]) out.push_back(finished(i, std::move(*found[i]), entries.packetization_mode()));
  }
  return out;
}

std::expected<SendChoice, ChoiceError> choose_send(StreamRole role,
                                                   const h245::PeerCapabilities& peer,
                                                   const LocalMedia& media,
                                                   const CapabilityOptions& options,
                                                   EncryptionPolicy policy) {
  for (SendChoice& choice : choose_all(peer, media, options, policy)) {
    if (choice.role == role) return std::move(choice);
  }
  if (clear_allowed(options, policy)) return std::unexpected(ChoiceError::NoCodec);
  const Combination clear = choose(peer, Entries(peer, media, options, true));
  return std::unexpected(clear[static_cast<std::size_t>(role)] ? ChoiceError::EncryptionRequired
                                                               : ChoiceError::NoCodec);
}

}  // namespace protocols::h323
