#include "protocols/h245/outgoing_close_request.hpp"

#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Agreed = OutgoingCloseRequest::Agreed;
using Refused = OutgoingCloseRequest::Refused;
using Failed = OutgoingCloseRequest::Failed;
using Reason = RequestChannelClose_Reason;

constexpr std::uint16_t kNumber = 101;

RequestChannelCloseReject reject(std::uint16_t number) {
  RequestChannelCloseReject out;
  out.forward_logical_channel_number = number;
  out.cause.emplace<RequestChannelCloseReject_Cause::Is::Unspecified>();
  return out;
}

OutgoingCloseRequest asked() {
  OutgoingCloseRequest machine(kNumber, Reason::of<Reason::Is::Normal>(), kStart);
  const auto request = sent<Request::RequestChannelClose>(machine);
  EXPECT_TRUE(request && request->forward_logical_channel_number == kNumber);
  EXPECT_TRUE(request && request->reason && request->reason->is<Reason::Is::Normal>());
  EXPECT_EQ(machine.deadline(), kStart + 30s);
  return machine;
}

TEST(OutgoingCloseRequest, IsAgreedTo) {
  auto machine = asked();
  machine.handle_ack({kNumber}, kStart);
  EXPECT_TRUE(event<Agreed>(machine));
  expect_quiet(machine);
}

TEST(OutgoingCloseRequest, IsRefused) {
  auto machine = asked();
  machine.handle_reject(reject(kNumber), kStart);
  EXPECT_TRUE(event<Refused>(machine));
  expect_quiet(machine);
}

TEST(OutgoingCloseRequest, IsReleasedWhenNobodyAnswers) {
  auto machine = asked();
  machine.handle_timeout(kStart + 29s);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_timeout(kStart + 30s);
  const auto release = sent<Indication::RequestChannelCloseRelease>(machine);
  ASSERT_TRUE(release);
  EXPECT_EQ(release->forward_logical_channel_number, kNumber);
  const auto failed = event<Failed>(machine);
  ASSERT_TRUE(failed);
  EXPECT_EQ(failed->failure, Failure::NoResponse);
  machine.handle_ack({kNumber}, kStart + 31s);
  machine.handle_timeout(kStart + 90s);
  expect_quiet(machine);
}

TEST(OutgoingCloseRequest, IgnoresAnswersForOthersAndRepeatedOnes) {
  auto machine = asked();
  machine.handle_ack({7}, kStart);
  machine.handle_reject(reject(7), kStart);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_ack({kNumber}, kStart);
  machine.handle_ack({kNumber}, kStart);
  machine.handle_reject(reject(kNumber), kStart);
  EXPECT_TRUE(event<Agreed>(machine));
  expect_quiet(machine);
}

}  // namespace
