#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "protocols/base/bytes.hpp"

namespace protocols {

// Appends big-endian integers and bytes to a buffer of its own.
class Writer {
 public:
  Writer() = default;
  explicit Writer(std::size_t reserve) { out_.reserve(reserve); }

  void u8(std::uint8_t value) { out_.push_back(std::byte{value}); }
  void u16(std::uint16_t value) { put(value, 2); }
  void u24(std::uint32_t value) { put(value, 3); }
  void u32(std::uint32_t value) { put(value, 4); }
  void u64(std::uint64_t value) { put(value, 8); }
  void bytes(ByteView view) { out_.insert(out_.end(), view.begin(), view.end()); }
  void zeros(std::size_t count) { out_.insert(out_.end(), count, std::byte{0}); }

  // Overwrites two bytes already written, for length fields known only afterwards.
  void patch_u16(std::size_t offset, std::uint16_t value) {
    out_.at(offset) = std::byte{static_cast<std::uint8_t>(value >> 8U)};
    out_.at(offset + 1) = std::byte{static_cast<std::uint8_t>(value)};
  }

  [[nodiscard]] std::size_t size() const { return out_.size(); }
  [[nodiscard]] ByteView view() const { return out_; }
  [[nodiscard]] Bytes take() { return std::exchange(out_, {}); }

 private:
  void put(std::uint64_t value, std::size_t width) {
    for (std::size_t i = width; i-- > 0;) {
      out_.push_back(std::byte{static_cast<std::uint8_t>(value >> (8 * i))});
    }
  }

  Bytes out_;
};

}  // namespace protocols
