#include "protocols/sip/transaction.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/sip/messages.hpp"

namespace protocols::sip {
namespace {

TEST(TransactionKey, IsTheSameForARequestAndItsResponse) {
  const Message request = sample_request("INVITE");
  Message response;
  response.status = 200;
  response.add("Via", "SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bKabc;rport=5060");
  response.add("CSeq", "7 INVITE");
  EXPECT_EQ(client_transaction_key(request), client_transaction_key(response));
  response.set("CSeq", "7 CANCEL");
  EXPECT_NE(client_transaction_key(request), client_transaction_key(response));
}

TEST(TransactionKey, CountsAnAckAsItsInviteButNotACancel) {
  const std::string key = server_transaction_key(sample_request("INVITE"));
  EXPECT_EQ(key, server_transaction_key(sample_request("ACK")));
  EXPECT_NE(key, server_transaction_key(sample_request("CANCEL")));
}

TEST(TransactionKey, TellsSendersWithTheSameBranchApart) {
  Message other = sample_request("INVITE");
  other.set("Via", "SIP/2.0/UDP 192.0.2.11:5060;branch=z9hG4bKabc");
  EXPECT_NE(server_transaction_key(sample_request("INVITE")), server_transaction_key(other));
}

TEST(TransactionKey, UsesOlderFieldsWithoutTheCookie) {
  Message invite = sample_request("INVITE");
  invite.set("Via", "SIP/2.0/UDP 192.0.2.10");
  Message ack = sample_request("ACK");
  ack.set("Via", "SIP/2.0/UDP 192.0.2.10");
  ack.set("To", "<sip:1001@meet.example.org>;tag=2");
  EXPECT_EQ(server_transaction_key(invite), server_transaction_key(ack));
  Message next = invite;
  next.set("CSeq", "8 INVITE");
  EXPECT_NE(server_transaction_key(invite), server_transaction_key(next));
}

TEST(TransactionKey, IsEmptyForUnreadableMessages) {
  Message message = sample_request("INVITE");
  message.set("CSeq", "x");
  EXPECT_EQ(server_transaction_key(message), "");
  EXPECT_EQ(client_transaction_key(Message{}), "");
}

}  // namespace
}  // namespace protocols::sip
