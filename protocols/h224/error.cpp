#include "protocols/h224/error.hpp"

#include <string>

namespace protocols::h224 {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "h224"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::Truncated: return "ends before its last field (H.224 5)";
      case Errc::BadAddress: return "data link identifier is neither 6 nor 7 (H.224 5)";
      case Errc::BadControl: return "control octet is not that of UI mode (H.224 5)";
      case Errc::TooMuchData: return "more than 254 octets of client data (H.224 5)";
      case Errc::UnknownMessage:
        return "message code is not known to this client (H.224 8, H.281 5)";
      case Errc::BadClientList: return "number of clients is not that of the list (H.224 8)";
      case Errc::SegmentMissing: return "segment does not follow the one before (H.224 5)";
      case Errc::MessageTooLong: return "segments make a message of more than 4,064 octets";
      case Errc::BadVideoSource: return "name of a video source has no end (H.281 5)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::h224
