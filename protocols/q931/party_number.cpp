#include "protocols/q931/party_number.hpp"

#include <algorithm>

#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"

namespace protocols::q931 {
namespace {

constexpr std::uint8_t kLastOctet = 0x80;

}  // namespace

std::optional<PartyNumber> parse_party_number(ByteView contents) {
  Reader reader(contents);
  PartyNumber number;
  const auto octet3 = reader.u8();
  if (!octet3) return std::nullopt;
  number.type = *octet3 >> 4U & 7U;
  number.plan = *octet3 & 15U;
  if ((*octet3 & kLastOctet) == 0) {
    const auto octet3a = reader.u8();
    if (!octet3a) return std::nullopt;
    number.presentation = static_cast<std::uint8_t>(*octet3a >> 5U & 3U);
    number.screening = *octet3a & 3U;
  }
  number.digits = as_text(reader.rest());
  const bool ia5 = std::ranges::all_of(number.digits, [](char c) { return c >= ' ' && c <= '~'; });
  if (!ia5) return std::nullopt;
  return number;
}

Bytes write(const PartyNumber& number) {
  Writer out;
  const unsigned octet3 = (number.type & 7U) << 4U | (number.plan & 15U);
  out.u8(static_cast<std::uint8_t>(number.presentation ? octet3 : octet3 | kLastOctet));
  if (number.presentation) {
    out.u8(static_cast<std::uint8_t>(kLastOctet | (*number.presentation & 3U) << 5U |
                                     (number.screening & 3U)));
  }
  out.bytes(as_bytes(number.digits));
  return out.take();
}

}  // namespace protocols::q931
