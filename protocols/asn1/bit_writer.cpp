#include "protocols/asn1/bit_writer.hpp"

#include <algorithm>

namespace protocols::asn1 {

void BitWriter::bits(std::uint64_t value, unsigned count) {
  while (count > 0) {
    if (free_ == 0) {
      out_.push_back(std::byte{0});
      free_ = 8;
    }
    const unsigned take = std::min(free_, count);
    const auto part = static_cast<unsigned>(value >> (count - take)) & ((1U << take) - 1);
    out_.back() |= std::byte{static_cast<std::uint8_t>(part << (free_ - take))};
    free_ -= take;
    count -= take;
  }
}

void BitWriter::octets(ByteView bytes) {
  align();
  out_.insert(out_.end(), bytes.begin(), bytes.end());
}

void BitWriter::insert(std::size_t offset, ByteView bytes) {
  out_.insert(out_.begin() + static_cast<std::ptrdiff_t>(offset), bytes.begin(), bytes.end());
}

}  // namespace protocols::asn1
