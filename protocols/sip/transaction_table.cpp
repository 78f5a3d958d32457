#include "protocols/sip/transaction_table.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/dialog.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/via.hpp"

namespace protocols::sip {

namespace {

constexpr std::size_t kBranchLength = 20;

std::string merge_key_of(const Message& request) {
  if (!tag_of(request.header("To")).empty()) return {};
  return std::string(request.header("Call-ID")) + '\n' + tag_of(request.header("From")) + '\n' +
         std::string(request.header("CSeq"));
}

std::string_view transport_name(Transport transport) {
  switch (transport) {
    case Transport::Udp: return "UDP";
    case Transport::Tcp: return "TCP";
    case Transport::Tls: return "TLS";
  }
  return "UDP";
}

}  // namespace

bool same_way(const Flow& flow, const Flow& broken) {
  if (flow.transport != broken.transport) return false;
  // Without a number the shell was asked to open a connection and may have failed to.
  if (flow.connection == 0 || broken.connection == 0) return flow.remote == broken.remote;
  return flow.connection == broken.connection;
}

TransactionTable::TransactionTable(RandomSource random) : random_(std::move(random)) {}

bool TransactionTable::absorb(const Message& request, const Flow& flow, TimePoint now) {
  const std::string key = server_transaction_key(request);
  if (key.empty()) return true;
  for (auto& [id, server] : servers_) {
    const bool repeated = std::visit(
        [&](auto& machine) {
          if (machine.key() != key) return false;
          machine.handle_request(request, now);
          return true;
        },
        server.machine);
    if (!repeated) continue;
    // A client that lost its connection repeats the request on a new one: answer there.
    if (is_reliable(flow.transport)) server.flow = response_flow(request, flow);
    pump(id, server);
    sweep();
    return true;
  }
  return false;
}

std::optional<TransactionTable::Id> TransactionTable::open(const Message& request, const Flow& flow,
                                                           TimePoint now) {
  if (servers_.size() >= kMostServer) return std::nullopt;
  const Id id = next_++;
  const Flow back = response_flow(request, flow);
  if (request.method == "INVITE") {
    servers_.emplace(id, Server{InviteServerTransaction(request, flow.transport, now), back,
                                merge_key_of(request)});
  } else {
    servers_.emplace(id, Server{NonInviteServerTransaction(request, flow.transport, now), back,
                                merge_key_of(request)});
  }
  return id;
}

bool TransactionTable::merged(const Message& request) const {
  const std::string key = merge_key_of(request);
  return !key.empty() && std::ranges::any_of(servers_, [&key](const auto& entry) {
    return entry.second.merge_key == key;
  });
}

bool TransactionTable::absorb_ack(const Message& ack, TimePoint now) {
  const std::string key = server_transaction_key(ack);
  for (auto& [id, server] : servers_) {
    auto* invite = std::get_if<InviteServerTransaction>(&server.machine);
    if (!invite || key.empty() || invite->key() != key) continue;
    if (server.accepted) return false;
    invite->handle_request(ack, now);
    pump(id, server);
    sweep();
    return true;
  }
  return false;
}

std::optional<TransactionTable::Id> TransactionTable::cancelled_by(const Message& cancel) const {
  Message invite = cancel;
  invite.method = "INVITE";
  auto cseq = parse_cseq(cancel.header("CSeq"));
  if (!cseq) return std::nullopt;
  cseq->method = "INVITE";
  invite.set("CSeq", write(*cseq));
  const std::string key = server_transaction_key(invite);
  for (const auto& [id, server] : servers_) {
    const auto* machine = std::get_if<InviteServerTransaction>(&server.machine);
    if (machine && machine->key() == key) return id;
  }
  return std::nullopt;
}

bool TransactionTable::proceeding(Id server) const {
  const auto found = servers_.find(server);
  if (found == servers_.end()) return false;
  const auto* invite = std::get_if<InviteServerTransaction>(&found->second.machine);
  return invite && invite->proceeding();
}

void TransactionTable::respond(Id server, const Message& response, TimePoint now) {
  const auto found = servers_.find(server);
  if (found == servers_.end()) return;
  if (response.status / 100 == 2) found->second.accepted = true;
  std::visit([&](auto& machine) { machine.respond(response, now); }, found->second.machine);
  pump(server, found->second);
  sweep();
}

void TransactionTable::respond_statelessly(const Message& request, const Message& response,
                                           const Flow& flow) {
  outbox_.push_back({response_flow(request, flow), write(response)});
}

TransactionTable::Id TransactionTable::send(Message request, const Flow& flow, TimePoint now) {
  add_via(request, flow);
  return add_client(std::move(request), flow, now);
}

void TransactionTable::send_ack(const Message& ack, const Flow& flow) {
  outbox_.push_back({flow, write(ack)});
}

void TransactionTable::add_via(Message& request, const Flow& flow) const {
  Via via;
  via.transport = transport_name(flow.transport);
  via.host = flow.local.host;
  if (flow.local.port != 0) via.port = flow.local.port;
  via.params.set("branch", std::string(kBranchCookie) + random_token(random_, kBranchLength));
  via.params.set("rport", std::nullopt);
  request.headers.insert(request.headers.begin(), {"Via", write(via)});
}

bool TransactionTable::may_cancel(Id client) const {
  const auto found = clients_.find(client);
  if (found == clients_.end()) return false;
  const auto* invite = std::get_if<InviteClientTransaction>(&found->second.machine);
  return invite && invite->proceeding();
}

TransactionTable::Id TransactionTable::cancel(Id invite, TimePoint now) {
  const Client& client = clients_.at(invite);
  // A copy: the new entry must not live on a reference into the table it goes into.
  const Flow flow = client.flow;
  return add_client(make_cancel(std::get<InviteClientTransaction>(client.machine).request()), flow,
                    now);
}

void TransactionTable::forget(Id client) {
  clients_.erase(client);
}

bool TransactionTable::handle_response(const Message& response, TimePoint now) {
  const std::string key = client_transaction_key(response);
  bool found = false;
  for (auto& [id, client] : clients_) {
    if (key.empty() || client.key != key) continue;
    std::visit([&](auto& machine) { machine.handle_response(response, now); }, client.machine);
    pump(id, client);
    found = true;
    break;
  }
  sweep();
  return found;
}

void TransactionTable::handle_transport_error(const Flow& flow, TimePoint now) {
  for (auto& [id, server] : servers_) {
    if (!same_way(server.flow, flow)) continue;
    if (server.flow.connection != 0) {
      server.flow.connection = 0;
      continue;
    }
    std::visit([&](auto& machine) { machine.handle_transport_error(now); }, server.machine);
    pump(id, server);
  }
  for (auto& [id, client] : clients_) {
    if (!same_way(client.flow, flow)) continue;
    std::visit([&](auto& machine) { machine.handle_transport_error(now); }, client.machine);
    pump(id, client);
  }
  sweep();
}

void TransactionTable::handle_timeout(TimePoint now) {
  const auto tick = [&](auto& table) {
    for (auto& [id, entry] : table) {
      std::visit(
          [&](auto& machine) {
            if (detail::due(machine.deadline(), now)) machine.handle_timeout(now);
          },
          entry.machine);
      pump(id, entry);
    }
  };
  tick(servers_);
  tick(clients_);
  sweep();
}

std::optional<TimePoint> TransactionTable::deadline() const {
  detail::Timer out;
  const auto look = [&](const auto& table) {
    for (const auto& [id, entry] : table) {
      out = detail::soonest(
          {out, std::visit([](const auto& machine) { return machine.deadline(); }, entry.machine)});
    }
  };
  look(servers_);
  look(clients_);
  return out;
}

void TransactionTable::pump(Id, Server& server) {
  std::visit(
      [&](auto& machine) {
        while (auto message = machine.poll_transmit()) {
          outbox_.push_back({server.flow, write(*message)});
        }
        while (machine.poll_event()) {
          // A refusal nobody acknowledged is over all the same.
        }
      },
      server.machine);
}

void TransactionTable::pump(Id id, Client& client) {
  std::visit(
      [&](auto& machine) {
        while (auto message = machine.poll_transmit()) {
          outbox_.push_back({client.flow, write(*message)});
        }
        while (auto event = machine.poll_event()) {
          if (auto* response = std::get_if<ResponseReceived>(&*event)) {
            events_.emplace_back(Response{id, std::move(response->response)});
          } else if (std::holds_alternative<TransactionTimedOut>(*event)) {
            events_.emplace_back(Failed{id, false, client.flow});
          } else if (std::holds_alternative<TransactionTransportFailed>(*event)) {
            events_.emplace_back(Failed{id, true, client.flow});
          }
        }
      },
      client.machine);
}

void TransactionTable::sweep() {
  const auto over = [](const auto& entry) {
    return std::visit([](const auto& machine) { return machine.terminated(); },
                      entry.second.machine);
  };
  std::erase_if(servers_, over);
  std::erase_if(clients_, over);
}

TransactionTable::Id TransactionTable::add_client(Message request, const Flow& flow,
                                                  TimePoint now) {
  const Id id = next_++;
  const std::string key = client_transaction_key(request);
  const bool invite = request.method == "INVITE";
  Client client =
      invite
          ? Client{InviteClientTransaction(std::move(request), flow.transport, now), flow, key}
          : Client{NonInviteClientTransaction(std::move(request), flow.transport, now), flow, key};
  const auto at = clients_.emplace(id, std::move(client)).first;
  pump(id, at->second);
  return id;
}

}  // namespace protocols::sip
