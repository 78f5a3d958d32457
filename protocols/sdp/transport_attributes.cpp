#include "protocols/sdp/transport_attributes.hpp"

#include <array>
#include <utility>

#include "protocols/sdp/token.hpp"

namespace protocols::sdp {
namespace {

constexpr std::array<std::pair<SetupRole, std::string_view>, 4> kRoles = {{
    {SetupRole::Active, "active"},
    {SetupRole::Passive, "passive"},
    {SetupRole::ActPass, "actpass"},
    {SetupRole::HoldConn, "holdconn"},
}};

bool hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f');
}

}  // namespace

std::optional<Fingerprint> Fingerprint::parse(std::string_view value) {
  Fingerprint out;
  out.hash = to_lower(next_word(value));
  const auto digits = next_word(value);
  if (out.hash.empty() || digits.size() % 3 != 2) return std::nullopt;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const char c = digits[i];
    if (i % 3 == 2 ? c != ':' : !hexadecimal(c)) return std::nullopt;
    out.value += c >= 'a' ? static_cast<char>(c - 32) : c;
  }
  return out;
}

std::string Fingerprint::write() const {
  return hash + " " + value;
}

bool Fingerprint::strong() const {
  const std::size_t bytes = (value.size() + 1) / 3;
  return (hash == "sha-256" && bytes == 32) || (hash == "sha-384" && bytes == 48) ||
         (hash == "sha-512" && bytes == 64);
}

std::optional<Setup> Setup::parse(std::string_view value) {
  for (const auto& [role, name] : kRoles) {
    if (iequals(trim(value), name)) return Setup{role};
  }
  return std::nullopt;
}

std::string Setup::write() const {
  for (const auto& [known, name] : kRoles) {
    if (known == role) return std::string(name);
  }
  return {};
}

std::optional<Candidate> Candidate::parse(std::string_view value) {
  Candidate out;
  out.foundation = next_word(value);
  const auto component = parse_number<std::uint32_t>(next_word(value));
  out.transport = to_lower(next_word(value));
  const auto priority = parse_number<std::uint32_t>(next_word(value));
  out.address.host = next_word(value);
  const auto port = parse_number<std::uint16_t>(next_word(value));
  const bool typed = next_word(value) == "typ";
  out.type = next_word(value);
  if (!component || !priority || !port || !typed || out.type.empty()) return std::nullopt;
  out.component = *component;
  out.priority = *priority;
  out.address.port = *port;
  out.extensions = value;
  return out;
}

std::string Candidate::write() const {
  std::string out = foundation + " " + std::to_string(component) + " " + transport + " ";
  out += std::to_string(priority) + " " + address.host + " " + std::to_string(address.port);
  out += " typ " + type;
  if (!extensions.empty()) out += " " + extensions;
  return out;
}

}  // namespace protocols::sdp
