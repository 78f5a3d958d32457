#include <algorithm>
#include <bit>
#include <cstring>
#include <string>
#include <utility>

#include "protocols/asn1/bit_reader.hpp"
#include "protocols/asn1/choice.hpp"
#include "protocols/asn1/error.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/asn1/values.hpp"
#include "protocols/asn1/whole_number.hpp"

namespace protocols::asn1 {
namespace {

constexpr unsigned kMaxDepth = 32;
constexpr std::size_t kMaxValues = 8192;

void store_integer(const Type& type, std::int64_t value, void* out) {
  const auto store = [out](auto narrow) { std::memcpy(out, &narrow, sizeof narrow); };
  switch (type.width) {
    case 1: store(static_cast<std::uint8_t>(value)); break;
    case 2: store(static_cast<std::uint16_t>(value)); break;
    case 4: store(static_cast<std::uint32_t>(value)); break;
    default: store(value);
  }
}

class Decoder {
 public:
  explicit Decoder(ByteView bytes) : in_(bytes) {}

  [[nodiscard]] const BitReader& reader() const { return in_; }

  void value(const Type& type, void* out) {
    switch (type.kind) {
      case Kind::Boolean: *static_cast<bool*>(out) = in_.bit(); break;
      case Kind::Null: break;
      case Kind::Integer: store_integer(type, integer(type), out); break;
      case Kind::Enumerated: store_integer(type, enumerated(type), out); break;
      case Kind::BitString: bit_string(type, *static_cast<BitString*>(out)); break;
      case Kind::OctetString: octet_string(type, *static_cast<Bytes*>(out)); break;
      case Kind::ObjectIdentifier: object_id(*static_cast<ObjectIdentifier*>(out)); break;
      case Kind::CharacterString: characters(type, *static_cast<std::string*>(out)); break;
      case Kind::BmpString: characters(type, *static_cast<std::u16string*>(out)); break;
      case Kind::OpenType: whole_open_type(*static_cast<Bytes*>(out)); break;
      case Kind::Sequence: nested([&] { sequence(type, out); }); break;
      case Kind::SequenceOf: nested([&] { sequence_of(type, out); }); break;
      case Kind::Choice: nested([&] { choice(type, *static_cast<AnyChoice*>(out)); }); break;
    }
  }

 private:
  template <class Body>
  void nested(Body body) {
    if (depth_ == kMaxDepth) return in_.fail(Errc::TooDeep);
    ++depth_;
    body();
    --depth_;
  }

  // Every value that a peer can multiply is counted: an element of no bits costs it nothing.
  bool counted(std::size_t values) {
    if (values > kMaxValues - values_) in_.fail(Errc::TooManyValues);
    if (in_.failed()) return false;
    values_ += values;
    return true;
  }

  // X.691 11.5: between two bounds.
  std::int64_t constrained(std::int64_t lower, std::int64_t upper) {
    const auto range = static_cast<std::uint64_t>(upper) - static_cast<std::uint64_t>(lower);
    std::uint64_t offset = 0;
    if (range < 255) {
      offset = in_.bits(static_cast<unsigned>(std::bit_width(range)));
    } else if (range < 65536) {
      in_.align();
      offset = in_.bits(range == 255 ? 8 : 16);
    } else {
      const auto most = octets_of(range);
      const auto octets =
          static_cast<unsigned>(in_.bits(static_cast<unsigned>(std::bit_width(most - 1))) + 1);
      in_.align();
      if (octets > most) {
        in_.fail(Errc::OutOfRange);
      } else {
        offset = in_.bits(octets * 8);
      }
    }
    if (offset > range) in_.fail(Errc::OutOfRange);
    if (in_.failed()) return lower;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(lower) + offset);
  }

  // Octets behind a length of their own, X.691 11.7 and 11.8.
  std::uint64_t octets_number(bool with_sign) {
    bool more = false;
    const std::uint64_t octets = length(more);
    if (octets == 0 || octets > 8 || more) {
      in_.fail(octets == 0 ? Errc::BadLength : Errc::TooLarge);
      return 0;
    }
    const auto bits = static_cast<unsigned>(octets * 8);
    std::uint64_t number = in_.bits(bits);
    if (with_sign && bits < 64 && (number >> (bits - 1) & 1U) != 0) number |= ~0ULL << bits;
    return number;
  }

  std::int64_t semi_constrained(std::int64_t lower) {
    const std::uint64_t offset = octets_number(false);
    if (offset > static_cast<std::uint64_t>(kUnbounded) - static_cast<std::uint64_t>(lower)) {
      in_.fail(Errc::TooLarge);
      return lower;
    }
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(lower) + offset);
  }

  std::int64_t integer(const Type& type) {
    const bool beyond = type.extensible && in_.bit();
    if (beyond || type.lower == -kUnbounded) return static_cast<std::int64_t>(octets_number(true));
    if (type.upper == kUnbounded) return semi_constrained(type.lower);
    return constrained(type.lower, type.upper);
  }

  // X.691 11.6.
  std::uint64_t normally_small() {
    if (!in_.bit()) return in_.bits(6);
    return octets_number(false);
  }

  std::int64_t enumerated(const Type& type) {
    if (!type.extensible || !in_.bit()) return constrained(0, type.upper);
    const std::uint64_t beyond = normally_small();
    if (beyond > 0xff) in_.fail(Errc::OutOfRange);
    return in_.failed() ? 0 : type.upper + 1 + static_cast<std::int64_t>(beyond);
  }

  // A length without bounds, X.691 11.9.3.5 ff.; `more`: it is of a fragment, another follows.
  std::uint64_t length(bool& more) {
    more = false;
    in_.align();
    const std::uint64_t first = in_.bits(8);
    if (first < 0x80) return first;
    if (first < 0xc0) return (first & 0x3fU) << 8U | in_.bits(8);
    const std::uint64_t fragments = first & 0x3fU;
    if (fragments == 0 || fragments > 4) in_.fail(Errc::BadLength);
    more = !in_.failed();
    return in_.failed() ? 0 : fragments * kFragment;
  }

  // Calls take(count) for each run of the elements that `type`, a string or list, has.
  template <class Take>
  void runs(const Type& type, Take take) {
    const bool beyond = type.extensible && in_.bit();
    if (!beyond && type.upper < 65536) {
      const auto count = static_cast<std::size_t>(constrained(type.lower, type.upper));
      if (!in_.failed()) take(count);
      return;
    }
    std::uint64_t total = 0;
    bool more = true;
    while (more && !in_.failed()) {
      const std::uint64_t count = length(more);
      total += count;
      if (!in_.failed()) take(static_cast<std::size_t>(count));
    }
    const auto least = static_cast<std::uint64_t>(type.lower);
    const auto most = static_cast<std::uint64_t>(type.upper);
    if (!beyond && (total < least || total > most)) in_.fail(Errc::BadLength);
  }

  void bit_string(const Type& type, BitString& out) {
    runs(type, [&](std::size_t count) {
      if (count > 0 && !stays_unaligned(type.lower, type.upper, 1)) in_.align();
      out.bytes.reserve(out.bytes.size() + std::min<std::size_t>((count + 7) / 8, 1024));
      for (std::size_t left = count; left > 0 && !in_.failed();) {
        const auto take = static_cast<unsigned>(std::min<std::size_t>(left, 8));
        const auto byte = static_cast<std::uint8_t>(in_.bits(take) << (8 - take));
        out.bytes.push_back(std::byte{byte});
        left -= take;
      }
      out.size += count;
    });
  }

  void octet_string(const Type& type, Bytes& out) {
    runs(type, [&](std::size_t count) {
      if (stays_unaligned(type.lower, type.upper, 8)) {
        for (std::size_t i = 0; i < count; ++i) {
          out.push_back(std::byte{static_cast<std::uint8_t>(in_.bits(8))});
        }
      } else if (count > 0) {
        const ByteView octets = in_.octets(count);
        out.insert(out.end(), octets.begin(), octets.end());
      }
    });
  }

  template <class String>
  void characters(const Type& type, String& out) {
    runs(type, [&](std::size_t count) {
      // Known multiplier strings, X.691 30.5.6 f.: short enough, and they start at any bit.
      const bool small = type.upper != kUnbounded && type.upper * type.width < 16;
      if (count > 0 && !small && !stays_unaligned(type.lower, type.upper, type.width)) in_.align();
      for (std::size_t i = 0; i < count && !in_.failed(); ++i) {
        const std::uint64_t code = in_.bits(type.width);
        if (!type.alphabet.empty() && code >= type.alphabet.size()) {
          return in_.fail(Errc::OutOfRange);
        }
        out.push_back(static_cast<typename String::value_type>(
            type.alphabet.empty() ? code : static_cast<std::uint8_t>(type.alphabet[code])));
      }
    });
  }

  void object_id(ObjectIdentifier& out) {
    bool more = false;
    const std::uint64_t size = length(more);
    if (more) return in_.fail(Errc::BadObjectIdentifier);
    const ByteView contents = in_.octets(static_cast<std::size_t>(size));
    // Terminals of OpenH323's time send identifiers of no contents; their messages are else sound.
    if (in_.failed() || contents.empty()) return;
    std::uint64_t arc = 0;
    for (const std::byte byte : contents) {
      arc = arc << 7U | std::to_integer<std::uint64_t>(byte & std::byte{0x7f});
      if (arc > 0xffffffffU) return in_.fail(Errc::BadObjectIdentifier);
      if ((byte & std::byte{0x80}) != std::byte{0}) continue;
      if (out.arcs.empty()) {
        // The first two arcs share a subidentifier, X.690 8.19.4.
        const auto root = static_cast<std::uint32_t>(std::min<std::uint64_t>(arc / 40, 2));
        out.arcs = {root, static_cast<std::uint32_t>(arc - std::uint64_t{40} * root)};
      } else {
        out.arcs.push_back(static_cast<std::uint32_t>(arc));
      }
      arc = 0;
    }
    if ((contents.back() & std::byte{0x80}) != std::byte{0}) {
      in_.fail(Errc::BadObjectIdentifier);
    }
  }

  // The contents of an open type, X.691 11.2: where they stand, or gathered from their fragments.
  ByteView open_type(Bytes& gathered) {
    bool more = false;
    ByteView octets = in_.octets(static_cast<std::size_t>(length(more)));
    if (!more) return octets;
    gathered = to_bytes(octets);
    while (more && !in_.failed()) {
      octets = in_.octets(static_cast<std::size_t>(length(more)));
      gathered.insert(gathered.end(), octets.begin(), octets.end());
    }
    return gathered;
  }

  void whole_open_type(Bytes& out) {
    Bytes gathered;
    out = to_bytes(open_type(gathered));
  }

  void skip_open_type() {
    Bytes gathered;
    open_type(gathered);
  }

  // Reads `body` from inside the next open type; whatever is left of it is skipped.
  template <class Body>
  void inside_open_type(Body body) {
    Bytes gathered;
    const ByteView contents = open_type(gathered);
    if (in_.failed()) return;
    BitReader outer = std::exchange(in_, BitReader(contents));
    body();
    const bool broken = in_.failed();
    const std::error_code code = broken ? in_.error()->code : std::error_code();
    in_ = outer;
    if (broken) in_.fail(code);
  }

  void sequence(const Type& type, void* out) {
    const bool extended = type.extensible && in_.bit();
    const auto root = type.components.first(type.root_components);
    std::uint64_t present = 0;  // a bit each, the first component's lowest
    for (std::size_t i = 0; i < root.size(); ++i) {
      if (!root[i].optional || in_.bit()) present |= 1ULL << i;
    }
    for (std::size_t i = 0; i < root.size() && !in_.failed(); ++i) {
      if ((present >> i & 1U) != 0) component(root[i], out);
    }
    if (extended && !in_.failed()) additions(type.components.subspan(type.root_components), out);
  }

  void component(const Component& component, void* out) {
    void* member = static_cast<std::byte*>(out) + component.offset;
    value(*component.type, component.optional ? component.optional->emplace(member) : member);
  }

  // X.691 19.7 ff.
  void additions(std::span<const Component> known, void* out) {
    bool more = false;
    const std::uint64_t count = in_.bit() ? length(more) : in_.bits(6) + 1;
    if (more || !counted(static_cast<std::size_t>(count))) return in_.fail(Errc::TooManyValues);
    std::vector<bool> present(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < present.size(); ++i) present[i] = in_.bit();
    for (std::size_t i = 0; i < present.size() && !in_.failed(); ++i) {
      if (!present[i]) continue;
      if (i < known.size()) {
        inside_open_type([&] { component(known[i], out); });
      } else {
        skip_open_type();
      }
    }
  }

  void sequence_of(const Type& type, void* out) {
    runs(type, [&](std::size_t count) {
      if (!counted(count)) return;
      for (std::size_t i = 0; i < count && !in_.failed(); ++i) {
        value(*type.element, type.list->append(out));
      }
    });
  }

  void choice(const Type& type, AnyChoice& out) {
    if (!counted(1)) return;
    if (!type.extensible || !in_.bit()) {
      const auto last = static_cast<std::int64_t>(type.root_components) - 1;
      const auto index = static_cast<std::size_t>(constrained(0, last));
      if (!in_.failed()) alternative(type, index, out);
      return;
    }
    const std::uint64_t index = type.root_components + normally_small();
    if (index < type.components.size()) {
      inside_open_type([&] { alternative(type, static_cast<std::size_t>(index), out); });
    } else {
      skip_open_type();
    }
  }

  void alternative(const Type& type, std::size_t index, AnyChoice& out) {
    const Component& chosen = type.components[index];
    value(*chosen.type, out.choose(index, *chosen.alternative));
  }

  BitReader in_;
  unsigned depth_ = 0;
  std::size_t values_ = 0;
};

}  // namespace

Result<void> decode_front(const Type& type, ByteView& bytes, void* out) {
  Decoder decoder(bytes);
  decoder.value(type, out);
  const BitReader& reader = decoder.reader();
  if (reader.failed()) return std::unexpected(*reader.error());
  // A complete encoding has at least one octet, X.691 11.1.
  bytes = bytes.subspan(std::min(bytes.size(), std::max<std::size_t>(reader.offset(), 1)));
  return {};
}

}  // namespace protocols::asn1
