#include "protocols/asn1/error.hpp"

#include <string>

namespace protocols::asn1 {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "asn1"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::Truncated: return "ends before the value does";
      case Errc::OutOfRange: return "value outside its constraint (X.691 11.5, 13)";
      case Errc::BadLength: return "length outside its constraint (X.691 11.9)";
      case Errc::BadObjectIdentifier: return "object identifier has no such contents (X.690 8.19)";
      case Errc::TooDeep: return "types nested deeper than any message needs";
      case Errc::TooManyValues: return "more values than any message needs";
      case Errc::TooLarge: return "integer or string larger than is taken here";
      case Errc::NoAlternative: return "no known alternative is chosen (X.691 23)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::asn1
