#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/signalling/party.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h235/types.hpp"
#include "protocols/q931/cause.hpp"

// What happens in the signalling of one call, H.225.0 clause 7. Values only.
namespace protocols::h225::signalling {

// What a message of call setup brings along, H.323 8.1.7, 8.2 and H.235.6: what was found in one,
// or is to go into the next.
struct Attachments {
  std::optional<Address> h245_address{};  // where the sender awaits a separate H.245 connection
  // Encoded OpenLogicalChannels: proposals in Setup, what is taken of them in an answer. Never an
  // empty list.
  std::optional<std::vector<Bytes>> fast_start{};
  bool fast_connect_refused = false;
  std::vector<h235::ClearToken> tokens{};  // H.235.6: Diffie-Hellman and the like
  std::vector<CryptoH323Token> crypto_tokens{};
  // H.245 messages in their order: tunnelled; in Setup those of parallelH245Control first.
  std::vector<Bytes> h245_control{};
  // H.460: received are needed, desired and supported features together; ours are supported ones.
  std::vector<GenericData> features{};
};

// An incoming call.
struct Setup {
  Bytes call_identifier;  // GUID of 16 bytes, the conference's where a peer of version 1 has none
  Bytes conference_id;    // GUID of 16 bytes
  Party from;
  // destinationAddress, else the called party number; empty where the bare address was dialled.
  std::vector<Alias> dialled;
  std::optional<Address> dest_call_signal_address;
  std::optional<Address> source_call_signal_address;
  std::optional<std::u16string> endpoint_identifier;  // of its registration with us
  Attachments attachments;
  bool tunnelling = false;  // the peer can, and we want to
  bool media_wait_for_connect = false;
  std::uint8_t version = 0;  // of its H.225.0
  std::uint8_t rate = 0;     // × 64 kbit/s of the bearer capability; 0 where it says none
};

// Our outgoing call is on its way. `Acknowledged`: Setup alone was (SetupAcknowledge).
struct Progressed {
  enum class Stage : std::uint8_t { Acknowledged, Proceeding, Alerting, Progress };
  Stage stage = Stage::Proceeding;
  Party by;
  Attachments attachments;
};

// Our outgoing call is answered.
struct Connected {
  Party by;
  Attachments attachments;
};

// Tunnelled H.245 messages of a message that no other event tells of, in order.
struct Control {
  std::vector<Bytes> messages;
};

// Facility with what belongs to the setup of a call: fastStart, tokens. Its H.245 messages come as
// Control, its h245Address as ControlWanted.
struct Supplement {
  Attachments attachments;
};

// The peer wants a separate H.245 connection to be made to this address of its: Facility startH245,
// or an h245Address in a message after the one that Setup, Progressed or Connected tell of.
struct ControlWanted {
  Address h245_address;
};

// Facility callForwarded, routeCallToGatekeeper or routeCallToMC: the call is to be made anew, to
// these names at that address. This one goes on until its owner releases it.
struct Forwarded {
  enum class Reason : std::uint8_t { CallForwarded, RouteCallToGatekeeper, RouteCallToMc };
  Reason reason = Reason::CallForwarded;
  std::vector<Alias> aliases;      // alternativeAliasAddress
  std::optional<Address> address;  // alternativeAddress
  std::optional<Bytes> conference_id;
};

// Information with a keypad element: 0-9, *, #, A-D.
struct Digits {
  std::string digits;
};

// The peer will not tunnel, or not any more: a separate H.245 connection is needed. What was handed
// to tunnel() and not sent is lost.
struct TunnellingRefused {};

// The call is over; the last event.
struct Released {
  // Of the message; mapped from `reason` where it has none.
  q931::Cause cause{};
  std::optional<ReleaseCompleteReason::Is> reason{};
  bool by_us = false;           // by release(), a timer or a broken message
  bool timeout = false;         // the peer did not answer in time
  bool protocol_error = false;  // the peer's message could not be taken
  bool connection_lost = false;
  Attachments last{};  // the last tunnelled H.245 messages, tokens
  std::string text{};  // one sentence, without names and numbers of people
};

using Event = std::variant<Setup, Progressed, Connected, Control, Supplement, ControlWanted,
                           Forwarded, Digits, TunnellingRefused, Released>;

}  // namespace protocols::h225::signalling
