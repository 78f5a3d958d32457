#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/base/time.hpp"
#include "protocols/dtls/handshake.hpp"

namespace protocols::webrtc {

struct RoomDtlsTransmit {
  Address to;
  Bytes bytes;
};
struct RoomDtlsMade {
  SrtpKey local, remote;
  Address peer;  // who has the other half
};
struct RoomDtlsFailed {
  dtls::Errc reason = dtls::Errc::HandshakeFailed;
};
using RoomDtlsEvent = std::variant<RoomDtlsMade, RoomDtlsFailed>;

// The DTLS association of one component of a room's stream, RFC 5764. Anyone may send to its port
// before the keys are there, and a room behind a NAT comes from an address that nobody announced;
// so each address has a handshake of its own until one is through, and whoever sends nonsense
// spoils no other's. The first with the right certificate ends the rest; then only its address is
// heard. As the client we called one address, and only its host is heard. Not thread-safe.
class RoomDtls {
 public:
  // Handshakes at a time, and begun in all, with others than the expected address.
  static constexpr std::size_t kMostAtOnce = 4;
  static constexpr unsigned kMostForeign = 64;

  // `expected`: the signalled address, or what was heard since.
  RoomDtls(const DtlsKeying& keying, std::shared_ptr<const dtls::Certificate> certificate,
           Address expected, TimePoint now);

  // The signalling named another address.
  void expect(const Address& address);

  // False: nobody's, and dropped.
  bool handle_datagram(ByteView datagram, const Address& from, TimePoint now);
  void handle_timeout(TimePoint now);
  void close(TimePoint now);

  [[nodiscard]] std::optional<RoomDtlsTransmit> poll_transmit();
  [[nodiscard]] std::optional<RoomDtlsEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  // Datagrams that are no DTLS.
  [[nodiscard]] std::uint64_t malformed() const;

 private:
  enum class State : std::uint8_t { Open, Made, Failed };
  using Role = dtls::HandshakeSettings::Role;
  struct Attempt {
    Address peer;
    dtls::Handshake handshake;
  };

  [[nodiscard]] dtls::Handshake fresh(TimePoint now) const;
  [[nodiscard]] bool is_client() const { return settings_.role == Role::Client; }
  Attempt* attempt_for(const Address& from, TimePoint now);
  void drain(std::size_t index, TimePoint now);
  void forget(std::size_t index);
  void made(std::size_t index, const dtls::Established& keys);
  void failed(std::size_t index, dtls::Errc reason, TimePoint now);
  void fail(dtls::Errc reason);

  dtls::HandshakeSettings settings_;
  TimePoint give_up_;
  State state_ = State::Open;
  std::vector<Attempt> attempts_;  // the expected address's first, the rest by age
  unsigned foreign_ = 0;
  std::optional<dtls::Errc> reason_;  // why the last of the others failed
  std::uint64_t malformed_ = 0;       // of handshakes that are gone
  std::deque<RoomDtlsTransmit> outbox_;
  std::deque<RoomDtlsEvent> events_;
};

}  // namespace protocols::webrtc
