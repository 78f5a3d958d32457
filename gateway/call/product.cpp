#include "gateway/call/product.hpp"

#include <algorithm>
#include <array>

#include "protocols/base/text.hpp"

namespace gateway::call {
namespace {

constexpr std::size_t kLongest = 40;
// A model number has up to four digits, a serial number or a date more.
constexpr std::size_t kMostDigits = 4;

constexpr auto kMakers = std::to_array<std::string_view>(
    {"Aethra",    "Asterisk", "Avaya",    "AVer",       "baresip",     "Cisco",  "ClearOne",
     "Crestron",  "DTEN",     "Ericsson", "FreeSWITCH", "Grandstream", "HUAWEI", "Jitsi",
     "Kamailio",  "LifeSize", "Linphone", "Logitech",   "Microsoft",   "Neat",   "Oracle",
     "Panasonic", "Pexip",    "Poly",     "RADVISION",  "roombridge",  "SIPp",   "SONY",
     "StarLeaf",  "TANDBERG", "Tely",     "Vidyo",      "Yealink",     "ZTE"});

bool is_letter(char c) {
  return protocols::lower(c) >= 'a' && protocols::lower(c) <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool starts_with(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && protocols::iequals(text.substr(0, word.size()), word);
}

// A name of letters, digits and joints, perhaps a version behind a slash; no part with the digits
// of a serial number, and no dot in the name, which would make a host of it.
bool is_harmless(std::string_view token) {
  if (token.size() > kLongest) return false;
  std::size_t digits = 0, slashes = 0;
  for (const char c : token) {
    if (is_digit(c)) {
      if (++digits > kMostDigits) return false;
    } else if (c == '-' || c == '_' || c == '/' || (c == '.' && slashes > 0)) {
      digits = 0;
      if (c == '/' && ++slashes > 1) return false;
    } else if (!is_letter(c)) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::string product_of(std::string_view user_agent) {
  const std::string_view token = user_agent.substr(0, user_agent.find_first_of(" \t("));
  const auto maker = std::ranges::find_if(
      kMakers, [token](std::string_view known) { return starts_with(token, known); });
  if (maker == kMakers.end()) return "other";
  return std::string(is_harmless(token) ? token : *maker);
}

}  // namespace gateway::call
