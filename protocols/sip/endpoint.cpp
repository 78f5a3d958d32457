#include "protocols/sip/endpoint.hpp"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "protocols/sip/capability.hpp"
#include "protocols/sip/dialog.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/validate.hpp"
#include "protocols/sip/via.hpp"

namespace protocols::sip {

namespace {

constexpr std::string_view kRetryAfter = "30";

// The To tag of a stateless answer has to be the same for every repetition (RFC 3261 8.2.7), so it
// is made of what repetitions have in common. FNV-1a; nothing secret hangs on it.
std::string stateless_tag(const Message& request) {
  std::uint64_t hash = 14695981039346656037U;
  for (const std::string_view field : {"Via", "From", "Call-ID", "CSeq"}) {
    for (const char c : request.header(field)) {
      hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
    hash = (hash ^ 0xffU) * 1099511628211U;
  }
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16).ptr;
  return {digits.data(), end};
}

Outgoing answer(const Message& request, const Flow& flow, const EndpointSettings& settings,
                int status, std::vector<Header> extra = {}, std::string_view reason = {}) {
  Message stamped = request;
  stamp_via(stamped, flow);
  Message response = make_response(stamped, status, stateless_tag(request), reason);
  for (Header& header : extra) response.headers.push_back(std::move(header));
  if (!settings.product.empty()) response.add("Server", settings.product);
  return {response_flow(stamped, flow), write(response)};
}

std::vector<Header> fields_of(const Rejection& rejection) {
  if (!rejection.extra) return {};
  return {*rejection.extra};
}

}  // namespace

Disposition dispose(const Message& message, const Flow& flow, const EndpointSettings& settings) {
  using Kind = Disposition::Kind;
  const auto answered = [&](int status, std::vector<Header> extra = {},
                            std::string_view reason = {}) {
    return Disposition{Kind::Answered,
                       answer(message, flow, settings, status, std::move(extra), reason), false};
  };
  if (!message.is_request() || message.method == "ACK") return {};
  if (const auto rejection = validate_request(message)) {
    return answered(rejection->status, fields_of(*rejection), rejection->reason);
  }
  // Of a call that is not here any more, or never was.
  if (message.method == "CANCEL" || !tag_of(message.header("To")).empty()) return answered(481);
  if (const auto rejection = check_abilities(message, abilities())) {
    return answered(rejection->status, fields_of(*rejection));
  }
  if (message.method == "OPTIONS") {
    return answered(200, {{"Allow", std::string(kAllow)},
                          {"Accept", std::string(kAccept)},
                          {"Supported", std::string(kSupported)}});
  }
  // BYE, INFO, UPDATE, PRACK mean something within a call alone.
  if (message.method != "INVITE") return answered(481);
  if (settings.draining) {
    Disposition refusal = answered(503, {{"Retry-After", std::string(kRetryAfter)}});
    refusal.drained = true;
    return refusal;
  }
  return {Kind::NewCall, std::nullopt, false};
}

std::optional<Outgoing> answer_unparsable(ByteView bytes, const Error& error, const Flow& flow,
                                          const EndpointSettings& settings) {
  const auto request = salvage(bytes);
  if (!request) return std::nullopt;
  return answer(*request, flow, settings, status_for(error), {}, error.code.message());
}

}  // namespace protocols::sip
