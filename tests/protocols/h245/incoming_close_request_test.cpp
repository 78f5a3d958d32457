#include "protocols/h245/incoming_close_request.hpp"

#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Requested = IncomingCloseRequest::Requested;
using Withdrawn = IncomingCloseRequest::Withdrawn;

constexpr std::uint16_t kNumber = 101;

RequestChannelClose request(std::uint16_t number = kNumber) {
  RequestChannelClose out;
  out.forward_logical_channel_number = number;
  out.reason.emplace().emplace<RequestChannelClose_Reason::Is::Reopen>();
  return out;
}

TEST(IncomingCloseRequest, IsGranted) {
  IncomingCloseRequest machine(kNumber);
  machine.handle_request(request(), kStart);
  const auto requested = event<Requested>(machine);
  ASSERT_TRUE(requested);
  EXPECT_TRUE(requested->request.reason->is<RequestChannelClose_Reason::Is::Reopen>());
  EXPECT_FALSE(machine.poll_transmit());
  machine.accept(kStart);
  const auto ack = sent<Response::RequestChannelCloseAck>(machine);
  ASSERT_TRUE(ack);
  EXPECT_EQ(ack->forward_logical_channel_number, kNumber);
  expect_quiet(machine);
}

TEST(IncomingCloseRequest, IsRefused) {
  IncomingCloseRequest machine(kNumber);
  machine.handle_request(request(), kStart);
  machine.reject(kStart);
  const auto reject = sent<Response::RequestChannelCloseReject>(machine);
  ASSERT_TRUE(reject);
  EXPECT_EQ(reject->forward_logical_channel_number, kNumber);
}

TEST(IncomingCloseRequest, IsAnsweredOnceAndNotWhenThePeerGaveUp) {
  IncomingCloseRequest machine(kNumber);
  machine.accept(kStart);
  machine.reject(kStart);
  machine.handle_release({kNumber}, kStart);
  expect_quiet(machine);
  machine.handle_request(request(), kStart);
  EXPECT_TRUE(event<Requested>(machine));
  machine.handle_release({kNumber}, kStart);
  EXPECT_TRUE(event<Withdrawn>(machine));
  machine.accept(kStart);
  machine.reject(kStart);
  expect_quiet(machine);
}

TEST(IncomingCloseRequest, AskedAgainVoidsTheFirst) {
  IncomingCloseRequest machine(kNumber);
  machine.handle_request(request(), kStart);
  machine.handle_request(request(), kStart);
  EXPECT_TRUE(event<Requested>(machine));
  EXPECT_TRUE(event<Withdrawn>(machine));
  EXPECT_TRUE(event<Requested>(machine));
  machine.accept(kStart);
  EXPECT_TRUE(sent<Response::RequestChannelCloseAck>(machine));
  expect_quiet(machine);
}

TEST(IncomingCloseRequest, IgnoresOtherChannels) {
  IncomingCloseRequest machine(kNumber);
  machine.handle_request(request(7), kStart);
  expect_quiet(machine);
  machine.handle_request(request(), kStart);
  EXPECT_TRUE(event<Requested>(machine));
  machine.handle_release({7}, kStart);
  expect_quiet(machine);
  machine.accept(kStart);
  EXPECT_TRUE(sent<Response::RequestChannelCloseAck>(machine));
}

}  // namespace
