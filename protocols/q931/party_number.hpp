#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "protocols/base/bytes.hpp"

namespace protocols::q931 {

// Called party number, Q.931 4.5.8, and calling party number, 4.5.10.
struct PartyNumber {
  std::uint8_t type = 0;  // of number: 0 unknown, 1 international, 2 national …
  std::uint8_t plan = 1;  // numbering plan: 0 unknown, 1 E.164, 9 private
  // Calling party only: 0 allowed, 1 restricted, 2 not available; and who has screened it, 0 … 3.
  std::optional<std::uint8_t> presentation;
  std::uint8_t screening = 0;
  std::string digits;  // IA5, as dialled

  bool operator==(const PartyNumber&) const = default;
};

// The contents of the element. Nothing where they are empty or hold more than 7 bits a digit.
std::optional<PartyNumber> parse_party_number(ByteView contents);
Bytes write(const PartyNumber& number);

}  // namespace protocols::q931
