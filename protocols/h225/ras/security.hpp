#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <string>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/ras/registration.hpp"

// Where H.235 joins in. Machines of RAS make no signature and check none: they ask whom a message
// is from, and hand out messages for their owner to sign.
namespace protocols::h225::ras {

// Why a message is not believed, H.225.0 SecurityErrors2; Denied where the reason stays unsaid.
enum class SecurityProblem : std::uint8_t {
  Denied,
  WrongSyncTime,
  Replay,
  WrongGeneralId,
  WrongSendersId,
  IntegrityFailed,
  WrongOid,
};

struct Received {
  const RasMessage& message;
  ByteView bytes;  // as received: what a signature was made over
  const Address& from;
  const Registration* sender = nullptr;  // whose endpoint identifier it bears; gatekeeper only
};

// Says under which user's password a message is signed, "" where the owner asks for none, or why it
// is not to be believed. It is the place, too, to refuse a user the aliases of another. Called once
// for each message that may change something; repetitions of what was answered are not shown to it.
using Verify = std::function<std::expected<std::string, SecurityProblem>(const Received& received)>;

// The reject of a request for reasons of security. Nothing for requests that have no reject.
std::optional<RasMessage> security_reject(Kind request, SecurityProblem problem);

}  // namespace protocols::h225::ras
