#pragma once

#include <cstdint>
#include <string>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h235/cipher.hpp"
#include "protocols/h235/secret.hpp"

// The key of a media stream on its way: H.245 EncryptionSync.h235Key, an H235Key of H.235.0, where
// the secret of the Diffie-Hellman exchange protects it (H.235.6).
namespace protocols::h235 {

// The two choices of H235Key that an agreed secret opens. What sends the key in the clear
// (secureChannel) or to a certificate is refused: UnprotectedKey.
enum class KeyForm : std::uint8_t {
  SecureSharedSecret,  // V3KeySyncMaterial, since version 3
  SharedSecret,        // ENCRYPTED KeySyncMaterial, before
};

// The least significant bits of the secret, as many as the cipher's key has.
Secret key_encryption_key(Cipher cipher, const Secret& shared);

// `general_id` names the sender; at most 128 characters, for SharedSecret at least one.
Bytes write_session_key(ByteView key, Cipher cipher, const Secret& shared, KeyForm form,
                        std::u16string general_id, const RandomSource& random);

// The key of a stream of `cipher`; the errors of asn1 where the bytes are none, else
// UnprotectedKey, UnknownCipher, BadKeyMaterial.
Result<Secret> read_session_key(ByteView h235_key, Cipher cipher, const Secret& shared);

}  // namespace protocols::h235
