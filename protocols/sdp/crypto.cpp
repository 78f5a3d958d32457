#include "protocols/sdp/crypto.hpp"

#include <array>

#include "protocols/base/base64.hpp"
#include "protocols/sdp/token.hpp"

namespace protocols::sdp {
namespace {

struct SuiteName {
  SrtpSuite suite;
  std::string_view name;
};

// The right name of each suite stands first.
constexpr std::array<SuiteName, 8> kSuites = {{
    {SrtpSuite::AeadAes256Gcm, "AEAD_AES_256_GCM"},
    {SrtpSuite::AeadAes128Gcm, "AEAD_AES_128_GCM"},
    {SrtpSuite::AesCm256Sha1_80, "AES_256_CM_HMAC_SHA1_80"},
    {SrtpSuite::AesCm128Sha1_80, "AES_CM_128_HMAC_SHA1_80"},
    {SrtpSuite::AesCm256Sha1_80, "AES_CM_256_HMAC_SHA1_80"},
    {SrtpSuite::AesCm128Sha1_80, "AES_128_CM_HMAC_SHA1_80"},
    {SrtpSuite::AeadAes256Gcm, "AES_256_GCM"},
    {SrtpSuite::AeadAes128Gcm, "AES_128_GCM"},
}};

bool acceptable_parameters(std::string_view parameters) {
  while (!parameters.empty()) {
    const auto parameter = next_word(parameters);
    // A dash marks what may be ignored; the window size hint binds nobody; a rate of 0 is the
    // default.
    if (parameter.starts_with('-') || parameter.starts_with("WSH=") || parameter == "KDR=0") {
      continue;
    }
    return false;
  }
  return true;
}

}  // namespace

std::optional<Crypto> Crypto::parse(std::string_view value) {
  Crypto out;
  const auto tag = parse_number<std::uint32_t>(next_word(value));
  out.suite_name = next_word(value);
  auto keys = next_word(value);
  out.session_parameters = value;
  auto key = cut(keys, ';');
  out.several_keys = !trim(keys).empty();
  if (!tag || !iequals(cut(key, ':'), "inline")) return std::nullopt;
  out.tag = *tag;
  auto bytes = parse_base64(cut(key, '|'));
  if (!bytes) return std::nullopt;
  out.key_and_salt = std::move(*bytes);
  while (!key.empty()) {
    const auto part = cut(key, '|');
    (part.find(':') == std::string_view::npos ? out.lifetime : out.mki) = part;
  }
  return out;
}

std::string Crypto::write() const {
  std::string out = std::to_string(tag) + " " + suite_name + " inline:";
  out += write_base64(key_and_salt);
  if (!lifetime.empty()) out += "|" + lifetime;
  if (!mki.empty()) out += "|" + mki;
  if (!session_parameters.empty()) out += " " + session_parameters;
  return out;
}

std::optional<SrtpSuite> Crypto::usable_suite() const {
  const auto suite = suite_of(suite_name);
  if (!suite || several_keys || !mki.empty()) return std::nullopt;
  if (key_and_salt.size() != key_and_salt_size(*suite)) return std::nullopt;
  if (!acceptable_parameters(session_parameters)) return std::nullopt;
  return suite;
}

std::string_view name_of(SrtpSuite suite) {
  for (const auto& known : kSuites) {
    if (known.suite == suite) return known.name;
  }
  return {};
}

std::optional<SrtpSuite> suite_of(std::string_view name) {
  for (const auto& known : kSuites) {
    if (iequals(known.name, name)) return known.suite;
  }
  return std::nullopt;
}

std::size_t key_and_salt_size(SrtpSuite suite) {
  switch (suite) {
    case SrtpSuite::AeadAes256Gcm: return 32 + 12;
    case SrtpSuite::AeadAes128Gcm: return 16 + 12;
    case SrtpSuite::AesCm256Sha1_80: return 32 + 14;
    case SrtpSuite::AesCm128Sha1_80: return 16 + 14;
  }
  return 0;
}

}  // namespace protocols::sdp
