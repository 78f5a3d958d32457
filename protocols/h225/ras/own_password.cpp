#include "protocols/h225/ras/own_password.hpp"

#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/ras/signed_message.hpp"

namespace protocols::h225::ras {

OwnPassword::OwnPassword(std::string_view name, h235::Secret key, RandomSource random)
    : name_(to_utf16(name)),
      random_(std::move(random)),
      verifier_(key.copy(), {}),
      signer_(std::move(key), name_, {}, random_) {}

std::expected<std::string, SecurityProblem> OwnPassword::verify(const Received& received,
                                                                std::uint32_t now) {
  if (!is_signed(received.message)) {
    switch (kind_of(received.message).value_or(Kind::NonStandardMessage)) {
      case Kind::GatekeeperConfirm:
      case Kind::GatekeeperReject:
      case Kind::RegistrationReject:
      case Kind::UnknownMessageResponse:
      case Kind::RequestInProgress: return std::string();
      default: return std::unexpected(SecurityProblem::Denied);
    }
  }
  // A message of ours, thrown back.
  if (named_sender(received.message) == name_) {
    return std::unexpected(SecurityProblem::WrongSendersId);
  }
  if (auto done = ras::verify(received.message, received.bytes, verifier_, now); !done) {
    return std::unexpected(problem_of(done.error()));
  }
  return to_utf8(name_);
}

Result<Bytes> OwnPassword::encode(const Transmit& transmit, std::uint32_t now) {
  RasMessage message = transmit.message;
  if (auto* grq = message.get_if<Kind::GatekeeperRequest>()) {
    offer_passwords(*grq);
    return asn1::encode(message);
  }
  if (auto named = gatekeeper_identifier(message)) gatekeeper_ = std::move(*named);
  signer_.set_names(name_, gatekeeper_);
  return encode_signed(std::move(message), signer_, now, random_);
}

}  // namespace protocols::h225::ras
