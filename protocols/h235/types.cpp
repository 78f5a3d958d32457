#include "protocols/h235/types.hpp"

// Written by scripts/generate_asn1.py: change that.
// clang-format off

#include <cstddef>

#include "protocols/asn1/access.hpp"

// The structs are plain, though not of standard layout by their members: gcc and clang lay
// them out as any other, which [support.types.layout] leaves to them.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace protocols::h235 {
namespace {

using asn1::alternative_access;
using asn1::Component;
using asn1::Kind;
using asn1::list_access;
using asn1::optional_access;
using asn1::Type;

extern const Type kAuthenticationBES;
extern const Type kCryptoToken_CryptoEncryptedToken;
extern const Type kCryptoToken_CryptoHashedToken;
extern const Type kCryptoToken_CryptoSignedToken;
extern const Type kDHset;
extern const Type kECKASDH;
extern const Type kECKASDH_Eckasdh2;
extern const Type kECKASDH_Eckasdhp;
extern const Type kECpoint;
extern const Type kElement;
extern const Type kNonStandardParameter;
extern const Type kParams;
extern const Type kProfileElement;
extern const Type kTypedCertificate;

constinit const Type kType0{.kind = Kind::BitString, .extensible = false, .lower = 1, .upper = 2048};
constinit const Type kType1{.kind = Kind::ObjectIdentifier};
constinit const Type kType2{.kind = Kind::OctetString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded};
constinit const Type kType3{.kind = Kind::Integer, .extensible = false, .lower = -asn1::kUnbounded, .upper = asn1::kUnbounded, .width = 8, .is_signed = true};
constinit const Type kType4{.kind = Kind::OctetString, .extensible = false, .lower = 8, .upper = 8};
constinit const Type kType5{.kind = Kind::OctetString, .extensible = false, .lower = 16, .upper = 16};
constinit const Type kType6{.kind = Kind::OpenType};
constinit const Type kType7{.kind = Kind::BitString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded};
constinit const Type kType8{.kind = Kind::BmpString, .extensible = false, .lower = 1, .upper = 128, .width = 16};
constinit const Type kType9{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 4294967295, .width = 4, .is_signed = false};
constinit const Type kType10{.kind = Kind::OctetString, .extensible = false, .lower = 8, .upper = 128};
constinit const Type kType11{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kProfileElement, .list = &list_access<ProfileElement>};
constinit const Type kType12{.kind = Kind::BitString, .extensible = false, .lower = 0, .upper = 2048};
constinit const Type kType13{.kind = Kind::BitString, .extensible = false, .lower = 0, .upper = 511};
constinit const Type kType14{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 255, .width = 1, .is_signed = false};
constinit const Type kType15{.kind = Kind::BmpString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .width = 16};
constinit const Type kType16{.kind = Kind::Boolean};
constinit const Type kType17{.kind = Kind::Null};

constexpr Component kComponentsOfH235Key[] = {
    {.name = "secureChannel", .type = &kType0, .alternative = &alternative_access<asn1::BitString>},
    {.name = "sharedSecret", .type = &tables::ENCRYPTED, .alternative = &alternative_access<ENCRYPTED>},
    {.name = "certProtectedKey", .type = &tables::SIGNED, .alternative = &alternative_access<SIGNED>},
    {.name = "secureSharedSecret", .type = &tables::V3KeySyncMaterial, .alternative = &alternative_access<V3KeySyncMaterial>},
};
constexpr Component kComponentsOfENCRYPTED[] = {
    {.name = "algorithmOID", .type = &kType1, .offset = offsetof(ENCRYPTED, algorithm_oid)},
    {.name = "paramS", .type = &kParams, .offset = offsetof(ENCRYPTED, param_s)},
    {.name = "encryptedData", .type = &kType2, .offset = offsetof(ENCRYPTED, encrypted_data)},
};
constexpr Component kComponentsOfParams[] = {
    {.name = "ranInt", .type = &kType3, .offset = offsetof(Params, ran_int), .optional = &optional_access<std::optional<std::int64_t>>},
    {.name = "iv8", .type = &kType4, .offset = offsetof(Params, iv8), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "iv16", .type = &kType5, .offset = offsetof(Params, iv16), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "iv", .type = &kType2, .offset = offsetof(Params, iv), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "clearSalt", .type = &kType2, .offset = offsetof(Params, clear_salt), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfSIGNED[] = {
    {.name = "toBeSigned", .type = &kType6, .offset = offsetof(SIGNED, to_be_signed)},
    {.name = "algorithmOID", .type = &kType1, .offset = offsetof(SIGNED, algorithm_oid)},
    {.name = "paramS", .type = &kParams, .offset = offsetof(SIGNED, param_s)},
    {.name = "signature", .type = &kType7, .offset = offsetof(SIGNED, signature)},
};
constexpr Component kComponentsOfV3KeySyncMaterial[] = {
    {.name = "generalID", .type = &kType8, .offset = offsetof(V3KeySyncMaterial, general_id), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "algorithmOID", .type = &kType1, .offset = offsetof(V3KeySyncMaterial, algorithm_oid), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
    {.name = "paramS", .type = &kParams, .offset = offsetof(V3KeySyncMaterial, param_s)},
    {.name = "encryptedSessionKey", .type = &kType2, .offset = offsetof(V3KeySyncMaterial, encrypted_session_key), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "encryptedSaltingKey", .type = &kType2, .offset = offsetof(V3KeySyncMaterial, encrypted_salting_key), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "clearSaltingKey", .type = &kType2, .offset = offsetof(V3KeySyncMaterial, clear_salting_key), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "paramSsalt", .type = &kParams, .offset = offsetof(V3KeySyncMaterial, param_ssalt), .optional = &optional_access<asn1::Box<Params>>},
    {.name = "keyDerivationOID", .type = &kType1, .offset = offsetof(V3KeySyncMaterial, key_derivation_oid), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
    {.name = "genericKeyMaterial", .type = &kType2, .offset = offsetof(V3KeySyncMaterial, generic_key_material), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfKeySyncMaterial[] = {
    {.name = "generalID", .type = &kType8, .offset = offsetof(KeySyncMaterial, general_id)},
    {.name = "keyMaterial", .type = &kType0, .offset = offsetof(KeySyncMaterial, key_material)},
};
constexpr Component kComponentsOfKeySignedMaterial[] = {
    {.name = "generalId", .type = &kType8, .offset = offsetof(KeySignedMaterial, general_id)},
    {.name = "mrandom", .type = &kType3, .offset = offsetof(KeySignedMaterial, mrandom)},
    {.name = "srandom", .type = &kType3, .offset = offsetof(KeySignedMaterial, srandom), .optional = &optional_access<std::optional<std::int64_t>>},
    {.name = "timeStamp", .type = &kType9, .offset = offsetof(KeySignedMaterial, time_stamp), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "encrptval", .type = &tables::ENCRYPTED, .offset = offsetof(KeySignedMaterial, encrptval)},
};
constexpr Component kComponentsOfClearToken[] = {
    {.name = "tokenOID", .type = &kType1, .offset = offsetof(ClearToken, token_oid)},
    {.name = "timeStamp", .type = &kType9, .offset = offsetof(ClearToken, time_stamp), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "password", .type = &kType8, .offset = offsetof(ClearToken, password), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "dhkey", .type = &kDHset, .offset = offsetof(ClearToken, dhkey), .optional = &optional_access<asn1::Box<DHset>>},
    {.name = "challenge", .type = &kType10, .offset = offsetof(ClearToken, challenge), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "random", .type = &kType3, .offset = offsetof(ClearToken, random), .optional = &optional_access<std::optional<std::int64_t>>},
    {.name = "certificate", .type = &kTypedCertificate, .offset = offsetof(ClearToken, certificate), .optional = &optional_access<asn1::Box<TypedCertificate>>},
    {.name = "generalID", .type = &kType8, .offset = offsetof(ClearToken, general_id), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "nonStandard", .type = &kNonStandardParameter, .offset = offsetof(ClearToken, non_standard), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "eckasdhkey", .type = &kECKASDH, .offset = offsetof(ClearToken, eckasdhkey), .optional = &optional_access<asn1::Box<ECKASDH>>},
    {.name = "sendersID", .type = &kType8, .offset = offsetof(ClearToken, senders_id), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "h235Key", .type = &tables::H235Key, .offset = offsetof(ClearToken, h235_key), .optional = &optional_access<asn1::Box<H235Key>>},
    {.name = "profileInfo", .type = &kType11, .offset = offsetof(ClearToken, profile_info), .optional = &optional_access<std::optional<std::vector<ProfileElement>>>},
};
constexpr Component kComponentsOfDHset[] = {
    {.name = "halfkey", .type = &kType12, .offset = offsetof(DHset, halfkey)},
    {.name = "modSize", .type = &kType12, .offset = offsetof(DHset, mod_size)},
    {.name = "generator", .type = &kType12, .offset = offsetof(DHset, generator)},
};
constexpr Component kComponentsOfTypedCertificate[] = {
    {.name = "type", .type = &kType1, .offset = offsetof(TypedCertificate, type)},
    {.name = "certificate", .type = &kType2, .offset = offsetof(TypedCertificate, certificate)},
};
constexpr Component kComponentsOfNonStandardParameter[] = {
    {.name = "nonStandardIdentifier", .type = &kType1, .offset = offsetof(NonStandardParameter, non_standard_identifier)},
    {.name = "data", .type = &kType2, .offset = offsetof(NonStandardParameter, data)},
};
constexpr Component kComponentsOfECKASDH[] = {
    {.name = "eckasdhp", .type = &kECKASDH_Eckasdhp, .alternative = &alternative_access<ECKASDH_Eckasdhp>},
    {.name = "eckasdh2", .type = &kECKASDH_Eckasdh2, .alternative = &alternative_access<ECKASDH_Eckasdh2>},
};
constexpr Component kComponentsOfECKASDH_Eckasdhp[] = {
    {.name = "public-key", .type = &kECpoint, .offset = offsetof(ECKASDH_Eckasdhp, public_key)},
    {.name = "modulus", .type = &kType13, .offset = offsetof(ECKASDH_Eckasdhp, modulus)},
    {.name = "base", .type = &kECpoint, .offset = offsetof(ECKASDH_Eckasdhp, base)},
    {.name = "weierstrassA", .type = &kType13, .offset = offsetof(ECKASDH_Eckasdhp, weierstrass_a)},
    {.name = "weierstrassB", .type = &kType13, .offset = offsetof(ECKASDH_Eckasdhp, weierstrass_b)},
};
constexpr Component kComponentsOfECpoint[] = {
    {.name = "x", .type = &kType13, .offset = offsetof(ECpoint, x), .optional = &optional_access<std::optional<asn1::BitString>>},
    {.name = "y", .type = &kType13, .offset = offsetof(ECpoint, y), .optional = &optional_access<std::optional<asn1::BitString>>},
};
constexpr Component kComponentsOfECKASDH_Eckasdh2[] = {
    {.name = "public-key", .type = &kECpoint, .offset = offsetof(ECKASDH_Eckasdh2, public_key)},
    {.name = "fieldSize", .type = &kType13, .offset = offsetof(ECKASDH_Eckasdh2, field_size)},
    {.name = "base", .type = &kECpoint, .offset = offsetof(ECKASDH_Eckasdh2, base)},
    {.name = "weierstrassA", .type = &kType13, .offset = offsetof(ECKASDH_Eckasdh2, weierstrass_a)},
    {.name = "weierstrassB", .type = &kType13, .offset = offsetof(ECKASDH_Eckasdh2, weierstrass_b)},
};
constexpr Component kComponentsOfProfileElement[] = {
    {.name = "elementID", .type = &kType14, .offset = offsetof(ProfileElement, element_id)},
    {.name = "paramS", .type = &kParams, .offset = offsetof(ProfileElement, param_s), .optional = &optional_access<asn1::Box<Params>>},
    {.name = "element", .type = &kElement, .offset = offsetof(ProfileElement, element), .optional = &optional_access<asn1::Box<Element>>},
};
constexpr Component kComponentsOfElement[] = {
    {.name = "octets", .type = &kType2, .alternative = &alternative_access<Bytes>},
    {.name = "integer", .type = &kType3, .alternative = &alternative_access<std::int64_t>},
    {.name = "bits", .type = &kType7, .alternative = &alternative_access<asn1::BitString>},
    {.name = "name", .type = &kType15, .alternative = &alternative_access<std::u16string>},
    {.name = "flag", .type = &kType16, .alternative = &alternative_access<bool>},
};
constexpr Component kComponentsOfCryptoToken[] = {
    {.name = "cryptoEncryptedToken", .type = &kCryptoToken_CryptoEncryptedToken, .alternative = &alternative_access<CryptoToken_CryptoEncryptedToken>},
    {.name = "cryptoSignedToken", .type = &kCryptoToken_CryptoSignedToken, .alternative = &alternative_access<CryptoToken_CryptoSignedToken>},
    {.name = "cryptoHashedToken", .type = &kCryptoToken_CryptoHashedToken, .alternative = &alternative_access<CryptoToken_CryptoHashedToken>},
    {.name = "cryptoPwdEncr", .type = &tables::ENCRYPTED, .alternative = &alternative_access<ENCRYPTED>},
};
constexpr Component kComponentsOfCryptoToken_CryptoEncryptedToken[] = {
    {.name = "tokenOID", .type = &kType1, .offset = offsetof(CryptoToken_CryptoEncryptedToken, token_oid)},
    {.name = "token", .type = &tables::ENCRYPTED, .offset = offsetof(CryptoToken_CryptoEncryptedToken, token)},
};
constexpr Component kComponentsOfCryptoToken_CryptoSignedToken[] = {
    {.name = "tokenOID", .type = &kType1, .offset = offsetof(CryptoToken_CryptoSignedToken, token_oid)},
    {.name = "token", .type = &tables::SIGNED, .offset = offsetof(CryptoToken_CryptoSignedToken, token)},
};
constexpr Component kComponentsOfCryptoToken_CryptoHashedToken[] = {
    {.name = "tokenOID", .type = &kType1, .offset = offsetof(CryptoToken_CryptoHashedToken, token_oid)},
    {.name = "hashedVals", .type = &tables::ClearToken, .offset = offsetof(CryptoToken_CryptoHashedToken, hashed_vals)},
    {.name = "token", .type = &tables::HASHED, .offset = offsetof(CryptoToken_CryptoHashedToken, token)},
};
constexpr Component kComponentsOfHASHED[] = {
    {.name = "algorithmOID", .type = &kType1, .offset = offsetof(HASHED, algorithm_oid)},
    {.name = "paramS", .type = &kParams, .offset = offsetof(HASHED, param_s)},
    {.name = "hash", .type = &kType7, .offset = offsetof(HASHED, hash)},
};
constexpr Component kComponentsOfAuthenticationMechanism[] = {
    {.name = "dhExch", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "pwdSymEnc", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "pwdHash", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "certSign", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "ipsec", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "tls", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "authenticationBES", .type = &kAuthenticationBES, .alternative = &alternative_access<AuthenticationBES>},
    {.name = "keyExch", .type = &kType1, .alternative = &alternative_access<asn1::ObjectIdentifier>},
};
constexpr Component kComponentsOfAuthenticationBES[] = {
    {.name = "default", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "radius", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constinit const Type kParams{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfParams, .root_components = 2};
constinit const Type kDHset{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDHset, .root_components = 3};
constinit const Type kTypedCertificate{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTypedCertificate, .root_components = 2};
constinit const Type kNonStandardParameter{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfNonStandardParameter, .root_components = 2};
constinit const Type kECKASDH{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfECKASDH, .root_components = 2};
constinit const Type kECKASDH_Eckasdhp{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfECKASDH_Eckasdhp, .root_components = 5};
constinit const Type kECpoint{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfECpoint, .root_components = 2};
constinit const Type kECKASDH_Eckasdh2{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfECKASDH_Eckasdh2, .root_components = 5};
constinit const Type kProfileElement{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfProfileElement, .root_components = 3};
constinit const Type kElement{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfElement, .root_components = 5};
constinit const Type kCryptoToken_CryptoEncryptedToken{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfCryptoToken_CryptoEncryptedToken, .root_components = 2};
constinit const Type kCryptoToken_CryptoSignedToken{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfCryptoToken_CryptoSignedToken, .root_components = 2};
constinit const Type kCryptoToken_CryptoHashedToken{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfCryptoToken_CryptoHashedToken, .root_components = 3};
constinit const Type kAuthenticationBES{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfAuthenticationBES, .root_components = 2};

}  // namespace

constinit const Type tables::H235Key{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH235Key, .root_components = 3};
constinit const Type tables::ENCRYPTED{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfENCRYPTED, .root_components = 3};
constinit const Type tables::SIGNED{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfSIGNED, .root_components = 4};
constinit const Type tables::V3KeySyncMaterial{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV3KeySyncMaterial, .root_components = 8};
constinit const Type tables::KeySyncMaterial{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfKeySyncMaterial, .root_components = 2};
constinit const Type tables::KeySignedMaterial{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfKeySignedMaterial, .root_components = 5};
constinit const Type tables::ClearToken{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfClearToken, .root_components = 9};
constinit const Type tables::CryptoToken{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCryptoToken, .root_components = 4};
constinit const Type tables::HASHED{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfHASHED, .root_components = 3};
constinit const Type tables::AuthenticationMechanism{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfAuthenticationMechanism, .root_components = 7};

}  // namespace protocols::h235
// clang-format on
