#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/base/time.hpp"
#include "protocols/webrtc/room_dtls.hpp"
#include "protocols/webrtc/srtp_keys.hpp"

namespace protocols::webrtc {

// One component of a room stream's transport: where its packets go and, with DTLS, its own
// association.
struct MediaComponent {
  Address signalled;
  std::optional<Address> latched;  // where an accepted packet came from
  TimePoint heard{};               // when one last came from there
  std::optional<RoomDtls> dtls;
  std::uint64_t malformed_before = 0;  // to associations that are gone
  SrtpKeys keys;                       // unused by the second component unless DTLS keyed it

  // New signalling: another address forgets what was latched.
  void signal(const Address& address);

  void start_dtls(const DtlsKeying& keying, std::shared_ptr<const dtls::Certificate> certificate,
                  TimePoint now);
  void stop_dtls();
  [[nodiscard]] std::uint64_t malformed_dtls() const;

  // Nothing when the signalling gave no usable address and no packet has come.
  [[nodiscard]] std::optional<Address> destination() const;
  [[nodiscard]] bool known(const Address& from) const;

  // After a packet from `from` was authenticated. True when the address moved.
  bool follow_authenticated(const Address& from, TimePoint now);
  enum class Clear : std::uint8_t { Refused, Accepted, Moved };
  // Before a clear packet from `from` is believed.
  Clear follow_clear(const Address& from, TimePoint now);
};

}  // namespace protocols::webrtc
