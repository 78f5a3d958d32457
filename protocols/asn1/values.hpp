#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "protocols/base/bytes.hpp"

// What the values of ASN.1 types (X.680) are in C++. Values only: they own what they hold, may be
// copied and moved between threads.
//   BOOLEAN bool · INTEGER the narrowest of std::uint8_t … std::int64_t · OCTET STRING Bytes ·
//   IA5String and its like std::string · BMPString std::u16string · SEQUENCE a struct ·
//   SEQUENCE OF std::vector · CHOICE a Choice · OPTIONAL std::optional, a Box for a SEQUENCE or
//   CHOICE.
namespace protocols::asn1 {

struct Null {
  bool operator==(const Null&) const = default;
};

struct BitString {
  Bytes bytes;           // the first bit is the highest of the first byte; unused bits are zero
  std::size_t size = 0;  // in bits

  [[nodiscard]] bool test(std::size_t bit) const {
    return bit < size && std::to_integer<bool>(bytes[bit / 8] >> (7 - bit % 8) & std::byte{1});
  }
  bool operator==(const BitString&) const = default;
};

// OBJECT IDENTIFIER, its arcs from the root: {0, 0, 8, 2250, 0, 7}. An arc has at most 32 bits.
struct ObjectIdentifier {
  std::vector<std::uint32_t> arcs;

  ObjectIdentifier() = default;
  ObjectIdentifier(std::initializer_list<std::uint32_t> list) : arcs(list) {}
  auto operator<=>(const ObjectIdentifier&) const = default;
};

// "0.0.8.2250.0.7"
std::string to_string(const ObjectIdentifier& oid);

// An OPTIONAL component on the heap: types may contain themselves, and what is absent costs a
// pointer. Used as std::optional is; copies deep.
template <class T>
class Box {
 public:
  Box() = default;
  Box(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Box(const Box& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
  Box(Box&&) noexcept = default;
  Box& operator=(Box other) noexcept {
    value_ = std::move(other.value_);
    return *this;
  }
  ~Box() = default;

  [[nodiscard]] bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }
  T& emplace() { return *(value_ = std::make_unique<T>()); }
  void reset() { value_.reset(); }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace protocols::asn1
