#include "gateway/command_line.hpp"

#include <vector>

namespace gateway {
namespace {

std::expected<CommandLine, std::string> parse(std::vector<std::string_view> arguments) {
  return parse_command_line(arguments);
}

TEST(CommandLine, ServeTakesBothOptionsInBothForms) {
  const auto line = parse({"serve", "--config", "a.yaml", "--listen=::1"});
  ASSERT_TRUE(line);
  EXPECT_EQ(line->verb, Verb::Serve);
  EXPECT_EQ(line->config_file, "a.yaml");
  EXPECT_EQ(line->listen_address, "::1");
}

TEST(CommandLine, MistakesAreSentences) {
  EXPECT_FALSE(parse({}));
  EXPECT_FALSE(parse({"dance"}));
  EXPECT_FALSE(parse({"serve", "--config"}));
  EXPECT_FALSE(parse({"serve", "--listen", "host"}));
  EXPECT_FALSE(parse({"check"}));
  EXPECT_FALSE(parse({"check", "--config", "a", "--listen", "::"}));
}

}  // namespace
}  // namespace gateway
