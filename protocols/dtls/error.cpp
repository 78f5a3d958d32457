#include "protocols/dtls/error.hpp"

#include <string>

namespace protocols::dtls {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "dtls"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::UnusableFingerprint:
        return "signalled fingerprint is not one of SHA-256, SHA-384, SHA-512 (RFC 8122 5)";
      case Errc::FingerprintMismatch:
        return "certificate is not the one whose fingerprint was signalled (RFC 5763 5)";
      case Errc::NoSrtpProfile: return "no SRTP protection profile in common (RFC 5764 4.1)";
      case Errc::HandshakeFailed: return "handshake failed (RFC 6347 4.2)";
      case Errc::AlertReceived: return "peer ended the handshake with an alert (RFC 5246 7.2)";
      case Errc::TimedOut: return "handshake took longer than it may (RFC 6347 4.2.4)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::dtls
