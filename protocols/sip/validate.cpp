#include "protocols/sip/validate.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "protocols/base/text.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/name_addr.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/syntax.hpp"
#include "protocols/sip/uri.hpp"
#include "protocols/sip/via.hpp"

namespace protocols::sip {
namespace {

Rejection bad(std::string_view what) {
  return {400, std::string(what), std::nullopt};
}

Rejection refuse(int status, std::optional<Header> extra = std::nullopt) {
  return {status, std::string(reason_phrase(status)), std::move(extra)};
}

std::size_t count(const Message& message, std::string_view name) {
  return static_cast<std::size_t>(
      std::count_if(message.headers.begin(), message.headers.end(),
                    [&](const Header& header) { return iequals(header.name, name); }));
}

std::string joined(std::span<const std::string_view> words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

bool contains(std::span<const std::string_view> words, std::string_view wanted) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return iequals(word, wanted); });
}

// What requests and responses both need; names the first field that is wrong.
std::optional<std::string_view> broken_core_field(const Message& message) {
  if (!top_via(message)) return "Via";
  for (const std::string_view name : {"From", "To"}) {
    if (count(message, name) != 1 || !parse_name_addr(message.header(name))) return name;
  }
  if (count(message, "Call-ID") != 1 || message.header("Call-ID").empty()) return "Call-ID";
  if (count(message, "CSeq") != 1 || !parse_cseq(message.header("CSeq"))) return "CSeq";
  return std::nullopt;
}

bool all_addresses(const Message& message, std::string_view name) {
  for (const Header& header : message.headers) {
    if (!iequals(header.name, name)) continue;
    for (const std::string_view value : split_list(header.value)) {
      const bool wildcard = value == "*" && iequals(name, "Contact");
      if (!wildcard && !parse_name_addr(value)) return false;
    }
  }
  return true;
}

// "application/sdp;charset=utf-8" → "application/sdp"
std::string_view media_type(std::string_view value) {
  return trim(value.substr(0, value.find(';')));
}

bool accepts(std::string_view range, std::span<const std::string_view> bodies) {
  const std::string_view type = media_type(range);
  if (type == "*/*") return true;
  const bool any_subtype = type.ends_with("/*");
  return std::any_of(bodies.begin(), bodies.end(), [&](std::string_view body) {
    return any_subtype ? iequals(body.substr(0, body.find('/')), type.substr(0, type.size() - 2))
                       : iequals(body, type);
  });
}

std::optional<Rejection> check_body(const Message& request, const Abilities& abilities) {
  // Whatever a BYE carries, it ends the call.
  if (request.body.empty() || request.method == "BYE") return std::nullopt;
  const auto disposition = to_lower(request.header("Content-Disposition"));
  if (disposition.find("handling=optional") != std::string::npos) return std::nullopt;
  const std::string_view encoding = request.header("Content-Encoding");
  if (!encoding.empty() && !iequals(encoding, "identity")) {
    return refuse(415, Header{"Accept-Encoding", "identity"});
  }
  if (!contains(abilities.bodies, media_type(request.header("Content-Type")))) {
    return refuse(415, Header{"Accept", joined(abilities.bodies)});
  }
  return std::nullopt;
}

}  // namespace

std::optional<Rejection> validate_request(const Message& request) {
  const auto uri = parse_uri(request.request_uri);
  if (!uri) return bad("Bad Request-URI");
  if (!uri->headers.empty()) return bad("Headers In Request-URI");  // RFC 3261 19.1.1
  if (const auto field = broken_core_field(request)) {
    return bad((request.has(*field) ? "Bad " : "Missing ") + std::string(*field));
  }
  if (parse_cseq(request.header("CSeq"))->method != request.method) return bad("CSeq Mismatch");
  if (iequals(top_via(request)->branch(), kBranchCookie)) return bad("Bad Via Branch");
  for (const std::string_view name : {"Max-Forwards", "Content-Type", "Expires"}) {
    if (count(request, name) > 1) return bad("Repeated " + std::string(name));
  }
  if (request.has("Max-Forwards") && !parse_max_forwards(request.header("Max-Forwards"))) {
    return bad("Bad Max-Forwards");
  }
  for (const std::string_view name : {"Contact", "Route", "Record-Route"}) {
    if (!all_addresses(request, name)) return bad("Bad " + std::string(name));
  }
  if (!request.body.empty() && request.header("Content-Type").empty()) {
    return bad("Missing Content-Type");
  }
  return std::nullopt;
}

bool validate_response(const Message& response) {
  // More than one Via means it went astray (RFC 3261 8.1.3.3).
  return !broken_core_field(response) && count(response, "Via") == 1 &&
         find_outside(response.header("Via"), ',') == std::string_view::npos;
}

std::optional<Rejection> check_abilities(const Message& request, const Abilities& abilities) {
  // Method names have case, RFC 3261 7.1.
  if (std::find(abilities.methods.begin(), abilities.methods.end(), request.method) ==
      abilities.methods.end()) {
    return refuse(405, Header{"Allow", joined(abilities.methods)});
  }
  if (request.method == "ACK" || request.method == "CANCEL") return std::nullopt;
  const auto uri = parse_uri(request.request_uri);
  if (!uri || !(uri->is_sip() || uri->scheme == "tel")) return refuse(416);
  std::string unsupported;
  for (const std::string& extension : request.values("Require")) {
    if (contains(abilities.extensions, extension)) continue;
    if (!unsupported.empty()) unsupported += ", ";
    unsupported += extension;
  }
  if (!unsupported.empty()) return refuse(420, Header{"Unsupported", std::move(unsupported)});
  if (auto rejection = check_body(request, abilities)) return rejection;
  const std::vector<std::string> accepted = request.values("Accept");
  if (request.method == "INVITE" && !accepted.empty() &&
      std::none_of(accepted.begin(), accepted.end(),
                   [&](const std::string& range) { return accepts(range, abilities.bodies); })) {
    return refuse(406);
  }
  return std::nullopt;
}

int status_for(const Error& error) {
  if (error.code == SipError::Version) return 505;
  if (error.code == SipError::TooLarge || error.code == SipError::TooManyHeaders) return 513;
  return 400;
}

}  // namespace protocols::sip
