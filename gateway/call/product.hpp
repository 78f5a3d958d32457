#pragma once

#include <string>
#include <string_view>

namespace gateway::call {

// What of a User-Agent (RFC 3261 20.41), or of product and version in a vendor identifier (H.225.0
// 7.6), may stand in a log: model and version of a known maker, as
// "PolycomRealPresenceGroup500/6.2.2". People put names, serial numbers and addresses there as
// well: of what looks like one the maker alone is left, and of an unknown maker nothing but
// "other".
std::string product_of(std::string_view text);

}  // namespace gateway::call
