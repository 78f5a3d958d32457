#include "gateway/call/encryption_words.hpp"

#include <variant>

namespace gateway::call {

conference::LegEncryption encryption_of(const protocols::MediaSession& session,
                                        const std::string& suite) {
  conference::LegEncryption out{
      .encrypted = session.encrypted(), .words = "none", .decrypted_by_gateway = true};
  if (!out.encrypted) return out;
  const bool dtls = std::holds_alternative<protocols::DtlsKeying>(session.streams.front().keying);
  out.words = dtls ? "DTLS-SRTP" : "SRTP";
  if (!suite.empty()) out.words += " " + suite;
  return out;
}

}  // namespace gateway::call
