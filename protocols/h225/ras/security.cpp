#include "protocols/h225/ras/security.hpp"

namespace protocols::h225::ras {
namespace {

template <class Errors>
Errors errors_of(SecurityProblem problem) {
  using Is = Errors::Is;
  switch (problem) {
    case SecurityProblem::WrongSyncTime: return Errors::template of<Is::SecurityWrongSyncTime>();
    case SecurityProblem::Replay: return Errors::template of<Is::SecurityReplay>();
    case SecurityProblem::WrongGeneralId: return Errors::template of<Is::SecurityWrongGeneralID>();
    case SecurityProblem::WrongSendersId: return Errors::template of<Is::SecurityWrongSendersID>();
    case SecurityProblem::Denied:
    case SecurityProblem::IntegrityFailed:
      return Errors::template of<Is::SecurityIntegrityFailed>();
    case SecurityProblem::WrongOid: return Errors::template of<Is::SecurityWrongOID>();
  }
  return {};
}

template <class Reject>
RasMessage reject(SecurityProblem problem) {
  Reject reject;
  auto& reason = [&]() -> auto& {
    if constexpr (requires { reject.nak_reason; }) {
      return reject.nak_reason;
    } else {
      return reject.reject_reason;
    }
  }();
  using Reason = std::remove_reference_t<decltype(reason)>;
  using Is = Reason::Is;
  if (problem == SecurityProblem::Denied) {
    reason.template emplace<Is::SecurityDenial>();
  } else {
    using Errors = Reason::template Alternative<Is::SecurityError>;
    reason.template emplace<Is::SecurityError>(errors_of<Errors>(problem));
  }
  if constexpr (requires { reject.protocol_identifier; }) {
    reject.protocol_identifier = protocol_identifier();
  }
  return to_message(std::move(reject));
}

}  // namespace

std::optional<RasMessage> security_reject(Kind request, SecurityProblem problem) {
  switch (request) {
    case Kind::GatekeeperRequest: return reject<GatekeeperReject>(problem);
    case Kind::RegistrationRequest: return reject<RegistrationReject>(problem);
    case Kind::UnregistrationRequest: return reject<UnregistrationReject>(problem);
    case Kind::AdmissionRequest: return reject<AdmissionReject>(problem);
    case Kind::BandwidthRequest: return reject<BandwidthReject>(problem);
    case Kind::DisengageRequest: return reject<DisengageReject>(problem);
    case Kind::LocationRequest: return reject<LocationReject>(problem);
    case Kind::InfoRequestResponse: return reject<InfoRequestNak>(problem);
    default: return std::nullopt;
  }
}

}  // namespace protocols::h225::ras
