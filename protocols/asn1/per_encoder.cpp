#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

#include "protocols/asn1/bit_writer.hpp"
#include "protocols/asn1/choice.hpp"
#include "protocols/asn1/error.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/asn1/values.hpp"
#include "protocols/asn1/whole_number.hpp"

namespace protocols::asn1 {
namespace {

constexpr std::size_t kMaxSize = 65536;

template <class Wide, class Narrow>
std::int64_t load(const void* value) {
  Narrow narrow;
  std::memcpy(&narrow, value, sizeof narrow);
  return static_cast<Wide>(narrow);
}

std::int64_t load_integer(const Type& type, const void* value) {
  using std::int64_t;
  switch (type.width) {
    case 1: return load<int64_t, std::uint8_t>(value);
    case 2:
      return type.is_signed ? load<int64_t, std::int16_t>(value)
                            : load<int64_t, std::uint16_t>(value);
    case 4:
      return type.is_signed ? load<int64_t, std::int32_t>(value)
                            : load<int64_t, std::uint32_t>(value);
    default: return load<int64_t, int64_t>(value);
  }
}

class Encoder {
 public:
  void value(const Type& type, const void* in) {
    if (error_) return;
    switch (type.kind) {
      case Kind::Boolean: out_.bit(*static_cast<const bool*>(in)); break;
      case Kind::Null: break;
      case Kind::Integer: integer(type, load_integer(type, in)); break;
      case Kind::Enumerated: enumerated(type, load_integer(type, in)); break;
      case Kind::BitString: bit_string(type, *static_cast<const BitString*>(in)); break;
      case Kind::OctetString: octet_string(type, *static_cast<const Bytes*>(in)); break;
      case Kind::ObjectIdentifier: object_id(*static_cast<const ObjectIdentifier*>(in)); break;
      case Kind::CharacterString: characters(type, *static_cast<const std::string*>(in)); break;
      case Kind::BmpString: characters(type, *static_cast<const std::u16string*>(in)); break;
      case Kind::OpenType: open_type(*static_cast<const Bytes*>(in)); break;
      case Kind::Sequence: sequence(type, in); break;
      case Kind::SequenceOf: sequence_of(type, in); break;
      case Kind::Choice: choice(type, *static_cast<const AnyChoice*>(in)); break;
    }
  }

  Result<Bytes> take() {
    if (out_.size() == 0) out_.bits(0, 8);  // X.691 11.1: at least one octet
    if (!error_ && out_.size() > kMaxSize) fail(Errc::TooLarge);
    if (error_) return std::unexpected(Error{*error_});
    return out_.take();
  }

 private:
  void fail(Errc code) {
    if (!error_) error_ = code;
  }

  void constrained(std::int64_t number, std::int64_t lower, std::int64_t upper) {
    if (number < lower || number > upper) return fail(Errc::OutOfRange);
    const auto base = static_cast<std::uint64_t>(lower);
    const auto range = static_cast<std::uint64_t>(upper) - base;
    const auto offset = static_cast<std::uint64_t>(number) - base;
    if (range < 255) {
      out_.bits(offset, static_cast<unsigned>(std::bit_width(range)));
    } else if (range < 65536) {
      out_.align();
      out_.bits(offset, range == 255 ? 8 : 16);
    } else {
      const auto octets = octets_of(offset);
      out_.bits(octets - 1, static_cast<unsigned>(std::bit_width(octets_of(range) - 1)));
      out_.align();
      out_.bits(offset, octets * 8);
    }
  }

  void octets_number(std::uint64_t number, unsigned octets) {
    length(octets);
    out_.bits(number, octets * 8);
  }

  void integer(const Type& type, std::int64_t number) {
    const bool beyond = type.extensible && (number < type.lower || number > type.upper);
    if (type.extensible) out_.bit(beyond);
    if (beyond || type.lower == -kUnbounded) {
      octets_number(static_cast<std::uint64_t>(number), signed_octets_of(number));
    } else if (type.upper != kUnbounded) {
      constrained(number, type.lower, type.upper);
    } else if (number < type.lower) {
      fail(Errc::OutOfRange);
    } else {
      const auto offset =
          static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(type.lower);
      octets_number(offset, octets_of(offset));
    }
  }

  void normally_small(std::uint64_t number) {
    out_.bit(number > 63);
    if (number <= 63) return out_.bits(number, 6);
    octets_number(number, octets_of(number));
  }

  void enumerated(const Type& type, std::int64_t number) {
    const bool beyond = type.extensible && number > type.upper;
    if (type.extensible) out_.bit(beyond);
    if (beyond) return normally_small(static_cast<std::uint64_t>(number - type.upper - 1));
    constrained(number, 0, type.upper);
  }

  // A length that needs no fragments.
  void length(std::size_t count) {
    out_.align();
    if (count < 0x80) return out_.bits(count, 8);
    out_.bits(0x8000U | count, 16);
  }

  // Calls put(first, count) for each run of the `total` elements of a string or list.
  template <class Put>
  void runs(const Type& type, std::size_t total, Put put) {
    const auto number = static_cast<std::int64_t>(total);
    const bool outside = number < type.lower || number > type.upper;
    if (outside && !type.extensible) return fail(Errc::BadLength);
    if (total > kMaxSize) return fail(Errc::TooLarge);
    if (type.extensible) out_.bit(outside);
    if (!outside && type.upper < 65536) {
      constrained(number, type.lower, type.upper);
      return put(std::size_t{0}, total);
    }
    std::size_t done = 0;
    while (total - done >= kFragment) {
      const std::size_t fragments = std::min<std::size_t>((total - done) / kFragment, 4);
      out_.align();
      out_.bits(0xc0U | fragments, 8);
      put(done, fragments * kFragment);
      done += fragments * kFragment;
    }
    length(total - done);
    put(done, total - done);
  }

  void bit_string(const Type& type, const BitString& in) {
    if (in.bytes.size() != (in.size + 7) / 8) return fail(Errc::BadLength);
    runs(type, in.size, [&](std::size_t first, std::size_t count) {
      if (count > 0 && !stays_unaligned(type.lower, type.upper, 1)) out_.align();
      for (std::size_t bit = first; bit < first + count; ++bit) out_.bit(in.test(bit));
    });
  }

  void octet_string(const Type& type, const Bytes& in) {
    runs(type, in.size(), [&](std::size_t first, std::size_t count) {
      const ByteView part = ByteView(in).subspan(first, count);
      if (stays_unaligned(type.lower, type.upper, 8)) {
        for (const std::byte byte : part) out_.bits(std::to_integer<std::uint64_t>(byte), 8);
      } else if (count > 0) {
        out_.octets(part);
      }
    });
  }

  template <class String>
  void characters(const Type& type, const String& in) {
    runs(type, in.size(), [&](std::size_t first, std::size_t count) {
      const bool small = type.upper != kUnbounded && type.upper * type.width < 16;
      if (count > 0 && !small && !stays_unaligned(type.lower, type.upper, type.width)) {
        out_.align();
      }
      for (const auto character : in.substr(first, count)) this->character(type, character);
    });
  }

  void character(const Type& type, char16_t character) { out_.bits(character, type.width); }

  void character(const Type& type, char character) {
    const auto code = static_cast<unsigned char>(character);
    if (type.alphabet.empty()) {
      if (code >> type.width != 0) return fail(Errc::OutOfRange);
      return out_.bits(code, type.width);
    }
    const std::size_t index = type.alphabet.find(character);
    if (index == std::string_view::npos) return fail(Errc::OutOfRange);
    out_.bits(index, type.width);
  }

  void object_id(const ObjectIdentifier& in) {
    if (in.arcs.size() < 2 || in.arcs[0] > 2 || (in.arcs[0] < 2 && in.arcs[1] > 39)) {
      return fail(Errc::BadObjectIdentifier);
    }
    BitWriter contents;
    subidentifier(contents, std::uint64_t{40} * in.arcs[0] + in.arcs[1]);
    for (std::size_t i = 2; i < in.arcs.size(); ++i) subidentifier(contents, in.arcs[i]);
    if (contents.size() >= kFragment) return fail(Errc::TooLarge);
    length(contents.size());
    out_.octets(contents.view());
  }

  static void subidentifier(BitWriter& out, std::uint64_t number) {
    const unsigned groups = std::max(1U, (static_cast<unsigned>(std::bit_width(number)) + 6) / 7);
    for (unsigned group = groups; group-- > 0;) {
      out.bits((group > 0 ? 0x80U : 0U) | (number >> (7 * group) & 0x7fU), 8);
    }
  }

  void open_type(const Bytes& contents) {
    inside_open_type([&] { out_.octets(contents); });
  }

  // Whatever `body` writes, as the contents of an open type: written in place behind a length of
  // one octet, which is widened where it must be.
  template <class Body>
  void inside_open_type(Body body) {
    out_.align();
    const std::size_t start = out_.size();
    out_.bits(0, 8);
    body();
    out_.align();
    if (out_.size() == start + 1) out_.bits(0, 8);
    const std::size_t size = out_.size() - start - 1;
    if (size >= kFragment) {
      const Bytes contents = to_bytes(out_.view().subspan(start + 1));
      out_.truncate(start);
      return octet_string(Type{.kind = Kind::OctetString}, contents);
    }
    const auto first = static_cast<std::uint8_t>(size < 0x80 ? size : 0x80U | size >> 8U);
    out_.patch(start, std::byte{first});
    if (size >= 0x80) {
      const std::byte second{static_cast<std::uint8_t>(size)};
      out_.insert(start + 1, {&second, 1});
    }
  }

  static const void* member_of(const Component& component, const void* sequence) {
    const void* member = static_cast<const std::byte*>(sequence) + component.offset;
    return component.optional ? component.optional->get(member) : member;
  }

  void sequence(const Type& type, const void* in) {
    const auto root = type.components.first(type.root_components);
    const auto additions = type.components.subspan(type.root_components);
    const bool extended = std::ranges::any_of(
        additions, [in](const Component& c) { return member_of(c, in) != nullptr; });
    if (type.extensible) out_.bit(extended);
    for (const Component& component : root) {
      if (component.optional) out_.bit(member_of(component, in) != nullptr);
    }
    for (const Component& component : root) {
      if (const void* member = member_of(component, in)) value(*component.type, member);
    }
    if (!extended) return;
    // Their number less one as a normally small length, X.691 11.9.3.4, and a bit for each.
    out_.bit(additions.size() > 64);
    if (additions.size() > 64) {
      length(additions.size());
    } else {
      out_.bits(additions.size() - 1, 6);
    }
    for (const Component& component : additions) out_.bit(member_of(component, in) != nullptr);
    for (const Component& component : additions) {
      if (const void* member = member_of(component, in)) {
        inside_open_type([&] { value(*component.type, member); });
      }
    }
  }

  void sequence_of(const Type& type, const void* in) {
    runs(type, type.list->size(in), [&](std::size_t first, std::size_t count) {
      for (std::size_t i = first; i < first + count; ++i) {
        value(*type.element, type.list->at(in, i));
      }
    });
  }

  void choice(const Type& type, const AnyChoice& in) {
    if (in.index() >= type.components.size()) return fail(Errc::NoAlternative);
    const Component& chosen = type.components[in.index()];
    const bool beyond = in.index() >= type.root_components;
    if (type.extensible) out_.bit(beyond);
    if (!beyond) {
      constrained(static_cast<std::int64_t>(in.index()), 0,
                  static_cast<std::int64_t>(type.root_components) - 1);
      return value(*chosen.type, in.value());
    }
    normally_small(in.index() - type.root_components);
    inside_open_type([&] { value(*chosen.type, in.value()); });
  }

  BitWriter out_;
  std::optional<Errc> error_;
};

}  // namespace

Result<Bytes> encode(const Type& type, const void* value) {
  Encoder encoder;
  encoder.value(type, value);
  return encoder.take();
}

}  // namespace protocols::asn1
