#include "protocols/h225/ras/message.hpp"

#include <chrono>
#include <utility>

#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::ras {
namespace {

constexpr std::size_t kKinds = static_cast<std::size_t>(Kind::AdmissionConfirmSequence) + 1;

// Calls `act` with what the message holds. A sequence of confirms counts as its first.
template <class Message, class Act, std::size_t... index>
void with_content(Message& message, Act act, std::index_sequence<index...>) {
  const auto one = [&]<std::size_t i>(std::integral_constant<std::size_t, i>) {
    auto* value = message.template get_if<static_cast<Kind>(i)>();
    if (value == nullptr) return;
    if constexpr (static_cast<Kind>(i) == Kind::AdmissionConfirmSequence) {
      if (!value->empty()) act(value->front());
    } else {
      act(*value);
    }
  };
  (one(std::integral_constant<std::size_t, index>()), ...);
}

template <class Message, class Act>
void with_content(Message& message, Act act) {
  with_content(message, act, std::make_index_sequence<kKinds>());
}

}  // namespace

asn1::ObjectIdentifier protocol_identifier() {
  return {0, 0, 8, 2250, 0, 7};
}

std::optional<Kind> kind_of(const RasMessage& message) {
  if (message.index() >= kKinds) return std::nullopt;
  return static_cast<Kind>(message.index());
}

std::optional<std::uint16_t> sequence_number(const RasMessage& message) {
  std::optional<std::uint16_t> out;
  with_content(message, [&](const auto& value) { out = value.request_seq_num; });
  return out;
}

void set_sequence_number(RasMessage& message, std::uint16_t number) {
  with_content(message, [&](auto& value) { value.request_seq_num = number; });
}

std::optional<std::u16string> endpoint_identifier(const RasMessage& message) {
  std::optional<std::u16string> out;
  with_content(message, [&](const auto& value) {
    if constexpr (requires { value.endpoint_identifier; }) out = value.endpoint_identifier;
  });
  return out;
}

std::optional<std::u16string> gatekeeper_identifier(const RasMessage& message) {
  std::optional<std::u16string> out;
  with_content(message, [&](const auto& value) {
    if constexpr (requires { value.gatekeeper_identifier; }) out = value.gatekeeper_identifier;
  });
  return out;
}

void strip_tokens(RasMessage& message) {
  with_content(message, [](auto& value) {
    value.tokens.reset();
    value.crypto_tokens.reset();
    if constexpr (requires { value.integrity_check_value; }) value.integrity_check_value.reset();
  });
}

bool has_tokens(const RasMessage& message) {
  bool out = false;
  with_content(message, [&](const auto& value) {
    out = value.tokens || value.crypto_tokens;
    if constexpr (requires { value.integrity_check_value; }) {
      out = out || value.integrity_check_value;
    }
  });
  return out;
}

const std::vector<CryptoH323Token>* crypto_tokens(const RasMessage& message) {
  const std::vector<CryptoH323Token>* out = nullptr;
  with_content(message, [&](const auto& value) {
    if (value.crypto_tokens) out = &*value.crypto_tokens;
  });
  return out;
}

void add_crypto_token(RasMessage& message, CryptoH323Token token) {
  with_content(message, [&](auto& value) {
    if (!value.crypto_tokens) value.crypto_tokens.emplace();
    value.crypto_tokens->push_back(std::move(token));
  });
}

bool is_request(Kind kind) {
  switch (kind) {
    case Kind::GatekeeperRequest:
    case Kind::RegistrationRequest:
    case Kind::UnregistrationRequest:
    case Kind::AdmissionRequest:
    case Kind::BandwidthRequest:
    case Kind::DisengageRequest:
    case Kind::LocationRequest:
    case Kind::InfoRequest:
    case Kind::ResourcesAvailableIndicate:
    case Kind::ServiceControlIndication: return true;
    default: return false;
  }
}

std::optional<Kind> request_answered_by(Kind answer) {
  switch (answer) {
    case Kind::GatekeeperConfirm:
    case Kind::GatekeeperReject: return Kind::GatekeeperRequest;
    case Kind::RegistrationConfirm:
    case Kind::RegistrationReject: return Kind::RegistrationRequest;
    case Kind::UnregistrationConfirm:
    case Kind::UnregistrationReject: return Kind::UnregistrationRequest;
    case Kind::AdmissionConfirm:
    case Kind::AdmissionConfirmSequence:
    case Kind::AdmissionReject: return Kind::AdmissionRequest;
    case Kind::BandwidthConfirm:
    case Kind::BandwidthReject: return Kind::BandwidthRequest;
    case Kind::DisengageConfirm:
    case Kind::DisengageReject: return Kind::DisengageRequest;
    case Kind::LocationConfirm:
    case Kind::LocationReject: return Kind::LocationRequest;
    case Kind::InfoRequestResponse: return Kind::InfoRequest;
    case Kind::InfoRequestAck:
    case Kind::InfoRequestNak: return Kind::InfoRequestResponse;
    case Kind::ResourcesAvailableConfirm: return Kind::ResourcesAvailableIndicate;
    case Kind::ServiceControlResponse: return Kind::ServiceControlIndication;
    default: return std::nullopt;
  }
}

Patience patience(Kind request) {
  using std::chrono::seconds;
  switch (request) {
    case Kind::GatekeeperRequest:
    case Kind::AdmissionRequest:
    case Kind::LocationRequest:
    case Kind::InfoRequestResponse: return {seconds(5), 2};
    case Kind::UnregistrationRequest:
    case Kind::InfoRequest: return {seconds(3), 1};
    default: return {seconds(3), 2};
  }
}

Address answer_address(const TransportAddress& named, const Address& from) {
  auto address = to_address(named);
  if (address && address->host == from.host && address->port != 0) return std::move(*address);
  return from;
}

}  // namespace protocols::h225::ras
