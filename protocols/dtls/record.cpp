#include "protocols/dtls/record.hpp"

#include <cstdint>

#include "protocols/base/reader.hpp"

namespace protocols::dtls {
namespace {

// From change_cipher_spec to heartbeat, RFC 6520 section 6.
constexpr std::uint8_t kFirstType = 20, kLastType = 24;
constexpr std::uint8_t kMajorVersion = 0xfe;  // the complement of 1
constexpr std::size_t kEpochAndNumber = 8;
constexpr std::uint16_t kMaxLength = (1U << 14U) + 2048;  // RFC 5246 section 6.2.3

}  // namespace

bool whole_records(ByteView datagram) {
  Reader reader(datagram);
  do {
    const auto type = reader.u8(), major = reader.u8();
    if (!type || *type < kFirstType || *type > kLastType || major != kMajorVersion) return false;
    if (!reader.skip(1 + kEpochAndNumber)) return false;
    const auto length = reader.u16();
    if (!length || *length > kMaxLength || !reader.skip(*length)) return false;
  } while (!reader.empty());
  return true;
}

}  // namespace protocols::dtls
