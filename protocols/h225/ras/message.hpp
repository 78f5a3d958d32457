#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/types.hpp"

// What both sides of RAS share: H.225.0 7.7 to 7.19, values only.
namespace protocols::h225::ras {

using Kind = RasMessage::Is;

// Ports and group of H.225.0 Annex D.
inline constexpr std::uint16_t kRasPort = 1719;
inline constexpr std::uint16_t kDiscoveryPort = 1718;
inline constexpr const char* kDiscoveryGroup = "224.0.1.41";

// protocolIdentifier of H.225.0 version 7.
asn1::ObjectIdentifier protocol_identifier();

// A message for its owner to sign, encode and send. `user` is the name under which the machine's
// `Verify` accepted the other side, empty where nothing was asked: the owner knows the password.
struct Transmit {
  Address to;
  RasMessage message;
  std::string user;
  std::string endpoint_identifier;  // whom it concerns, where the gatekeeper knows it
};

template <class T, std::size_t index = 0>
consteval Kind kind_of_type() {
  constexpr auto kKind = static_cast<Kind>(index);
  if constexpr (std::is_same_v<RasMessage::Alternative<kKind>, T>) {
    return kKind;
  } else {
    return kind_of_type<T, index + 1>();
  }
}

template <class T>
RasMessage to_message(T content) {
  return RasMessage::of<kind_of_type<T>()>(std::move(content));
}
// Null where the message is another.
template <class T>
const T* content(const RasMessage& message) {
  return message.get_if<kind_of_type<T>()>();
}

// Nothing for a message of a later version.
std::optional<Kind> kind_of(const RasMessage& message);

// Of an admissionConfirmSequence that of its first. Nothing where there is none.
std::optional<std::uint16_t> sequence_number(const RasMessage& message);
void set_sequence_number(RasMessage& message, std::uint16_t number);

// Whose message it says it is; nothing where it does not say.
std::optional<std::u16string> endpoint_identifier(const RasMessage& message);

// As it stands in the message, empty text included; nothing where it does not say.
std::optional<std::u16string> gatekeeper_identifier(const RasMessage& message);

bool is_request(Kind kind);
// Which request a confirm, reject, response or acknowledgement answers. RIP and XRS answer any.
std::optional<Kind> request_answered_by(Kind answer);

// Signatures are not what a message says: a repetition signed anew says the same.
void strip_tokens(RasMessage& message);
bool has_tokens(const RasMessage& message);
// Null where there are none.
const std::vector<CryptoH323Token>* crypto_tokens(const RasMessage& message);
// Nothing happens to a message of a later version.
void add_crypto_token(RasMessage& message, CryptoH323Token token);

// H.225.0 7.19, table 17: how long an answer may take and how often the request is repeated.
struct Patience {
  Duration timeout{};
  int retries = 0;
};
Patience patience(Kind request);

// Where an answer goes that a message wants at `named`. To the host the datagram came from and no
// other: who writes a stranger's address gets nothing sent there, and who sits behind a translator
// is answered through it.
Address answer_address(const TransportAddress& named, const Address& from);

}  // namespace protocols::h225::ras
