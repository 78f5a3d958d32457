#include "protocols/q931/error.hpp"

#include <string>

namespace protocols::q931 {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "q931"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::Truncated: return "ends inside header or information element (Q.931 4.1)";
      case Errc::NotQ931: return "protocol discriminator is not 8 (Q.931 4.2)";
      case Errc::BadCallReference: return "call reference has not one or two octets (Q.931 4.3)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::q931
