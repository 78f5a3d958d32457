#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

// A type of ASN.1 as data, which the codec interprets: one table entry a type instead of code for
// each. The tables are generated (see README.md); nobody writes them by hand.
namespace protocols::asn1 {

enum class Kind : std::uint8_t {
  Boolean,
  Null,
  Integer,
  Enumerated,
  BitString,
  OctetString,
  ObjectIdentifier,
  CharacterString,  // of characters of one byte: std::string
  BmpString,
  OpenType,  // Bytes: the complete encoding of a type that the specification leaves open
  Sequence,
  SequenceOf,  // and SET OF, which PER writes alike
  Choice,
};

// How the codec reaches into the C++ value it knows only by address.
struct ListAccess {  // std::vector<T>
  std::size_t (*size)(const void* list);
  const void* (*at)(const void* list, std::size_t index);
  void* (*append)(void* list);
};
struct OptionalAccess {                   // std::optional<T>, Box<T>
  const void* (*get)(const void* value);  // null where absent
  void* (*emplace)(void* value);
};
struct AlternativeAccess {  // what a Choice holds
  void* (*create)();
  void* (*copy)(const void* value);
  void (*destroy)(void* value);
};

struct Type;

// Of a SEQUENCE, in the order of their definition, extension additions last; or an alternative of
// a CHOICE.
struct Component {
  std::string_view name;  // as the specification spells it
  const Type* type = nullptr;
  std::size_t offset = 0;                          // SEQUENCE: of the member in the struct
  const OptionalAccess* optional = nullptr;        // SEQUENCE: OPTIONAL or an extension addition
  const AlternativeAccess* alternative = nullptr;  // CHOICE
};

inline constexpr std::int64_t kUnbounded = std::numeric_limits<std::int64_t>::max();

struct Type {
  Kind kind = Kind::Null;
  bool extensible = false;  // "..." in the type, or in its size constraint
  // INTEGER: of the value. ENUMERATED: 0 and the last in the root. Strings and SEQUENCE OF: of the
  // number of bits, octets, characters, elements. kUnbounded above, its negative below: no bound.
  std::int64_t lower = 0;
  std::int64_t upper = kUnbounded;
  // INTEGER and ENUMERATED: bytes of the C++ value. CharacterString: bits of a character, X.691
  // 30.5.2.
  std::uint8_t width = 0;
  bool is_signed = false;       // INTEGER: the C++ value is
  std::string_view alphabet{};  // CharacterString: sent are indices into it, where not empty
  std::span<const Component> components{};
  std::size_t root_components = 0;  // how many of them stand before the "..."
  const Type* element = nullptr;
  const ListAccess* list = nullptr;
};

}  // namespace protocols::asn1
