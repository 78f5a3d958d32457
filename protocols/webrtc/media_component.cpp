#include "protocols/webrtc/media_component.hpp"

#include <utility>

#include "protocols/webrtc/destination.hpp"

namespace protocols::webrtc {
namespace {

// A NAT that changed its mapping, or a call moved to another device, falls silent at its old
// address.
constexpr Duration kSilence = std::chrono::seconds(2);

}  // namespace

void MediaComponent::signal(const Address& address) {
  if (address == signalled) return;
  signalled = address;
  if (dtls) dtls->expect(address);
  latched.reset();
}

void MediaComponent::start_dtls(const DtlsKeying& keying,
                                std::shared_ptr<const dtls::Certificate> certificate,
                                TimePoint now) {
  stop_dtls();
  keys.clear();
  dtls.emplace(keying, std::move(certificate), latched.value_or(signalled), now);
}

void MediaComponent::stop_dtls() {
  if (dtls) malformed_before += dtls->malformed();
  dtls.reset();
}

std::uint64_t MediaComponent::malformed_dtls() const {
  return malformed_before + (dtls ? dtls->malformed() : 0);
}

std::optional<Address> MediaComponent::destination() const {
  if (latched) return latched;
  return usable_destination(signalled) ? std::optional(signalled) : std::nullopt;
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
