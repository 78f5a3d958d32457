#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocols/base/media_session.hpp"

namespace protocols::sdp {

// a=crypto:<tag> <suite> inline:<key||salt>[|lifetime][|MKI:length] [session parameters], RFC 4568.
struct Crypto {
  static constexpr std::string_view kName = "crypto";

  std::uint32_t tag = 1;
  std::string suite_name;  // as written: an answer must repeat it
  Bytes key_and_salt;      // master key followed by master salt
  std::string lifetime;    // "2^31", empty: not said
  std::string mki;         // "1:4" value:length, empty: none
  std::string session_parameters;
  bool several_keys = false;  // more than one inline key: only the first is kept

  static std::optional<Crypto> parse(std::string_view value);
  [[nodiscard]] std::string write() const;

  // The suite, if it is one of ours (_32 and NULL are not), the key has its length, and nothing
  // asks for what we refuse: an MKI, several keys, UNENCRYPTED_SRTP, UNENCRYPTED_SRTCP,
  // UNAUTHENTICATED_SRTP, a key derivation rate, FEC_ORDER, FEC_KEY or an unknown mandatory
  // parameter (RFC 4568 section 6.3).
  [[nodiscard]] std::optional<SrtpSuite> usable_suite() const;

  bool operator==(const Crypto&) const = default;
};

// The name of RFC 7714, 6188, 4568.
std::string_view name_of(SrtpSuite suite);
// Also the misspelt names rooms write (AES_CM_256_… for AES_256_CM_…).
std::optional<SrtpSuite> suite_of(std::string_view name);
// Bytes of master key plus master salt.
std::size_t key_and_salt_size(SrtpSuite suite);

}  // namespace protocols::sdp
