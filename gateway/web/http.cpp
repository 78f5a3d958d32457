#include "gateway/web/http.hpp"

#include <boost/beast/http/field.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include "protocols/base/text.hpp"

namespace gateway::web {
namespace {

constexpr const char* kPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob: mediastream:; connect-src 'self'; font-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

void secure(Response& response, bool strict_transport) {
  response.set("Content-Security-Policy", kPolicy);
  response.set("X-Content-Type-Options", "nosniff");
  response.set("Referrer-Policy", "no-referrer");
  response.set("Permissions-Policy",
               "camera=(self), microphone=(self), display-capture=(self), geolocation=(), "
               "payment=(), usb=()");
  response.set("Cross-Origin-Opener-Policy", "same-origin");
  response.set("Cross-Origin-Resource-Policy", "same-origin");
  if (strict_transport) response.set("Strict-Transport-Security", "max-age=31536000");
}

std::string_view view(boost::beast::string_view text) {
  return {text.data(), text.size()};
}

// RFC 9110 13.1.2: a list of entity tags, weak ones alike, or *.
bool matches(std::string_view list, std::string_view etag) {
  while (!list.empty()) {
    std::string_view tag = protocols::trim(protocols::cut(list, ','));
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    if (tag == etag || tag == "*") return true;
  }
  return false;
}

bool lists(std::string_view list, std::string_view wanted) {
  while (!list.empty()) {
    if (protocols::trim(protocols::cut(list, ',')) == wanted) return true;
  }
  return false;
}

}  // namespace

Response refusal(http::status status, unsigned version, bool keep_alive, bool strict_transport) {
  Response response(status, version);
  secure(response, strict_transport);
  response.set(http::field::cache_control, "no-store");
  response.keep_alive(keep_alive);
  response.prepare_payload();
  return response;
}

Response answer(const Request& request, const Assets& assets, std::string_view page_json,
                bool strict_transport) {
  const auto refused = [&](http::status status) {
    return refusal(status, request.version(), request.keep_alive(), strict_transport);
  };
  if (request.version() == 11 && request.count(http::field::host) != 1) {
    return refused(http::status::bad_request);
  }
  if (request.method() != http::verb::get && request.method() != http::verb::head) {
    Response response = refused(http::status::method_not_allowed);
    response.set(http::field::allow, "GET, HEAD");
    return response;
  }
  const Asset json{page_json, "application/json", ""};
  const std::string_view target = view(request.target());
  const Asset* asset = target == "/page.json" ? &json : assets.find(target);
  if (asset == nullptr) return refused(http::status::not_found);

  Response response(http::status::ok, request.version());
  secure(response, strict_transport);
  response.keep_alive(request.keep_alive());
  // The page and its scripts must be of one version: revalidated each time, cheap by their ETag.
  response.set(http::field::cache_control, asset->etag.empty() ? "no-store" : "no-cache");
  if (!asset->etag.empty()) response.set(http::field::etag, asset->etag);
  if (!asset->etag.empty() && matches(view(request[http::field::if_none_match]), asset->etag)) {
    response.result(http::status::not_modified);
    return response;
  }
  response.set(http::field::content_type,
               boost::beast::string_view(asset->content_type.data(), asset->content_type.size()));
  response.content_length(asset->body.size());
  if (request.method() == http::verb::get) {
    response.body() = {asset->body.data(), asset->body.size()};
  }
  return response;
}

std::optional<http::status> refuse_upgrade(const Request& request) {
  if (!boost::beast::websocket::is_upgrade(request)) return http::status::upgrade_required;
  const std::string_view host = view(request[http::field::host]);
  const std::string_view origin = view(request[http::field::origin]);
  if (host.empty() || !protocols::iequals(origin, "https://" + std::string(host))) {
    return http::status::forbidden;
  }
  const std::string_view offered = view(request[http::field::sec_websocket_protocol]);
  if (!lists(offered, kSubprotocol)) return http::status::bad_request;
  return std::nullopt;
}

}  // namespace gateway::web
