#include "protocols/sip/end_status.hpp"

namespace protocols::sip {

namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\' || byte < 0x20 || byte == 0x7f) continue;
    out += c;
  }
  return out + '"';
}

}  // namespace

int status_of(EndReason reason) {
  switch (reason) {
    case EndReason::NotFound: return 404;
    case EndReason::Busy: return 486;
    case EndReason::Overloaded: return 503;
    case EndReason::NoMedia:
    case EndReason::EncryptionRequired: return 488;
    case EndReason::LocalHangup:
    case EndReason::Timeout: return 480;
    case EndReason::TransportLost: return 500;
    case EndReason::ProtocolError: return 400;
    case EndReason::Cancelled: return 487;
    case EndReason::RemoteHangup:
    case EndReason::Rejected: return 603;
  }
  return 500;
}

EndReason reason_of(int status) {
  switch (status) {
    case 404:
    case 410:
    case 484:
    case 485:
    case 604: return EndReason::NotFound;
    case 486:
    case 600: return EndReason::Busy;
    case 487: return EndReason::Cancelled;
    case 488:
    case 606:
    case 415: return EndReason::NoMedia;
    case 408:
    case 480:
    case 504: return EndReason::Timeout;
    case 503: return EndReason::Overloaded;
    case 400:
    case 420:
    case 421:
    case 482:
    case 483:
    case 505: return EndReason::ProtocolError;
    default: return EndReason::Rejected;
  }
}

EndReason reason_of(const sdp::Refusal& refusal) {
  switch (refusal.reason) {
    case sdp::Refusal::Reason::Malformed: return EndReason::ProtocolError;
    case sdp::Refusal::Reason::EncryptionRequired: return EndReason::EncryptionRequired;
    case sdp::Refusal::Reason::NoCommonCodec:
    case sdp::Refusal::Reason::NoUsableStream: break;
  }
  return EndReason::NoMedia;
}

std::string reason_header(EndReason reason) {
  switch (reason) {
    case EndReason::Timeout: return reason_header(408, "No answer in time");
    case EndReason::NoMedia: return reason_header(488, "No media in common");
    case EndReason::EncryptionRequired: return reason_header(488, "Encryption required");
    case EndReason::Overloaded: return reason_header(503, "Overloaded");
    case EndReason::TransportLost: return reason_header(500, "Transport lost");
    case EndReason::ProtocolError: return reason_header(400, "Protocol error");
    case EndReason::Busy: return "Q.850;cause=17;text=\"User busy\"";
    case EndReason::NotFound: return "Q.850;cause=1;text=\"Unallocated number\"";
    case EndReason::Rejected: return "Q.850;cause=21;text=\"Call rejected\"";
    case EndReason::LocalHangup:
    case EndReason::RemoteHangup:
    case EndReason::Cancelled: break;
  }
  return "Q.850;cause=16;text=\"Normal call clearing\"";
}

std::string reason_header(int status, std::string_view text) {
  return "SIP;cause=" + std::to_string(status) + ";text=" + quoted(text);
}

std::string warning_header(int code, std::string_view text) {
  return std::to_string(code) + " roombridge " + quoted(text);
}

}  // namespace protocols::sip
