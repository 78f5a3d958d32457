#include "protocols/h460/traversal_client.hpp"

#include <algorithm>
#include <utility>

#include "protocols/h460/connection_opening.hpp"
#include "protocols/h460/error.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"

namespace protocols::h460 {

using Is = h225::RasMessage::Is;

void TraversalClient::amend(h225::RasMessage& request) const {
  if (auto* grq = request.get_if<Is::GatekeeperRequest>()) {
    announce(*grq, make_feature(kSignallingTraversal));
  } else if (auto* rrq = request.get_if<Is::RegistrationRequest>()) {
    announce(*rrq, make_feature(kSignallingTraversal));
  }
}

void TraversalClient::handle_message(const h225::RasMessage& message) {
  // A confirm of a refresh may leave out what has not changed: absence takes nothing back.
  if (const auto* gcf = message.get_if<Is::GatekeeperConfirm>()) {
    served_ = served_ || announces(*gcf, kSignallingTraversal);
  } else if (const auto* rcf = message.get_if<Is::RegistrationConfirm>()) {
    served_ = served_ || announces(*rcf, kSignallingTraversal);
  }
}

void TraversalClient::handle_indication(const h225::ServiceControlIndication& indication,
                                        TimePoint now) {
  handle_timeout(now);
  auto call = read_incoming_call(indication);
  if (!call && call.error().code == make_error_code(Errc::NoFeature)) return;
  if (!call || call->call_signalling_address.port == 0) {
    ++counters_.unreadable;
    return;
  }
  const bool again = std::ranges::any_of(
      told_, [&](const Told& each) { return each.call_identifier == call->call_identifier; });
  if (again) {
    ++counters_.repeated;
    return;
  }
  if (told_.size() >= settings_.calls) {
    ++counters_.over_limit;
    return;
  }
  ++counters_.told;
  told_.push_back({call->call_identifier, now + settings_.memory});
  Bytes opening = facility_opening(call->call_identifier, settings_.tunnelling);
  events_.push_back({std::move(call->call_signalling_address), std::move(call->call_identifier),
                     std::move(opening)});
}

void TraversalClient::handle_timeout(TimePoint now) {
  while (!told_.empty() && told_.front().forget <= now) told_.pop_front();
}

std::optional<Connect> TraversalClient::poll_event() {
  if (events_.empty()) return std::nullopt;
  Connect out = std::move(events_.front());
  events_.pop_front();
  return out;
}

std::optional<TimePoint> TraversalClient::deadline() const {
  if (told_.empty()) return std::nullopt;
  return told_.front().forget;
}

}  // namespace protocols::h460
