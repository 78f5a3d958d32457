#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocols/h225/ras/admitted_calls.hpp"
#include "protocols/h225/ras/registration.hpp"
#include "protocols/h225/types.hpp"

namespace protocols::h225::ras {

// The first of them that is an IP address with a port.
std::optional<Address> first_address(const std::vector<TransportAddress>& addresses);

// What an RRQ from that address asks for, H.225.0 7.9.1; without identifier, user and times.
// Aliases of kinds that nobody dials are left out, as are addresses beyond kMostSignalAddresses;
// there may be more aliases and prefixes than are to be kept.
Registration registration_of(const RegistrationRequest& rrq, const Address& from);

// Dialled prefixes of a gateway, of every protocol it lists.
std::vector<std::string> prefixes_of(const EndpointType& type);

}  // namespace protocols::h225::ras
