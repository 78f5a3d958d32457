#include <cstdint>
#include <span>

#include "protocols/base/check.hpp"
#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/payload/rtx.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  const auto view = rtp::parse_packet(std::as_bytes(std::span(data, size)));
  if (!view) return 0;
  for (unsigned id = 1; id < 256; ++id) (void)view->extension(static_cast<std::uint8_t>(id));
  const Bytes rtx = rtp::payload::write_rtx(*view, 97, 1, 2);
  const auto rtx_view = rtp::parse_packet(rtx);
  check(rtx_view.has_value());
  const auto restored = rtp::payload::restore_rtx(*rtx_view, view->payload_type, view->ssrc);
  check(restored.has_value());
  const auto again = rtp::parse_packet(*restored);
  check(again && again->sequence == view->sequence &&
        to_bytes(again->payload) == to_bytes(view->payload));
  return 0;
}
