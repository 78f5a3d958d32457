#include "protocols/h323/end_cause.hpp"

#include <gtest/gtest.h>

#include "protocols/h225/signalling/release_reason.hpp"

namespace protocols::h323 {
namespace {

using h225::signalling::Released;
using q931::CauseValue;
using Reason = h225::ReleaseCompleteReason::Is;

constexpr EndReason kAll[] = {
    EndReason::LocalHangup, EndReason::RemoteHangup,  EndReason::Cancelled,
    EndReason::Rejected,    EndReason::NoMedia,       EndReason::EncryptionRequired,
    EndReason::NotFound,    EndReason::Busy,          EndReason::Overloaded,
    EndReason::Timeout,     EndReason::TransportLost, EndReason::ProtocolError};

// As the peer has it that gets our ReleaseComplete.
Released told(EndReason reason) {
  const EndCause why = cause_of(reason);
  Released released;
  released.cause.value = why.cause;
  released.reason = why.reason;
  return released;
}

EndReason outgoing(CauseValue cause) {
  Released released;
  released.cause.value = cause;
  return reason_of(released, Progress::Outgoing);
}

TEST(EndCause, ARefusalReadsAsItWasMeant) {
  for (const EndReason reason :
       {EndReason::Rejected, EndReason::NoMedia, EndReason::EncryptionRequired, EndReason::NotFound,
        EndReason::Busy, EndReason::Overloaded, EndReason::Timeout, EndReason::ProtocolError}) {
    EXPECT_EQ(reason_of(told(reason), Progress::Outgoing), reason) << static_cast<int>(reason);
  }
}

TEST(EndCause, AHangupIsNormalCallClearing) {
  for (const EndReason reason :
       {EndReason::LocalHangup, EndReason::RemoteHangup, EndReason::Cancelled}) {
    EXPECT_EQ(cause_of(reason).cause, CauseValue::NormalCallClearing);
  }
}

TEST(EndCause, EncryptionThatIsMissingIsSecurityDenied) {
  EXPECT_EQ(cause_of(EndReason::EncryptionRequired).reason, Reason::SecurityDenied);
  Released released;
  released.cause.value = CauseValue::CallRejected;
  released.reason = Reason::SecurityDenied;
  EXPECT_EQ(reason_of(released, Progress::Outgoing), EndReason::EncryptionRequired)
      << "whatever cause stands beside it";
}

TEST(EndCause, AfterConnectingEveryReleaseOfThePeerIsAHangup) {
  for (const EndReason reason : kAll) {
    EXPECT_EQ(reason_of(told(reason), Progress::Connected), EndReason::RemoteHangup);
    EXPECT_EQ(reason_of(told(reason), Progress::Incoming), EndReason::Cancelled);
  }
}

TEST(EndCause, ALostConnectionATimerAndABrokenMessageComeBeforeTheCause) {
  for (const Progress progress : {Progress::Incoming, Progress::Outgoing, Progress::Connected}) {
    Released released;
    released.connection_lost = true;
    EXPECT_EQ(reason_of(released, progress), EndReason::TransportLost);
    released = {};
    released.timeout = true;
    EXPECT_EQ(reason_of(released, progress), EndReason::Timeout);
    released = {};
    released.protocol_error = true;
    EXPECT_EQ(reason_of(released, progress), EndReason::ProtocolError);
  }
}

TEST(EndCause, ReadsTheCausesThatRoomsAnswerWith) {
  EXPECT_EQ(outgoing(CauseValue::UnallocatedNumber), EndReason::NotFound);
  EXPECT_EQ(outgoing(CauseValue::NoRouteToDestination), EndReason::NotFound);
  EXPECT_EQ(outgoing(CauseValue::SubscriberAbsent), EndReason::NotFound);
  EXPECT_EQ(outgoing(CauseValue::NumberChanged), EndReason::NotFound);
  EXPECT_EQ(outgoing(CauseValue::DestinationOutOfOrder), EndReason::NotFound);
  EXPECT_EQ(outgoing(CauseValue::InvalidNumberFormat), EndReason::NotFound);
  EXPECT_EQ(outgoing(CauseValue::UserBusy), EndReason::Busy);
  EXPECT_EQ(outgoing(CauseValue::NoUserResponding), EndReason::Timeout);
  EXPECT_EQ(outgoing(CauseValue::NoAnswer), EndReason::Timeout);
  EXPECT_EQ(outgoing(CauseValue::NoCircuitAvailable), EndReason::Overloaded);
  EXPECT_EQ(outgoing(CauseValue::NetworkOutOfOrder), EndReason::Overloaded);
  EXPECT_EQ(outgoing(CauseValue::ResourceUnavailable), EndReason::Overloaded);
  EXPECT_EQ(outgoing(CauseValue::BearerCapabilityNotAvailable), EndReason::NoMedia);
  EXPECT_EQ(outgoing(CauseValue::BearerCapabilityNotImplemented), EndReason::NoMedia);
  EXPECT_EQ(outgoing(CauseValue::InvalidCallReference), EndReason::ProtocolError);
  EXPECT_EQ(outgoing(CauseValue::MessageNotCompatibleWithState), EndReason::ProtocolError);
  EXPECT_EQ(outgoing(CauseValue::CallRejected), EndReason::Rejected);
  EXPECT_EQ(outgoing(CauseValue::NormalCallClearing), EndReason::Rejected) << "never answered";
  EXPECT_EQ(outgoing(CauseValue{126}), EndReason::Rejected) << "unknown";
}

}  // namespace
}  // namespace protocols::h323
