#include "protocols/h225/signalling/user_information.hpp"

#include <type_traits>
#include <utility>

#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::signalling {
namespace {

using Is = Body::Is;

// Calls `use` with the contents of the body, whichever it is; not for empty and unknown ones.
template <class AnyBody, class Use>
void visit(AnyBody& body, Use use) {
  const auto try_one = [&]<Is which>(std::integral_constant<Is, which>) {
    if (auto* contents = body.template get_if<which>()) use(*contents);
  };
  try_one(std::integral_constant<Is, Is::Setup>());
  try_one(std::integral_constant<Is, Is::CallProceeding>());
  try_one(std::integral_constant<Is, Is::Connect>());
  try_one(std::integral_constant<Is, Is::Alerting>());
  try_one(std::integral_constant<Is, Is::Information>());
  try_one(std::integral_constant<Is, Is::ReleaseComplete>());
  try_one(std::integral_constant<Is, Is::Facility>());
  try_one(std::integral_constant<Is, Is::Progress>());
  try_one(std::integral_constant<Is, Is::Status>());
  try_one(std::integral_constant<Is, Is::StatusInquiry>());
  try_one(std::integral_constant<Is, Is::SetupAcknowledge>());
  try_one(std::integral_constant<Is, Is::Notify>());
}

template <class T>
void take(const std::optional<std::vector<T>>& from, std::vector<T>& to) {
  if (from) to = *from;
}

template <class T>
void put(std::vector<T> from, std::optional<std::vector<T>>& to) {
  if (!from.empty()) to = std::move(from);
}

// Of a Setup or a FeatureSet.
template <class Features>
void append_features(const Features& from, std::vector<GenericData>& to) {
  for (const auto* list :
       {&from.needed_features, &from.desired_features, &from.supported_features}) {
    if (*list) to.insert(to.end(), (*list)->begin(), (*list)->end());
  }
}

std::optional<Address> reachable(const asn1::Box<TransportAddress>& from) {
  if (!from) return std::nullopt;
  auto address = to_address(*from);
  if (address && (address->port == 0 || address->host == "0.0.0.0" || address->host == "::")) {
    return std::nullopt;
  }
  return address;
}

}  // namespace

asn1::ObjectIdentifier protocol_identifier() {
  return {0, 0, 8, 2250, 0, 7};
}

std::uint8_t version_of(const Body& body) {
  std::uint8_t version = 0;
  visit(body, [&](const auto& contents) {
    const auto& arcs = contents.protocol_identifier.arcs;
    if (arcs.size() == 6 && arcs[3] == 2250 && arcs[5] < 256) {
      version = static_cast<std::uint8_t>(arcs[5]);
    }
  });
  return version;
}

Bytes call_identifier_of(const Body& body) {
  Bytes out;
  visit(body, [&](const auto& contents) {
    using Identifier = std::remove_cvref_t<decltype(contents.call_identifier)>;
    if constexpr (std::is_same_v<Identifier, CallIdentifier>) {
      out = contents.call_identifier.guid;
    } else if (contents.call_identifier) {
      out = contents.call_identifier->guid;
    }
  });
  return out;
}

const EndpointType* endpoint_type_of(const Body& body) {
  const EndpointType* type = nullptr;
  visit(body, [&](const auto& contents) {
    if constexpr (requires { contents.source_info; }) {
      type = &contents.source_info;
    } else if constexpr (requires { contents.destination_info.vendor; }) {
      type = &contents.destination_info;
    } else if constexpr (requires { contents.destination_info; }) {
      if (contents.destination_info) type = &*contents.destination_info;
    }
  });
  return type;
}

const std::vector<CryptoH323Token>* crypto_tokens_of(const Body& body) {
  const std::vector<CryptoH323Token>* tokens = nullptr;
  visit(body, [&](const auto& contents) {
    if (contents.crypto_tokens) tokens = &*contents.crypto_tokens;
  });
  return tokens;
}

bool fits(q931::MessageType type, const Body& body) {
  using Type = q931::MessageType;
  switch (type) {
    case Type::Alerting: return body.is<Is::Alerting>();
    case Type::CallProceeding: return body.is<Is::CallProceeding>();
    case Type::Progress: return body.is<Is::Progress>();
    case Type::Setup: return body.is<Is::Setup>();
    case Type::Connect: return body.is<Is::Connect>();
    case Type::SetupAcknowledge: return body.is<Is::SetupAcknowledge>() || body.is<Is::Empty>();
    case Type::ReleaseComplete: return body.is<Is::ReleaseComplete>();
    case Type::Facility: return body.is<Is::Facility>() || body.is<Is::Empty>();
    case Type::Notify: return body.is<Is::Notify>() || body.is<Is::Empty>();
    case Type::StatusInquiry: return body.is<Is::StatusInquiry>() || body.is<Is::Empty>();
    case Type::Information: return body.is<Is::Information>() || body.is<Is::Empty>();
    case Type::Status: return body.is<Is::Status>() || body.is<Is::Empty>();
  }
  return false;
}

Party read_party(const q931::Message& message, const Body* body) {
  Party party;
  if (message.display) party.display = display_text(*message.display);
  if (!body) return party;
  if (const EndpointType* type = endpoint_type_of(*body)) read_vendor(*type, party);
  visit(*body, [&](const auto& contents) {
    if constexpr (requires { contents.alerting_address; }) {
      party.aliases = to_aliases(contents.alerting_address);
    }
    if constexpr (requires { contents.connected_address; }) {
      party.aliases = to_aliases(contents.connected_address);
    }
    if constexpr (requires { contents.display_name; }) {
      const auto& names = contents.display_name;
      if (party.display.empty() && names && !names->empty()) {
        party.display = display_text(to_utf8(names->front().name));
      }
    }
  });
  return party;
}

Attachments read_attachments(const H323_UU_PDU& pdu) {
  Attachments out;
  visit(pdu.h323_message_body, [&](const auto& contents) {
    if constexpr (requires { contents.h245_address; }) {
      out.h245_address = reachable(contents.h245_address);
    }
    if constexpr (requires { contents.fast_start; }) {
      if (contents.fast_start && !contents.fast_start->empty()) {
        out.fast_start = contents.fast_start;
      }
    }
    if constexpr (requires { contents.fast_connect_refused; }) {
      out.fast_connect_refused = contents.fast_connect_refused.has_value();
    }
    if constexpr (requires { contents.parallel_h245_control; }) {
      take(contents.parallel_h245_control, out.h245_control);
    }
    if constexpr (requires { contents.supported_features; })
      append_features(contents, out.features);
    if constexpr (requires { contents.feature_set; }) {
      if (contents.feature_set) append_features(*contents.feature_set, out.features);
    }
    take(contents.tokens, out.tokens);
    take(contents.crypto_tokens, out.crypto_tokens);
  });
  if (pdu.h245_control) {
    out.h245_control.insert(out.h245_control.end(), pdu.h245_control->begin(),
                            pdu.h245_control->end());
  }
  return out;
}

void write_attachments(Attachments attachments, H323_UU_PDU& pdu) {
  visit(pdu.h323_message_body, [&](auto& contents) {
    if constexpr (requires { contents.h245_address; }) {
      if (attachments.h245_address) {
        contents.h245_address = to_transport_address(*attachments.h245_address);
      }
    }
    if constexpr (requires { contents.fast_start; }) {
      if (attachments.fast_start) put(std::move(*attachments.fast_start), contents.fast_start);
    }
    if constexpr (requires { contents.fast_connect_refused; }) {
      if (attachments.fast_connect_refused) contents.fast_connect_refused.emplace();
    }
    if constexpr (requires { contents.parallel_h245_control; }) {
      if (contents.fast_start) {
        put(std::exchange(attachments.h245_control, {}), contents.parallel_h245_control);
      }
    }
    if constexpr (requires { contents.supported_features; }) {
      put(std::move(attachments.features), contents.supported_features);
    }
    if constexpr (requires { contents.feature_set; }) {
      if (!attachments.features.empty()) {
        put(std::move(attachments.features), contents.feature_set.emplace().supported_features);
      }
    }
    put(std::move(attachments.tokens), contents.tokens);
    put(std::move(attachments.crypto_tokens), contents.crypto_tokens);
  });
  put(std::move(attachments.h245_control), pdu.h245_control);
}

void add_crypto_token(CryptoH323Token token, Body& body) {
  visit(body, [&](auto& contents) {
    if (!contents.crypto_tokens) contents.crypto_tokens.emplace();
    contents.crypto_tokens->push_back(std::move(token));
  });
}

}  // namespace protocols::h225::signalling
