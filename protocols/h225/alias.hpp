#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/h225/types.hpp"

namespace protocols::h225 {

// A name by which an endpoint is called, AliasAddress of H.225.0 7.5 in the forms that room systems
// use. Digits are dialledDigits and the numbers of a partyNumber.
struct Alias {
  enum class Kind : std::uint8_t { Digits, H323Id, Url, Email };

  Kind kind = Kind::H323Id;
  std::string text;  // UTF-8, 1 to 256 characters of UTF-16, no control characters

  auto operator<=>(const Alias&) const = default;
};

inline constexpr std::size_t kLongestAlias = 256;

// Nothing for other kinds of alias, and for text that is empty, too long or has controls.
std::optional<Alias> to_alias(const AliasAddress& address);
std::vector<Alias> to_aliases(const std::optional<std::vector<AliasAddress>>& addresses);

// What somebody who writes that means: digits, * and # are a number, h323:… is a URL, all else is
// an h323-ID. Nothing for text that is none of them, as above.
std::optional<Alias> alias_of(std::string_view text);

AliasAddress to_alias_address(const Alias& alias);
std::vector<AliasAddress> to_alias_addresses(const std::vector<Alias>& aliases);

// What two aliases have in common that call the same endpoint: ASCII letters count alike, an
// h323-ID of digits alone is a number, since rooms have one field to dial in.
std::string alias_key(const Alias& alias);

// BMPString and UTF-8; what is no character becomes U+FFFD, what BMPString lacks becomes two units.
std::string to_utf8(std::u16string_view text);
std::u16string to_utf16(std::string_view text);

}  // namespace protocols::h225
