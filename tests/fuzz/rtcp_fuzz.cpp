#include <cstdint>
#include <span>

#include "protocols/base/check.hpp"
#include "protocols/rtp/rtcp/compound.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols::rtp;
  const auto parsed = rtcp::parse_compound(std::as_bytes(std::span(data, size)));
  if (!parsed) return 0;
  // What is written may lose what nobody reads, so only the second round must be stable.
  const auto bytes = rtcp::write_compound(*parsed);
  if (bytes.size() < 4) return 0;
  const auto again = rtcp::parse_compound(bytes);
  if (again) protocols::check(rtcp::write_compound(*again) == bytes);
  return 0;
}
