#include "protocols/stun/message.hpp"

#include <algorithm>

#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/stun/attribute_type.hpp"
#include "protocols/stun/digest.hpp"
#include "protocols/stun/error.hpp"

namespace protocols::stun {
namespace {

constexpr std::uint32_t kMagicCookie = 0x2112a442;
constexpr std::size_t kHeader = 20, kMaxAttributes = 64, kMaxText = 763;

std::unexpected<Error> fail(Errc code, std::size_t offset) {
  return std::unexpected(Error{make_error_code(code), static_cast<std::uint32_t>(offset)});
}

// The class bits stand at 4 and 8 of the type, RFC 8489 figure 3.
std::uint16_t type_of(Class cls, std::uint16_t method) {
  const auto c = static_cast<unsigned>(cls);
  const unsigned m = method;
  return static_cast<std::uint16_t>((m & 0xfU) | (c & 1U) << 4U | (m & 0x70U) << 1U |
                                    (c & 2U) << 7U | (m & 0xf80U) << 2U);
}

std::uint16_t method_of(std::uint16_t type) {
  return static_cast<std::uint16_t>((type & 0xfU) | (type & 0xe0U) >> 1U | (type & 0x3e00U) >> 2U);
}

Class class_of(std::uint16_t type) {
  return static_cast<Class>((type >> 4U & 1U) | (type >> 7U & 2U));
}

std::optional<ErrorCode> parse_error_code(ByteView value) {
  Reader reader(value);
  if (!reader.skip(2)) return std::nullopt;
  const auto hundreds = reader.u8(), rest = reader.u8();
  if (!hundreds || !rest || (*hundreds & 7U) < 3 || (*hundreds & 7U) > 6 || *rest > 99 ||
      reader.remaining() > kMaxText) {
    return std::nullopt;
  }
  return ErrorCode{static_cast<std::uint16_t>((*hundreds & 7U) * 100 + *rest),
                   std::string(as_text(reader.rest()))};
}

template <class T>
bool store(std::optional<T>& to, std::optional<T> value) {
  // RFC 8489 14: of an attribute that appears more than once only the first counts.
  if (!to) to = std::move(value);
  return to.has_value();
}

bool store_text(std::optional<std::string>& to, ByteView value) {
  return value.size() <= kMaxText && store<std::string>(to, std::string(as_text(value)));
}

bool parse_value(Message& message, std::uint16_t type, ByteView value) {
  Reader reader(value);
  switch (static_cast<AttributeType>(type)) {
    case AttributeType::MappedAddress:
      return store(message.mapped_address, parse_address(value, nullptr));
    case AttributeType::XorMappedAddress:
      return store(message.xor_mapped_address, parse_address(value, &message.id));
    case AttributeType::Username: return store_text(message.username, value);
    case AttributeType::Software: return store_text(message.software, value);
    case AttributeType::ErrorCode: return store(message.error_code, parse_error_code(value));
    case AttributeType::Priority: return value.size() == 4 && store(message.priority, reader.u32());
    case AttributeType::UseCandidate: message.use_candidate = true; return value.empty();
    case AttributeType::IceControlled:
      return value.size() == 8 && store(message.ice_controlled, reader.u64());
    case AttributeType::IceControlling:
      return value.size() == 8 && store(message.ice_controlling, reader.u64());
    case AttributeType::UnknownAttributes:
      while (const auto unknown = reader.u16()) message.unknown_attributes.push_back(*unknown);
      return reader.empty();
    default:
      // RFC 8489 5: types below 0x8000 must be understood by who processes the message.
      if (type < 0x8000) message.not_understood.push_back(type);
      return true;
  }
}

void write_attribute(Writer& out, AttributeType type, ByteView value) {
  out.u16(static_cast<std::uint16_t>(type));
  out.u16(static_cast<std::uint16_t>(value.size()));
  out.bytes(value);
  out.zeros((4 - value.size() % 4) % 4);
}

void write_text(Writer& out, AttributeType type, const std::optional<std::string>& text) {
  if (text) write_attribute(out, type, as_bytes(std::string_view(*text).substr(0, kMaxText)));
}

void write_number(Writer& out, AttributeType type, const std::optional<std::uint64_t>& value) {
  if (!value) return;
  Writer number;
  number.u64(*value);
  write_attribute(out, type, number.view());
}

void write_mapped(Writer& out, AttributeType type, const std::optional<Address>& address,
                  const TransactionId* id) {
  Writer value;
  if (address && write_address(value, *address, id)) write_attribute(out, type, value.view());
}

void write_error_code(Writer& out, const ErrorCode& error) {
  Writer value;
  value.u16(0);
  value.u8(static_cast<std::uint8_t>(error.code / 100));
  value.u8(static_cast<std::uint8_t>(error.code % 100));
  value.bytes(as_bytes(std::string_view(error.reason).substr(0, kMaxText)));
  write_attribute(out, AttributeType::ErrorCode, value.view());
}

void write_body(Writer& out, const Message& message) {
  write_text(out, AttributeType::Software, message.software);
  if (message.error_code) write_error_code(out, *message.error_code);
  if (!message.unknown_attributes.empty()) {
    Writer types;
    for (const std::uint16_t type : message.unknown_attributes) types.u16(type);
    write_attribute(out, AttributeType::UnknownAttributes, types.view());
  }
  write_mapped(out, AttributeType::MappedAddress, message.mapped_address, nullptr);
  write_mapped(out, AttributeType::XorMappedAddress, message.xor_mapped_address, &message.id);
  if (message.priority) {
    Writer number;
    number.u32(*message.priority);
    write_attribute(out, AttributeType::Priority, number.view());
  }
  if (message.use_candidate) write_attribute(out, AttributeType::UseCandidate, {});
  write_number(out, AttributeType::IceControlled, message.ice_controlled);
  write_number(out, AttributeType::IceControlling, message.ice_controlling);
  write_text(out, AttributeType::Username, message.username);
}

void set_length(Writer& out, std::size_t total) {
  out.patch_u16(2, static_cast<std::uint16_t>(total - kHeader));
}

}  // namespace

bool looks_like_stun(ByteView datagram) {
  Reader reader(datagram);
  const auto first = reader.u32(), cookie = reader.u32();
  return first && cookie && *first >> 30U == 0 && *cookie == kMagicCookie &&
         datagram.size() >= kHeader;
}

Result<Message> parse(ByteView datagram) {
  Reader reader(datagram);
  const auto type = reader.u16(), length = reader.u16();
  const auto cookie = reader.u32();
  const auto id = reader.bytes(12);
  if (!type || !length || !cookie || !id) return fail(Errc::Truncated, datagram.size());
  if (*type >> 14U != 0 || *cookie != kMagicCookie) return fail(Errc::NotStun, 0);
  if (*length % 4 != 0 || *length != reader.remaining()) return fail(Errc::BadLength, 2);

  Message message;
  message.cls = class_of(*type);
  message.method = method_of(*type);
  std::ranges::copy(*id, message.id.begin());
  for (std::size_t count = 0; !reader.empty(); ++count) {
    const std::size_t at = reader.offset();
    const auto attribute = reader.u16(), size = reader.u16();
    const auto value = size ? reader.bytes(*size) : std::nullopt;
    if (!attribute || !value || !reader.skip((4U - *size % 4U) % 4U)) {
      return fail(Errc::Truncated, at);
    }
    if (count == kMaxAttributes) return fail(Errc::TooManyAttributes, at);
    if (*attribute == static_cast<std::uint16_t>(AttributeType::Fingerprint)) {
      Reader number(*value);
      if (value->size() != 4 || !reader.empty() ||
          *number.u32() != fingerprint_of(datagram.first(at))) {
        return fail(Errc::BadFingerprint, at);
      }
      message.fingerprint = true;
    } else if (message.integrity_offset) {
      // RFC 8489 14.5: what follows MESSAGE-INTEGRITY is not covered by it and is ignored.
      continue;
    } else if (*attribute == static_cast<std::uint16_t>(AttributeType::MessageIntegrity)) {
      if (value->size() != std::tuple_size_v<Hmac>) return fail(Errc::BadAttribute, at);
      message.integrity_offset = at;
    } else if (!parse_value(message, *attribute, *value)) {
      return fail(Errc::BadAttribute, at);
    }
  }
  return message;
}

bool has_integrity(ByteView datagram, const Message& message, std::string_view password) {
  if (!message.integrity_offset) return false;
  const std::size_t at = *message.integrity_offset;
  constexpr std::size_t kWhole = 4 + std::tuple_size_v<Hmac>;
  check(at + kWhole <= datagram.size());
  const auto length = static_cast<std::uint16_t>(at + kWhole - kHeader);
  const Hmac expected = integrity_of(datagram.first(at), length, password);
  return same(expected, datagram.subspan(at + 4, expected.size()));
}

Bytes write(const Message& message, const Protection& protection) {
  Writer out(256);
  out.u16(type_of(message.cls, message.method));
  out.u16(0);
  out.u32(kMagicCookie);
  out.bytes(message.id);
  write_body(out, message);
  if (!protection.password.empty()) {
    const std::size_t with_integrity = out.size() + 4 + std::tuple_size_v<Hmac>;
    const Hmac hmac = integrity_of(out.view(), static_cast<std::uint16_t>(with_integrity - kHeader),
                                   protection.password);
    write_attribute(out, AttributeType::MessageIntegrity, hmac);
  }
  set_length(out, out.size());
  if (protection.fingerprint) {
    set_length(out, out.size() + 8);
    Writer value;
    value.u32(fingerprint_of(out.view()));
    write_attribute(out, AttributeType::Fingerprint, value.view());
  }
  return out.take();
}

}  // namespace protocols::stun
