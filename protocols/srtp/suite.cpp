#include "protocols/srtp/suite.hpp"

namespace protocols::srtp {

std::optional<SrtpSuite> suite_by_name(std::string_view name) {
  for (const Suite& suite : kSuites) {
    if (suite.name == name) return suite.id;
  }
  return std::nullopt;
}

SrtpKey generate_key(SrtpSuite suite, const RandomSource& random) {
  SrtpKey key{suite, Bytes(suite_of(suite).key_and_salt_bytes())};
  random(key.key_and_salt);
  return key;
}

}  // namespace protocols::srtp
