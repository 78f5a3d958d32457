#include "tests/support/asn1_json.hpp"

#include <cstdint>
#include <cstdio>
#include <cstring>

#include "protocols/asn1/choice.hpp"
#include "protocols/asn1/values.hpp"

namespace {

using protocols::Bytes;
using protocols::asn1::AnyChoice;
using protocols::asn1::BitString;
using protocols::asn1::Component;
using protocols::asn1::Kind;
using protocols::asn1::ObjectIdentifier;
using protocols::asn1::Type;

std::string quoted(std::u16string_view text) {
  std::string out = "\"";
  for (const char16_t unit : text) {
    if (unit >= 0x20 && unit < 0x7f && unit != u'"' && unit != u'\\') {
      out += static_cast<char>(unit);
    } else {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(unit));
      out += escape;
    }
  }
  return out + '"';
}

std::string quoted(const std::string& text) {
  std::u16string wide;
  for (const char c : text) wide += static_cast<unsigned char>(c);
  return quoted(std::u16string_view(wide));
}

std::string hex(const Bytes& bytes) {
  std::string out;
  for (const std::byte byte : bytes) {
    char digits[4];
    std::snprintf(digits, sizeof digits, "%02x", std::to_integer<unsigned>(byte));
    out += digits;
  }
  return out;
}

std::string bits(const BitString& value) {
  std::string out;
  for (std::size_t i = 0; i < value.size; ++i) out += value.test(i) ? '1' : '0';
  return out;
}

std::string integer(const Type& type, const void* value) {
  std::uint64_t raw = 0;
  std::memcpy(&raw, value, type.width);
  const unsigned unused = 64 - 8U * type.width;
  if (type.is_signed) return std::to_string(static_cast<std::int64_t>(raw << unused) >> unused);
  return std::to_string(raw);
}

std::string sequence(const Type& type, const void* value) {
  std::string out;
  for (const Component& component : type.components) {
    const void* member = static_cast<const std::byte*>(value) + component.offset;
    if (component.optional) member = component.optional->get(member);
    if (!member) continue;
    if (!out.empty()) out += ", ";
    out += quoted(std::string(component.name)) + ": " + asn1_json(*component.type, member);
  }
  return "{" + out + "}";
}

std::string sequence_of(const Type& type, const void* value) {
  std::string out;
  for (std::size_t i = 0; i < type.list->size(value); ++i) {
    if (i > 0) out += ", ";
    out += asn1_json(*type.element, type.list->at(value, i));
  }
  return "[" + out + "]";
}

std::string choice(const Type& type, const AnyChoice& value) {
  if (value.index() >= type.components.size()) return "{}";
  const Component& chosen = type.components[value.index()];
  return "{" + quoted(std::string(chosen.name)) + ": " + asn1_json(*chosen.type, value.value()) +
         "}";
}

}  // namespace

std::string asn1_json(const Type& type, const void* value) {
  switch (type.kind) {
    case Kind::Boolean: return *static_cast<const bool*>(value) ? "true" : "false";
    case Kind::Null: return "null";
    case Kind::Integer:
    case Kind::Enumerated: return integer(type, value);
    case Kind::BitString: return '"' + bits(*static_cast<const BitString*>(value)) + '"';
    case Kind::OctetString:
    case Kind::OpenType: return '"' + hex(*static_cast<const Bytes*>(value)) + '"';
    case Kind::ObjectIdentifier:
      return '"' + to_string(*static_cast<const ObjectIdentifier*>(value)) + '"';
    case Kind::CharacterString: return quoted(*static_cast<const std::string*>(value));
    case Kind::BmpString: return quoted(*static_cast<const std::u16string*>(value));
    case Kind::Sequence: return sequence(type, value);
    case Kind::SequenceOf: return sequence_of(type, value);
    case Kind::Choice: return choice(type, *static_cast<const AnyChoice*>(value));
  }
  return "null";
}
