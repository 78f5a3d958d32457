#include "protocols/h245/session_table.hpp"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace {

using namespace protocols::h245;
using Cause = OpenLogicalChannelReject_Cause;

constexpr std::array kEvery = {Status::Indeterminate, Status::Master, Status::Slave};

TEST(SessionTable, ThePrimarySessionsAreKnownToBothSides) {
  for (const Status ours : kEvery) {
    SessionTable table;
    EXPECT_EQ(table.propose(SessionUse::Audio, ours), 1);
    EXPECT_EQ(table.propose(SessionUse::Video, ours), 2);
    EXPECT_EQ(table.propose(SessionUse::Data, ours), 3);
    EXPECT_EQ(table.admit(SessionUse::Audio, 1, ours), 1);
    EXPECT_EQ(table.admit(SessionUse::Video, 2, ours), 2);
    EXPECT_EQ(table.admit(SessionUse::Data, 3, ours), 3);
  }
}

TEST(SessionTable, TheMasterMakesASessionFrom32AndBothDirectionsShareIt) {
  SessionTable table;
  EXPECT_FALSE(table.find(SessionUse::Content));
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Master), 32);
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Master), 32);
  EXPECT_EQ(table.admit(SessionUse::Content, 0, Status::Master), 32);
  EXPECT_EQ(table.find(SessionUse::Content), 32);
}

TEST(SessionTable, TheMasterAssignsAnIdToTheSlavesZero) {
  SessionTable table;
  EXPECT_EQ(table.admit(SessionUse::Content, 0, Status::Master), 32);
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Master), 32);
  EXPECT_EQ(table.admit(SessionUse::Video, 0, Status::Master), 2);
}

TEST(SessionTable, TheSlaveOpensWithZeroAndTakesWhatTheAckAssigns) {
  SessionTable table;
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Slave), 0);
  EXPECT_EQ(table.assigned(SessionUse::Content, 0, 34, Status::Slave), 34);
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Slave), 34);
}

TEST(SessionTable, TheSlaveUsesTheSessionThatTheMasterOpened) {
  SessionTable table;
  EXPECT_EQ(table.admit(SessionUse::Content, 40, Status::Slave), 40);
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Slave), 40);
}

TEST(SessionTable, AnAckThatAssignsNothingOrAnotherUsesIdIsNoGood) {
  SessionTable table;
  EXPECT_FALSE(table.assigned(SessionUse::Content, 0, std::nullopt, Status::Slave));
  EXPECT_FALSE(table.assigned(SessionUse::Content, 0, 0, Status::Slave));
  EXPECT_FALSE(table.assigned(SessionUse::Content, 0, 1, Status::Slave));
  EXPECT_FALSE(table.find(SessionUse::Content));
}

TEST(SessionTable, AnAckNeedNotRepeatTheIdWeNamed) {
  for (const Status ours : kEvery) {
    SessionTable table;
    EXPECT_EQ(table.assigned(SessionUse::Video, 2, std::nullopt, ours), 2);
    EXPECT_EQ(table.assigned(SessionUse::Video, 2, 2, ours), 2);
  }
}

TEST(SessionTable, TheMasterWinsWhenTheAckNamesAnotherId) {
  SessionTable master;
  EXPECT_EQ(master.propose(SessionUse::Content, Status::Master), 32);
  EXPECT_EQ(master.assigned(SessionUse::Content, 32, 50, Status::Master), 32);
  SessionTable slave;
  EXPECT_EQ(slave.admit(SessionUse::Content, 40, Status::Slave), 40);
  EXPECT_EQ(slave.assigned(SessionUse::Content, 40, 50, Status::Slave), 50);
}

TEST(SessionTable, AnIdOfAnotherUseIsRefused) {
  for (const Status ours : kEvery) {
    SessionTable table;
    const auto admitted = table.admit(SessionUse::Video, 1, ours);
    ASSERT_FALSE(admitted);
    EXPECT_TRUE(admitted.error().is<Cause::Is::InvalidSessionID>());
  }
}

TEST(SessionTable, AFreeIdThatASlaveMadeUpIsAdopted) {
  SessionTable table;
  EXPECT_EQ(table.admit(SessionUse::Content, 8, Status::Master), 8);
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Master), 8);
  EXPECT_FALSE(table.admit(SessionUse::Video, 8, Status::Master));
}

TEST(SessionTable, OnlyAMasterCanBeAskedForAnId) {
  for (const Status ours : {Status::Slave, Status::Indeterminate}) {
    SessionTable table;
    const auto admitted = table.admit(SessionUse::Content, 0, ours);
    ASSERT_FALSE(admitted);
    EXPECT_TRUE(admitted.error().is<Cause::Is::InvalidSessionID>());
    EXPECT_EQ(table.propose(SessionUse::Content, ours), 0);
  }
}

TEST(SessionTable, SaysWhenNoIdIsLeft) {
  SessionTable table;
  for (unsigned id = 4; id <= 255; ++id) {
    EXPECT_TRUE(table.admit(SessionUse::Video, static_cast<std::uint8_t>(id), Status::Master));
  }
  EXPECT_FALSE(table.propose(SessionUse::Content, Status::Master));
  const auto admitted = table.admit(SessionUse::Content, 0, Status::Master);
  ASSERT_FALSE(admitted);
  EXPECT_TRUE(admitted.error().is<Cause::Is::Unspecified>());
}

TEST(SessionTable, TakesTheLowIdsWhenTheHighOnesAreGone) {
  SessionTable table;
  for (unsigned id = 32; id <= 255; ++id) {
    EXPECT_TRUE(table.admit(SessionUse::Video, static_cast<std::uint8_t>(id), Status::Master));
  }
  EXPECT_EQ(table.propose(SessionUse::Content, Status::Master), 4);
}

TEST(Conflict, TheMasterRefusesAndTheSlaveYields) {
  const auto cause = refuse_in_conflict(Status::Master);
  ASSERT_TRUE(cause);
  EXPECT_TRUE(cause->is<Cause::Is::MasterSlaveConflict>());
  EXPECT_FALSE(refuse_in_conflict(Status::Slave));
  EXPECT_TRUE(refuse_in_conflict(Status::Indeterminate));
}

}  // namespace
