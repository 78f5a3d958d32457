#include "protocols/h245/failure.hpp"

#include <cstdlib>

namespace protocols::h245 {

std::string_view to_string(Failure failure) {
  switch (failure) {
    case Failure::NoResponse: return "the peer did not answer in time";
    case Failure::PeerSawNoResponse: return "the peer gave up waiting for our answer";
    case Failure::InappropriateMessage:
      return "the peer sent a message that has no place in this state";
    case Failure::InconsistentField: return "the peer's answer contradicts what was exchanged";
    case Failure::TooManyTries: return "both sides drew identical numbers too often";
  }
  std::abort();
}

}  // namespace protocols::h245
