#pragma once

#include <string>
#include <vector>

#include "protocols/h225/alias.hpp"

namespace protocols::h323 {

// What a room dialled, as the rest of the house knows it: "1001", "1001**4711", "" for the machine
// itself. Of the aliases of a Setup the first that says something counts; an IP address, and one of
// `ours`, say nothing. Forms: an h323-ID or digits as they are, the user part of a URL or of an
// e-mail address, `ip##number` and `ip##number##pin` as rooms write them that dial by address.
std::string dialled_of(const std::vector<h225::Alias>& aliases,
                       const std::vector<h225::Alias>& ours);

}  // namespace protocols::h323
