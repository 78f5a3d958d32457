#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "protocols/base/bytes.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/base/time.hpp"
#include "protocols/dtls/certificate.hpp"
#include "protocols/dtls/error.hpp"

namespace protocols::dtls {

struct HandshakeSettings {
  enum class Role : std::uint8_t { Client, Server };
  Role role = Role::Server;
  std::shared_ptr<const Certificate> certificate;
  std::string remote_hash;         // "sha-256", "sha-384", "sha-512"
  std::string remote_fingerprint;  // "AB:CD:…", any case
  std::uint16_t mtu = 1200;        // of the UDP payload
};

struct Established {
  SrtpKey local, remote;  // what we protect with, what we unprotect with
};
struct Failed {
  Errc reason = Errc::HandshakeFailed;
};
struct Closed {};  // the peer's close_notify
using HandshakeEvent = std::variant<Established, Failed, Closed>;

struct HandshakeStatistics {
  std::uint64_t alerts_received = 0, flights_repeated = 0, datagrams_ignored = 0;
  std::uint64_t malformed = 0;  // datagrams that are no records, or end the handshake for nonsense
};

// After so long without keys a handshake has failed.
inline constexpr Duration kHandshakeLimit = std::chrono::seconds(15);

// One DTLS-SRTP association, RFC 5764 and 6347: DTLS 1.2 with ephemeral keys and AEAD ciphers, both
// certificates known by their fingerprints (RFC 8122), keys for SRTP by the exporter. Application
// data is ignored. Everything OpenSSL wants sent comes out of poll_transmit(), a datagram each.
// Not thread-safe. OpenSSL draws its own random numbers and reads its own clock, see the README.
class Handshake {
 public:
  // Failed comes at once when the fingerprint cannot be used. A client's first flight is ready
  // after.
  Handshake(HandshakeSettings settings, TimePoint now);
  ~Handshake();
  Handshake(Handshake&&) noexcept;
  Handshake& operator=(Handshake&&) noexcept;

  void handle_datagram(ByteView datagram, TimePoint now);
  void handle_timeout(TimePoint now);
  void close(TimePoint now);  // close_notify

  [[nodiscard]] std::optional<Bytes> poll_transmit();
  [[nodiscard]] std::optional<HandshakeEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] bool established() const;
  [[nodiscard]] HandshakeStatistics statistics() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace protocols::dtls
