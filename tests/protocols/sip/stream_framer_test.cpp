#include "protocols/sip/stream_framer.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

namespace protocols::sip {
namespace {

const std::string kOptions = "OPTIONS sip:h SIP/2.0\r\nl: 0\r\n\r\n";
const std::string kInfo = "INFO sip:h SIP/2.0\r\nContent-Length:\r\n 4\r\n\r\n\r\n\r\n";

// What the framer says: whole messages as they are, "ping" and "pong".
std::vector<std::string> events(StreamFramer& framer) {
  std::vector<std::string> out;
  while (auto event = framer.poll_event()) {
    if (auto* frame = std::get_if<Frame>(&*event)) {
      out.emplace_back(as_text(frame->bytes));
    } else {
      out.emplace_back(std::holds_alternative<KeepAlivePing>(*event) ? "ping" : "pong");
    }
  }
  return out;
}

using Words = std::vector<std::string>;

TEST(StreamFramer, TakesSeveralMessagesOutOfOneSegment) {
  StreamFramer framer;
  framer.handle_bytes(as_bytes(kOptions + kInfo + kOptions));
  EXPECT_EQ(events(framer), (Words{kOptions, kInfo, kOptions}));
}

TEST(StreamFramer, PutsAMessageTogetherFromSingleBytes) {
  StreamFramer framer;
  Words all;
  for (const char c : kInfo + kOptions) {
    framer.handle_bytes(as_bytes(std::string_view(&c, 1)));
    for (auto& word : events(framer)) all.push_back(word);
  }
  EXPECT_EQ(all, (Words{kInfo, kOptions}));
}

TEST(StreamFramer, TellsPingsAndPongsFromMessages) {
  StreamFramer framer;
  framer.handle_bytes(as_bytes("\r\n\r\n" + kOptions + "\r\n" + kOptions + "\r\n\r\n"));
  EXPECT_EQ(events(framer), (Words{"ping", kOptions, "pong", kOptions, "ping"}));
}

TEST(StreamFramer, AnswersAPingThatCameInTwoHalves) {
  StreamFramer framer;
  framer.handle_bytes(as_bytes("\r\n\r"));
  EXPECT_EQ(events(framer), Words{"pong"});
  framer.handle_bytes(as_bytes("\n"));
  EXPECT_EQ(events(framer), Words{"ping"});
}

TEST(StreamFramer, FailsForGoodWithoutContentLength) {
  StreamFramer framer;
  const std::string bad = "OPTIONS sip:h SIP/2.0\r\nTo: <sip:h>\r\n\r\n";
  framer.handle_bytes(as_bytes(kOptions + bad + kOptions));
  EXPECT_EQ(events(framer), Words{kOptions});
  ASSERT_TRUE(framer.error());
  EXPECT_EQ(framer.error()->code, SipError::ContentLengthMissing);
  EXPECT_EQ(as_text(framer.failed_head()), bad);
  framer.handle_bytes(as_bytes(kOptions));
  EXPECT_EQ(events(framer), Words{});
}

TEST(StreamFramer, FailsOnLengthsItCannotTrust) {
  const auto error_of = [](const std::string& fields) {
    StreamFramer framer;
    framer.handle_bytes(as_bytes("OPTIONS sip:h SIP/2.0\r\n" + fields + "\r\n"));
    return framer.error() ? framer.error()->code : std::error_code{};
  };
  EXPECT_EQ(error_of("l: -1\r\n"), SipError::ContentLength);
  EXPECT_EQ(error_of("l: 0\r\nContent-Length: 5\r\n"), SipError::ContentLengthConflict);
  EXPECT_EQ(error_of("l: 65537\r\n"), SipError::TooLarge);
  EXPECT_FALSE(error_of("l: 0\r\nCONTENT-LENGTH : 0\r\n"));
}

TEST(StreamFramer, HoldsNoMoreThanItsLimit) {
  StreamFramer framer({.max_bytes = 100});
  framer.handle_bytes(as_bytes(std::string(101, 'a')));
  ASSERT_TRUE(framer.error());
  EXPECT_EQ(framer.error()->code, SipError::TooLarge);
  EXPECT_EQ(framer.failed_head().size(), 100U);
}

}  // namespace
}  // namespace protocols::sip
