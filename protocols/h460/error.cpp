#include "protocols/h460/error.hpp"

#include <string>

namespace protocols::h460 {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "h460"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::NoFeature: return "the feature is not in the message (H.460.18, H.460.19)";
      case Errc::NoParameter:
        return "the feature lacks the parameter, or its contents are of another type "
               "(H.460.18, H.460.19)";
      case Errc::UnusableAddress: return "an address is neither IPv4 nor IPv6 (H.460.18, H.460.19)";
      case Errc::BadCallIdentifier:
        return "the call identifier has not 16 octets (H.225.0 7.6, H.460.18)";
      case Errc::NoMultiplexId:
        return "a multiplexed packet is too short for its multiplexID (H.460.19)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::h460
