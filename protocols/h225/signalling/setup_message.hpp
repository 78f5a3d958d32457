#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/signalling/events.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/q931/message.hpp"

// Setup, H.225.0 7.3.10, between a Q.931 message with its User-user element and words of our own.
namespace protocols::h225::signalling {

// A call to be made.
struct OutgoingCall {
  std::uint16_t call_reference = 1;  // 1 … 32,767
  Bytes call_identifier{};           // GUIDs of 16 bytes
  Bytes conference_id{};
  // Who calls and who is called; the first number of each is in the Calling and Called party
  // number, too.
  std::vector<Alias> source{}, destination{};
  std::optional<Address> local{};                       // sourceCallSignalAddress
  std::optional<Address> remote{};                      // destCallSignalAddress
  std::optional<std::u16string> endpoint_identifier{};  // of our registration
  std::vector<CryptoH323Token> crypto_tokens{};
  std::uint32_t bandwidth = 0;  // in 100 bit/s, of one direction: the bearer capability's rate
  Attachments attachments{};
};

// The Setup event of a Setup message; all but `tunnelling`, which is not the message's alone.
Setup read_setup(const q931::Message& message, const H323_UU_PDU& pdu, const Setup_UUIE& setup);

// The Q.931 part of Setup, without User-user element and display.
q931::Message setup_message(const OutgoingCall& call);
// The H.225.0 part, `attachments` left out.
Setup_UUIE setup_contents(const OutgoingCall& call, EndpointType ours);

// × 64 kbit/s of a bearer capability, Q.931 4.5.5; 0 where it does not say.
std::uint8_t rate_of(const std::optional<Bytes>& bearer_capability);

}  // namespace protocols::h225::signalling
