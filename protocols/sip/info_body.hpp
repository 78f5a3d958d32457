#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace protocols::sip {

// Bodies that rooms send by INFO in a call.

// RFC 5168, application/media_control+xml: true when one of its primitives is picture_fast_update.
bool wants_picture_fast_update(std::string_view body);
// The body that asks for a key frame.
std::string write_picture_fast_update();

// application/dtmf-relay ("Signal=5", "Duration=160") and application/dtmf (the bare digit). Upper
// case; flash and everything else that is no digit gives nothing.
std::optional<char> parse_dtmf_relay(std::string_view body);
std::optional<char> parse_dtmf(std::string_view body);

}  // namespace protocols::sip
