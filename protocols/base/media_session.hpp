#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/encoded_frame.hpp"

namespace protocols {

// What two sides agreed to send each other, in words no signalling protocol owns: SIP reaches it by
// SDP offer and answer (RFC 3264), H.323 by H.245 capabilities and logical channels. Values only.

enum class StreamRole : std::uint8_t { Audio, MainVideo, Content };

// As seen from us.
enum class Direction : std::uint8_t { Inactive, SendOnly, RecvOnly, SendRecv };

constexpr bool sends(Direction d) {
  return d == Direction::SendOnly || d == Direction::SendRecv;
}
constexpr bool receives(Direction d) {
  return d == Direction::RecvOnly || d == Direction::SendRecv;
}

// In our order of preference. RFC 7714 (GCM), RFC 6188 (AES-256), RFC 3711 / 4568.
enum class SrtpSuite : std::uint8_t {
  AeadAes256Gcm,
  AeadAes128Gcm,
  AesCm256Sha1_80,
  AesCm128Sha1_80
};

struct SrtpKey {
  SrtpSuite suite = SrtpSuite::AeadAes256Gcm;
  Bytes key_and_salt;  // master key followed by master salt; lengths as the suite says
};

// Keys exchanged in the signalling, RFC 4568.
struct SdesKeying {
  SrtpKey local;   // what we protect with
  SrtpKey remote;  // what we unprotect with
};

// A DTLS handshake on the media path makes the keys, RFC 5763/5764.
struct DtlsKeying {
  std::string remote_hash;         // "sha-256", lower case
  std::string remote_fingerprint;  // "AB:CD:…", upper case
  bool we_are_client = false;      // a=setup:active on our side
};

// Media ciphers of H.235.6.
enum class H235Cipher : std::uint8_t { Aes128Cbc, Aes256Cbc };

// A key of H.245's EncryptionSync.
struct H235Key {
  std::uint8_t payload_type = 0;  // of packets under it, its synchFlag; 0 … 127
  Bytes key;                      // as long as the cipher says
  bool operator==(const H235Key&) const = default;
};

// The encryption of one logical channel, which is one direction. Every packet of it is under one of
// its keys: there are no other payload types beside it, neither events nor retransmissions.
struct H235Direction {
  H235Cipher cipher = H235Cipher::Aes128Cbc;
  bool ciphertext_stealing = false;  // else padding; for what we send, both are understood
  std::uint8_t payload_type = 0;     // of its packets in the clear, as in the PayloadFormat
  // The newest last. It is the one to send under; receiving, the one before it counts too. Empty:
  // nothing passes yet.
  std::vector<H235Key> keys;
  bool operator==(const H235Direction&) const = default;
};

// Keys of logical channels, as the signalling opens and changes them. RTCP stays in the clear
// (H.235.6). A direction that is missing has no channel yet: nothing of it passes.
struct H235Keying {
  std::optional<H235Direction> send, receive;
};

struct NoKeying {};
using Keying = std::variant<NoKeying, SdesKeying, DtlsKeying, H235Keying>;

// H.264 limits of the receiving side, RFC 6184 section 8.1. Sizes in macroblocks.
struct H264Limits {
  std::uint8_t profile_idc = 66, constraint_flags = 0xc0, level_idc = 31;
  std::uint8_t packetization_mode = 0;
  std::optional<std::uint32_t> max_fs, max_mbps, max_br_kbps;
  bool operator==(const H264Limits&) const = default;
};

// One payload type: what it carries and what its receiver can take.
struct PayloadFormat {
  Codec codec = Codec::Pcmu;
  std::uint8_t payload_type = 0;
  H264Limits h264;                               // H264 only
  std::optional<std::uint8_t> rtx_payload_type;  // RFC 4588
  bool opus_stereo = false, opus_fec = false;    // RFC 7587
};

// RTCP feedback the other side reads (RFC 4585, 5104, REMB draft, transport-cc draft).
struct FeedbackSupport {
  bool nack = false, pli = false, fir = false, tmmbr = false, remb = false, transport_cc = false;
};

struct NegotiatedStream {
  StreamRole role = StreamRole::Audio;
  Direction direction = Direction::SendRecv;
  PayloadFormat send;  // first choice of what the peer accepts; limits are the peer's
  std::vector<PayloadFormat> receive;  // every payload type the peer may use towards us
  std::optional<std::uint8_t> telephone_event_send, telephone_event_receive;  // RFC 4733
  std::uint32_t telephone_event_clock = 8000;
  Address remote_rtp, remote_rtcp;  // where the signalling says; latching may find better
  bool rtcp_mux = false;
  Keying keying;
  std::optional<std::uint32_t> max_send_kbps;  // b=AS / TIAS of the peer, 0 is never stored
  FeedbackSupport feedback;
};

// Streams that were accepted, in the order of the signalling. An unwanted stream is not here.
struct MediaSession {
  std::vector<NegotiatedStream> streams;

  [[nodiscard]] const NegotiatedStream* find(StreamRole role) const {
    for (const auto& stream : streams) {
      if (stream.role == role) return &stream;
    }
    return nullptr;
  }
  [[nodiscard]] bool encrypted() const {
    for (const auto& stream : streams) {
      if (std::holds_alternative<NoKeying>(stream.keying)) return false;
    }
    return !streams.empty();
  }
};

// What our side brings to a room's call before it is negotiated.
struct LocalStream {
  StreamRole role = StreamRole::Audio;
  std::uint16_t rtp_port = 0, rtcp_port = 0;  // rtcp_port is used unless both sides multiplex
};

enum class EncryptionPolicy : std::uint8_t { Required, ClearAllowed };

struct LocalMedia {
  std::string host;                  // address the peer can reach, IP literal
  std::vector<LocalStream> streams;  // one a role at most
  std::string dtls_fingerprint;      // SHA-256 of our certificate, "AB:CD:…"
  EncryptionPolicy encryption = EncryptionPolicy::Required;
  bool signalling_encrypted = false;  // SDES keys may be sent and accepted only then
  std::vector<Codec> audio = {Codec::Opus, Codec::G722, Codec::Pcma,
                              Codec::Pcmu};  // preference order
  std::vector<Codec> video = {Codec::H264, Codec::Vp8};
  H264Limits h264_receive{66, 0xc0, 40, 1, 8192, 245760, 6000};  // what we accept
  std::uint32_t max_receive_kbps = 4000;
};

}  // namespace protocols
