#include "protocols/sdp/error.hpp"

#include <string>

namespace protocols::sdp {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "sdp"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<SdpError>(value)) {
      case SdpError::TooLong: return "session description longer than 64 KiB";
      case SdpError::NotSdp: return "RFC 8866 5.1: first line is not v=0";
      case SdpError::BadLine: return "RFC 8866 5: line is not <type>=<value>";
      case SdpError::BadConnection: return "RFC 8866 5.7: c= needs nettype, addrtype and address";
      case SdpError::BadMedia: return "RFC 8866 5.14: m= needs media, port and proto";
      case SdpError::BadPort: return "RFC 8866 5.14: port is not a number up to 65535";
      case SdpError::TooManyMedia: return "more than 64 media descriptions";
      case SdpError::TooManyAttributes: return "more than 512 attributes in one section";
      case SdpError::TooManyFormats: return "more than 128 formats in one media description";
    }
    return "unknown SDP error";
  }
};

}  // namespace

const std::error_category& sdp_category() {
  static const Category category;
  return category;
}

std::error_code make_error_code(SdpError error) {
  return {static_cast<int>(error), sdp_category()};
}

}  // namespace protocols::sdp
