#include "protocols/stun/error.hpp"

#include <string>

namespace protocols::stun {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "stun"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::Truncated: return "shorter than header or attribute says (RFC 8489 5, 14)";
      case Errc::NotStun: return "two leading zero bits or magic cookie missing (RFC 8489 5)";
      case Errc::BadLength: return "length is not what follows the header (RFC 8489 5)";
      case Errc::BadAttribute: return "attribute's value has not its form (RFC 8489 14)";
      case Errc::BadFingerprint: return "FINGERPRINT is wrong or not last (RFC 8489 14.7)";
      case Errc::TooManyAttributes: return "more attributes than a message may have here";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::stun
