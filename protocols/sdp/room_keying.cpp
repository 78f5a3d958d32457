#include "protocols/sdp/room_keying.hpp"

#include "protocols/base/text.hpp"
#include "protocols/sdp/crypto.hpp"
#include "protocols/sdp/transport_attributes.hpp"

namespace protocols::sdp {
namespace {

using Choice = std::expected<KeyingChoice, KeyingFailure>;

std::unexpected<KeyingFailure> fail(KeyingFailure failure) {
  return std::unexpected(failure);
}

SrtpKey make_key(SrtpSuite suite, const RandomSource& random) {
  SrtpKey key{suite, Bytes(key_and_salt_size(suite))};
  random(key.key_and_salt);
  return key;
}

AttributeList dtls_attributes(const LocalMedia& local, SetupRole role) {
  AttributeList out;
  out.add(Fingerprint{"sha-256", local.dtls_fingerprint});
  out.add(Setup{role});
  return out;
}

Choice answer_dtls(const SessionDescription& offer, const MediaDescription& line,
                   const LocalMedia& local, const Keying* before) {
  const auto print = offer.get_for<Fingerprint>(line);
  if (!print) return fail(KeyingFailure::NotOffered);
  // RFC 4145 section 4: an offer without a=setup is active.
  const auto setup = offer.get_for<Setup>(line).value_or(Setup{SetupRole::Active}).role;
  if (!print->strong() || local.dtls_fingerprint.empty() || setup == SetupRole::HoldConn) {
    return fail(KeyingFailure::BadFingerprint);
  }
  bool client = setup != SetupRole::Active;
  const auto* old = before ? std::get_if<DtlsKeying>(before) : nullptr;
  // RFC 8842 section 5.5: an association that goes on keeps its roles.
  if (old && old->remote_fingerprint == print->value && setup == SetupRole::ActPass) {
    client = old->we_are_client;
  }
  return KeyingChoice{DtlsKeying{print->hash, print->value, client},
                      dtls_attributes(local, client ? SetupRole::Active : SetupRole::Passive)};
}

Choice answer_sdes(const MediaDescription& line, const LocalMedia& local, const Keying* before,
                   const RandomSource& random) {
  if (!line.attributes.has(Crypto::kName)) return fail(KeyingFailure::NotOffered);
  const auto offered = line.attributes.get_all<Crypto>();
  const Crypto* best = nullptr;
  for (const auto& crypto : offered) {
    const auto suite = crypto.usable_suite();
    if (suite && (!best || *suite < *best->usable_suite())) best = &crypto;
  }
  if (!best) return fail(KeyingFailure::WeakSuites);
  if (!local.signalling_encrypted) return fail(KeyingFailure::SdesInTheClear);

  const SrtpSuite suite = *best->usable_suite();
  const auto* old = before ? std::get_if<SdesKeying>(before) : nullptr;
  const bool unchanged =
      old && old->remote.suite == suite && old->remote.key_and_salt == best->key_and_salt;
  const SrtpKey own = unchanged ? old->local : make_key(suite, random);
  Crypto reply;
  reply.tag = best->tag;
  reply.suite_name = best->suite_name;
  reply.key_and_salt = own.key_and_salt;
  KeyingChoice out{SdesKeying{own, SrtpKey{suite, best->key_and_salt}}, {}};
  out.attributes.add(reply);
  return out;
}

}  // namespace

std::optional<RtpProfile> RtpProfile::parse(std::string_view protocol) {
  if (iequals(protocol, "RTP/AVP") || iequals(protocol, "RTP/AVPF")) return RtpProfile{};
  if (iequals(protocol, "RTP/SAVP") || iequals(protocol, "RTP/SAVPF")) {
    return RtpProfile{true, false};
  }
  if (iequals(protocol, "UDP/TLS/RTP/SAVP") || iequals(protocol, "UDP/TLS/RTP/SAVPF")) {
    return RtpProfile{true, true};
  }
  return std::nullopt;
}

std::string_view advice(KeyingFailure failure) {
  switch (failure) {
    case KeyingFailure::NotOffered:
      return "Media must be encrypted: turn SRTP on in the room system";
    case KeyingFailure::SdesInTheClear:
      return "SRTP keys were offered over unencrypted signalling: use TLS or DTLS-SRTP";
    case KeyingFailure::WeakSuites:
      return "No acceptable SRTP suite: allow AES_CM_128_HMAC_SHA1_80 or better, without MKI and "
             "with SRTCP encrypted";
    case KeyingFailure::BadFingerprint:
      return "DTLS-SRTP needs a SHA-256 or stronger fingerprint and a setup of actpass";
  }
  return {};
}

Choice answer_keying(const SessionDescription& offer, const MediaDescription& line,
                     const LocalMedia& local, const Keying* before, const RandomSource& random) {
  const auto profile = RtpProfile::parse(line.protocol);
  if (!profile) return fail(KeyingFailure::NotOffered);
  const bool sdes_first = profile->secure && !profile->dtls;
  const auto sdes = [&] { return answer_sdes(line, local, before, random); };
  const auto dtls = [&] { return answer_dtls(offer, line, local, before); };
  Choice first = sdes_first ? sdes() : dtls();
  if (first || profile->dtls) return first;
  Choice second = sdes_first ? dtls() : sdes();
  if (second) return second;
  if (!profile->secure && local.encryption == EncryptionPolicy::ClearAllowed) {
    return KeyingChoice{NoKeying{}, {}};
  }
  return first.error() == KeyingFailure::NotOffered ? second : first;
}

KeyingOffer offer_keying(const LocalMedia& local, const RandomSource& random) {
  KeyingOffer out;
  if (local.signalling_encrypted) {
    out.protocol = "RTP/SAVP";
    std::uint32_t tag = 0;
    for (const auto suite : {SrtpSuite::AeadAes256Gcm, SrtpSuite::AeadAes128Gcm,
                             SrtpSuite::AesCm256Sha1_80, SrtpSuite::AesCm128Sha1_80}) {
      Crypto crypto;
      crypto.tag = ++tag;
      crypto.suite_name = name_of(suite);
      crypto.key_and_salt = make_key(suite, random).key_and_salt;
      out.attributes.add(crypto);
    }
  } else if (local.encryption == EncryptionPolicy::Required) {
    out.protocol = "UDP/TLS/RTP/SAVPF";
    out.attributes = dtls_attributes(local, SetupRole::ActPass);
  } else {
    out.protocol = "RTP/AVP";
  }
  return out;
}

Choice accept_keying(const SessionDescription& answer, const MediaDescription& line,
                     const MediaDescription& ours, const LocalMedia& local) {
  const auto offered = ours.attributes.get_all<Crypto>();
  for (const auto& crypto : line.attributes.get_all<Crypto>()) {
    for (const auto& own : offered) {
      const auto suite = own.usable_suite();
      if (own.tag != crypto.tag || crypto.usable_suite() != suite || !suite) continue;
      KeyingChoice out{
          SdesKeying{SrtpKey{*suite, own.key_and_salt}, SrtpKey{*suite, crypto.key_and_salt}}, {}};
      out.attributes.add(own);
      return out;
    }
  }
  if (!offered.empty() && line.attributes.has(Crypto::kName)) {
    return fail(KeyingFailure::WeakSuites);
  }
  const auto print = answer.get_for<Fingerprint>(line);
  if (ours.attributes.has(Fingerprint::kName) && print) {
    const auto setup = answer.get_for<Setup>(line).value_or(Setup{SetupRole::Active}).role;
    if (!print->strong() || setup == SetupRole::ActPass || setup == SetupRole::HoldConn) {
      return fail(KeyingFailure::BadFingerprint);
    }
    return KeyingChoice{DtlsKeying{print->hash, print->value, setup == SetupRole::Passive},
                        dtls_attributes(local, SetupRole::ActPass)};
  }
  const auto profile = RtpProfile::parse(ours.protocol);
  if (profile && !profile->secure && local.encryption == EncryptionPolicy::ClearAllowed) {
    return KeyingChoice{NoKeying{}, {}};
  }
  return fail(KeyingFailure::NotOffered);
}

}  // namespace protocols::sdp
