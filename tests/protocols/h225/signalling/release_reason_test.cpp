#include "protocols/h225/signalling/release_reason.hpp"

#include <gtest/gtest.h>

using namespace protocols::h225;
using namespace protocols::h225::signalling;
using Cause = protocols::q931::CauseValue;
using Is = ReleaseCompleteReason::Is;

// H.225.0 table 5.
TEST(ReleaseReason, HasTheCauseOfTheTable) {
  EXPECT_EQ(cause_of(Is::NoBandwidth), Cause{34});
  EXPECT_EQ(cause_of(Is::GatekeeperResources), Cause{47});
  EXPECT_EQ(cause_of(Is::UnreachableDestination), Cause{3});
  EXPECT_EQ(cause_of(Is::DestinationRejection), Cause{16});
  EXPECT_EQ(cause_of(Is::InvalidRevision), Cause{88});
  EXPECT_EQ(cause_of(Is::NoPermission), Cause{127});
  EXPECT_EQ(cause_of(Is::UnreachableGatekeeper), Cause{38});
  EXPECT_EQ(cause_of(Is::GatewayResources), Cause{42});
  EXPECT_EQ(cause_of(Is::BadFormatAddress), Cause{28});
  EXPECT_EQ(cause_of(Is::AdaptiveBusy), Cause{41});
  EXPECT_EQ(cause_of(Is::InConf), Cause{17});
  EXPECT_EQ(cause_of(Is::UndefinedReason), Cause{31});
  EXPECT_EQ(cause_of(Is::FacilityCallDeflection), Cause{16});
  EXPECT_EQ(cause_of(Is::CalledPartyNotRegistered), Cause{20});
}

TEST(ReleaseReason, OfALaterVersionIsUnspecified) {
  EXPECT_EQ(cause_of(Is{99}), Cause{31});
}

TEST(ReleaseReason, OfACommonCauseLeadsBackToThatCause) {
  for (const Cause cause : {Cause{16}, Cause{3}, Cause{17}, Cause{20}, Cause{28}, Cause{31},
                            Cause{34}, Cause{38}, Cause{41}, Cause{42}, Cause{88}, Cause{127}}) {
    EXPECT_EQ(cause_of(reason_of(cause)), cause) << static_cast<int>(cause);
  }
}

TEST(ReleaseReason, OfAnUnknownCauseIsUndefined) {
  EXPECT_EQ(reason_of(Cause{99}), Is::UndefinedReason);
}

TEST(ReleaseReason, IsWrittenWhereItNeedsNoContents) {
  for (unsigned index = 0; index < 25; ++index) {
    const auto written = to_reason(Is{static_cast<std::uint16_t>(index)});
    EXPECT_NE(written.index(), ReleaseCompleteReason::kNone);
    EXPECT_FALSE(written.is<Is::NonStandardReason>());
  }
  EXPECT_TRUE(to_reason(Is::InConf).is<Is::InConf>());
  EXPECT_TRUE(to_reason(Is::SecurityError).is<Is::SecurityDenied>());
  EXPECT_TRUE(to_reason(Is::GenericDataReason).is<Is::UndefinedReason>());
}
