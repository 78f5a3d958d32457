#include "protocols/webrtc/destination.hpp"

#include <charconv>
#include <string_view>

#include "protocols/base/text.hpp"

namespace protocols::webrtc {
namespace {

// 224.0.0.0 to the broadcast address (RFC 5771, RFC 1112 section 4), ff00::/8 (RFC 4291 2.7).
bool of_many(std::string_view host) {
  if (host.contains(':')) return iequals(host.substr(0, 2), "ff");
  unsigned first = 0;
  std::from_chars(host.data(), host.data() + host.size(), first);
  return first >= 224;
}

}  // namespace

bool usable_destination(const Address& address) {
  return address.port != 0 && !address.host.empty() && address.host != "0.0.0.0" &&
         address.host != "::" && !of_many(address.host);
}

}  // namespace protocols::webrtc
