#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/config/network.hpp"
#include "protocols/base/address.hpp"

namespace gateway::config {

// The whole configuration, checked once at start, then const and passed by reference. Every key is
// documented in gateway/roombridge.yaml, whose commented defaults are these. Ports: 0 is off unless
// a comment says otherwise.

struct Listen {
  std::string address = "0.0.0.0";  // of every listener but the metrics one
  std::string advertised_address;   // what SDP and ICE say; empty: the address towards the peer
};

struct Sip {
  std::uint16_t udp_port = 5060, tcp_port = 5060, tls_port = 5061;
  unsigned session_expires = 1800;  // seconds, at least 90 (RFC 4028 4)
};

// Who may register with the gateway's gatekeeper.
struct GatekeeperUser {
  std::string name;
  std::vector<std::string> aliases;  // nobody else has them; none: any that are no other user's
  std::string password;              // read from password_file or password_env
};

struct AlternateGatekeeper {
  protocols::Address address;
  std::string identifier;  // empty: unknown
  bool need_to_register = true;
  std::uint8_t priority = 0;  // the lowest first
};

// The gateway's own gatekeeper: rooms register and are called by name.
struct Gatekeeper {
  std::uint16_t port = 1719;  // UDP
  bool multicast = true;      // rooms may find it by 224.0.1.41
  std::string identifier = "roombridge";
  unsigned time_to_live = 300;          // seconds
  bool any_destination = false;         // rooms may call addresses that nobody registered
  std::vector<GatekeeperUser> users{};  // none: whoever can send to the port may register
  std::vector<AlternateGatekeeper> alternates{};
  std::vector<std::string> neighbours{};  // IP literals
};

// A registration with somebody else's gatekeeper.
struct Registration {
  enum class Role : std::uint8_t { Gateway, Terminal };

  std::vector<protocols::Address> gatekeepers{};  // in the order to try them
  bool multicast = false;                         // none listed: whoever answers 224.0.1.41
  bool discover = true;                           // GRQ first
  std::string identifier{};                       // of the gatekeeper wanted; empty: any
  Role role = Role::Gateway;
  std::vector<std::string> aliases{}, prefixes{};
  std::string user{};                     // empty: the first alias
  std::optional<std::string> password{};  // read from password_file or password_env
  std::uint16_t port = 0;                 // UDP; 0: one the system chooses
  unsigned time_to_live = 300;            // seconds

  // Without it nothing is sent to anyone.
  [[nodiscard]] bool wanted() const { return multicast || !gatekeepers.empty(); }
};

struct PortRange {
  std::uint16_t first = 40000, last = 40999;
  bool operator==(const PortRange&) const = default;
};

struct H323 {
  std::uint16_t port = 1720, tls_port = 1300;  // TCP
  PortRange control_ports{41000, 41199};       // TCP, for H.245 of rooms that do not tunnel it
  std::vector<Network> weak_key_exchange;      // rooms there may agree keys by 1024 bits

  [[nodiscard]] bool may_be_weak(std::string_view host) const {
    return any_contains(weak_key_exchange, host);
  }
};

struct Web {
  std::uint16_t port = 8443;
  unsigned max_connections_per_source = 256;
};

struct PictureLimits {
  unsigned width = 1280, height = 720, fps = 30, kbps = 2000;
};

enum class Layout : std::uint8_t { Speaker, Grid, Single };

struct Media {
  std::uint16_t browser_port = 8443;  // UDP, one for all browsers
  PortRange room_ports;               // UDP, two ports a stream
  PictureLimits picture;              // of the composed picture a room is sent
  Layout layout = Layout::Speaker;
  unsigned workers = 0;   // 0: one a processor
  std::string font_file;  // empty: DejaVu Sans of the system
};

struct Metrics {
  std::string address = "127.0.0.1";
  std::uint16_t port = 9464;
};

struct Tls {
  std::string certificate_file, key_file;  // both or neither; neither: a self-made certificate
  std::string state_directory;             // keeps the self-made one over restarts; empty: memory
  std::string client_ca_file;              // set: TLS asks rooms for a certificate

  [[nodiscard]] bool self_made() const { return certificate_file.empty(); }
};

struct Security {
  std::vector<Network> unencrypted_rooms;  // rooms there may talk in clear
  unsigned pin_attempts = 5;               // a minute and source

  [[nodiscard]] bool may_be_clear(std::string_view host) const {
    return any_contains(unencrypted_rooms, host);
  }
};

struct Meeting {
  std::string number;              // 1-20 digits
  std::string name;                // shown to everyone in it; empty: the number
  std::optional<std::string> pin;  // 4-16 digits, read from pin_file or pin_env
};

struct Conference {
  bool open_numbers = true;  // any number opens a meeting
  std::vector<Meeting> meetings;
  unsigned max_participants = 50;  // in one meeting

  [[nodiscard]] const Meeting* find(std::string_view number) const {
    for (const Meeting& meeting : meetings) {
      if (meeting.number == number) return &meeting;
    }
    return nullptr;
  }
};

// More than this is refused.
struct Capacity {
  unsigned max_calls = 100, max_browsers = 500;
};

struct Threads {
  unsigned io = 0;  // 0: half the processors, at least one, at most eight
};

struct Drain {
  unsigned deadline = 3600;  // seconds
};

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };
enum class LogFormat : std::uint8_t { Text, Json };

struct Log {
  LogLevel level = LogLevel::Info;
  LogFormat format = LogFormat::Text;
  std::string address_hash_key_file;  // empty: a new random key each start
};

struct Page {
  std::string title = "roombridge", organisation;
  std::string language = "en";  // used when the browser asks for none of ours: de | en
};

struct Config {
  Listen listen;
  Sip sip;
  H323 h323;
  Gatekeeper gatekeeper;
  Registration registration;
  Web web;
  Media media;
  Metrics metrics;
  Tls tls;
  Security security;
  Conference conference;
  Capacity capacity;
  Threads threads;
  Drain drain;
  Log log;
  Page page;
};

}  // namespace gateway::config
