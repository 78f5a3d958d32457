#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace monitoring {

// Every label a metric may carry and every value it may take. Closed sets: no number, name or
// address of anyone can become a label.

enum class Protocol : std::uint8_t { Sip, H323 };
enum class Direction : std::uint8_t { Incoming, Outgoing };
enum class Encrypted : std::uint8_t { No, Yes };
enum class Leg : std::uint8_t { Room, Browser };
enum class Media : std::uint8_t { Audio, Video };
enum class Flow : std::uint8_t { Received, Sent };
enum class Codec : std::uint8_t { Pcmu, Pcma, G722, Opus, H264, Vp8 };
enum class Work : std::uint8_t { Decode, Encode };
enum class Keyframe : std::uint8_t { Pli, Fir, Info };
enum class Refusal : std::uint8_t {
  EncryptionRequired,
  NoCommonCodec,
  NotFound,
  Overloaded,
  Draining,
  RateLimited,
  WrongPin,
  BadRequest,
};
enum class End : std::uint8_t { Hangup, Cancelled, Timeout, TransportLost, ProtocolError, Drained };
enum class Input : std::uint8_t {
  Sip,
  Sdp,
  Rtp,
  Rtcp,
  Srtp,
  H235,
  Stun,
  Dtls,
  WebSocket,
  Http,
  Tpkt,
  Q931,
  H225,
  H245,
  Ras,
};
enum class RasOutcome : std::uint8_t {
  Confirmed,
  Rejected,
  Repeated,
  Insecure,
  Malformed,
  Unknown,
  Unexpected,
  OverLimit,
};
enum class Drop : std::uint8_t { QueueFull, Late, Undecodable };

// The label's name and its values, in the order of the enum.
template <class E>
struct Label;

template <>
struct Label<Protocol> {
  static constexpr std::string_view kName = "protocol";
  static constexpr std::array<std::string_view, 2> kNames = {"sip", "h323"};
};
template <>
struct Label<Direction> {
  static constexpr std::string_view kName = "direction";
  static constexpr std::array<std::string_view, 2> kNames = {"incoming", "outgoing"};
};
template <>
struct Label<Encrypted> {
  static constexpr std::string_view kName = "encrypted";
  static constexpr std::array<std::string_view, 2> kNames = {"false", "true"};
};
template <>
struct Label<Leg> {
  static constexpr std::string_view kName = "leg";
  static constexpr std::array<std::string_view, 2> kNames = {"room", "browser"};
};
template <>
struct Label<Media> {
  static constexpr std::string_view kName = "media";
  static constexpr std::array<std::string_view, 2> kNames = {"audio", "video"};
};
template <>
struct Label<Flow> {
  static constexpr std::string_view kName = "direction";
  static constexpr std::array<std::string_view, 2> kNames = {"received", "sent"};
};
template <>
struct Label<Codec> {
  static constexpr std::string_view kName = "codec";
  static constexpr std::array<std::string_view, 6> kNames = {"PCMU", "PCMA", "G722",
                                                             "opus", "H264", "VP8"};
};
template <>
struct Label<Work> {
  static constexpr std::string_view kName = "direction";
  static constexpr std::array<std::string_view, 2> kNames = {"decode", "encode"};
};
template <>
struct Label<Keyframe> {
  static constexpr std::string_view kName = "kind";
  static constexpr std::array<std::string_view, 3> kNames = {"pli", "fir", "info"};
};
template <>
struct Label<Refusal> {
  static constexpr std::string_view kName = "reason";
  static constexpr std::array<std::string_view, 8> kNames = {
      "encryption_required", "no_common_codec", "not_found",  "overloaded", "draining",
      "rate_limited",        "wrong_pin",       "bad_request"};
};
template <>
struct Label<End> {
  static constexpr std::string_view kName = "reason";
  static constexpr std::array<std::string_view, 6> kNames = {
      "hangup", "cancelled", "timeout", "transport_lost", "protocol_error", "drained"};
};
template <>
struct Label<Input> {
  static constexpr std::string_view kName = "protocol";
  static constexpr std::array<std::string_view, 15> kNames = {
      "sip",       "sdp",  "rtp",  "rtcp", "srtp", "h235", "stun", "dtls",
      "websocket", "http", "tpkt", "q931", "h225", "h245", "ras"};
};
template <>
struct Label<RasOutcome> {
  static constexpr std::string_view kName = "outcome";
  static constexpr std::array<std::string_view, 8> kNames = {"confirmed",  "rejected",  "repeated",
                                                             "insecure",   "malformed", "unknown",
                                                             "unexpected", "over_limit"};
};
template <>
struct Label<Drop> {
  static constexpr std::string_view kName = "reason";
  static constexpr std::array<std::string_view, 3> kNames = {"queue_full", "late", "undecodable"};
};

}  // namespace monitoring
