#include "protocols/rtp/payload/annex_b.hpp"

#include <cstring>

namespace protocols::rtp::payload {
namespace {

// Offset of the 01 that ends the next start code at or behind `from`, or the size. memchr makes
// this many times faster than looking at each byte, and every forwarded frame passes here.
std::size_t find_start_code(ByteView stream, std::size_t from) {
  while (from < stream.size()) {
    const void* hit = std::memchr(stream.data() + from, 1, stream.size() - from);
    if (hit == nullptr) break;
    const auto at = static_cast<std::size_t>(static_cast<const std::byte*>(hit) - stream.data());
    if (at >= 2 && stream[at - 1] == std::byte{0} && stream[at - 2] == std::byte{0}) return at;
    from = at + 1;
  }
  return stream.size();
}

}  // namespace

void split_annex_b(ByteView stream, std::vector<ByteView>& out) {
  out.clear();
  std::size_t code = find_start_code(stream, 0);
  while (code < stream.size()) {
    const std::size_t begin = code + 1;
    code = find_start_code(stream, begin);
    std::size_t end = code < stream.size() ? code - 2 : code;
    while (end > begin && stream[end - 1] == std::byte{0}) --end;
    if (end > begin) out.push_back(stream.subspan(begin, end - begin));
  }
}

}  // namespace protocols::rtp::payload
