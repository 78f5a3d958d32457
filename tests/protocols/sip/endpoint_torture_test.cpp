#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "protocols/sip/endpoint.hpp"

namespace protocols::sip {
namespace {

// What this endpoint does with each message of RFC 4475 when it comes by UDP: the status of the
// answer, kNewCall or kSilence. Where the RFC leaves a choice, the comment names the other one.
constexpr int kNewCall = 1;
constexpr int kSilence = 0;

const std::map<std::string, int>& expectations() {
  static const std::map<std::string, int> kAll{
      // 3.1.1 valid
      {"wsinv", 481},    // understood: its To tag names a dialog that is not here
      {"intmeth", 405},  // or 501
      {"esc01", kNewCall},
      {"escnull", 405},  // not a registrar
      {"esc02", 405},    // the method is not REGISTER, whatever its escapes say
      {"lwsdisp", 200},
      {"longreq", kNewCall},
      {"dblreq", 405},  // the second request behind the body is dropped
      {"semiuri", 200},
      {"transports", 200},
      {"mpart01", 405},
      {"unreason", kSilence},
      {"noreason", kSilence},
      // 3.1.2 invalid
      {"badinv01", 400},
      {"clerr", 400},
      {"ncl", 400},
      {"scalar02", 400},
      {"scalarlg", kSilence},
      {"quotbal", 400},
      {"ltgtruri", 400},
      {"lwsruri", 400},
      {"lwsstart", 400},
      {"trws", 400},
      {"escruri", 400},
      {"baddate", kNewCall},  // Date means nothing here
      {"regbadct", 400},
      {"badaspec", 400},
      {"baddn", 400},
      {"badvers", 505},
      {"mismatch01", 400},
      {"mismatch02", 400},  // or 501
      {"bigcode", kSilence},
      // 3.2 transaction layer
      {"badbranch", 400},  // or any answer
      // 3.3 application layer
      {"insuf", 400},
      {"unkscm", 416},
      {"novelsc", 416},
      {"unksm2", 405},
      {"bext01", 420},
      {"invut", 415},
      {"regaut01", 405},
      {"multi01", 400},
      {"mcl01", 400},
      {"bcast", kSilence},
      {"zeromf", 200},  // we are where it was to arrive
      {"cparam01", 405},
      {"cparam02", 405},
      {"regescrt", 405},
      {"sdp01", 406},
      // 3.4 backward compatibility
      {"inv2543", kNewCall},
      // not in the RFC: RFC 2543's own torture message, without a version
      {"test", kSilence},
  };
  return kAll;
}

const Flow kFlow{Transport::Udp, {"192.0.2.9", 5060}, {"192.0.2.5", 5060}, 0, {}};

int outcome(const Bytes& bytes) {
  std::optional<Outgoing> out;
  if (const auto message = parse(bytes)) {
    const Disposition disposition = dispose(*message, kFlow, {"test", false});
    if (disposition.kind == Disposition::Kind::NewCall) return kNewCall;
    EXPECT_EQ(disposition.kind == Disposition::Kind::Answered, disposition.response.has_value());
    out = disposition.response;
  } else {
    out = answer_unparsable(bytes, message.error(), kFlow, {"test", false});
  }
  if (!out) return kSilence;
  const auto response = parse(out->bytes);
  EXPECT_TRUE(response) << as_text(out->bytes);
  return response ? response->status : -1;
}

TEST(EndpointTorture, EachMessageOfRfc4475GetsWhatTheRfcSays) {
  const std::filesystem::path folder = "../shared/data/sip-torture";
  if (!std::filesystem::is_directory(folder)) {
    GTEST_SKIP() << folder << " is not there: the messages of RFC 4475 were not tried";
  }
  std::size_t seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".dat") continue;
    const std::string name = entry.path().stem();
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto expected = expectations().find(name);
    ASSERT_NE(expected, expectations().end()) << name;
    EXPECT_EQ(outcome(to_bytes(text)), expected->second) << name;
    ++seen;
  }
  EXPECT_EQ(seen, expectations().size());
}

}  // namespace
}  // namespace protocols::sip
