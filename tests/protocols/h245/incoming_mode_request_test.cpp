#include "protocols/h245/incoming_mode_request.hpp"

#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Requested = IncomingModeRequest::Requested;
using Withdrawn = IncomingModeRequest::Withdrawn;

// G.711, 60 frames a packet.
RequestMode wants_g711(std::uint8_t sequence_number) {
  ModeElement element;
  element.type.emplace<ModeElementType::Is::AudioMode>().emplace<AudioMode::Is::G711Alaw64k>();
  RequestMode request;
  request.sequence_number = sequence_number;
  request.requested_modes = {{element}};
  return request;
}

TEST(IncomingModeRequest, SaysWhichModeWillBeSent) {
  IncomingModeRequest machine;
  machine.handle_request(wants_g711(9), kStart);
  const auto requested = event<Requested>(machine);
  ASSERT_TRUE(requested);
  EXPECT_EQ(requested->request.requested_modes.size(), 1U);
  EXPECT_FALSE(machine.poll_transmit());
  machine.accept(IncomingModeRequest::Response::WillTransmitMostPreferredMode, kStart);
  auto ack = sent<Response::RequestModeAck>(machine);
  ASSERT_TRUE(ack);
  EXPECT_EQ(ack->sequence_number, 9);
  EXPECT_TRUE(ack->response.is<RequestModeAck_Response::Is::WillTransmitMostPreferredMode>());
  machine.handle_request(wants_g711(10), kStart);
  machine.accept(IncomingModeRequest::Response::WillTransmitLessPreferredMode, kStart);
  ack = sent<Response::RequestModeAck>(machine);
  ASSERT_TRUE(ack);
  EXPECT_EQ(ack->sequence_number, 10);
  EXPECT_TRUE(ack->response.is<RequestModeAck_Response::Is::WillTransmitLessPreferredMode>());
}

TEST(IncomingModeRequest, RefusesWithEachCause) {
  using Cause = IncomingModeRequest::Cause;
  for (const Cause cause :
       {Cause::ModeUnavailable, Cause::MultipointConstraint, Cause::RequestDenied}) {
    IncomingModeRequest machine;
    machine.handle_request(wants_g711(255), kStart);
    machine.reject(cause, kStart);
    const auto reject = sent<Response::RequestModeReject>(machine);
    ASSERT_TRUE(reject);
    EXPECT_EQ(reject->sequence_number, 255);
    EXPECT_EQ(reject->cause.index(), static_cast<std::size_t>(cause));
  }
}

TEST(IncomingModeRequest, DoesNotAnswerWhatThePeerGaveUp) {
  IncomingModeRequest machine;
  machine.handle_request(wants_g711(1), kStart);
  EXPECT_TRUE(event<Requested>(machine));
  machine.handle_release({}, kStart);
  EXPECT_TRUE(event<Withdrawn>(machine));
  machine.accept(IncomingModeRequest::Response::WillTransmitMostPreferredMode, kStart);
  machine.reject(IncomingModeRequest::Cause::RequestDenied, kStart);
  machine.handle_release({}, kStart);
  expect_quiet(machine);
}

TEST(IncomingModeRequest, AnswersTheLastOfTwoRequestsOnce) {
  IncomingModeRequest machine;
  machine.handle_request(wants_g711(1), kStart);
  machine.handle_request(wants_g711(2), kStart);
  EXPECT_TRUE(event<Requested>(machine));
  EXPECT_TRUE(event<Withdrawn>(machine));
  EXPECT_TRUE(event<Requested>(machine));
  machine.reject(IncomingModeRequest::Cause::ModeUnavailable, kStart);
  machine.accept(IncomingModeRequest::Response::WillTransmitMostPreferredMode, kStart);
  const auto reject = sent<Response::RequestModeReject>(machine);
  ASSERT_TRUE(reject);
  EXPECT_EQ(reject->sequence_number, 2);
  expect_quiet(machine);
}

}  // namespace
