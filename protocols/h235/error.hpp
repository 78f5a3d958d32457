#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::h235 {

// Why a token, a key, a packet or a signature was refused; the message names the rule.
enum class Errc : std::uint8_t {
  NoTokens = 1,
  NoCommonGroup,
  WrongGroup,
  WrongKeySize,
  DegenerateHalfKey,
  NotAgreed,
  UnknownCipher,
  UnprotectedKey,
  BadKeyMaterial,
  BadSynchFlag,
  Malformed,
  BadPadding,
  UnknownPayloadType,
  NotSigned,
  UnknownSignature,
  MissingField,
  StaleTimeStamp,
  WrongGeneralId,
  WrongSendersId,
  HashNotFound,
  WrongHash,
  Replayed,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::h235

template <>
struct std::is_error_code_enum<protocols::h235::Errc> : std::true_type {};
