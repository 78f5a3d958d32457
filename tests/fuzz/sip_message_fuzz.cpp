#include <cstddef>
#include <cstdint>
#include <span>

#include "protocols/base/check.hpp"
#include "protocols/sip/invite_client_transaction.hpp"
#include "protocols/sip/message.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/transaction.hpp"
#include "protocols/sip/validate.hpp"

using namespace protocols;

namespace {

constexpr sip::ParseLimits kRoomy{.max_bytes = 1U << 20U, .max_headers = 1000};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const ByteView bytes = std::as_bytes(std::span(data, size));
  sip::Flow flow;
  flow.remote = {"192.0.2.2", 5070};
  if (auto partial = sip::salvage(bytes)) {
    sip::stamp_via(*partial, flow);
    check(!sip::write(sip::make_response(*partial, 400, "tag")).empty());
  }
  auto message = sip::parse(bytes);
  if (!message) return 0;
  // Writing may add a Content-Length.
  const auto again = sip::parse(sip::write(*message), kRoomy);
  check(again.has_value());
  check(again->headers.size() >= message->headers.size() || message->has("Content-Length"));
  check(again->body == message->body);
  if (!message->is_request()) {
    (void)sip::validate_response(*message);
    return 0;
  }
  (void)sip::server_transaction_key(*message);
  if (sip::validate_request(*message)) return 0;
  sip::stamp_via(*message, flow);
  // What is valid stays so once stamped, and its answer can be sent.
  check(!sip::validate_request(*message));
  (void)sip::response_flow(*message, flow);
  const auto response = sip::make_response(*message, 200, "tag");
  const auto read_back = sip::parse(sip::write(response), kRoomy);
  check(read_back.has_value() && read_back->status == 200);
  check(sip::parse(sip::write(sip::make_refusal_ack(*message, response))).has_value());
  return 0;
}
