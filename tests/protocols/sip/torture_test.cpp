#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "protocols/sip/error.hpp"
#include "protocols/sip/message.hpp"
#include "protocols/sip/validate.hpp"

namespace protocols::sip {
namespace {

constexpr std::array<std::string_view, 7> kMethods{"INVITE",  "ACK",  "BYE",   "CANCEL",
                                                   "OPTIONS", "INFO", "UPDATE"};
constexpr std::array<std::string_view, 1> kExtensions{"timer"};
constexpr std::array<std::string_view, 1> kBodies{"application/sdp"};

constexpr int kValid = 0;
constexpr int kDropped = -1;  // a response nobody looks at

struct Expected {
  std::string_view file;
  std::optional<SipError> error;  // of parse()
  int wellformed;                 // kValid, kDropped or the status of the refusal
  int answer;                     // the same once what we can do counts as well
};

// RFC 4475, in its order. Where it leaves the choice, malformed requests get 400.
constexpr Expected kTorture[] = {
    // 3.1.1: valid, however odd. Methods other than ours are no fault of the message.
    {"wsinv", {}, kValid, kValid},
    {"intmeth", {}, kValid, 405},
    {"esc01", {}, kValid, kValid},
    {"escnull", {}, kValid, 405},
    {"esc02", {}, kValid, 405},
    {"lwsdisp", {}, kValid, kValid},
    {"longreq", {}, kValid, kValid},
    {"dblreq", {}, kValid, 405},
    {"semiuri", {}, kValid, kValid},
    {"transports", {}, kValid, kValid},
    {"mpart01", {}, kValid, 405},
    {"unreason", {}, kValid, kValid},
    {"noreason", {}, kValid, kValid},
    // 3.1.2: invalid.
    {"badinv01", {}, 400, 400},
    {"clerr", SipError::BodyShort, 400, 400},
    {"ncl", SipError::ContentLength, 400, 400},
    {"scalar02", {}, 400, 400},
    {"scalarlg", {}, kDropped, kDropped},
    {"quotbal", {}, 400, 400},
    {"ltgtruri", SipError::StartLine, 400, 400},
    {"lwsruri", SipError::StartLine, 400, 400},
    {"lwsstart", SipError::StartLine, 400, 400},
    {"trws", SipError::StartLine, 400, 400},
    {"escruri", {}, 400, 400},
    {"baddate", {}, kValid, kValid},  // 3.1.2.12: nobody here reads Date
    {"regbadct", {}, 400, 400},
    {"badaspec", {}, 400, 400},
    {"baddn", SipError::HeaderEnd, 400, 400},
    {"badvers", SipError::Version, 505, 505},
    {"mismatch01", {}, 400, 400},
    {"mismatch02", {}, 400, 400},
    {"bigcode", SipError::StatusCode, kDropped, kDropped},
    // 3.2: transaction layer.
    {"badbranch", {}, 400, 400},
    // 3.3: application layer.
    {"insuf", {}, 400, 400},
    {"unkscm", {}, kValid, 416},
    {"novelsc", {}, kValid, 416},
    {"unksm2", {}, kValid, 405},
    {"bext01", {}, kValid, 420},
    {"invut", {}, kValid, 415},
    {"regaut01", {}, kValid, 405},
    {"multi01", {}, 400, 400},
    {"mcl01", SipError::ContentLengthConflict, 400, 400},
    {"bcast", {}, kDropped, kDropped},
    {"zeromf", {}, kValid, kValid},
    {"cparam01", {}, kValid, 405},
    {"cparam02", {}, kValid, 405},
    {"regescrt", {}, kValid, 405},
    {"sdp01", {}, kValid, 406},
    // 3.4: as RFC 2543 wrote it.
    {"inv2543", {}, kValid, kValid},
    // Of the same collection, not of the RFC: half a start line.
    {"test", SipError::StartLine, 400, 400},
};

constexpr Expected kOwn[] = {
    {"room_invite", {}, kValid, kValid},
    {"compact_folded", {}, kValid, kValid},
    {"trailing_bytes", {}, kValid, kValid},
    {"short_body", SipError::BodyShort, 400, 400},
    {"two_lengths", SipError::ContentLengthConflict, 400, 400},
    {"other_version", SipError::Version, 505, 505},
    {"unknown_require", {}, kValid, 420},
    {"ringing", {}, kValid, kValid},
};

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

int wellformed(const Result<Message>& message, std::string_view bytes) {
  if (!message) return bytes.starts_with("SIP/") ? kDropped : status_for(message.error());
  if (!message->is_request()) return validate_response(*message) ? kValid : kDropped;
  const auto rejection = validate_request(*message);
  return rejection ? rejection->status : kValid;
}

void expect_as_told(const Expected& expected, const std::filesystem::path& path) {
  SCOPED_TRACE(expected.file);
  const std::string bytes = read(path);
  ASSERT_FALSE(bytes.empty());
  const auto message = parse(as_bytes(bytes));
  EXPECT_EQ(message.has_value(), !expected.error);
  if (!message && expected.error) {
    EXPECT_EQ(message.error().code, *expected.error) << message.error().code.message();
  }
  int outcome = wellformed(message, bytes);
  EXPECT_EQ(outcome, expected.wellformed);
  if (message && message->is_request() && outcome == kValid) {
    const auto rejection = check_abilities(*message, {kMethods, kExtensions, kBodies});
    outcome = rejection ? rejection->status : kValid;
  }
  EXPECT_EQ(outcome, expected.answer);
  if (!message) return;
  const auto again = parse(write(*message));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->body, message->body);
  if (message->has("Content-Length")) {
    EXPECT_EQ(*again, *message);
  }
}

TEST(Torture, GetsWhatRfc4475Says) {
  const std::filesystem::path folder = "../shared/data/sip-torture";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no " << folder;
  for (const Expected& expected : kTorture) {
    expect_as_told(expected, folder / (std::string(expected.file) + ".dat"));
  }
}

TEST(Torture, KnowsEveryMessageOfTheCollection) {
  const std::filesystem::path folder = "../shared/data/sip-torture";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no " << folder;
  const auto entries = std::filesystem::directory_iterator(folder);
  EXPECT_EQ(std::distance(begin(entries), end(entries)),
            static_cast<std::ptrdiff_t>(std::size(kTorture)));
}

TEST(Torture, OurOwnVectorsGetWhatTheyShould) {
  for (const Expected& expected : kOwn) {
    expect_as_told(expected, "tests/vectors/sip/" + std::string(expected.file) + ".sip");
  }
}

// The broken ones can still be answered, as far as they say to whom.
TEST(Torture, BrokenRequestsCanBeSalvaged) {
  for (const auto* name : {"short_body", "two_lengths", "other_version"}) {
    const std::string bytes = read("tests/vectors/sip/" + std::string(name) + ".sip");
    const auto message = salvage(as_bytes(bytes));
    ASSERT_TRUE(message) << name;
    EXPECT_FALSE(message->header("Call-ID").empty());
  }
}

TEST(Torture, ADeepLookAtTheTortuousInvite) {
  const std::filesystem::path path = "../shared/data/sip-torture/wsinv.dat";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "no " << path;
  const std::string bytes = read(path);
  const auto message = parse(as_bytes(bytes));
  ASSERT_TRUE(message);
  EXPECT_EQ(message->header("CSeq"), "0009 INVITE");
  EXPECT_EQ(message->header("NewFangledHeader"), "newfangled value continued newfangled value");
  EXPECT_EQ(message->values("Via").size(), 3U);
  EXPECT_EQ(message->body.size(), 150U);
}

}  // namespace
}  // namespace protocols::sip
