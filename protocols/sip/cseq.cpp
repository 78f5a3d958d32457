#include "protocols/sip/cseq.hpp"

#include "protocols/base/text.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/syntax.hpp"

namespace protocols::sip {

Result<CSeq> parse_cseq(std::string_view text) {
  text = trim(text);
  const std::size_t blank = text.find_first_of(" \t\r\n");
  if (blank == std::string_view::npos) return fail(SipError::CSeq);
  const auto number = parse_number<std::uint32_t>(text.substr(0, blank));
  const std::string_view method = trim(text.substr(blank));
  if (!number || *number >= 0x8000'0000U) return fail(SipError::CSeq);
  if (!is_token(method)) return fail(SipError::CSeq, blank + 1);
  return CSeq{*number, std::string(method)};
}

std::string write(const CSeq& cseq) {
  return std::to_string(cseq.number) + ' ' + cseq.method;
}

Result<std::uint8_t> parse_max_forwards(std::string_view text) {
  const auto value = parse_number<std::uint8_t>(trim(text));
  if (!value) return fail(SipError::MaxForwards);
  return *value;
}

Result<std::uint32_t> parse_content_length(std::string_view text) {
  const auto value = parse_number<std::uint32_t>(trim(text));
  if (!value) return fail(SipError::ContentLength);
  return *value;
}

}  // namespace protocols::sip
