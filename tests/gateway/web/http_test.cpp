#include "gateway/web/http.hpp"

#include <string>

namespace gateway::web {
namespace {

const Assets& assets() {
  static const Assets one({{"index.html", "<p>page"}, {"main.js", "go()"}});
  return one;
}

Request get(const std::string& target) {
  Request request(http::verb::get, target, 11);
  request.set(http::field::host, "host:8443");
  return request;
}

Response answered(const Request& request, bool strict = false) {
  return answer(request, assets(), "{\"title\":\"t\"}", strict);
}

std::string body(const Response& response) {
  return {response.body().data(), response.body().size()};
}

TEST(Http, TheBareAddressAndEachNumberAreThePage) {
  for (const auto* target : {"/", "/1001", "/1001?lang=de", "/*43", "/%2A43", "/index.html"}) {
    const auto response = answered(get(target));
    EXPECT_EQ(response.result(), http::status::ok) << target;
    EXPECT_EQ(body(response), "<p>page") << target;
    EXPECT_EQ(response[http::field::content_type], "text/html; charset=utf-8");
  }
}

TEST(Http, OtherPathsAreNotFound) {
  for (const auto* target : {"/none.js", "/../main.js", "/123456789012345678901", "*", "/1a"}) {
    EXPECT_EQ(answered(get(target)).result(), http::status::not_found) << target;
  }
}

TEST(Http, EveryResponseHasTheSecurityHeaders) {
  for (const auto* target : {"/", "/none", "/page.json"}) {
    const auto response = answered(get(target));
    EXPECT_TRUE(response["Content-Security-Policy"].starts_with("default-src 'none'; "));
    EXPECT_EQ(response["X-Content-Type-Options"], "nosniff");
    EXPECT_EQ(response["Referrer-Policy"], "no-referrer");
    EXPECT_EQ(response.count("Strict-Transport-Security"), 0U);
  }
  EXPECT_EQ(answered(get("/"), true).count("Strict-Transport-Security"), 1U);
}

TEST(Http, AnUnchangedAssetIsNotSentAgain) {
  const auto first = answered(get("/main.js"));
  auto again = get("/main.js");
  again.set(http::field::if_none_match, first[http::field::etag]);
  const auto response = answered(again);
  EXPECT_EQ(response.result(), http::status::not_modified);
  EXPECT_TRUE(response.body().empty());
}

TEST(Http, HeadHasTheLengthAndNoBody) {
  auto request = get("/main.js");
  request.method(http::verb::head);
  const auto response = answered(request);
  EXPECT_EQ(response[http::field::content_length], "4");
  EXPECT_TRUE(response.body().empty());
}

TEST(Http, OtherMethodsAreNotAllowed) {
  auto request = get("/");
  request.method(http::verb::post);
  EXPECT_EQ(answered(request).result(), http::status::method_not_allowed);
}

TEST(Http, ARequestWithoutHostIsBad) {
  EXPECT_EQ(answered(Request(http::verb::get, "/", 11)).result(), http::status::bad_request);
}

Request upgrade() {
  Request request = get("/ws");
  request.set(http::field::connection, "Upgrade");
  request.set(http::field::upgrade, "websocket");
  request.set(http::field::sec_websocket_version, "13");
  request.set(http::field::sec_websocket_key, "dGhlIHNhbXBsZSBub25jZQ==");
  request.set(http::field::sec_websocket_protocol, "other, roombridge.v1");
  request.set(http::field::origin, "https://HOST:8443");
  return request;
}

TEST(Http, OnlyThePageItselfMayOpenAWebSocket) {
  EXPECT_EQ(refuse_upgrade(upgrade()), std::nullopt);
  auto foreign = upgrade();
  foreign.set(http::field::origin, "https://evil.example");
  EXPECT_EQ(refuse_upgrade(foreign), http::status::forbidden);
  auto none = upgrade();
  none.erase(http::field::origin);
  EXPECT_EQ(refuse_upgrade(none), http::status::forbidden);
}

TEST(Http, AWebSocketSpeaksOurProtocol) {
  auto request = upgrade();
  request.set(http::field::sec_websocket_protocol, "other");
  EXPECT_EQ(refuse_upgrade(request), http::status::bad_request);
  EXPECT_EQ(refuse_upgrade(get("/ws")), http::status::upgrade_required);
}

}  // namespace
}  // namespace gateway::web
