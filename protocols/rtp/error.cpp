#include "protocols/rtp/error.hpp"

#include <string>

namespace protocols::rtp {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "rtp"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::Truncated: return "packet ends before its fields do (RFC 3550 5.1)";
      case Errc::BadVersion: return "version is not 2 (RFC 3550 5.1)";
      case Errc::BadPadding: return "padding count is impossible (RFC 3550 5.1)";
      case Errc::BadExtension: return "header extension exceeds the packet (RFC 3550 5.3.1)";
      case Errc::BadLength: return "RTCP length does not fit (RFC 3550 6.4)";
      case Errc::BadItem: return "item exceeds its chunk (RFC 3550 6.5)";
      case Errc::TooMany: return "too many entries";
      case Errc::BadPayload: return "payload structure is broken (RFC 6184, 7741, 4588, 4733)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& error_category() {
  static const Category category;
  return category;
}

}  // namespace protocols::rtp
