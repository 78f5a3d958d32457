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

TEST(CommandLine, HelpIsOfTheVerbItStandsBehind) {
  for (const auto word : {"--help", "-h"}) {
    const auto serve = parse({"serve", "--config", "a.yaml", word});
    ASSERT_TRUE(serve);
    EXPECT_EQ(serve->verb, Verb::Help);
    EXPECT_EQ(serve->help_of, Verb::Serve);
    EXPECT_EQ(parse({"check", word})->help_of, Verb::Check);
    EXPECT_EQ(parse({word})->help_of, Verb::Help);
    EXPECT_EQ(parse({"help", word})->help_of, Verb::Help);
    EXPECT_EQ(parse({"probe", word})->verb, Verb::Probe) << "probe reads its own";
  }
  EXPECT_EQ(parse({"--version"})->verb, Verb::Version);
}

TEST(CommandLine, AUsageNamesItsVerbAndFitsATerminal) {
  for (const auto& [verb, first] :
       {std::pair{Verb::Serve, "usage: roombridge serve [options]\n"},
        std::pair{Verb::Check, "usage: roombridge check --config FILE\n"},
        std::pair{Verb::Help, "usage: roombridge VERB [options]\n"}}) {
    EXPECT_TRUE(usage(verb).starts_with(first)) << usage(verb);
    std::size_t column = 0;
    for (const char c : usage(verb)) EXPECT_LE(column = c == '\n' ? 0 : column + 1, 90U);
  }
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
