#include "protocols/sip/session_expires.hpp"

#include <algorithm>

#include "protocols/base/text.hpp"

namespace protocols::sip {

namespace {

constexpr std::uint32_t kLongest = 86400;

std::optional<std::uint32_t> parse_delta(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return {};
  // Twenty digits are still a number of seconds to RFC 3261, only one nobody waits for.
  return std::min(parse_number<std::uint32_t>(text).value_or(kLongest), kLongest);
}

}  // namespace

std::optional<SessionExpires> parse_session_expires(std::string_view value) {
  const auto seconds = parse_delta(cut(value, ';'));
  if (!seconds) return std::nullopt;
  SessionExpires out{*seconds, SessionExpires::Refresher::Unsaid};
  while (!value.empty()) {
    std::string_view parameter = cut(value, ';');
    const std::string_view name = trim(cut(parameter, '='));
    if (!iequals(name, "refresher")) continue;
    if (iequals(trim(parameter), "uac")) out.refresher = SessionExpires::Refresher::Uac;
    if (iequals(trim(parameter), "uas")) out.refresher = SessionExpires::Refresher::Uas;
  }
  return out;
}

std::string write(const SessionExpires& value) {
  std::string out = std::to_string(value.seconds);
  if (value.refresher == SessionExpires::Refresher::Uac) out += ";refresher=uac";
  if (value.refresher == SessionExpires::Refresher::Uas) out += ";refresher=uas";
  return out;
}

std::optional<std::uint32_t> parse_min_se(std::string_view value) {
  return parse_delta(cut(value, ';'));
}

}  // namespace protocols::sip
