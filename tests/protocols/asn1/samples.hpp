#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/asn1/access.hpp"
#include "protocols/asn1/choice.hpp"
#include "protocols/asn1/type.hpp"
#include "protocols/asn1/values.hpp"
#include "protocols/base/bytes.hpp"
#include "tests/support/hex.hpp"

// Small types with every kind of constraint. The encodings of single values are what pycrate makes
// of them; where it pads a SEQUENCE wrongly they are worked out from X.691.
namespace samples {

namespace asn1 = protocols::asn1;
using asn1::Kind;
using asn1::kUnbounded;
using asn1::Type;
using protocols::Bytes;
using protocols::from_hex;

constexpr Type integer(std::int64_t lower, std::int64_t upper, bool extensible = false) {
  return {.kind = Kind::Integer,
          .extensible = extensible,
          .lower = lower,
          .upper = upper,
          .width = 8,
          .is_signed = true};
}

constexpr Type sized(Kind kind, std::int64_t lower, std::int64_t upper, bool extensible = false) {
  const std::uint8_t width = kind == Kind::BmpString ? 16 : 8;
  return {.kind = kind, .extensible = extensible, .lower = lower, .upper = upper, .width = width};
}

inline constexpr std::string_view kDigits = "#*,0123456789";
constexpr Type digits(std::int64_t lower, std::int64_t upper) {
  return {.kind = Kind::CharacterString,
          .lower = lower,
          .upper = upper,
          .width = 4,
          .alphabet = kDigits};
}

inline constexpr Type kBoolean{.kind = Kind::Boolean};
inline constexpr Type kNull{.kind = Kind::Null};
inline constexpr Type kObjectIdentifier{.kind = Kind::ObjectIdentifier};
inline constexpr Type kByte{.kind = Kind::Integer, .upper = 255, .width = 1};
inline constexpr Type kWord{.kind = Kind::Integer, .upper = 65535, .width = 2};
inline constexpr Type kOctets = sized(Kind::OctetString, 0, kUnbounded);

// ENUMERATED {a, b, c, ..., d, e}
inline constexpr Type kLetters{
    .kind = Kind::Enumerated, .extensible = true, .upper = 2, .width = 1};

// CHOICE {x NULL, y INTEGER (0..255), ..., z OCTET STRING}
struct Letter : asn1::Choice<Letter, asn1::Null, std::uint8_t, Bytes> {
  enum class Is : std::uint16_t { X, Y, Z };
};
inline constexpr asn1::Component kAlternatives[] = {
    {.name = "x", .type = &kNull, .alternative = &asn1::alternative_access<asn1::Null>},
    {.name = "y", .type = &kByte, .alternative = &asn1::alternative_access<std::uint8_t>},
    {.name = "z", .type = &kOctets, .alternative = &asn1::alternative_access<Bytes>},
};
inline constexpr Type kLetter{
    .kind = Kind::Choice, .extensible = true, .components = kAlternatives, .root_components = 2};

// SEQUENCE {b BOOLEAN, i INTEGER (0..65535) OPTIONAL, ..., c Letter OPTIONAL, o OCTET STRING
// OPTIONAL}
struct Record {
  bool b = false;
  std::optional<std::uint16_t> i;
  asn1::Box<Letter> c;
  std::optional<Bytes> o;
};
inline constexpr asn1::Component kComponents[] = {
    {.name = "b", .type = &kBoolean, .offset = offsetof(Record, b)},
    {.name = "i",
     .type = &kWord,
     .offset = offsetof(Record, i),
     .optional = &asn1::optional_access<std::optional<std::uint16_t>>},
    {.name = "c",
     .type = &kLetter,
     .offset = offsetof(Record, c),
     .optional = &asn1::optional_access<asn1::Box<Letter>>},
    {.name = "o",
     .type = &kOctets,
     .offset = offsetof(Record, o),
     .optional = &asn1::optional_access<std::optional<Bytes>>},
};
inline constexpr Type kRecord{
    .kind = Kind::Sequence, .extensible = true, .components = kComponents, .root_components = 2};
// The same, as a peer of the first version knows it.
inline constexpr Type kOldRecord{.kind = Kind::Sequence,
                                 .extensible = true,
                                 .components = std::span(kComponents).first(2),
                                 .root_components = 2};

// SEQUENCE (SIZE (0..3)) OF INTEGER (0..255), and one without bounds.
inline constexpr Type kFewBytes{.kind = Kind::SequenceOf,
                                .upper = 3,
                                .element = &kByte,
                                .list = &asn1::list_access<std::uint8_t>};
inline constexpr Type kNulls{
    .kind = Kind::SequenceOf, .element = &kNull, .list = &asn1::list_access<asn1::Null>};

// A type that contains itself: SEQUENCE {inner Nested OPTIONAL}
struct Nested {
  asn1::Box<Nested> inner;
};
extern const Type kNested;
inline constexpr asn1::Component kInner[] = {
    {.name = "inner",
     .type = &kNested,
     .offset = offsetof(Nested, inner),
     .optional = &asn1::optional_access<asn1::Box<Nested>>},
};
inline constexpr Type kNested{.kind = Kind::Sequence, .components = kInner, .root_components = 1};

inline const Type& asn1_type(std::type_identity<Letter>) {
  return kLetter;
}
inline const Type& asn1_type(std::type_identity<Record>) {
  return kRecord;
}

template <class T>
struct Vector {
  Type type;
  T value;
  std::string encoding;  // hexadecimal
};

inline const std::vector<Vector<std::int64_t>> kIntegers = {
    {integer(1, 37), 1, "00"},
    {integer(1, 37), 37, "90"},
    {integer(0, 254), 254, "fe"},
    {integer(0, 255), 255, "ff"},
    {integer(0, 256), 256, "0100"},
    {integer(0, 256), 1, "0001"},
    {integer(0, 65535), 65535, "ffff"},
    {integer(0, 65536), 65536, "80010000"},
    {integer(0, 65536), 3, "0003"},
    {integer(0, 65536), 300, "40012c"},
    {integer(1, 4294967295), 1, "0000"},
    {integer(1, 4294967295), 257, "400100"},
    {integer(1, 4294967295), 70000, "8001116f"},
    {integer(1, 4294967295), 4294967295, "c0fffffffe"},
    {integer(-5, kUnbounded), -5, "0100"},
    {integer(-5, kUnbounded), 300, "020131"},
    {integer(-kUnbounded, kUnbounded), 0, "0100"},
    {integer(-kUnbounded, kUnbounded), 127, "017f"},
    {integer(-kUnbounded, kUnbounded), 128, "020080"},
    {integer(-kUnbounded, kUnbounded), -128, "0180"},
    {integer(-kUnbounded, kUnbounded), -129, "02ff7f"},
    {integer(-kUnbounded, kUnbounded), 1099511627776, "06010000000000"},
    {integer(0, 7, true), 5, "50"},
    {integer(0, 7, true), 9, "800109"},
    {integer(0, 7, true), -1, "8001ff"},
    {integer(-100, 100), -100, "00"},
    {integer(-100, 100), 100, "c8"},
};

inline const std::vector<Vector<Bytes>> kOctetStrings = {
    {sized(Kind::OctetString, 2, 2), from_hex("0102"), "0102"},
    {sized(Kind::OctetString, 3, 3), from_hex("010203"), "010203"},
    {sized(Kind::OctetString, 0, 2), from_hex(""), "00"},
    {sized(Kind::OctetString, 0, 2), from_hex("01"), "4001"},
    {sized(Kind::OctetString, 0, 2), from_hex("0102"), "800102"},
    {sized(Kind::OctetString, 1, 2, true), from_hex("01"), "0001"},
    {sized(Kind::OctetString, 1, 2, true), from_hex("010203"), "8003010203"},
    {kOctets, from_hex(""), "00"},
    {kOctets, from_hex("07"), "0107"},
};

inline const std::vector<Vector<asn1::BitString>> kBitStrings = {
    {sized(Kind::BitString, 16, 16), {from_hex("abcd"), 16}, "abcd"},
    {sized(Kind::BitString, 17, 17), {from_hex("d5e680"), 17}, "d5e680"},
    {sized(Kind::BitString, 0, 40), {{}, 0}, "00"},
    {sized(Kind::BitString, 0, 40), {from_hex("a0"), 3}, "0ca0"},
};

inline const std::vector<Vector<std::string>> kStrings = {
    {sized(Kind::CharacterString, 2, 2), "ab", "6162"},
    {sized(Kind::CharacterString, 3, 3), "abc", "616263"},
    {sized(Kind::CharacterString, 0, 2), "", "00"},
    {sized(Kind::CharacterString, 0, 2), "a", "4061"},
    {sized(Kind::CharacterString, 0, 2), "ab", "806162"},
    {digits(1, 128), "1001#", "08433400"},
    {digits(1, 128), "*", "0010"},
};

inline const std::vector<Vector<asn1::ObjectIdentifier>> kObjectIdentifiers = {
    {kObjectIdentifier, {0, 0, 8, 2250, 0, 7}, "060008914a0007"},
    {kObjectIdentifier, {1, 3, 6, 1, 4, 1}, "052b06010401"},
    {kObjectIdentifier, {2, 999, 3}, "03883703"},
    {kObjectIdentifier, {0, 0, 8, 128}, "0400088100"},
};

}  // namespace samples
