#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "protocols/base/error.hpp"

namespace protocols::sip {

// RFC 3261 20.16. The number is below 2^31 (8.1.1.5).
struct CSeq {
  std::uint32_t number = 0;
  std::string method;
  bool operator==(const CSeq&) const = default;
};

Result<CSeq> parse_cseq(std::string_view text);
std::string write(const CSeq& cseq);

// RFC 3261 20.22: 0 to 255.
Result<std::uint8_t> parse_max_forwards(std::string_view text);
// RFC 3261 20.14. Numbers that do not fit are errors.
Result<std::uint32_t> parse_content_length(std::string_view text);

}  // namespace protocols::sip
