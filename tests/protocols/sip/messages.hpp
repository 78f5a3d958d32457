#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocols/base/time.hpp"
#include "protocols/sip/message.hpp"
#include "protocols/sip/transaction.hpp"

namespace protocols::sip {

// A whole request as a room sends it, for the tests of this folder.
inline Message sample_request(std::string_view method) {
  Message request;
  request.method = method;
  request.request_uri = "sip:1001@meet.example.org";
  request.add("Via", "SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bKabc;rport");
  request.add("Max-Forwards", "70");
  request.add("From", "<sip:room@example.org>;tag=1");
  request.add("To", "<sip:1001@meet.example.org>");
  request.add("Call-ID", "x@192.0.2.10");
  request.add("CSeq", "7 " + std::string(method));
  request.add("Contact", "<sip:room@192.0.2.10>");
  return request;
}

// Everything a machine has to send, as "INVITE" or "200".
template <class Machine>
std::vector<std::string> sent(Machine& machine) {
  std::vector<std::string> out;
  while (auto message = machine.poll_transmit()) {
    out.push_back(message->is_request() ? message->method : std::to_string(message->status));
  }
  return out;
}

struct EventName {
  std::string operator()(const ResponseReceived& e) { return std::to_string(e.response.status); }
  std::string operator()(const AckReceived&) { return "ACK"; }
  std::string operator()(const TransactionTimedOut&) { return "timed out"; }
  std::string operator()(const TransactionTransportFailed&) { return "transport failed"; }
  std::string operator()(const TransactionTerminated&) { return "terminated"; }
};

// Everything a machine has to tell, in words.
template <class Machine>
std::vector<std::string> told(Machine& machine) {
  std::vector<std::string> out;
  while (auto event = machine.poll_event()) out.push_back(std::visit(EventName{}, *event));
  return out;
}

// Lets a machine run to `end`, waking it at each of its deadlines. What it sends, as "500 INVITE"
// with the milliseconds since the clock's beginning.
template <class Machine>
std::vector<std::string> run_until(Machine& machine, TimePoint end) {
  std::vector<std::string> out;
  while (machine.deadline() && *machine.deadline() <= end) {
    const TimePoint now = *machine.deadline();
    machine.handle_timeout(now);
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
    for (const std::string& what : sent(machine)) {
      out.push_back(std::to_string(ms.count()) + ' ' + what);
    }
  }
  return out;
}

using Words = std::vector<std::string>;

}  // namespace protocols::sip
