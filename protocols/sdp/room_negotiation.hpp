#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>

#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"

namespace protocols::sdp {

// Why an offer cannot be answered, in the words of SIP (RFC 3261 20.43): status with a Warning that tells
// the room's administrator what to change.
struct Refusal {
  enum class Reason : std::uint8_t { Malformed, NoCommonCodec, EncryptionRequired, NoUsableStream };
  Reason reason = Reason::Malformed;
  int status = 488;         // 400 malformed, 488 else
  int warning_code = 399;   // 304, 305, 370, 399 …
  std::string warning;      // one sentence
};

// Offer/answer with a room (RFC 3264, 8866, 4568, 5763, 6184) for the life of one call: keeps our version
// number, keys, the order of m-lines. Not thread-safe.
class RoomNegotiation {
 public:
  RoomNegotiation(LocalMedia local, RandomSource random);

  // The peer offers (first or again). On success our answer is in `description()` and the agreement in
  // `session()`; on refusal nothing changed.
  std::expected<void, Refusal> answer(const std::string& offer);
  // We offer: returns the SDP; the peer's reply goes to accept_answer().
  std::string offer();
  std::expected<void, Refusal> accept_answer(const std::string& answer);

  [[nodiscard]] const std::string& description() const { return description_; }
  [[nodiscard]] const MediaSession& session() const { return session_; }
  [[nodiscard]] bool held() const { return held_; }   // the peer asked us not to send

 private:
  LocalMedia local_;
  RandomSource random_;
  std::string description_;
  MediaSession session_;
  bool held_ = false;
  // … the implementation may add members
};

}  // namespace protocols::sdp
