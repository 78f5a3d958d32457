#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>
#include <vector>

#include "protocols/base/check.hpp"
#include "protocols/sip/stream_framer.hpp"

using namespace protocols;

namespace {

// The frames of `bytes` when they come in pieces of `step`.
std::vector<Bytes> frames(ByteView bytes, std::size_t step) {
  sip::StreamFramer framer({.max_bytes = 2048});
  std::vector<Bytes> out;
  while (!bytes.empty()) {
    const std::size_t count = std::min(step, bytes.size());
    framer.handle_bytes(bytes.subspan(0, count));
    bytes = bytes.subspan(count);
    while (auto event = framer.poll_event()) {
      if (auto* frame = std::get_if<sip::Frame>(&*event)) out.push_back(std::move(frame->bytes));
    }
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size < 2) return 0;
  const ByteView bytes = std::as_bytes(std::span(data + 1, size - 1));
  // How a stream is cut into segments changes nothing of what it says.
  check(frames(bytes, std::max<std::size_t>(data[0], 1)) == frames(bytes, bytes.size()));
  return 0;
}
