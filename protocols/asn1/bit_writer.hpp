#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "protocols/base/bytes.hpp"

namespace protocols::asn1 {

// Appends bits to a buffer of its own, the highest of each byte first.
class BitWriter {
 public:
  // The lowest `count` bits of `value`, at most 64.
  void bits(std::uint64_t value, unsigned count);
  void bit(bool value) { bits(value ? 1 : 0, 1); }
  // On to the next whole byte, padded with zeros.
  void align() { free_ = 0; }
  // From the next whole byte on.
  void octets(ByteView bytes);
  void patch(std::size_t offset, std::byte byte) { out_.at(offset) = byte; }
  // Bytes between those already there: a length that is known only when its contents are.
  void insert(std::size_t offset, ByteView bytes);

  // Bytes written, the one begun included.
  [[nodiscard]] std::size_t size() const { return out_.size(); }
  [[nodiscard]] ByteView view() const { return out_; }
  // Drops what was written from `size` bytes on, which is a whole byte.
  void truncate(std::size_t size) {
    out_.resize(size);
    align();
  }
  [[nodiscard]] Bytes take() {
    align();
    return std::exchange(out_, {});
  }

 private:
  Bytes out_;
  unsigned free_ = 0;  // bits of the last byte not yet used
};

}  // namespace protocols::asn1
