#include "gateway/call/end_labels.hpp"

namespace gateway::call {

using protocols::EndReason;

std::string_view name_of(EndReason reason) {
  switch (reason) {
    case EndReason::LocalHangup: return "local_hangup";
    case EndReason::RemoteHangup: return "remote_hangup";
    case EndReason::Cancelled: return "cancelled";
    case EndReason::Rejected: return "rejected";
    case EndReason::NoMedia: return "no_media";
    case EndReason::EncryptionRequired: return "encryption_required";
    case EndReason::NotFound: return "not_found";
    case EndReason::Busy: return "busy";
    case EndReason::Overloaded: return "overloaded";
    case EndReason::Timeout: return "timeout";
    case EndReason::TransportLost: return "transport_lost";
    case EndReason::ProtocolError: return "protocol_error";
  }
  return "";
}

monitoring::Protocol protocol_label(std::string_view protocol) {
  return protocol == "h323" ? monitoring::Protocol::H323 : monitoring::Protocol::Sip;
}

monitoring::End end_label(EndReason reason) {
  switch (reason) {
    case EndReason::Cancelled: return monitoring::End::Cancelled;
    case EndReason::Timeout: return monitoring::End::Timeout;
    case EndReason::TransportLost: return monitoring::End::TransportLost;
    case EndReason::ProtocolError:
    case EndReason::NoMedia:
    case EndReason::EncryptionRequired: return monitoring::End::ProtocolError;
    case EndReason::Overloaded: return monitoring::End::Drained;
    case EndReason::LocalHangup:
    case EndReason::RemoteHangup:
    case EndReason::Rejected:
    case EndReason::NotFound:
    case EndReason::Busy: return monitoring::End::Hangup;
  }
  return monitoring::End::Hangup;
}

std::optional<monitoring::Refusal> refusal_label(EndReason reason) {
  switch (reason) {
    case EndReason::NoMedia: return monitoring::Refusal::NoCommonCodec;
    case EndReason::EncryptionRequired: return monitoring::Refusal::EncryptionRequired;
    case EndReason::NotFound: return monitoring::Refusal::NotFound;
    case EndReason::Rejected: return monitoring::Refusal::WrongPin;
    case EndReason::Busy:
    case EndReason::Overloaded: return monitoring::Refusal::Overloaded;
    case EndReason::ProtocolError: return monitoring::Refusal::BadRequest;
    case EndReason::LocalHangup:
    case EndReason::RemoteHangup:
    case EndReason::Cancelled:
    case EndReason::Timeout:
    case EndReason::TransportLost: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace gateway::call
