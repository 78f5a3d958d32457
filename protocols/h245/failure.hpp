#pragma once

#include <cstdint>
#include <string_view>

namespace protocols::h245 {

// Why a procedure came to nothing other than by the peer's refusal: what Annex C calls
// ERROR.indication, whose letters differ between its procedures.
enum class Failure : std::uint8_t {
  NoResponse,            // our timer ran out
  PeerSawNoResponse,     // a Release: the peer's timer ran out
  InappropriateMessage,  // one that has no place in the state
  InconsistentField,     // the answer contradicts what both sides can calculate
  TooManyTries,          // N100
};

// In words, for a call's explanation.
std::string_view to_string(Failure failure);

}  // namespace protocols::h245
