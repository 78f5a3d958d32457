#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "protocols/base/bytes.hpp"
#include "protocols/base/check.hpp"
#include "protocols/sip/info_body.hpp"

using namespace protocols;

// Bodies of INFO: whatever they hold, the answer is a digit or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = as_text(std::as_bytes(std::span(data, size)));
  (void)sip::wants_picture_fast_update(text);
  for (const auto digit : {sip::parse_dtmf_relay(text), sip::parse_dtmf(text)}) {
    check(!digit || std::string_view("0123456789*#ABCD").find(*digit) != std::string_view::npos);
  }
  return 0;
}
