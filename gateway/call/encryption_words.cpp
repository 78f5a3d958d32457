#include "gateway/call/encryption_words.hpp"

#include <variant>

namespace gateway::call {

conference::LegEncryption encryption_of(const protocols::MediaSession& session,
                                        const std::string& suite) {
  conference::LegEncryption out{
      .encrypted = session.encrypted(), .words = "none", .decrypted_by_gateway = true};
  if (!out.encrypted) return out;
  const auto& keying = session.streams.front().keying;
  if (std::holds_alternative<protocols::DtlsKeying>(keying)) {
    out.words = "DTLS-SRTP";
  } else if (std::holds_alternative<protocols::H235Keying>(keying)) {
    out.words = "H.235.6";
  } else {
    out.words = "SRTP";
  }
  if (!suite.empty()) out.words += " " + suite;
  return out;
}

}  // namespace gateway::call
