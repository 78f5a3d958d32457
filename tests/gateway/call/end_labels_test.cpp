#include "gateway/call/end_labels.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace gateway::call {
namespace {

using protocols::EndReason;

constexpr std::array kAll = {
    EndReason::LocalHangup, EndReason::RemoteHangup,  EndReason::Cancelled,
    EndReason::Rejected,    EndReason::NoMedia,       EndReason::EncryptionRequired,
    EndReason::NotFound,    EndReason::Busy,          EndReason::Overloaded,
    EndReason::Timeout,     EndReason::TransportLost, EndReason::ProtocolError};

TEST(EndLabels, EachReasonHasANameOfItsOwn) {
  std::set<std::string_view> names;
  for (const auto reason : kAll) {
    EXPECT_FALSE(name_of(reason).empty());
    EXPECT_TRUE(names.insert(name_of(reason)).second) << name_of(reason);
  }
}

TEST(EndLabels, ARoomThatGaveUpWasNotRefused) {
  for (const auto reason : {EndReason::RemoteHangup, EndReason::Cancelled, EndReason::Timeout,
                            EndReason::TransportLost, EndReason::LocalHangup}) {
    EXPECT_FALSE(refusal_label(reason)) << name_of(reason);
  }
  EXPECT_EQ(refusal_label(EndReason::EncryptionRequired), monitoring::Refusal::EncryptionRequired);
  EXPECT_EQ(refusal_label(EndReason::NoMedia), monitoring::Refusal::NoCommonCodec);
  EXPECT_EQ(refusal_label(EndReason::Overloaded), monitoring::Refusal::Overloaded);
}

TEST(EndLabels, HangingUpIsTheOrdinaryEnd) {
  EXPECT_EQ(end_label(EndReason::RemoteHangup), monitoring::End::Hangup);
  EXPECT_EQ(end_label(EndReason::LocalHangup), monitoring::End::Hangup);
  EXPECT_EQ(end_label(EndReason::TransportLost), monitoring::End::TransportLost);
  EXPECT_EQ(end_label(EndReason::Overloaded), monitoring::End::Drained);
}

TEST(EndLabels, ProtocolsAreKnownByTheirNames) {
  EXPECT_EQ(protocol_label("sip"), monitoring::Protocol::Sip);
  EXPECT_EQ(protocol_label("h323"), monitoring::Protocol::H323);
}

}  // namespace
}  // namespace gateway::call
