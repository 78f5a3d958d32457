#pragma once

#include <algorithm>
#include <chrono>
#include <deque>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/sip/message.hpp"

namespace protocols::sip {

// What the four transaction machines of RFC 3261 section 17 share. Each lives on its call's strand;
// after every handler call the owner empties poll_transmit() and poll_event(), then re-arms
// deadline().

// RFC 3261 table 4.
inline constexpr Duration kT1 = std::chrono::milliseconds(500);
inline constexpr Duration kT2 = std::chrono::seconds(4);
inline constexpr Duration kT4 = std::chrono::seconds(5);

// Client side: every response that the user of the transaction shall see. Retransmitted final
// responses to an INVITE that failed are absorbed; 2xx to an INVITE are not (RFC 6026).
struct ResponseReceived {
  Message response;
};
// Server INVITE: an ACK. For a refusal it ends the waiting; for a 2xx it has come to the wrong
// place when its branch is the INVITE's, and is handed on.
struct AckReceived {
  Message ack;
};
struct TransactionTimedOut {};         // timers B, F, H: Terminated follows
struct TransactionTransportFailed {};  // Terminated follows
struct TransactionTerminated {};       // nothing more comes; the owner may destroy the machine

using ClientTransactionEvent = std::variant<ResponseReceived, TransactionTimedOut,
                                            TransactionTransportFailed, TransactionTerminated>;
using ServerTransactionEvent = std::variant<AckReceived, TransactionTimedOut,
                                            TransactionTransportFailed, TransactionTerminated>;

// What identifies a transaction, RFC 3261 17.1.3 and 17.2.3; ACK counts as its INVITE. Of requests
// without the branch cookie the key is made of the fields RFC 2543 used. Empty when the top Via or
// CSeq cannot be read. Client and server keys live in tables of their own.
std::string client_transaction_key(const Message& response_or_request);
std::string server_transaction_key(const Message& request);

namespace detail {

template <class T>
std::optional<T> pop(std::deque<T>& queue) {
  if (queue.empty()) return std::nullopt;
  std::optional<T> out = std::move(queue.front());
  queue.pop_front();
  return out;
}

using Timer = std::optional<TimePoint>;

inline bool due(const Timer& timer, TimePoint now) {
  return timer && *timer <= now;
}

inline Timer soonest(std::initializer_list<Timer> timers) {
  Timer out;
  for (const Timer& timer : timers) {
    if (timer && (!out || *timer < *out)) out = timer;
  }
  return out;
}

}  // namespace detail
}  // namespace protocols::sip
