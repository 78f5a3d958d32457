#include "protocols/h245/control_message.hpp"

#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;

TEST(ControlMessage, PutsABodyIntoItsKind) {
  const auto request = to_control<Request::RoundTripDelayRequest>({.sequence_number = 7});
  ASSERT_TRUE(body<Request::RoundTripDelayRequest>(request));
  EXPECT_EQ(body<Request::RoundTripDelayRequest>(request)->sequence_number, 7);
  const auto response = to_control<Response::RoundTripDelayResponse>({.sequence_number = 8});
  ASSERT_TRUE(body<Response::RoundTripDelayResponse>(response));
  EXPECT_FALSE(body<Request::RoundTripDelayRequest>(response));
  EXPECT_TRUE(body<Command::EndSessionCommand>(to_control<Command::EndSessionCommand>({})));
  EXPECT_TRUE(body<Indication::RequestModeRelease>(to_control<Indication::RequestModeRelease>({})));
}

}  // namespace
