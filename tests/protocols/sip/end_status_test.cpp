#include "protocols/sip/end_status.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

TEST(EndStatus, EachRefusalHasItsStatus) {
  EXPECT_EQ(status_of(EndReason::NotFound), 404);
  EXPECT_EQ(status_of(EndReason::Busy), 486);
  EXPECT_EQ(status_of(EndReason::Overloaded), 503);
  EXPECT_EQ(status_of(EndReason::EncryptionRequired), 488);
  EXPECT_EQ(status_of(EndReason::NoMedia), 488);
  EXPECT_EQ(status_of(EndReason::Rejected), 603);
}

TEST(EndStatus, EveryStatusWeRefuseWithIsUnderstoodBack) {
  for (const auto reason :
       {EndReason::NotFound, EndReason::Busy, EndReason::Overloaded, EndReason::NoMedia,
        EndReason::Rejected, EndReason::Timeout, EndReason::Cancelled, EndReason::ProtocolError}) {
    EXPECT_EQ(reason_of(status_of(reason)), reason);
  }
}

TEST(ReasonHeader, NamesQ850ForOrdinaryEndsAndSipForFailures) {
  EXPECT_EQ(reason_header(EndReason::LocalHangup), "Q.850;cause=16;text=\"Normal call clearing\"");
  EXPECT_EQ(reason_header(408, "No ACK"), "SIP;cause=408;text=\"No ACK\"");
}

TEST(WarningHeader, CannotBeBrokenOutOf) {
  EXPECT_EQ(warning_header(399, "say \"SRTP\"\r\nX: y"), "399 roombridge \"say SRTPX: y\"");
}

}  // namespace
}  // namespace protocols::sip
