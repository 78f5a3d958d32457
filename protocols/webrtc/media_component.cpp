#include "protocols/webrtc/media_component.hpp"

#include <charconv>
#include <string_view>

#include "protocols/base/text.hpp"

namespace protocols::webrtc {
namespace {

// A NAT that changed its mapping, or a call moved to another device, falls silent at its old
// address.
constexpr Duration kSilence = std::chrono::seconds(2);

// 224.0.0.0 to the broadcast address (RFC 5771, RFC 1112 section 4), ff00::/8 (RFC 4291 2.7).
bool of_many(std::string_view host) {
  if (host.contains(':')) return iequals(host.substr(0, 2), "ff");
  unsigned first = 0;
  std::from_chars(host.data(), host.data() + host.size(), first);
  return first >= 224;
}

}  // namespace

// A call is between two: what went to a group would reach who is no party of it.
bool MediaComponent::usable(const Address& address) {
  return address.port != 0 && !address.host.empty() && address.host != "0.0.0.0" &&
         address.host != "::" && !of_many(address.host);
}

void MediaComponent::signal(const Address& address) {
  if (address == signalled) return;
  signalled = address;
  dtls_peer = address;
  latched.reset();
}

void MediaComponent::start_dtls(const DtlsKeying& keying,
                                std::shared_ptr<const dtls::Certificate> certificate,
                                TimePoint now) {
  using Role = dtls::HandshakeSettings::Role;
  keys.clear();
  dtls_peer = latched.value_or(signalled);
  handshake.emplace(dtls::HandshakeSettings{keying.we_are_client ? Role::Client : Role::Server,
                                            std::move(certificate), keying.remote_hash,
                                            keying.remote_fingerprint, 1200},
                    now);
}

std::optional<Address> MediaComponent::destination() const {
  if (latched) return latched;
  return usable(signalled) ? std::optional(signalled) : std::nullopt;
}

bool MediaComponent::known(const Address& from) const {
  return from == signalled || latched == from;
}

bool MediaComponent::follow_authenticated(const Address& from, TimePoint now) {
  const bool moved = !latched || (*latched != from && now - heard >= kSilence);
  if (moved) latched = from;
  if (latched == from) heard = now;
  return moved;
}

MediaComponent::Clear MediaComponent::follow_clear(const Address& from, TimePoint now) {
  if (latched == from) {
    heard = now;
    return Clear::Accepted;
  }
  if (latched && from != signalled) return Clear::Refused;
  latched = from;
  heard = now;
  return Clear::Moved;
}

}  // namespace protocols::webrtc
