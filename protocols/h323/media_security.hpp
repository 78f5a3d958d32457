#pragma once

#include <optional>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h323 {

// Which ciphers a channel or capability has, H.245 EncryptionCapability as H.235.6 fills it.
h245::EncryptionAuthenticationAndIntegrity encryption(const std::vector<H235Cipher>& ciphers);

// The first of `ours` that the peer names; empty where there is none.
std::optional<H235Cipher> common_cipher(const h245::EncryptionAuthenticationAndIntegrity& theirs,
                                        const std::vector<H235Cipher>& ours);

}  // namespace protocols::h323
