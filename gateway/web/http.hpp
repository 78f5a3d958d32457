#pragma once

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "gateway/web/assets.hpp"

namespace gateway::web {

namespace http = boost::beast::http;
using Request = http::request<http::string_body>;
using Response = http::response<http::span_body<const char>>;

constexpr std::string_view kSubprotocol = "roombridge.v1";

// Answers a request for the page: assets, conditional requests, HEAD, and the refusals 404 and 405.
// The response's body is a view of the asset or of `page_json`, which outlive it. RFC 9110.
Response answer(const Request& request, const Assets& assets, std::string_view page_json,
                bool strict_transport);

// An empty response with the security headers every response has.
Response refusal(http::status status, unsigned version, bool keep_alive, bool strict_transport);

// Why an upgrade at /ws is refused, or nothing. A browser sends the Origin of the page that opened
// the socket, which must be this server's own (RFC 6455 10.2), else any site could join meetings.
std::optional<http::status> refuse_upgrade(const Request& request);

}  // namespace gateway::web
