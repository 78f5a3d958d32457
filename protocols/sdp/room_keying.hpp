#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"
#include "protocols/sdp/session_description.hpp"

namespace protocols::sdp {

// The transport part of an m-line, RFC 3551, 4585, 3711, 5124, 5764.
struct RtpProfile {
  bool secure = false;                                                // SAVP(F)
  bool dtls = false;                                                  // UDP/TLS/RTP/…
  static std::optional<RtpProfile> parse(std::string_view protocol);  // nothing: not RTP
};

// Why a line gets no keys.
enum class KeyingFailure : std::uint8_t {
  NotOffered,      // neither a=crypto nor a=fingerprint
  SdesInTheClear,  // only a=crypto, and the signalling is not encrypted
  WeakSuites,      // a=crypto, none of whose lines we accept
  BadFingerprint,  // a=fingerprint of a weak hash, or a=setup that leaves nobody to connect
};

// A sentence for the room's administrator: what to change.
std::string_view advice(KeyingFailure failure);

struct KeyingChoice {
  Keying keying;
  AttributeList attributes;  // what our line says about it
};

// Answering a line. Rule: the profile decides. UDP/TLS/RTP/… means DTLS. RTP/SAVP(F) means
// a=crypto, and a=fingerprint only without a usable one. RTP/AVP(F) with keys (RFC 8643) prefers
// DTLS, whose keys never pass through the signalling, then a=crypto. Without usable keys RTP/AVP(F)
// becomes clear where the policy allows it. `before` is what the line had; keys that nobody changed
// are kept.
std::expected<KeyingChoice, KeyingFailure> answer_keying(const SessionDescription& offer,
                                                         const MediaDescription& line,
                                                         const LocalMedia& local,
                                                         const Keying* before,
                                                         const RandomSource& random);

// The protocol of a first offer and its keys: SDES with all four suites over encrypted signalling,
// DTLS over clear signalling, none if clear media are allowed there.
struct KeyingOffer {
  std::string protocol;
  AttributeList attributes;
};
KeyingOffer offer_keying(const LocalMedia& local, const RandomSource& random);

// Reading the answer to a line of ours. `attributes` of the choice is what our line says from now
// on.
std::expected<KeyingChoice, KeyingFailure> accept_keying(const SessionDescription& answer,
                                                         const MediaDescription& line,
                                                         const MediaDescription& ours,
                                                         const LocalMedia& local);

}  // namespace protocols::sdp
