#include "protocols/srtp/error.hpp"

#include <string>

namespace protocols::srtp {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "srtp"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::BadKeyLength: return "key and salt have not the suite's length (RFC 4568 6.2)";
      case Errc::Malformed: return "not an RTP or RTCP packet (RFC 3550 5.1, 6.4)";
      case Errc::AuthenticationFailed: return "authentication tag is wrong (RFC 3711 3.3)";
      case Errc::Replayed: return "packet index was seen or is too old (RFC 3711 3.3.2)";
      case Errc::KeyExpired: return "master key has protected its last packet (RFC 3711 9.2)";
      case Errc::TooManySources: return "more synchronisation sources than a session may have";
      case Errc::Refused: return "packet cannot be processed";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::srtp
