#include "protocols/h235/session_key.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/base/check.hpp"
#include "protocols/h235/error.hpp"
#include "protocols/h235/types.hpp"

namespace protocols::h235 {
namespace {

using Direction = CbcCipher::Direction;

constexpr std::size_t kMostKeyMaterial = 1024;

std::unexpected<Error> fail(Errc code) {
  return std::unexpected(Error{code});
}

// Peers leave it out, which means zeros.
Iv iv_of(const Params& params) {
  Iv iv{};
  const auto& given = params.iv16 ? params.iv16 : params.iv;
  if (given && given->size() == iv.size()) std::ranges::copy(*given, iv.begin());
  return iv;
}

CbcCipher under(Cipher cipher, const Secret& shared, Direction direction) {
  return {cipher, key_encryption_key(cipher, shared).view(), direction};
}

Result<Secret> read(const V3KeySyncMaterial& material, Cipher media, const Secret& shared) {
  const std::optional<Cipher> cipher =
      material.algorithm_oid ? cipher_of(*material.algorithm_oid) : media;
  if (!cipher || material.key_derivation_oid) return fail(Errc::UnknownCipher);
  if (!material.encrypted_session_key ||
      material.encrypted_session_key->size() != key_bytes(media)) {
    return fail(Errc::BadKeyMaterial);
  }
  Secret key = Secret::copy_of(*material.encrypted_session_key);
  under(*cipher, shared, Direction::Decrypt).run(key.span(), iv_of(material.param_s));
  return key;
}

Result<Secret> read(const ENCRYPTED& encrypted, Cipher media, const Secret& shared) {
  const std::optional<Cipher> cipher = cipher_of(encrypted.algorithm_oid);
  if (!cipher) return fail(Errc::UnknownCipher);
  const std::size_t size = encrypted.encrypted_data.size();
  if (size < kBlock || size > kMostKeyMaterial) return fail(Errc::BadKeyMaterial);
  Secret plain = Secret::copy_of(encrypted.encrypted_data);
  under(*cipher, shared, Direction::Decrypt).run_stealing(plain.span(), iv_of(encrypted.param_s));
  auto material = asn1::decode<KeySyncMaterial>(plain.view());
  // Under another key it is anything.
  if (!material) return fail(Errc::BadKeyMaterial);
  Secret key(std::move(material->key_material.bytes));
  if (material->key_material.size != key_bytes(media) * 8) return fail(Errc::BadKeyMaterial);
  return key;
}

}  // namespace

Secret key_encryption_key(Cipher cipher, const Secret& shared) {
  check(shared.size() >= key_bytes(cipher));
  return Secret::copy_of(shared.view().last(key_bytes(cipher)));
}

Bytes write_session_key(ByteView key, Cipher cipher, const Secret& shared, KeyForm form,
                        std::u16string general_id, const RandomSource& random) {
  check(key.size() == key_bytes(cipher));
  CbcCipher encryption = under(cipher, shared, Direction::Encrypt);
  if (form == KeyForm::SecureSharedSecret) {
    V3KeySyncMaterial material;
    if (!general_id.empty()) material.general_id = std::move(general_id);
    material.algorithm_oid = oid_of(cipher);
    // No IV: peers do not look for one, and what is encrypted is random already.
    Bytes& data = material.encrypted_session_key.emplace(to_bytes(key));
    encryption.run(data, Iv{});
    return asn1::encode(H235Key::of<H235Key::Is::SecureSharedSecret>(std::move(material))).value();
  }
  KeySyncMaterial material;
  material.general_id = std::move(general_id);
  material.key_material = {.bytes = to_bytes(key), .size = key.size() * 8};
  auto plain = asn1::encode(material);
  cleanse(material.key_material.bytes);
  check(plain.has_value());
  Iv iv{};
  random(iv);
  encryption.run_stealing(*plain, iv);
  ENCRYPTED encrypted;
  encrypted.algorithm_oid = oid_of(cipher);
  encrypted.param_s.iv16 = to_bytes(iv);
  encrypted.encrypted_data = std::move(*plain);
  return asn1::encode(H235Key::of<H235Key::Is::SharedSecret>(std::move(encrypted))).value();
}

Result<Secret> read_session_key(ByteView h235_key, Cipher cipher, const Secret& shared) {
  auto key = asn1::decode<H235Key>(h235_key);
  if (!key) return std::unexpected(key.error());
  if (const auto* material = key->get_if<H235Key::Is::SecureSharedSecret>()) {
    return read(*material, cipher, shared);
  }
  if (const auto* encrypted = key->get_if<H235Key::Is::SharedSecret>()) {
    return read(*encrypted, cipher, shared);
  }
  if (auto* clear = key->get_if<H235Key::Is::SecureChannel>()) cleanse(clear->bytes);
  return fail(Errc::UnprotectedKey);
}

}  // namespace protocols::h235
