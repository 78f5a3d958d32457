#include "gateway/config/gatekeepers.hpp"

#include <gtest/gtest.h>

namespace gateway::config {
namespace {

using Wrong = std::vector<std::string>;

class GatekeepersTest : public ::testing::Test {
 protected:
  // What is wrong with a configuration, "path: what".
  Wrong read(const std::string& yaml) {
    auto read = parse(yaml, secrets_);
    Wrong out;
    if (read) {
      config_ = std::move(*read);
    } else {
      for (const auto& mistake : read.error()) out.push_back(mistake.path + ": " + mistake.what);
    }
    return out;
  }

  const Secrets secrets_{
      [](const std::string& name) -> std::optional<std::string> {
        if (name == "PASSWORD") return "correct horse";
        if (name == "EMPTY") return "\n";
        return std::nullopt;
      },
      [](const std::string& path) -> std::expected<std::string, std::string> {
        if (path == "/password") return "battery staple\r\n";
        return std::unexpected(path + " cannot be read: No such file or directory");
      }};
  Config config_;
};

TEST_F(GatekeepersTest, AddressesHaveAPortOrGetTheUsualOne) {
  const auto parsed = [](std::string_view text) { return parse_address(text, 1719); };
  EXPECT_EQ(parsed("192.0.2.7"), (protocols::Address{"192.0.2.7", 1719}));
  EXPECT_EQ(parsed("192.0.2.7:17190"), (protocols::Address{"192.0.2.7", 17190}));
  EXPECT_EQ(parsed("2001:DB8:0::7"), (protocols::Address{"2001:db8::7", 1719}));
  EXPECT_EQ(parsed("[2001:db8::7]:17190"), (protocols::Address{"2001:db8::7", 17190}));
  for (const char* text : {"", "gatekeeper.example.org", "192.0.2.7:", "192.0.2.7:0",
                           "192.0.2.7:65536", "[192.0.2.7]:1", "[2001:db8::7]", "192.0.2", ":1"}) {
    EXPECT_FALSE(parsed(text)) << text;
  }
}

TEST_F(GatekeepersTest, AGatekeeperIsReadWithUsersAlternatesAndNeighbours) {
  EXPECT_EQ(
      read("gatekeeper:\n"
           "  port: 17190\n"
           "  multicast: false\n"
           "  identifier: house\n"
           "  time_to_live: 600\n"
           "  any_destination: true\n"
           "  users:\n"
           "    - {name: Board room, aliases: ['2001'], password_file: /password}\n"
           "    - {name: trunk, password_env: PASSWORD}\n"
           "  alternates:\n"
           "    - {address: 192.0.2.9, identifier: other, need_to_register: false, priority: 3}\n"
           "  neighbours: [192.0.2.10, '2001:DB8::1']\n"),
      Wrong{});
  const Gatekeeper& found = config_.gatekeeper;
  EXPECT_EQ(found.port, 17190);
  EXPECT_FALSE(found.multicast);
  EXPECT_EQ(found.identifier, "house");
  EXPECT_EQ(found.time_to_live, 600U);
  EXPECT_TRUE(found.any_destination);
  ASSERT_EQ(found.users.size(), 2U);
  EXPECT_EQ(found.users[0].name, "Board room");
  EXPECT_EQ(found.users[0].aliases, std::vector<std::string>{"2001"});
  EXPECT_EQ(found.users[0].password, "battery staple");
  EXPECT_EQ(found.users[1].password, "correct horse");
  ASSERT_EQ(found.alternates.size(), 1U);
  EXPECT_EQ(found.alternates[0].address, (protocols::Address{"192.0.2.9", 1719}));
  EXPECT_EQ(found.alternates[0].identifier, "other");
  EXPECT_FALSE(found.alternates[0].need_to_register);
  EXPECT_EQ(found.alternates[0].priority, 3);
  EXPECT_EQ(found.neighbours, (std::vector<std::string>{"192.0.2.10", "2001:db8::1"}));
}

TEST_F(GatekeepersTest, EachUserHasANameAndOnePassword) {
  EXPECT_EQ(read("gatekeeper: {users: [{password_env: PASSWORD}]}"),
            Wrong{"gatekeeper.users[0]: needs a name"});
  EXPECT_EQ(read("gatekeeper: {users: [{name: a}]}"),
            Wrong{"gatekeeper.users[0]: needs one password_file or password_env"});
  EXPECT_EQ(
      read("gatekeeper: {users: [{name: a, password_env: PASSWORD, password_file: /password}]}"),
      Wrong{"gatekeeper.users[0]: needs one password_file or password_env"});
  EXPECT_EQ(read("gatekeeper: {users: [{name: a, password_env: EMPTY}]}"),
            Wrong{"gatekeeper.users[0].password_env: leads to something that is not a password of "
                  "1 to 128 bytes"});
  EXPECT_EQ(read("gatekeeper: {users: [{name: a, password_env: NONE}]}"),
            Wrong{"gatekeeper.users[0].password_env: the environment has no variable NONE"});
  EXPECT_EQ(read("gatekeeper: {users: [{name: a, password_file: /none}]}"),
            Wrong{"gatekeeper.users[0].password_file: /none cannot be read: No such file or "
                  "directory"});
}

TEST_F(GatekeepersTest, APasswordInTheFileIsAMistakeThatDoesNotRepeatIt) {
  const auto wrong = read("gatekeeper: {users: [{name: a, password: hunter2}]}");
  ASSERT_EQ(wrong.size(), 1U);
  EXPECT_NE(wrong[0].find("password_file"), std::string::npos);
  EXPECT_EQ(wrong[0].find("hunter2"), std::string::npos);
}

TEST_F(GatekeepersTest, NamesBelongToOneUserAndToNoMeeting) {
  EXPECT_EQ(read("gatekeeper:\n"
                 "  users:\n"
                 "    - {name: Room, password_env: PASSWORD}\n"
                 "    - {name: other, aliases: [room], password_env: PASSWORD}\n"
                 "    - {name: roombridge, aliases: ['1001'], password_env: PASSWORD}\n"
                 "conference: {meetings: [{number: '1001'}]}\n"),
            (Wrong{"gatekeeper.users[1]: room is the name of another user",
                   "gatekeeper.users[2]: 1001 is the number of a meeting",
                   "gatekeeper.users[2]: roombridge is the gatekeeper's own identifier"}));
}

TEST_F(GatekeepersTest, WrongAddressesAndNamesAreNamedByTheirPath) {
  EXPECT_EQ(read("gatekeeper:\n"
                 "  identifier: ''\n"
                 "  time_to_live: 10\n"
                 "  alternates: [{address: nowhere}, {priority: 1}]\n"
                 "  neighbours: [10.0.0.0/8]\n")
                .size(),
            5U);
}

TEST_F(GatekeepersTest, ARegistrationIsWantedWhereItNamesAGatekeeper) {
  EXPECT_EQ(read("registration: {aliases: [x]}"), Wrong{});
  EXPECT_FALSE(config_.registration.wanted());
  EXPECT_EQ(read("registration: {multicast: true, aliases: [x]}"), Wrong{});
  EXPECT_TRUE(config_.registration.wanted());
  EXPECT_EQ(read("registration:\n"
                 "  gatekeepers: [192.0.2.7, '192.0.2.8:17190']\n"
                 "  discover: false\n"
                 "  identifier: GnuGk\n"
                 "  role: gateway\n"
                 "  aliases: [bridge, '5000']\n"
                 "  prefixes: ['5', '*6']\n"
                 "  user: bridge-user\n"
                 "  password_file: /password\n"
                 "  port: 17200\n"
                 "  time_to_live: 60\n"),
            Wrong{});
  const Registration& found = config_.registration;
  EXPECT_TRUE(found.wanted());
  EXPECT_EQ(found.gatekeepers,
            (std::vector<protocols::Address>{{"192.0.2.7", 1719}, {"192.0.2.8", 17190}}));
  EXPECT_FALSE(found.discover);
  EXPECT_EQ(found.identifier, "GnuGk");
  EXPECT_EQ(found.role, Registration::Role::Gateway);
  EXPECT_EQ(found.aliases, (std::vector<std::string>{"bridge", "5000"}));
  EXPECT_EQ(found.prefixes, (std::vector<std::string>{"5", "*6"}));
  EXPECT_EQ(found.user, "bridge-user");
  EXPECT_EQ(found.password, "battery staple");
  EXPECT_EQ(found.port, 17200);
  EXPECT_EQ(found.time_to_live, 60U);
}

TEST_F(GatekeepersTest, ARegistrationNeedsANameAndATerminalHasNoPrefixes) {
  EXPECT_EQ(read("registration: {gatekeepers: [192.0.2.7]}"),
            Wrong{"registration: needs aliases or prefixes"});
  EXPECT_EQ(read("registration: {gatekeepers: [192.0.2.7], prefixes: ['5'], password_env: "
                 "PASSWORD}"),
            Wrong{"registration: has a password and needs a user or an alias"});
  EXPECT_EQ(read("registration: {role: terminal, aliases: [a], prefixes: ['5']}"),
            Wrong{"registration.prefixes: only a gateway has prefixes, see role"});
  EXPECT_EQ(read("registration: {prefixes: [abc], aliases: [a, a]}"),
            (Wrong{"registration.prefixes[0]: must be 1 to 20 of 0-9, * and #",
                   "registration.aliases[1]: stands here twice"}));
}

}  // namespace
}  // namespace gateway::config
