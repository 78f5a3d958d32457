#include "gateway/config/loader.hpp"

#include <algorithm>

namespace gateway::config {
namespace {

Secrets test_secrets() {
  return {[](const std::string& name) -> std::optional<std::string> {
            if (name == "PIN") return "4711";
            if (name == "SHORT") return "12";
            return std::nullopt;
          },
          [](const std::string& path) -> std::expected<std::string, std::string> {
            if (path == "/pin") return "271828\n";
            return std::unexpected(path + " cannot be read: No such file or directory");
          }};
}

std::vector<std::string> mistakes(std::string_view yaml) {
  const auto config = parse(yaml, test_secrets());
  std::vector<std::string> out;
  if (config) return out;
  for (const Mistake& mistake : config.error()) out.push_back(to_string("f.yaml", mistake));
  return out;
}

TEST(ConfigLoader, AnEmptyFileIsTheDefaults) {
  const auto config = parse("", test_secrets());
  ASSERT_TRUE(config);
  EXPECT_EQ(config->sip.tls_port, 5061);
  EXPECT_TRUE(config->conference.open_numbers);
}

TEST(ConfigLoader, TheDocumentedFileIsValidAndSaysTheDefaults) {
  const auto config = load("gateway/roombridge.yaml");
  ASSERT_TRUE(config) << to_string("roombridge.yaml", config.error().front());
  const Config defaults;
  EXPECT_EQ(config->listen.address, defaults.listen.address);
  EXPECT_EQ(config->listen.advertised_address, "");
  EXPECT_EQ(config->sip.udp_port, defaults.sip.udp_port);
  EXPECT_EQ(config->sip.session_expires, defaults.sip.session_expires);
  EXPECT_EQ(config->h323.port, defaults.h323.port);
  EXPECT_EQ(config->h323.tls_port, defaults.h323.tls_port);
  EXPECT_EQ(config->h323.control_ports, defaults.h323.control_ports);
  EXPECT_EQ(config->h323.weak_key_exchange, defaults.h323.weak_key_exchange);
  EXPECT_EQ(config->gatekeeper.port, defaults.gatekeeper.port);
  EXPECT_EQ(config->gatekeeper.multicast, defaults.gatekeeper.multicast);
  EXPECT_EQ(config->gatekeeper.identifier, defaults.gatekeeper.identifier);
  EXPECT_EQ(config->gatekeeper.time_to_live, defaults.gatekeeper.time_to_live);
  EXPECT_EQ(config->gatekeeper.any_destination, defaults.gatekeeper.any_destination);
  EXPECT_FALSE(config->registration.wanted());
  EXPECT_EQ(config->registration.discover, defaults.registration.discover);
  EXPECT_EQ(config->registration.role, defaults.registration.role);
  EXPECT_EQ(config->registration.port, defaults.registration.port);
  EXPECT_EQ(config->registration.time_to_live, defaults.registration.time_to_live);
  EXPECT_EQ(config->web.port, defaults.web.port);
  EXPECT_EQ(config->web.max_connections_per_source, defaults.web.max_connections_per_source);
  EXPECT_EQ(config->media.browser_port, defaults.media.browser_port);
  EXPECT_EQ(config->media.room_ports, defaults.media.room_ports);
  EXPECT_EQ(config->media.picture.kbps, defaults.media.picture.kbps);
  EXPECT_EQ(config->media.layout, defaults.media.layout);
  EXPECT_EQ(config->metrics.port, defaults.metrics.port);
  EXPECT_EQ(config->security.pin_attempts, defaults.security.pin_attempts);
  EXPECT_EQ(config->conference.max_participants, defaults.conference.max_participants);
  EXPECT_EQ(config->capacity.max_calls, defaults.capacity.max_calls);
  EXPECT_EQ(config->capacity.max_browsers, defaults.capacity.max_browsers);
  EXPECT_EQ(config->drain.deadline, defaults.drain.deadline);
  EXPECT_EQ(config->log.level, defaults.log.level);
  EXPECT_EQ(config->page.title, defaults.page.title);
  EXPECT_EQ(config->page.language, defaults.page.language);
}

TEST(ConfigLoader, ReportsAllMistakesTogetherInTheOrderOfTheFile) {
  EXPECT_EQ(mistakes("sip:\n"
                     "  udp_prot: 5060\n"
                     "  tcp_port: 70000\n"
                     "media:\n"
                     "  layout: tall\n"
                     "security:\n"
                     "  unencrypted_rooms: [10.0.0.0/8, here]\n"),
            (std::vector<std::string>{
                "f.yaml:2: sip.udp_prot: unknown key; did you mean udp_port?",
                "f.yaml:3: sip.tcp_port: must be a whole number from 0 to 65535",
                "f.yaml:5: media.layout: must be one of: speaker, grid, single",
                "f.yaml:7: security.unencrypted_rooms[1]: must be a network such as 10.20.0.0/16 "
                "or fd00:1::/64"}));
}

TEST(ConfigLoader, AKeyThatStandsTwiceIsAMistake) {
  EXPECT_EQ(mistakes("web:\n  port: 1\n  port: 2\n"),
            std::vector<std::string>{"f.yaml:3: web.port: stands here twice"});
}

TEST(ConfigLoader, WhatIsNotYamlNamesTheLine) {
  const auto found = mistakes("web:\n  port: [1\n");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].starts_with("f.yaml:")) << found[0];
  EXPECT_NE(found[0].find("is not YAML"), std::string::npos);
}

TEST(ConfigLoader, APinComesFromAFileOrTheEnvironmentOnly) {
  const auto config = parse(
      "conference:\n"
      "  meetings:\n"
      "    - {number: '1001', name: Round, pin_file: /pin}\n"
      "    - {number: '1002', pin_env: PIN}\n",
      test_secrets());
  ASSERT_TRUE(config);
  EXPECT_EQ(config->conference.find("1001")->pin, "271828");
  EXPECT_EQ(config->conference.find("1002")->pin, "4711");
  EXPECT_EQ(config->conference.find("1003"), nullptr);

  const auto found = mistakes("conference: {meetings: [{number: '1', pin: 4711}]}");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].find("4711"), std::string::npos);
  EXPECT_NE(found[0].find("pin_file"), std::string::npos);
}

TEST(ConfigLoader, MissingSecretsAreMistakes) {
  EXPECT_EQ(mistakes("conference:\n"
                     "  meetings:\n"
                     "    - number: '1'\n"
                     "      pin_file: /none\n"
                     "    - number: '2'\n"
                     "      pin_env: NONE\n"
                     "    - number: '3'\n"
                     "      pin_env: SHORT\n")
                .size(),
            3U);
}

TEST(ConfigLoader, MeetingNumbersAreDiallableAndUnique) {
  EXPECT_EQ(mistakes("conference: {meetings: [{number: '12'}, {number: '12'}]}").size(), 1U);
  EXPECT_EQ(mistakes("conference: {meetings: [{name: nameless}]}").size(), 1U);
  EXPECT_EQ(mistakes("conference:\n"
                     "  meetings:\n"
                     "    - name: Round\n"
                     "      number: '12#'\n"
                     "    - number: '*43'\n"
                     "    - number: '1*2'\n"),
            (std::vector<std::string>{
                "f.yaml:4: conference.meetings[0].number: must be 1 to 20 digits, since rooms can "
                "dial no other",
                "f.yaml:5: conference.meetings[1].number: *43 is the echo test",
                "f.yaml:6: conference.meetings[2].number: must be 1 to 20 digits, since rooms can "
                "dial no other"}));
}

TEST(ConfigLoader, EncryptionCannotBeTurnedOff) {
  const auto found = mistakes("security: {encryption: optional}");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_NE(found[0].find("unencrypted_rooms"), std::string::npos);
}

TEST(ConfigLoader, PortsMayNotCollide) {
  EXPECT_EQ(mistakes("web: {port: 5061}").size(), 1U);
  EXPECT_EQ(mistakes("media: {browser_port: 40010}").size(), 1U);
  EXPECT_EQ(
      mistakes("gatekeeper: {port: 5060}"),
      std::vector<std::string>{"f.yaml:1: gatekeeper.port: is the port of sip.udp_port already"});
  EXPECT_EQ(mistakes("gatekeeper: {port: 40010}").size(), 1U);
  EXPECT_EQ(mistakes("registration: {port: 1719}").size(), 1U);
  EXPECT_EQ(mistakes("media: {browser_port: 5060}"),
            std::vector<std::string>{
                "f.yaml:1: media.browser_port: is the port of sip.udp_port already"});
  EXPECT_EQ(mistakes("media: {room_ports: [40999, 40000]}").size(), 1U);
  EXPECT_EQ(mistakes("media: {room_ports: [40000, 40002]}").size(), 1U);
  EXPECT_EQ(mistakes("media: {room_ports: [40001, 40004]}").size(), 1U) << "one pair only";
  EXPECT_EQ(mistakes("media: {room_ports: [40001, 40005]}").size(), 0U);
  EXPECT_EQ(mistakes("sip: {udp_port: 0, tcp_port: 0, tls_port: 0}").size(), 0U);
  EXPECT_EQ(mistakes("h323: {port: 5060}").size(), 1U);
  EXPECT_EQ(mistakes("h323: {tls_port: 8443}").size(), 1U);
  EXPECT_EQ(mistakes("h323: {port: 0, tls_port: 0}").size(), 0U);
}

TEST(ConfigLoader, RoomsByH323AreConfigured) {
  const auto config = parse(
      "h323:\n"
      "  port: 1721\n"
      "  tls_port: 0\n"
      "  control_ports: [42000, 42000]\n"
      "  weak_key_exchange: [10.20.0.0/16]\n",
      test_secrets());
  ASSERT_TRUE(config);
  EXPECT_EQ(config->h323.port, 1721);
  EXPECT_EQ(config->h323.tls_port, 0);
  EXPECT_EQ(config->h323.control_ports, (PortRange{42000, 42000}));
  EXPECT_TRUE(config->h323.may_be_weak("10.20.0.1"));
  EXPECT_FALSE(config->h323.may_be_weak("10.21.0.1"));
  EXPECT_EQ(mistakes("h323:\n"
                     "  control_ports: [42001, 42000]\n"
                     "  weak_key_exchange: [old rooms]\n"),
            (std::vector<std::string>{
                "f.yaml:2: h323.control_ports: must be [first, last]",
                "f.yaml:3: h323.weak_key_exchange[0]: must be a network such as 10.20.0.0/16 or "
                "fd00:1::/64"}));
  EXPECT_EQ(mistakes("h323:\n"
                     "  port: 1720\n"
                     "  control_ports: [1700, 1800]\n"),
            std::vector<std::string>{"f.yaml:2: h323.port: lies within h323.control_ports"});
  EXPECT_EQ(mistakes("h323: {port: 0, control_ports: [1200, 1400]}").size(), 0U) << "none is used";
}

TEST(ConfigLoader, ACertificateNeedsItsKey) {
  EXPECT_EQ(mistakes("tls:\n  certificate_file: /c.pem\n"),
            std::vector<std::string>{"f.yaml:2: tls.certificate_file: needs tls.key_file"});
}

TEST(ConfigLoader, AFileThatIsNotThereIsOneSentence) {
  const auto config = load("no/such/file.yaml");
  ASSERT_FALSE(config);
  EXPECT_EQ(to_string("no/such/file.yaml", config.error()[0]),
            "no/such/file.yaml: cannot be read: No such file or directory");
}

}  // namespace
}  // namespace gateway::config
