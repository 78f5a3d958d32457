#pragma once

#include <cstdint>
#include <system_error>

namespace hwaccel {

enum class DecodeError : std::uint8_t {
  UnsupportedCodec = 1,  // no device here decodes it
  Damaged,               // bitstream wrong or references missing: ask the sender for a key frame
  TooLarge,              // beyond kMaxWidth x kMaxHeight
  UnsupportedFormat,     // not 8-bit 4:2:0
  DeviceLost,            // make a new decoder, on another device
};

enum class EncodeError : std::uint8_t {
  UnsupportedCodec = 1,  // no device here encodes it
  BadSettings,           // sizes, rates or levels out of range
  SizeMismatch,          // the frame is not of the size the encoder was made for
  DeviceLost,            // make a new encoder, on another device
};

const std::error_category& decode_category();
const std::error_category& encode_category();
inline std::error_code make_error_code(DecodeError e) {
  return {static_cast<int>(e), decode_category()};
}
inline std::error_code make_error_code(EncodeError e) {
  return {static_cast<int>(e), encode_category()};
}

}  // namespace hwaccel

template <>
struct std::is_error_code_enum<hwaccel::DecodeError> : std::true_type {};
template <>
struct std::is_error_code_enum<hwaccel::EncodeError> : std::true_type {};
