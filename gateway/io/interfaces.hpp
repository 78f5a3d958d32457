#pragma once

#include <string>
#include <vector>

namespace gateway::io {

// IP literals at which others reach a listener on `listen_address`: `advertised` alone where it is
// given, the address itself where it is a particular one, else those of every interface that is up
// (link-local left out; loopback last, for browsers on the same machine).
std::vector<std::string> reachable_addresses(const std::string& listen_address,
                                             const std::string& advertised);

}  // namespace gateway::io
