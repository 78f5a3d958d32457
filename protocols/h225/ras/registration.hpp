#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/alias.hpp"

namespace protocols::h225::ras {

// An endpoint that registered, H.225.0 7.9. What is kept of it is bounded: see kMost….
struct Registration {
  enum class Role : std::uint8_t { Terminal, Gateway, Mcu };

  static constexpr std::size_t kMostAliases = 16;
  static constexpr std::size_t kMostPrefixes = 16;
  static constexpr std::size_t kMostSignalAddresses = 4;
  static constexpr std::size_t kLongestProduct = 128;

  std::string endpoint_identifier;  // ours, ASCII, not to be guessed
  std::string user;                 // whom Verify accepted, empty where nothing was asked
  Role role = Role::Terminal;
  std::string product;  // vendor's product and version, UTF-8
  Address source;       // where its datagrams come from
  Address ras_address;  // where requests of ours go
  // The RAS address it names is another than the source: its call signalling addresses cannot be
  // reached, and those of two such rooms may be the same.
  bool behind_translator = false;
  std::vector<Address> signal_addresses;
  std::vector<Alias> aliases;
  std::vector<std::string> prefixes;  // of a gateway: digits
  bool almost_out_of_resources = false;
  Duration time_to_live{};
  TimePoint expires{};
};

}  // namespace protocols::h225::ras
