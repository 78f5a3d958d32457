#include <cstddef>
#include <cstdint>
#include <span>

#include "protocols/base/bytes.hpp"
#include "protocols/base/check.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/name_addr.hpp"
#include "protocols/sip/syntax.hpp"
#include "protocols/sip/uri.hpp"
#include "protocols/sip/via.hpp"

using namespace protocols;

namespace {

template <class T>
void check_round_trip(const Result<T>& value, Result<T> (*parse)(std::string_view)) {
  if (!value) return;
  const auto again = parse(write(*value));
  check(again.has_value() && *again == *value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text = as_text(std::as_bytes(std::span(data, size)));
  check_round_trip(sip::parse_uri(text), &sip::parse_uri);
  check_round_trip(sip::parse_name_addr(text), &sip::parse_name_addr);
  check_round_trip(sip::parse_via(text), &sip::parse_via);
  check_round_trip(sip::parse_cseq(text), &sip::parse_cseq);
  const bool one_line = text.find_first_of("\r\n") == std::string_view::npos;
  check(!one_line || sip::unquote(sip::quote(text)) == text);
  check(sip::unescape(sip::escape_user(text)) == text);
  (void)sip::split_list(text);
  return 0;
}
