#include "protocols/h225/ras/admitted_calls.hpp"

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

TEST(RasAdmittedCalls, CountCallsAndBandwidthByEndpoint) {
  AdmittedCalls calls;
  calls.admit({"a", call_named(1), false, 100});
  calls.admit({"a", call_named(2), false, 200});
  calls.admit({"ab", call_named(1), true, 50});
  EXPECT_EQ(calls.bandwidth(), 350U);
  EXPECT_EQ(calls.of_endpoint("a"), 2U);
  calls.change_bandwidth("a", call_named(2), 20);
  EXPECT_EQ(calls.bandwidth(), 170U);
  EXPECT_TRUE(calls.end("a", call_named(1)));
  EXPECT_FALSE(calls.end("a", call_named(1)));
  EXPECT_EQ(calls.end_all("a").size(), 1U);
  EXPECT_EQ(calls.size(), 1U);
  EXPECT_EQ(calls.bandwidth(), 50U);
}

TEST(RasAdmittedCalls, ACallThatIsAdmittedTwiceIsOne) {
  AdmittedCalls calls;
  calls.admit({"a", call_named(1), false, 100});
  calls.admit({"a", call_named(1), false, 70});
  EXPECT_EQ(calls.size(), 1U);
  EXPECT_EQ(calls.bandwidth(), 70U);
}

TEST(RasAdmittedCalls, WithoutIdentifierReferenceAndConferenceTell) {
  AdmittedCalls calls;
  calls.admit({"a", {{}, Bytes(16), 7}, false, 1});
  EXPECT_NE(calls.find("a", {{}, Bytes(16), 7}), nullptr);
  EXPECT_EQ(calls.find("a", {{}, Bytes(16), 8}), nullptr);
}

}  // namespace
}  // namespace protocols::h225::ras
