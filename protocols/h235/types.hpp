#pragma once

// The types of H.235.0 (2014), written by scripts/generate_asn1.py: change that.
// clang-format off

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "protocols/asn1/choice.hpp"
#include "protocols/asn1/type.hpp"
#include "protocols/asn1/values.hpp"
#include "protocols/base/bytes.hpp"

namespace protocols::h235 {

struct AuthenticationBES;
struct AuthenticationMechanism;
struct ClearToken;
struct CryptoToken;
struct CryptoToken_CryptoEncryptedToken;
struct CryptoToken_CryptoHashedToken;
struct CryptoToken_CryptoSignedToken;
struct DHset;
struct ECKASDH;
struct ECKASDH_Eckasdh2;
struct ECKASDH_Eckasdhp;
struct ECpoint;
struct ENCRYPTED;
struct Element;
struct H235Key;
struct HASHED;
struct KeySignedMaterial;
struct KeySyncMaterial;
struct NonStandardParameter;
struct Params;
struct ProfileElement;
struct SIGNED;
struct TypedCertificate;
struct V3KeySyncMaterial;

struct H235Key : asn1::Choice<H235Key, asn1::BitString, ENCRYPTED, SIGNED, V3KeySyncMaterial> {
  enum class Is : std::uint16_t {
    SecureChannel, SharedSecret, CertProtectedKey, SecureSharedSecret,
  };
};

struct Params {
  std::optional<std::int64_t> ran_int;
  std::optional<Bytes> iv8;
  std::optional<Bytes> iv16;
  std::optional<Bytes> iv;
  std::optional<Bytes> clear_salt;
};

struct ENCRYPTED {
  asn1::ObjectIdentifier algorithm_oid;
  Params param_s;
  Bytes encrypted_data;
};

struct SIGNED {
  Bytes to_be_signed;
  asn1::ObjectIdentifier algorithm_oid;
  Params param_s;
  asn1::BitString signature;
};

struct V3KeySyncMaterial {
  std::optional<std::u16string> general_id;
  std::optional<asn1::ObjectIdentifier> algorithm_oid;
  Params param_s;
  std::optional<Bytes> encrypted_session_key;
  std::optional<Bytes> encrypted_salting_key;
  std::optional<Bytes> clear_salting_key;
  asn1::Box<Params> param_ssalt;
  std::optional<asn1::ObjectIdentifier> key_derivation_oid;
  std::optional<Bytes> generic_key_material;
};

struct KeySyncMaterial {
  std::u16string general_id;
  asn1::BitString key_material;
};

struct KeySignedMaterial {
  std::u16string general_id;
  std::int64_t mrandom = 0;
  std::optional<std::int64_t> srandom;
  std::optional<std::uint32_t> time_stamp;
  ENCRYPTED encrptval;
};

struct ClearToken {
  asn1::ObjectIdentifier token_oid;
  std::optional<std::uint32_t> time_stamp;
  std::optional<std::u16string> password;
  asn1::Box<DHset> dhkey;
  std::optional<Bytes> challenge;
  std::optional<std::int64_t> random;
  asn1::Box<TypedCertificate> certificate;
  std::optional<std::u16string> general_id;
  asn1::Box<NonStandardParameter> non_standard;
  asn1::Box<ECKASDH> eckasdhkey;
  std::optional<std::u16string> senders_id;
  asn1::Box<H235Key> h235_key;
  std::optional<std::vector<ProfileElement>> profile_info;
};

struct DHset {
  asn1::BitString halfkey;
  asn1::BitString mod_size;
  asn1::BitString generator;
};

struct TypedCertificate {
  asn1::ObjectIdentifier type;
  Bytes certificate;
};

struct NonStandardParameter {
  asn1::ObjectIdentifier non_standard_identifier;
  Bytes data;
};

struct ECKASDH : asn1::Choice<ECKASDH, ECKASDH_Eckasdhp, ECKASDH_Eckasdh2> {
  enum class Is : std::uint16_t {
    Eckasdhp, Eckasdh2,
  };
};

struct ECpoint {
  std::optional<asn1::BitString> x;
  std::optional<asn1::BitString> y;
};

struct ECKASDH_Eckasdhp {
  ECpoint public_key;
  asn1::BitString modulus;
  ECpoint base;
  asn1::BitString weierstrass_a;
  asn1::BitString weierstrass_b;
};

struct ECKASDH_Eckasdh2 {
  ECpoint public_key;
  asn1::BitString field_size;
  ECpoint base;
  asn1::BitString weierstrass_a;
  asn1::BitString weierstrass_b;
};

struct ProfileElement {
  std::uint8_t element_id = 0;
  asn1::Box<Params> param_s;
  asn1::Box<Element> element;
};

struct Element : asn1::Choice<Element, Bytes, std::int64_t, asn1::BitString, std::u16string, bool> {
  enum class Is : std::uint16_t {
    Octets, Integer, Bits, Name, Flag,
  };
};

struct CryptoToken : asn1::Choice<CryptoToken, CryptoToken_CryptoEncryptedToken, CryptoToken_CryptoSignedToken, CryptoToken_CryptoHashedToken, ENCRYPTED> {
  enum class Is : std::uint16_t {
    CryptoEncryptedToken, CryptoSignedToken, CryptoHashedToken, CryptoPwdEncr,
  };
};

struct CryptoToken_CryptoEncryptedToken {
  asn1::ObjectIdentifier token_oid;
  ENCRYPTED token;
};

struct CryptoToken_CryptoSignedToken {
  asn1::ObjectIdentifier token_oid;
  SIGNED token;
};

struct HASHED {
  asn1::ObjectIdentifier algorithm_oid;
  Params param_s;
  asn1::BitString hash;
};

struct CryptoToken_CryptoHashedToken {
  asn1::ObjectIdentifier token_oid;
  ClearToken hashed_vals;
  HASHED token;
};

struct AuthenticationMechanism : asn1::Choice<AuthenticationMechanism, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, NonStandardParameter, AuthenticationBES, asn1::ObjectIdentifier> {
  enum class Is : std::uint16_t {
    DhExch, PwdSymEnc, PwdHash, CertSign, Ipsec, Tls, NonStandard, AuthenticationBES, KeyExch,
  };
};

struct AuthenticationBES : asn1::Choice<AuthenticationBES, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Default, Radius,
  };
};

// Their tables, for the codec.
namespace tables {
extern const asn1::Type AuthenticationMechanism;
extern const asn1::Type ClearToken;
extern const asn1::Type CryptoToken;
extern const asn1::Type ENCRYPTED;
extern const asn1::Type H235Key;
extern const asn1::Type HASHED;
extern const asn1::Type KeySignedMaterial;
extern const asn1::Type KeySyncMaterial;
extern const asn1::Type SIGNED;
extern const asn1::Type V3KeySyncMaterial;
}  // namespace tables

inline const asn1::Type& asn1_type(std::type_identity<AuthenticationMechanism>) {
  return tables::AuthenticationMechanism;
}
inline const asn1::Type& asn1_type(std::type_identity<ClearToken>) {
  return tables::ClearToken;
}
inline const asn1::Type& asn1_type(std::type_identity<CryptoToken>) {
  return tables::CryptoToken;
}
inline const asn1::Type& asn1_type(std::type_identity<ENCRYPTED>) {
  return tables::ENCRYPTED;
}
inline const asn1::Type& asn1_type(std::type_identity<H235Key>) {
  return tables::H235Key;
}
inline const asn1::Type& asn1_type(std::type_identity<HASHED>) {
  return tables::HASHED;
}
inline const asn1::Type& asn1_type(std::type_identity<KeySignedMaterial>) {
  return tables::KeySignedMaterial;
}
inline const asn1::Type& asn1_type(std::type_identity<KeySyncMaterial>) {
  return tables::KeySyncMaterial;
}
inline const asn1::Type& asn1_type(std::type_identity<SIGNED>) {
  return tables::SIGNED;
}
inline const asn1::Type& asn1_type(std::type_identity<V3KeySyncMaterial>) {
  return tables::V3KeySyncMaterial;
}

}  // namespace protocols::h235
// clang-format on
