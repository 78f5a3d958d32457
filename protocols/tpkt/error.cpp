#include "protocols/tpkt/error.hpp"

#include <string>

namespace protocols::tpkt {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "tpkt"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::BadVersion: return "packet does not begin with version 3 (RFC 1006 6)";
      case Errc::BadLength: return "length is less than the header's own (RFC 1006 6)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::tpkt
