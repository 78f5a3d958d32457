#include "protocols/h239/message.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h239/error.hpp"
#include "protocols/h239/parameters.hpp"

namespace protocols::h239 {
namespace {

using h245::CommandMessage;
using h245::ControlMessage;
using h245::GenericMessage;
using h245::IndicationMessage;
using h245::RequestMessage;
using h245::ResponseMessage;

const std::vector<Message> kAll = {
    FlowControlReleaseRequest{.channel_id = 258, .bit_rate = 7680},
    FlowControlReleaseResponse{.acknowledge = true, .channel_id = 258},
    FlowControlReleaseResponse{.acknowledge = false, .channel_id = 258},
    PresentationTokenRequest{.terminal_label = 259, .channel_id = 65535, .symmetry_breaking = 127},
    PresentationTokenResponse{.acknowledge = true, .terminal_label = 259, .channel_id = 1},
    PresentationTokenResponse{.acknowledge = false, .terminal_label = 0, .channel_id = 1},
    PresentationTokenRelease{.terminal_label = 2, .channel_id = 3},
    PresentationTokenIndicateOwner{.terminal_label = 4, .channel_id = 5},
};

GenericMessage with(std::uint8_t sub_message, Parameters content) {
  GenericMessage out;
  out.message_identifier = standard(kMessageIdentifier);
  out.sub_message_identifier = sub_message;
  out.message_content = std::move(content);
  return out;
}

ControlMessage request(GenericMessage body) {
  return h245::to_control<RequestMessage::Is::GenericRequest>(std::move(body));
}

// What is read, empty where it is refused.
std::optional<Message> said(const ControlMessage& message) {
  const auto done = read(message);
  return done ? std::optional(*done) : std::nullopt;
}

Errc failure(const ControlMessage& message) {
  const auto done = read(message);
  return done ? Errc{} : static_cast<Errc>(done.error().code.value());
}

TEST(H239Message, IsReadAsItWasWritten) {
  for (const auto& message : kAll) {
    SCOPED_TRACE(message.index());
    const auto bytes = asn1::encode(write(message));
    ASSERT_TRUE(bytes);
    const auto arrived = asn1::decode<ControlMessage>(*bytes);
    ASSERT_TRUE(arrived);
    EXPECT_TRUE(is_h239(*arrived));
    EXPECT_EQ(said(*arrived), Message(message));
  }
}

TEST(H239Message, HasTheFormThatItsTableNames) {
  const auto is = [](const Message& message, auto which) { return which(write(message)); };
  const auto is_request = [](const ControlMessage& m) {
    return m.is<ControlMessage::Is::Request>();
  };
  const auto is_response = [](const ControlMessage& m) {
    return m.is<ControlMessage::Is::Response>();
  };
  EXPECT_TRUE(is(FlowControlReleaseRequest{}, is_request));
  EXPECT_TRUE(is(PresentationTokenRequest{}, is_request));
  EXPECT_TRUE(is(FlowControlReleaseResponse{}, is_response));
  EXPECT_TRUE(is(PresentationTokenResponse{}, is_response));
  EXPECT_TRUE(write(PresentationTokenRelease{}).is<ControlMessage::Is::Command>());
  EXPECT_TRUE(write(PresentationTokenIndicateOwner{}).is<ControlMessage::Is::Indication>());
}

TEST(H239Message, OfAnotherStandardIsNotH239s) {
  auto other = with(3, {});
  other.message_identifier = standard({0, 0, 8, 460, 19, 2});
  EXPECT_FALSE(is_h239(request(other)));
  EXPECT_EQ(failure(request(other)), Errc::NotH239);
  EXPECT_EQ(failure(ControlMessage()), Errc::NotH239);
  const auto ping = h245::to_control<RequestMessage::Is::RoundTripDelayRequest>({});
  EXPECT_EQ(failure(ping), Errc::NotH239);
}

TEST(H239Message, WithoutASubMessageIsRefused) {
  auto none = with(3, {});
  none.sub_message_identifier.reset();
  EXPECT_EQ(failure(request(none)), Errc::NoSubMessage);
}

TEST(H239Message, WithASubMessageOfALaterVersionIsRefused) {
  EXPECT_EQ(failure(request(with(0, {}))), Errc::UnknownSubMessage);
  EXPECT_EQ(failure(request(with(7, {}))), Errc::UnknownSubMessage);
  EXPECT_EQ(failure(request(with(127, {}))), Errc::UnknownSubMessage);
}

TEST(H239Message, ThatAnswersSaysYesOrNo) {
  EXPECT_EQ(failure(request(with(2, {}))), Errc::NeitherAcknowledgedNorRejected);
  EXPECT_EQ(failure(request(with(4, {}))), Errc::NeitherAcknowledgedNorRejected);
  Parameters both;
  append_flag(both, 126);
  append_flag(both, 127);
  EXPECT_EQ(said(request(with(4, both))), Message(PresentationTokenResponse{.acknowledge = false}));
}

TEST(H239Message, IsKnownByItsSubMessageWhateverCarriesIt) {
  Parameters content;
  append_number(content, 42, 9);
  const auto body = with(5, content);
  const Message release(PresentationTokenRelease{.channel_id = 9});
  EXPECT_EQ(said(h245::to_control<IndicationMessage::Is::GenericIndication>(body)), release);
  EXPECT_EQ(said(h245::to_control<CommandMessage::Is::GenericCommand>(body)), release);
  EXPECT_EQ(said(h245::to_control<ResponseMessage::Is::GenericResponse>(body)), release);
  EXPECT_EQ(said(request(body)), release);
}

TEST(H239Message, WithoutContentHasZeros) {
  auto bare = with(3, {});
  bare.message_content.reset();
  EXPECT_EQ(said(request(bare)), Message(PresentationTokenRequest{}));
}

TEST(H239Message, WithNumbersTooLargeHasTheLargest) {
  using h245::ParameterIdentifier;
  using h245::ParameterValue;
  Parameters content(2);
  content[0].parameter_identifier.emplace<ParameterIdentifier::Is::Standard>(std::uint8_t{41});
  content[0].parameter_value.emplace<ParameterValue::Is::Unsigned32Min>(std::uint32_t{1'000'000});
  content[1].parameter_identifier.emplace<ParameterIdentifier::Is::Standard>(std::uint8_t{42});
  content[1].parameter_value.emplace<ParameterValue::Is::Unsigned32Max>(std::uint32_t{7});
  EXPECT_EQ(said(request(with(1, content))),
            Message(FlowControlReleaseRequest{.channel_id = 7, .bit_rate = 65535}));
}

TEST(FlowControlRelease, IsAnsweredForItsChannel) {
  EXPECT_EQ(answer({.channel_id = 8, .bit_rate = 100}, true),
            (FlowControlReleaseResponse{.acknowledge = true, .channel_id = 8}));
  EXPECT_EQ(answer({.channel_id = 8, .bit_rate = 100}, false),
            (FlowControlReleaseResponse{.acknowledge = false, .channel_id = 8}));
}

}  // namespace
}  // namespace protocols::h239
