#include "protocols/h323/media_security.hpp"

#include <algorithm>

#include "protocols/h235/cipher.hpp"

namespace protocols::h323 {

using h245::MediaEncryptionAlgorithm;

h245::EncryptionAuthenticationAndIntegrity encryption(const std::vector<H235Cipher>& ciphers) {
  h245::EncryptionAuthenticationAndIntegrity out;
  auto& algorithms = out.encryption_capability.emplace();
  for (const H235Cipher cipher : ciphers) {
    algorithms.push_back(MediaEncryptionAlgorithm::of<MediaEncryptionAlgorithm::Is::Algorithm>(
        h235::oid_of(cipher)));
  }
  return out;
}

std::optional<H235Cipher> common_cipher(const h245::EncryptionAuthenticationAndIntegrity& theirs,
                                        const std::vector<H235Cipher>& ours) {
  if (!theirs.encryption_capability) return std::nullopt;
  const auto has = [&](H235Cipher cipher) {
    return std::ranges::any_of(*theirs.encryption_capability, [&](const auto& algorithm) {
      const auto* oid = algorithm.template get_if<MediaEncryptionAlgorithm::Is::Algorithm>();
      return oid && *oid == h235::oid_of(cipher);
    });
  };
  const auto found = std::ranges::find_if(ours, has);
  return found == ours.end() ? std::nullopt : std::optional(*found);
}

}  // namespace protocols::h323
