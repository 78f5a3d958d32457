#include "protocols/sip/error.hpp"

#include <string>

namespace protocols::sip {
namespace {

class SipCategory final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "sip"; }

  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<SipError>(value)) {
      case SipError::TooLarge: return "message is larger than accepted";
      case SipError::TooManyHeaders: return "message has more header fields than accepted";
      case SipError::StartLine: return "start line is malformed (RFC 3261 7.1, 7.2)";
      case SipError::Version: return "SIP version is not 2.0 (RFC 3261 7.1)";
      case SipError::StatusCode: return "status code is not 100 to 699 (RFC 3261 7.2)";
      case SipError::HeaderName: return "header name is not a token and colon (RFC 3261 7.3.1)";
      case SipError::HeaderLine: return "line has a bare CR or LF (RFC 3261 7.3.1)";
      case SipError::HeaderEnd: return "no empty line ends the header (RFC 3261 7)";
      case SipError::ContentLength: return "Content-Length is not a number (RFC 3261 20.14)";
      case SipError::ContentLengthConflict: return "Content-Length differs from itself (20.14)";
      case SipError::ContentLengthMissing: return "no Content-Length on a stream (RFC 3261 18.3)";
      case SipError::BodyShort: return "body is shorter than Content-Length (RFC 3261 18.3)";
      case SipError::UriScheme: return "URI has no valid scheme (RFC 3261 19.1.1)";
      case SipError::UriUser: return "URI has an invalid user part (RFC 3261 19.1.1)";
      case SipError::UriHost: return "URI has an invalid host (RFC 3261 19.1.1)";
      case SipError::UriPort: return "URI has an invalid port (RFC 3261 19.1.1)";
      case SipError::UriEscape: return "URI has an invalid escape (RFC 3261 19.1.2)";
      case SipError::UriHeaders: return "URI has invalid headers (RFC 3261 19.1.1)";
      case SipError::Parameter: return "parameter is malformed (RFC 3261 25.1)";
      case SipError::QuotedString: return "quoted string is malformed (RFC 3261 25.1)";
      case SipError::NameAddr: return "address is malformed (RFC 3261 20.10)";
      case SipError::DisplayName: return "display name needs quotes (RFC 3261 25.1)";
      case SipError::Via: return "Via is malformed (RFC 3261 20.42)";
      case SipError::CSeq: return "CSeq is malformed or out of range (RFC 3261 20.16)";
      case SipError::MaxForwards: return "Max-Forwards is not 0 to 255 (RFC 3261 20.22)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& sip_category() noexcept {
  static const SipCategory category;
  return category;
}

}  // namespace protocols::sip
