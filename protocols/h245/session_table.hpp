#pragma once

#include <cstdint>
#include <expected>
#include <map>
#include <optional>

#include "protocols/h245/master_slave_determination.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h245 {

// What an RTP session is for. The first three have the ids 1, 2 and 3 (H.323 clause 6.2.8.1);
// every other one gets its id from the master.
enum class SessionUse : std::uint8_t { Audio, Video, Data, Content };

// The RTP sessions of a call, which both directions of one use share, H.245 Annex B.3 (sessionID).
// Only the master makes ids: the slave opens with session 0, and the ack assigns one.
// Not thread-safe; lives on its call's strand.
class SessionTable {
 public:
  // What our OpenLogicalChannel says: the id of the use, a new one when we are master, else 0.
  // Empty when there is no id left.
  [[nodiscard]] std::optional<std::uint8_t> propose(SessionUse use, Status ours);

  // Our OpenLogicalChannel said `proposed` and was acknowledged with `assigned`, empty where the
  // ack names none. The id that holds, which is never 0; empty when the peer's cannot be: the
  // channel is to be closed.
  [[nodiscard]] std::optional<std::uint8_t> assigned(SessionUse use, std::uint8_t proposed,
                                                     std::optional<std::uint8_t> assigned,
                                                     Status ours);

  // The peer's OpenLogicalChannel says `proposed`: the id that our ack names, or the cause to
  // refuse. An id that we did not make but nobody uses harms nobody: rooms that are slave do that
  // with H.239, and it is adopted.
  [[nodiscard]] std::expected<std::uint8_t, OpenLogicalChannelReject_Cause> admit(
      SessionUse use, std::uint8_t proposed, Status ours);

  // The id of `use`, the lowest where it has several.
  [[nodiscard]] std::optional<std::uint8_t> find(SessionUse use) const;

 private:
  std::optional<std::uint8_t> create(SessionUse use);
  bool adopt(SessionUse use, std::uint8_t id);

  std::map<std::uint8_t, SessionUse> uses_{
      {1, SessionUse::Audio}, {2, SessionUse::Video}, {3, SessionUse::Data}};
};

// Both sides opened channels of which only one can be (Annex C.4, C.5): the master refuses the
// slave's with masterSlaveConflict, the slave takes the master's and expects the refusal of its
// own. What to refuse the peer's channel with; empty: it is to be accepted.
std::optional<OpenLogicalChannelReject_Cause> refuse_in_conflict(Status ours);

}  // namespace protocols::h245
