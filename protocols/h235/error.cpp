#include "protocols/h235/error.hpp"

#include <string>

namespace protocols::h235 {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "h235"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::NoTokens: return "no Diffie-Hellman token came along (H.235.6 media encryption)";
      case Errc::NoCommonGroup: return "none of the offered Diffie-Hellman groups is allowed";
      case Errc::WrongGroup: return "modSize or generator are not those of the token's group";
      case Errc::WrongKeySize: return "half key has not the size of its group (H.235.0 DHset)";
      case Errc::DegenerateHalfKey:
        return "half key makes no secret: 0, 1, p-1 or above (RFC 2631)";
      case Errc::NotAgreed: return "no secret was agreed on yet";
      case Errc::UnknownCipher: return "media cipher is none that is spoken here (H.235.6)";
      case Errc::UnprotectedKey: return "h235Key does not come under the agreed secret (H.235.6)";
      case Errc::BadKeyMaterial: return "h235Key holds no key of the cipher's size (H.235.0)";
      case Errc::BadSynchFlag: return "synchFlag is no RTP payload type (H.235.6)";
      case Errc::Malformed:
        return "not an RTP packet, or a payload that no cipher makes (RFC 3550)";
      case Errc::BadPadding: return "count of padding octets is not within the payload (RFC 3550)";
      case Errc::UnknownPayloadType: return "no key was announced for the payload type (H.235.6)";
      case Errc::NotSigned: return "no cryptoHashedToken came along (H.235.1)";
      case Errc::UnknownSignature: return "token is not of HMAC-SHA1-96 over all fields (H.235.1)";
      case Errc::MissingField: return "time stamp, random or identifier is missing (H.235.1)";
      case Errc::StaleTimeStamp: return "time stamp is too far from our clock (H.235.1)";
      case Errc::WrongGeneralId: return "generalID names another recipient (H.235.1)";
      case Errc::WrongSendersId: return "sendersID names another sender (H.235.1)";
      case Errc::HashNotFound: return "hash does not stand in the message (H.235.1)";
      case Errc::WrongHash: return "hash is not that of the message under the password (H.235.1)";
      case Errc::Replayed: return "time stamp and random were used before (H.235.1)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::h235
