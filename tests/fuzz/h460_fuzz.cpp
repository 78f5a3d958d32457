#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/asn1/per.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"
#include "protocols/h460/media_traversal.hpp"
#include "protocols/h460/multiplex.hpp"
#include "protocols/h460/traversal_client.hpp"
#include "protocols/h460/traversal_server.hpp"

// A server and a client live through any bytes at any times. Each act is a byte and a length byte
// with that many bytes behind it. Promises checked: what is read is written so that it is read
// again, and what waits has a deadline.

namespace {

using namespace protocols;
using Is = h225::RasMessage::Is;

void promise(bool kept) {
  if (!kept) std::abort();
}

class Play {
 public:
  void act(unsigned what, ByteView bytes) {
    switch (what % 9) {
      case 0: return read_parameters(bytes);
      case 1: return read_call(bytes);
      case 2: return read_message(bytes);
      case 3: static_cast<void>(server_.handle_first_packet(bytes)); return;
      case 4: return read_control(bytes);
      case 5: return begin_call(bytes);
      case 6: return wait();
      case 7: return read_multiplexed(bytes);
      default: server_.expect_control({to_bytes(bytes), what % 2 == 0}, now_);
    }
  }

  void drain() {
    while (const auto event = server_.poll_event()) {
      if (const auto* out = std::get_if<h460::Indicate>(&*event)) {
        promise(h460::read_incoming_call(out->indication).has_value());
      }
    }
    while (const auto event = client_.poll_event()) {
      promise(h460::read_facility_opening(event->opening).has_value());
    }
    for (const auto at : {server_.deadline(), client_.deadline()}) promise(!at || *at > now_);
  }

 private:
  static void read_parameters(ByteView bytes) {
    const auto read = h460::decode_traversal_parameters(bytes);
    if (!read) return;
    const auto again = h460::decode_traversal_parameters(h460::encode(*read));
    promise(again && *again == *read);
    static_cast<void>(h460::destination(*read, true));
    if (const auto plan = h460::keep_alive_plan(*read, 127, true)) {
      promise(plan->interval >= h460::kShortestKeepAlive &&
              plan->interval <= h460::kLongestKeepAlive);
    }
  }

  static void read_call(ByteView bytes) {
    if (const auto read = h460::decode_incoming_call(bytes)) {
      const auto again = h460::decode_incoming_call(h460::encode(*read));
      promise(again && *again == *read);
    }
    h225::GenericData feature = h460::make_feature(h460::kSignallingTraversal);
    h460::add_parameter(feature, 2, to_bytes(bytes));
    if (const auto seconds = h460::read_lrq_keep_alive(feature)) {
      promise(h460::read_lrq_keep_alive(h460::to_lrq_keep_alive(*seconds)).value_or(0) == *seconds);
    }
  }

  void read_message(ByteView bytes) {
    const auto message = asn1::decode<h225::RasMessage>(bytes);
    if (!message) return;
    client_.handle_message(*message);
    if (const auto* indication = message->get_if<Is::ServiceControlIndication>()) {
      client_.handle_indication(*indication, now_);
    }
    const Address from{"192.0.2.1", 1719};
    h225::RegistrationConfirm rcf;
    rcf.endpoint_identifier = u"one";
    auto answer = h225::RasMessage::of<Is::RegistrationConfirm>(rcf);
    server_.amend({*message, bytes, from}, answer);
    auto request = *message;
    client_.amend(request);
  }

  void read_control(ByteView bytes) {
    const auto message = asn1::decode<h245::ControlMessage>(bytes);
    if (!message) return;
    static_cast<void>(server_.handle_first_control(*message));
    const auto opening = h460::read_control_opening(*message);
    if (!opening || !*opening) return;
    const auto again = h460::read_control_opening(h460::to_control(**opening));
    promise(again && *again && **again == **opening);
  }

  void begin_call(ByteView bytes) {
    h225::RegistrationRequest rrq;
    h460::announce(rrq, h460::make_feature(h460::kSignallingTraversal));
    h225::RegistrationConfirm rcf;
    rcf.endpoint_identifier = u"one";
    const auto request = h225::RasMessage::of<Is::RegistrationRequest>(rrq);
    auto answer = h225::RasMessage::of<Is::RegistrationConfirm>(rcf);
    const Address from{"192.0.2.1", 1719};
    server_.amend({request, {}, from}, answer);
    const bool waits = server_.call("one", to_bytes(bytes), now_);
    if (waits) client_.handle_indication(h460::to_indication({from, to_bytes(bytes)}), now_);
  }

  void wait() {
    auto at = server_.deadline();
    const auto other = client_.deadline();
    if (!at || (other && *other < *at)) at = other;
    if (!at) return;
    now_ = std::max(now_, *at);
    server_.handle_timeout(now_);
    client_.handle_timeout(now_);
  }

  static void read_multiplexed(ByteView bytes) {
    static_cast<void>(h460::is_keep_alive(bytes, 127));
    const auto taken = h460::take_multiplex_id(bytes);
    promise(taken.has_value() == (bytes.size() >= 4));
    if (taken) promise(std::ranges::equal(h460::add_multiplex_id(taken->id, taken->packet), bytes));
  }

  TimePoint now_{};
  h460::TraversalServer server_{{.signal_address = {"192.0.2.1", 1720}}};
  h460::TraversalClient client_{{}};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Play play;
  auto left = std::as_bytes(std::span(data, size));
  while (left.size() >= 2) {
    const auto what = std::to_integer<unsigned>(left[0]);
    const auto length = std::min(std::to_integer<std::size_t>(left[1]), left.size() - 2);
    play.act(what, left.subspan(2, length));
    left = left.subspan(2 + length);
    play.drain();
  }
  return 0;
}
