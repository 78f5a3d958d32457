#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"
#include "protocols/sdp/session_description.hpp"

namespace protocols::sdp {

// Why an offer cannot be answered, in the words of SIP (RFC 3261 20.43): status with a Warning that
// tells the room's administrator what to change.
struct Refusal {
  enum class Reason : std::uint8_t { Malformed, NoCommonCodec, EncryptionRequired, NoUsableStream };
  Reason reason = Reason::Malformed;
  int status = 488;        // 400 malformed, 488 else
  int warning_code = 399;  // 304, 305, 370, 399 …
  std::string warning;     // one sentence
};

// Offer/answer with a room (RFC 3264, 8866, 4568, 5763, 6184) for the life of one call: keeps our
// version number, keys, codecs and the order of m-lines. Not thread-safe.
//
// One audio and one main video line are accepted, every other line is answered with port 0. Of
// several audio lines (RTP/SAVP beside RTP/AVP) the first one with keys is taken. A line without a
// common codec gets port 0 as long as another one is accepted. Under EncryptionPolicy::Required an
// audio line without keys refuses the call, a video line without keys gets port 0.
//
// The remote host of a stream is 0.0.0.0 where the room named none (a name, or no c= line): latch.
class RoomNegotiation {
 public:
  RoomNegotiation(LocalMedia local, RandomSource random);

  // The peer offers (first or again). On success our answer is in `description()` and the agreement
  // in `session()`; on refusal nothing changed. An offer of ours without answer is forgotten.
  std::expected<void, Refusal> answer(const std::string& offer);
  // We offer: returns the SDP; the peer's reply goes to accept_answer(). The first time everything
  // we have, later what was agreed, with the same keys and every stream in both directions. Where
  // the policy is Required and the signalling clear, LocalMedia must carry a certificate's
  // fingerprint.
  std::string offer();
  std::expected<void, Refusal> accept_answer(const std::string& answer);

  [[nodiscard]] const std::string& description() const { return description_; }
  [[nodiscard]] const MediaSession& session() const { return session_; }
  [[nodiscard]] bool held() const { return held_; }  // the peer asked us not to send

 private:
  // One m-line as last agreed: what we wrote, and what became of it (nothing: port 0).
  struct Line {
    MediaDescription ours;
    std::optional<NegotiatedStream> stream;
  };
  struct Evaluated;

  [[nodiscard]] Evaluated evaluate(const SessionDescription& offer, std::size_t index) const;
  [[nodiscard]] std::vector<std::size_t> pick(const SessionDescription& offer,
                                              const std::vector<Evaluated>& lines) const;
  [[nodiscard]] const LocalStream* local_stream(StreamRole role) const;
  [[nodiscard]] Line answer_line(const SessionDescription& offer, const MediaDescription& line,
                                 Evaluated& evaluated) const;
  [[nodiscard]] std::vector<MediaDescription> offered_again() const;
  [[nodiscard]] std::vector<MediaDescription> offered_first() const;
  std::string stamp(std::vector<MediaDescription> media);
  void adopt(std::vector<Line> lines);

  LocalMedia local_;
  RandomSource random_;
  std::string session_id_;
  std::uint64_t version_ = 1;
  std::string last_sent_;  // decides whether the version moves
  std::vector<Line> lines_;
  std::optional<std::vector<MediaDescription>> pending_;  // our offer that has no answer yet
  std::string pending_text_;
  std::string description_;
  MediaSession session_;
  bool held_ = false;
};

}  // namespace protocols::sdp
