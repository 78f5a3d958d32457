#include "protocols/sip/transaction_table.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/response.hpp"
#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

const Flow kUdp{Transport::Udp, {"192.0.2.9", 5060}, {"192.0.2.5", 5060}, 0, {}};
const Flow kTcp{Transport::Tcp, {"192.0.2.9", 5060}, {"192.0.2.5", 40000}, 7, {}};

Message request(const std::string& method, const std::string& branch, int cseq = 1) {
  Message m;
  m.method = method;
  m.request_uri = "sip:a@192.0.2.9";
  m.add("Via", "SIP/2.0/UDP 192.0.2.5;branch=z9hG4bK" + branch);
  m.add("From", "<sip:r@192.0.2.5>;tag=r");
  m.add("To", "<sip:a@192.0.2.9>");
  m.add("Call-ID", "c");
  m.add("CSeq", std::to_string(cseq) + " " + method);
  return m;
}

int drain(TransactionTable& table) {
  int sent = 0;
  while (table.poll_transmit()) ++sent;
  return sent;
}

TEST(TransactionTable, ARepetitionIsAnsweredFromMemory) {
  TransactionTable table(seeded_random());
  const Message options = request("OPTIONS", "a");
  const auto id = table.open(options, kUdp, kStart);
  ASSERT_TRUE(id);
  table.respond(*id, make_response(options, 200, "t"), kStart);
  EXPECT_EQ(drain(table), 1);
  EXPECT_TRUE(table.absorb(options, kUdp, kStart + 1s));
  EXPECT_EQ(drain(table), 1);
  EXPECT_FALSE(table.absorb(request("OPTIONS", "b"), kUdp, kStart + 1s));
  EXPECT_EQ(drain(table), 0);
  table.handle_timeout(kStart + 33s);
  EXPECT_TRUE(table.empty());
}

TEST(TransactionTable, SeesARequestThatCameByTwoWays) {
  TransactionTable table(seeded_random());
  table.open(request("INVITE", "a"), kUdp, kStart);
  EXPECT_TRUE(table.merged(request("INVITE", "b")));
  EXPECT_FALSE(table.merged(request("INVITE", "c", 2)));
}

TEST(TransactionTable, AStatelessResponseLeavesNothingBehind) {
  TransactionTable table(seeded_random());
  const Message bye = request("BYE", "a");
  table.respond_statelessly(bye, make_response(bye, 481, "t"), kUdp);
  EXPECT_EQ(drain(table), 1);
  EXPECT_TRUE(table.empty());
}

TEST(TransactionTable, FindsTheInviteOfACancel) {
  TransactionTable table(seeded_random());
  const auto invite = table.open(request("INVITE", "a"), kUdp, kStart);
  EXPECT_EQ(table.cancelled_by(request("CANCEL", "a")), invite);
  EXPECT_FALSE(table.cancelled_by(request("CANCEL", "b")));
}

TEST(TransactionTable, TakesTheAckOfARefusalButNotOfASuccess) {
  TransactionTable table(seeded_random());
  const Message refused = request("INVITE", "a");
  table.respond(*table.open(refused, kUdp, kStart), make_response(refused, 486, "t"), kStart);
  EXPECT_TRUE(table.absorb_ack(request("ACK", "a"), kStart));
  const Message taken = request("INVITE", "b", 2);
  table.respond(*table.open(taken, kUdp, kStart), make_response(taken, 200, "t"), kStart);
  EXPECT_FALSE(table.absorb_ack(request("ACK", "b", 2), kStart));
  EXPECT_FALSE(table.absorb_ack(request("ACK", "c", 2), kStart));
}

TEST(TransactionTable, GivesRequestsAViaOfTheirOwn) {
  TransactionTable table(seeded_random());
  Message bye = request("BYE", "x");
  bye.remove("Via");
  table.send(bye, kTcp, kStart);
  table.send(bye, kTcp, kStart);
  const auto first = parse(table.poll_transmit()->bytes);
  const auto second = parse(table.poll_transmit()->bytes);
  EXPECT_TRUE(first->header("Via").starts_with("SIP/2.0/TCP 192.0.2.9:5060;branch=z9hG4bK"));
  EXPECT_NE(first->header("Via"), second->header("Via"));
}

TEST(TransactionTable, AnUnansweredRequestFailsByTime) {
  TransactionTable table(seeded_random());
  const auto id = table.send(request("BYE", "x"), kUdp, kStart);
  while (const auto at = table.deadline()) table.handle_timeout(*at);
  const auto event = table.poll_event();
  ASSERT_TRUE(event);
  const auto* failed = std::get_if<TransactionTable::Failed>(&*event);
  ASSERT_TRUE(failed);
  EXPECT_EQ(failed->id, id);
  EXPECT_FALSE(failed->by_transport);
  EXPECT_FALSE(table.has_client(id));
}

TEST(TransactionTable, ALostConnectionFailsRequestsAndMovesResponses) {
  TransactionTable table(seeded_random());
  const Message invite = request("INVITE", "a");
  const auto server = table.open(invite, kTcp, kStart);
  table.send(request("BYE", "x"), kTcp, kStart);
  drain(table);
  table.handle_transport_error(kTcp, kStart);
  const auto event = table.poll_event();
  ASSERT_TRUE(event);
  EXPECT_TRUE(std::get<TransactionTable::Failed>(*event).by_transport);
  table.respond(*server, make_response(invite, 200, "t"), kStart);
  const auto out = table.poll_transmit();
  ASSERT_TRUE(out);
  EXPECT_EQ(out->flow.connection, 0U);
}

TEST(TransactionTable, IsBounded) {
  TransactionTable table(seeded_random());
  std::size_t opened = 0;
  for (int i = 0; i < 1000; ++i) {
    if (table.open(request("OPTIONS", "n" + std::to_string(i), i + 1), kUdp, kStart)) ++opened;
  }
  EXPECT_EQ(opened, TransactionTable::kMostServer);
}

TEST(SameWay, IsTheConnectionOrWithoutOneTheAddress) {
  EXPECT_TRUE(same_way(kTcp, kTcp));
  Flow other = kTcp;
  other.connection = 8;
  EXPECT_FALSE(same_way(kTcp, other));
  other.connection = 0;
  EXPECT_TRUE(same_way(kTcp, other));
  EXPECT_FALSE(same_way(kUdp, kTcp));
}

}  // namespace
}  // namespace protocols::sip
