#include "gateway/config/meetings.hpp"

#include <gtest/gtest.h>

namespace gateway::config {
namespace {

class MeetingsTest : public ::testing::Test {
 protected:
  // What is wrong with a list of meetings, "path: what".
  std::vector<std::string> read(const std::string& yaml) {
    YamlFields fields;
    meetings_.clear();
    meetings(fields, meetings_, secrets_)(YAML::Load(yaml), "meetings");
    std::vector<std::string> out;
    for (const auto& mistake : fields.take_mistakes()) {
      out.push_back(mistake.path + ": " + mistake.what);
    }
    return out;
  }

  const Secrets secrets_{
      [](const std::string& name) -> std::optional<std::string> {
        if (name == "PIN") return "4711";
        if (name == "SPACED") return " 0815\r\n";
        if (name == "LONG") return "12345678901234567";
        if (name == "WORD") return "secret";
        if (name == "EMPTY") return "";
        return std::nullopt;
      },
      [](const std::string& path) -> std::expected<std::string, std::string> {
        if (path == "/pin") return "2718281828459045\n";
        if (path == "/short") return "123\n";
        return std::unexpected(path + " cannot be read: No such file or directory");
      }};
  std::vector<Meeting> meetings_;
};

using Wrong = std::vector<std::string>;

TEST_F(MeetingsTest, ComeInTheOrderOfTheFile) {
  EXPECT_EQ(read("- {number: '1001', name: Round}\n"
                 "- {number: '12345678901234567890'}\n"),
            Wrong{});
  ASSERT_EQ(meetings_.size(), 2U);
  EXPECT_EQ(meetings_[0].number, "1001");
  EXPECT_EQ(meetings_[0].name, "Round");
  EXPECT_FALSE(meetings_[0].pin);
  EXPECT_EQ(meetings_[1].number, "12345678901234567890");
  EXPECT_EQ(meetings_[1].name, "");
}

TEST_F(MeetingsTest, PinsComeFromAFileOrTheEnvironmentWithoutTheirLineEnd) {
  EXPECT_EQ(read("- {number: '1', pin_file: /pin}\n"
                 "- {number: '2', pin_env: PIN}\n"
                 "- {number: '3', pin_env: SPACED}\n"),
            Wrong{});
  EXPECT_EQ(meetings_[0].pin, "2718281828459045");
  EXPECT_EQ(meetings_[1].pin, "4711");
  EXPECT_EQ(meetings_[2].pin, "0815");
}

TEST_F(MeetingsTest, APinInTheFileItselfIsAMistakeThatDoesNotRepeatIt) {
  EXPECT_EQ(read("- {number: '1', pin: 4711}"),
            Wrong{"meetings[0].pin: a PIN does not stand in this file; use pin_file or pin_env"});
  EXPECT_FALSE(meetings_[0].pin);
}

TEST_F(MeetingsTest, APinIsFourToSixteenDigitsAndNeverShown) {
  for (const auto* where :
       {"pin_env: LONG", "pin_env: WORD", "pin_env: EMPTY", "pin_file: /short"}) {
    const auto wrong = read("- {number: '1', " + std::string(where) + "}");
    ASSERT_EQ(wrong.size(), 1U) << where;
    EXPECT_TRUE(wrong[0].ends_with(": leads to something that is not a PIN of 4 to 16 digits"))
        << wrong[0];
  }
}

TEST_F(MeetingsTest, AMeetingHasOnePin) {
  EXPECT_EQ(read("- {number: '1', pin_env: PIN, pin_file: /pin}"),
            Wrong{"meetings[0].pin_file: the meeting has a PIN already"});
}

TEST_F(MeetingsTest, ASecretThatIsNotThereIsSaid) {
  EXPECT_EQ(read("- {number: '1', pin_env: NONE}\n"
                 "- {number: '2', pin_file: /none}\n"
                 "- {number: '3', pin_file: [/pin]}\n"),
            (Wrong{"meetings[0].pin_env: the environment has no variable NONE",
                   "meetings[1].pin_file: /none cannot be read: No such file or directory",
                   "meetings[2].pin_file: must be a single value"}));
}

TEST_F(MeetingsTest, ANumberIsWhatARoomCanDial) {
  for (const auto* number : {"''", "'123456789012345678901'", "'12#'", "'1 2'", "board"}) {
    EXPECT_EQ(read("- {number: " + std::string(number) + "}"),
              Wrong{"meetings[0].number: must be 1 to 20 digits, since rooms can dial no other"})
        << number;
  }
  EXPECT_EQ(read("- {number: '*43'}"), Wrong{"meetings[0].number: *43 is the echo test"});
  EXPECT_EQ(read("- {name: nameless}").size(), 1U);
  EXPECT_EQ(read("- ~").size(), 1U);
}

TEST_F(MeetingsTest, ANumberLeadsToOneMeeting) {
  EXPECT_EQ(read("- {number: '1'}\n- {number: '01'}\n- {number: '1'}\n"),
            Wrong{"meetings[2].number: another meeting has this number"});
}

TEST_F(MeetingsTest, ANameHasAtMost64Bytes) {
  EXPECT_EQ(read("- {number: '1', name: " + std::string(64, 'x') + "}"), Wrong{});
  EXPECT_EQ(read("- {number: '1', name: " + std::string(65, 'x') + "}"),
            Wrong{"meetings[0].name: is longer than 64 bytes"});
}

TEST_F(MeetingsTest, WhatIsNoListOfMapsIsSaid) {
  EXPECT_EQ(read("{number: '1'}"), Wrong{"meetings: must be a list"});
  const auto wrong = read("- '1001'");
  ASSERT_FALSE(wrong.empty());
  EXPECT_EQ(wrong[0], "meetings[0]: must be a map of keys and values");
}

}  // namespace
}  // namespace gateway::config
