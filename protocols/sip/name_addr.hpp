#pragma once

#include <string>
#include <string_view>

#include "protocols/base/error.hpp"
#include "protocols/sip/params.hpp"
#include "protocols/sip/uri.hpp"

namespace protocols::sip {

// name-addr or addr-spec with parameters: one value of To, From, Contact, Route, Record-Route,
// RFC 3261 20.10, 20.20, 20.39, 20.34, 20.30. "Contact: *" is none.
struct NameAddr {
  std::string display;  // without quotes, may be empty
  Uri uri;
  Params params;

  [[nodiscard]] std::string_view tag() const { return params.get("tag"); }
  bool operator==(const NameAddr&) const = default;
};

Result<NameAddr> parse_name_addr(std::string_view text);
std::string write(const NameAddr& address);  // always with angle brackets

}  // namespace protocols::sip
