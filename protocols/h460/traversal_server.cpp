#include "protocols/h460/traversal_server.hpp"

#include <algorithm>

#include "protocols/h225/alias.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"

namespace protocols::h460 {
namespace {

using h225::ras::content;
using Is = h225::RasMessage::Is;

constexpr std::size_t kGuid = 16;

}  // namespace

TraversalServer::TraversalServer(ServerSettings settings) : settings_(std::move(settings)) {}

void TraversalServer::amend(const h225::ras::Received& request, h225::RasMessage& answer) {
  const auto* grq = content<h225::GatekeeperRequest>(request.message);
  if (auto* gcf = answer.get_if<Is::GatekeeperConfirm>()) {
    if (grq != nullptr && announces(*grq, kSignallingTraversal)) {
      announce(*gcf, make_feature(kSignallingTraversal));
    }
    return;
  }
  const auto* rrq = content<h225::RegistrationRequest>(request.message);
  auto* rcf = answer.get_if<Is::RegistrationConfirm>();
  if (rrq == nullptr || rcf == nullptr) return;

  const std::string endpoint = h225::to_utf8(rcf->endpoint_identifier);
  if (announces(*rrq, kSignallingTraversal)) {
    if (!serves(endpoint) && endpoints_.size() >= settings_.endpoints) {
      ++counters_.over_limit;
      return;
    }
    endpoints_.insert(endpoint);
  } else if (!rrq->keep_alive.value_or(false)) {
    // A full registration says all; a refresh may leave out what has not changed.
    endpoints_.erase(endpoint);
  }
  if (!serves(endpoint)) return;
  announce(*rcf, make_feature(kSignallingTraversal));
  const auto seconds = static_cast<std::uint32_t>(
      std::chrono::duration_cast<std::chrono::seconds>(settings_.keep_alive).count());
  rcf->time_to_live = std::min(rcf->time_to_live.value_or(seconds), seconds);
}

void TraversalServer::handle_unregistered(const std::string& endpoint) {
  endpoints_.erase(endpoint);
  fail_calls_of(endpoint, CallFailed::Why::Unregistered);
}

void TraversalServer::handle_unanswered(const std::string& endpoint) {
  fail_calls_of(endpoint, CallFailed::Why::NoAnswer);
}

bool TraversalServer::serves(const std::string& endpoint) const {
  return endpoints_.contains(endpoint);
}

bool TraversalServer::call(const std::string& endpoint, const Bytes& call_identifier,
                           TimePoint now) {
  if (!serves(endpoint) || call_identifier.size() != kGuid || calls_.contains(call_identifier)) {
    return false;
  }
  const auto of_endpoint = std::ranges::count_if(
      calls_, [&](const auto& each) { return each.second.endpoint == endpoint; });
  if (calls_.size() >= settings_.calls ||
      static_cast<std::size_t>(of_endpoint) >= settings_.calls_per_endpoint) {
    ++counters_.over_limit;
    return false;
  }
  calls_.emplace(call_identifier, WaitingCall{endpoint, now + settings_.call_patience});
  ++counters_.indicated;
  events_.emplace_back(
      Indicate{endpoint, to_indication({settings_.signal_address, call_identifier})});
  return true;
}

void TraversalServer::cancel(const Bytes& call_identifier) {
  calls_.erase(call_identifier);
}

FirstWords TraversalServer::handle_first_packet(ByteView packet) {
  const auto opening = read_facility_opening(packet);
  if (!opening) return {};
  const auto found = *opening ? calls_.find(**opening) : calls_.end();
  if (found == calls_.end()) {
    ++counters_.strangers;
    return {.kind = FirstWords::Kind::Stranger};
  }
  FirstWords out{FirstWords::Kind::Awaited, found->first, std::move(found->second.endpoint)};
  calls_.erase(found);
  ++counters_.connected;
  return out;
}

void TraversalServer::expect_control(const ControlOpening& opening, TimePoint now) {
  controls_[{opening.call_identifier, opening.answers}] = now + settings_.control_patience;
}

void TraversalServer::cancel_control(const ControlOpening& opening) {
  controls_.erase({opening.call_identifier, opening.answers});
}

FirstWords TraversalServer::handle_first_control(const h245::ControlMessage& message) {
  const auto opening = read_control_opening(message);
  if (!opening) return {};
  auto found = controls_.end();
  if (*opening) {
    const ControlOpening& named = **opening;
    found = controls_.find({named.call_identifier, named.answers});
    // Some leave answerCall out: where one end alone is awaited, it is that.
    if (found == controls_.end()) found = controls_.find({named.call_identifier, !named.answers});
  }
  if (found == controls_.end()) {
    ++counters_.strangers;
    return {.kind = FirstWords::Kind::Stranger};
  }
  FirstWords out{FirstWords::Kind::Awaited, found->first.first, {}};
  controls_.erase(found);
  return out;
}

void TraversalServer::handle_timeout(TimePoint now) {
  std::erase_if(calls_, [&](const auto& each) {
    if (now < each.second.until) return false;
    events_.emplace_back(CallFailed{each.first, CallFailed::Why::NoConnection});
    return true;
  });
  std::erase_if(controls_, [&](const auto& each) {
    if (now < each.second) return false;
    events_.emplace_back(ControlFailed{{each.first.first, each.first.second}});
    return true;
  });
}

std::optional<ServerEvent> TraversalServer::poll_event() {
  if (events_.empty()) return std::nullopt;
  ServerEvent out = std::move(events_.front());
  events_.pop_front();
  return out;
}

std::optional<TimePoint> TraversalServer::deadline() const {
  std::optional<TimePoint> out;
  const auto consider = [&out](TimePoint until) { out = std::min(out.value_or(until), until); };
  for (const auto& [identifier, call] : calls_) consider(call.until);
  for (const auto& [key, until] : controls_) consider(until);
  return out;
}

void TraversalServer::fail_calls_of(const std::string& endpoint, CallFailed::Why why) {
  std::erase_if(calls_, [&](const auto& each) {
    if (each.second.endpoint != endpoint) return false;
    events_.emplace_back(CallFailed{each.first, why});
    return true;
  });
}

}  // namespace protocols::h460
