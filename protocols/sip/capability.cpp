#include "protocols/sip/capability.hpp"

#include <array>
#include <string>

#include "protocols/base/text.hpp"

namespace protocols::sip {

namespace {

constexpr auto kMethods = std::to_array<std::string_view>(
    {"INVITE", "ACK", "BYE", "CANCEL", "OPTIONS", "UPDATE", "INFO", "PRACK"});
constexpr auto kExtensions = std::to_array<std::string_view>({"timer", "100rel"});
constexpr auto kBodies = std::to_array<std::string_view>(
    {"application/sdp", "multipart/mixed", "application/media_control+xml",
     "application/dtmf-relay", "application/dtmf"});

}  // namespace

Abilities abilities() {
  return {kMethods, kExtensions, kBodies};
}

bool lists(const Message& message, std::string_view field, std::string_view tag) {
  for (const std::string& value : message.values(field)) {
    if (iequals(trim(value), tag)) return true;
  }
  return false;
}

bool allows(const Message& message, std::string_view method) {
  return lists(message, "Allow", method);
}

}  // namespace protocols::sip
