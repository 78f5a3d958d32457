#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocols/base/bytes.hpp"

namespace protocols {

// Reads big-endian integers and runs of bytes from the front of a buffer it does
// not own. Every read is bounded: past the end it returns nothing and does not move.
class Reader {
 public:
  explicit Reader(ByteView data) : data_(data) {}

  [[nodiscard]] std::size_t offset() const { return offset_; }
  [[nodiscard]] std::size_t remaining() const { return data_.size() - offset_; }
  [[nodiscard]] bool empty() const { return remaining() == 0; }
  [[nodiscard]] ByteView rest() const { return data_.subspan(offset_); }

  std::optional<std::uint8_t> u8() { return narrow<std::uint8_t>(1); }
  std::optional<std::uint16_t> u16() { return narrow<std::uint16_t>(2); }
  std::optional<std::uint32_t> u24() { return narrow<std::uint32_t>(3); }
  std::optional<std::uint32_t> u32() { return narrow<std::uint32_t>(4); }
  std::optional<std::uint64_t> u64() { return narrow<std::uint64_t>(8); }

  std::optional<ByteView> bytes(std::size_t count) {
    if (count > remaining()) return std::nullopt;
    const ByteView out = data_.subspan(offset_, count);
    offset_ += count;
    return out;
  }

  bool skip(std::size_t count) { return bytes(count).has_value(); }

 private:
  template <class T>
  std::optional<T> narrow(std::size_t width) {
    if (width > remaining()) return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width; ++i) {
      value = value << 8U | std::to_integer<std::uint64_t>(data_[offset_ + i]);
    }
    offset_ += width;
    return static_cast<T>(value);
  }

  ByteView data_;
  std::size_t offset_ = 0;
};

}  // namespace protocols
