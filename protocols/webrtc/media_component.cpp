#include "protocols/webrtc/media_component.hpp"

namespace protocols::webrtc {
namespace {

// A NAT that changed its mapping, or a call moved to another device, falls silent at its old
// address.
constexpr Duration kSilence = std::chrono::seconds(2);

bool usable(const Address& address) {
  return address.port != 0 && !address.host.empty() && address.host != "0.0.0.0" &&
         address.host != "::";
}

}  // namespace

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
