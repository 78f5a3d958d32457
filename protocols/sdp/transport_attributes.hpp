#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocols/base/address.hpp"

// Attributes of the path below RTP: ICE (RFC 8839) and DTLS (RFC 8122, 8842).
namespace protocols::sdp {

// a=fingerprint:<hash> <bytes in hex>, RFC 8122 section 5.
struct Fingerprint {
  static constexpr std::string_view kName = "fingerprint";
  std::string hash;   // lower case: "sha-256"
  std::string value;  // upper case: "AB:CD:…"
  static std::optional<Fingerprint> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  // Strong enough to hold a call's security: sha-256, sha-384 or sha-512 of the right length.
  [[nodiscard]] bool strong() const;
  bool operator==(const Fingerprint&) const = default;
};

// a=setup, RFC 4145 and RFC 8842: who opens the DTLS handshake.
enum class SetupRole : std::uint8_t { Active, Passive, ActPass, HoldConn };
struct Setup {
  static constexpr std::string_view kName = "setup";
  SetupRole role = SetupRole::ActPass;
  static std::optional<Setup> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const Setup&) const = default;
};

// a=candidate, RFC 8839 section 5.1.
struct Candidate {
  static constexpr std::string_view kName = "candidate";
  std::string foundation;
  std::uint32_t component = 1;  // 1 RTP, 2 RTCP
  std::string transport = "udp";
  std::uint32_t priority = 0;
  Address address;            // the host may be an mDNS name
  std::string type = "host";  // host, srflx, prflx, relay
  std::string extensions;     // what follows the type, as written
  static std::optional<Candidate> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const Candidate&) const = default;
};

}  // namespace protocols::sdp
