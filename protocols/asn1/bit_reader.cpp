#include "protocols/asn1/bit_reader.hpp"

#include <algorithm>

#include "protocols/asn1/error.hpp"

namespace protocols::asn1 {

std::uint64_t BitReader::bits(unsigned count) {
  if (failed()) return 0;
  if (count > data_.size() * 8 - std::min(position_, data_.size() * 8)) {
    fail(Errc::Truncated);
    return 0;
  }
  std::uint64_t value = 0;
  while (count > 0) {
    const auto used = static_cast<unsigned>(position_ % 8);
    const unsigned take = std::min(8 - used, count);
    const auto byte = std::to_integer<unsigned>(data_[position_ / 8]);
    value = value << take | ((byte >> (8 - used - take)) & ((1U << take) - 1));
    position_ += take;
    count -= take;
  }
  return value;
}

ByteView BitReader::octets(std::size_t count) {
  align();
  const std::size_t start = position_ / 8;
  if (failed() || start > data_.size() || count > data_.size() - start) {
    fail(Errc::Truncated);
    return {};
  }
  position_ += count * 8;
  return data_.subspan(start, count);
}

void BitReader::fail(std::error_code code) {
  if (!error_) error_ = Error{code, static_cast<std::uint32_t>(offset())};
}

}  // namespace protocols::asn1
