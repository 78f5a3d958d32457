#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <variant>

#include "protocols/base/random.hpp"
#include "protocols/sip/invite_client_transaction.hpp"
#include "protocols/sip/invite_server_transaction.hpp"
#include "protocols/sip/non_invite_client_transaction.hpp"
#include "protocols/sip/non_invite_server_transaction.hpp"
#include "protocols/sip/transaction.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

// All transactions of one call, by number, each with the flow its messages take (RFC 3261 section
// 17, 8.2.2.2 merged requests, 9.2 CANCEL). Not thread-safe; lives on its call's strand.
class TransactionTable {
 public:
  using Id = std::uint32_t;

  // What the user of the transactions has to know; terminations are dealt with here.
  struct Response {
    Id id;
    Message message;
  };
  struct Failed {  // a client transaction without final response
    Id id;
    bool by_transport = false;
    Flow flow;
  };
  using Event = std::variant<Response, Failed>;

  // More server transactions than any room has open at a time: beyond it requests are dropped.
  static constexpr std::size_t kMostServer = 256;

  explicit TransactionTable(RandomSource random);

  // Server side. `request` is stamped (stamp_via) and no ACK.
  // True when it was a repetition and has been answered again, or can have no answer.
  bool absorb(const Message& request, const Flow& flow, TimePoint now);
  // Of a request that was not absorbed. Nothing: the table is full.
  std::optional<Id> open(const Message& request, const Flow& flow, TimePoint now);
  // A transaction has the same Call-ID, From tag and CSeq: the request came by two ways. Of a
  // request that was not absorbed.
  [[nodiscard]] bool merged(const Message& request) const;
  // True when the ACK ended the waiting of a refusal.
  bool absorb_ack(const Message& ack, TimePoint now);
  // The INVITE transaction a CANCEL means.
  [[nodiscard]] std::optional<Id> cancelled_by(const Message& cancel) const;
  // No final response was sent yet.
  [[nodiscard]] bool proceeding(Id server) const;
  // 2xx to INVITE may be repeated until the transaction is gone.
  void respond(Id server, const Message& response, TimePoint now);

  // A response that no transaction repeats: the same has to be made of the same request again.
  void respond_statelessly(const Message& request, const Message& response, const Flow& flow);

  // Client side: puts a Via with a new branch on top and sends.
  Id send(Message request, const Flow& flow, TimePoint now);
  // An ACK to a 2xx: no transaction, sent as often as asked; add_via() once.
  void send_ack(const Message& ack, const Flow& flow);
  void add_via(Message& request, const Flow& flow) const;
  // The INVITE was provisionally answered, so that a CANCEL may go out.
  [[nodiscard]] bool may_cancel(Id client) const;
  Id cancel(Id invite, TimePoint now);
  void forget(Id client);
  [[nodiscard]] bool has_client(Id client) const { return clients_.contains(client); }
  [[nodiscard]] bool has_server(Id server) const { return servers_.contains(server); }

  // False when the response belongs to no transaction.
  bool handle_response(const Message& response, TimePoint now);
  // Responses that were to take a lost connection take a new one; client transactions fail.
  void handle_transport_error(const Flow& flow, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Outgoing> poll_transmit() { return detail::pop(outbox_); }
  [[nodiscard]] std::optional<Event> poll_event() { return detail::pop(events_); }
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  // Nothing left to send, to wait for or to absorb.
  [[nodiscard]] bool empty() const {
    return servers_.empty() && clients_.empty() && outbox_.empty() && events_.empty();
  }

 private:
  struct Server {
    std::variant<InviteServerTransaction, NonInviteServerTransaction> machine;
    Flow flow;
    std::string merge_key;  // empty for requests within a dialog
    bool accepted = false;  // a 2xx was sent: its ACK belongs to the dialog
  };
  struct Client {
    std::variant<InviteClientTransaction, NonInviteClientTransaction> machine;
    Flow flow;
    std::string key;
  };

  void pump(Id id, Server& server);
  void pump(Id id, Client& client);
  void sweep();
  Id add_client(Message request, const Flow& flow, TimePoint now);

  RandomSource random_;
  Id next_ = 1;
  std::map<Id, Server> servers_;
  std::map<Id, Client> clients_;
  std::deque<Outgoing> outbox_;
  std::deque<Event> events_;
};

// Whether an error on `broken` concerns what goes along `flow`.
bool same_way(const Flow& flow, const Flow& broken);

}  // namespace protocols::sip
