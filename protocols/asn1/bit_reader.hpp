#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"

namespace protocols::asn1 {

// Reads bits from the front of a buffer it does not own, the highest of each byte first. The first
// failure stays: after it every read gives zeros, and the owner asks once, at the end.
class BitReader {
 public:
  explicit BitReader(ByteView data) : data_(data) {}

  // The next `count` bits, at most 64, as a number.
  std::uint64_t bits(unsigned count);
  bool bit() { return bits(1) != 0; }
  // On to the next whole byte; the bits between are padding, whatever they are (X.691 11.3).
  void align() { position_ = (position_ + 7) / 8 * 8; }
  // The next `count` bytes, from the next whole byte on; empty after a failure.
  ByteView octets(std::size_t count);

  void fail(std::error_code code);
  [[nodiscard]] bool failed() const { return error_.has_value(); }
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  // Bytes read, the one begun included.
  [[nodiscard]] std::size_t offset() const { return (position_ + 7) / 8; }

 private:
  ByteView data_;
  std::size_t position_ = 0;  // in bits
  std::optional<Error> error_;
};

}  // namespace protocols::asn1
