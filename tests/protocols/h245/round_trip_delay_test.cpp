#include "protocols/h245/round_trip_delay.hpp"

#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Measured = RoundTripDelay::Measured;
using Expired = RoundTripDelay::Expired;

TEST(RoundTripDelay, MeasuresTheTimeToTheAnswer) {
  RoundTripDelay machine;
  machine.request(kStart);
  EXPECT_EQ(machine.deadline(), kStart + 10s);
  const auto request = sent<Request::RoundTripDelayRequest>(machine);
  ASSERT_TRUE(request);
  machine.handle_response({request->sequence_number}, kStart + 120ms);
  const auto measured = event<Measured>(machine);
  ASSERT_TRUE(measured);
  EXPECT_EQ(measured->delay, 120ms);
  expect_quiet(machine);
}

TEST(RoundTripDelay, ReportsAPeerThatDoesNotAnswerOnce) {
  RoundTripDelay machine;
  machine.request(kStart);
  EXPECT_TRUE(sent<Request::RoundTripDelayRequest>(machine));
  machine.handle_timeout(kStart + 9s);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_timeout(kStart + 10s);
  EXPECT_TRUE(event<Expired>(machine));
  machine.handle_timeout(kStart + 20s);
  expect_quiet(machine);
}

TEST(RoundTripDelay, IgnoresAnswersToNothingToOthersAndLateOnes) {
  RoundTripDelay machine;
  machine.handle_response({0}, kStart);
  expect_quiet(machine);
  machine.request(kStart);
  const auto first = sent<Request::RoundTripDelayRequest>(machine);
  ASSERT_TRUE(first);
  machine.handle_response({static_cast<std::uint8_t>(first->sequence_number + 1)}, kStart);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_timeout(kStart + 10s);
  EXPECT_TRUE(event<Expired>(machine));
  machine.handle_response({first->sequence_number}, kStart + 11s);
  expect_quiet(machine);
}

TEST(RoundTripDelay, ANewRequestReplacesTheOneThatWaits) {
  RoundTripDelay machine;
  machine.request(kStart);
  const auto first = sent<Request::RoundTripDelayRequest>(machine);
  machine.request(kStart + 5s);
  const auto second = sent<Request::RoundTripDelayRequest>(machine);
  ASSERT_TRUE(first && second);
  EXPECT_NE(first->sequence_number, second->sequence_number);
  EXPECT_EQ(machine.deadline(), kStart + 15s);
  machine.handle_response({first->sequence_number}, kStart + 5s);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_response({second->sequence_number}, kStart + 6s);
  const auto measured = event<Measured>(machine);
  ASSERT_TRUE(measured);
  EXPECT_EQ(measured->delay, 1s);
  expect_quiet(machine);
}

TEST(RoundTripDelay, AnswersThePeerInEveryState) {
  RoundTripDelay machine;
  machine.handle_request({200}, kStart);
  auto response = sent<Response::RoundTripDelayResponse>(machine);
  ASSERT_TRUE(response);
  EXPECT_EQ(response->sequence_number, 200);
  machine.request(kStart);
  EXPECT_TRUE(sent<Request::RoundTripDelayRequest>(machine));
  machine.handle_request({201}, kStart);
  response = sent<Response::RoundTripDelayResponse>(machine);
  ASSERT_TRUE(response);
  EXPECT_EQ(response->sequence_number, 201);
  EXPECT_EQ(machine.deadline(), kStart + 10s);
}

TEST(RoundTripDelay, CountsItsRequestsModulo256) {
  RoundTripDelay machine;
  for (int i = 0; i < 600; ++i) {
    machine.request(kStart);
    const auto request = sent<Request::RoundTripDelayRequest>(machine);
    ASSERT_TRUE(request);
    machine.handle_response({request->sequence_number}, kStart);
    EXPECT_TRUE(event<Measured>(machine));
  }
  expect_quiet(machine);
}

}  // namespace
