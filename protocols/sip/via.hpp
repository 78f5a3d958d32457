#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocols/base/error.hpp"
#include "protocols/sip/message.hpp"
#include "protocols/sip/params.hpp"

namespace protocols::sip {

// One Via value, RFC 3261 20.42:  SIP/2.0/UDP host:port;branch=z9hG4bK…;received=…;rport=…
struct Via {
  std::string transport = "UDP";  // as it came
  std::string host;               // sent-by as it came, IPv6 without brackets
  std::optional<std::uint16_t> port;
  Params params;

  [[nodiscard]] std::string_view branch() const { return params.get("branch"); }
  [[nodiscard]] std::string_view received() const;                        // without brackets
  [[nodiscard]] bool wants_rport() const { return params.has("rport"); }  // RFC 3581
  [[nodiscard]] std::optional<std::uint16_t> rport() const;
  // The branch identifies a transaction by itself: z9hG4bK and something behind it (17.2.3).
  [[nodiscard]] bool has_transaction_id() const;
  bool operator==(const Via&) const = default;
};

Result<Via> parse_via(std::string_view text);
std::string write(const Via& via);
// The first Via value of a message, be it alone or in a list; nothing when it cannot be read.
std::optional<Via> top_via(const Message& message);

inline constexpr std::string_view kBranchCookie = "z9hG4bK";

}  // namespace protocols::sip
