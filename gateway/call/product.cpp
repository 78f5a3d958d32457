#include "gateway/call/product.hpp"

#include <algorithm>
#include <array>

#include "protocols/base/text.hpp"

namespace gateway::call {
namespace {

constexpr std::size_t kLongest = 40;
// A model number has up to four digits, a serial number or a date more.
constexpr std::size_t kMostDigits = 4;

// And families whose maker rooms leave out when they say what they are by H.323.
constexpr auto kMakers = std::to_array<std::string_view>(
    {"Aethra",     "Asterisk",    "AudioCodes",  "Avaya",       "AVer",      "baresip",
     "Cisco",      "ClearOne",    "Codian",      "Crestron",    "DTEN",      "EdgeProtect",
     "Ericsson",   "FreeSWITCH",  "GnuGk",       "Grandstream", "H323Plus",  "HDX",
     "HUAWEI",     "innovaphone", "Jitsi",       "Kamailio",    "LifeSize",  "Linphone",
     "Logitech",   "Microsoft",   "Neat",        "NetMeeting",  "OpenH323",  "Oracle",
     "Panasonic",  "PCS-",        "Pexip",       "Poly",        "RADVISION", "RealPresence",
     "roombridge", "Scopia",      "SIPp",        "SONY",        "StarLeaf",  "TANDBERG",
     "Tely",       "Vidyo",       "ViewStation", "VSX",         "Yealink",   "ZTE"});

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

std::string product_of(std::string_view text) {
  const std::string_view token = text.substr(0, text.find_first_of(" \t("));
  const auto maker = std::ranges::find_if(
      kMakers, [token](std::string_view known) { return starts_with(token, known); });
  if (maker == kMakers.end()) return "other";
  return std::string(is_harmless(token) ? token : *maker);
}

}  // namespace gateway::call
