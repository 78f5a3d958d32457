#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "gateway/call/dial_string.hpp"
#include "gateway/config/network.hpp"
#include "protocols/base/check.hpp"
#include "protocols/base/ip_literal.hpp"

using protocols::check;

// What was dialled, and where from: a number and a PIN of digits or the reception; an address that
// every reader takes for one, or that none does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  const auto dialled = gateway::call::parse_dial_string(text);
  constexpr std::string_view kDigits = "0123456789";
  check(dialled.number.size() <= 20);
  check(dialled.number == gateway::call::kEchoTest ||
        dialled.number.find_first_not_of(kDigits) == std::string::npos);
  if (dialled.pin) {
    check(!dialled.number.empty() && !dialled.pin->empty());
    const auto again = gateway::call::parse_dial_string(dialled.number + "**" + *dialled.pin);
    check(again.number == dialled.number && again.pin == dialled.pin);
  }

  using gateway::config::Network;
  if (const auto canonical = protocols::canonical_ip(text)) {
    check(protocols::canonical_ip(*canonical) == canonical);
    const auto network = Network::parse(*canonical);
    check(network && network->contains(*canonical));
  }
  if (const auto network = Network::parse(text)) check(*network == *network);
  return 0;
}
