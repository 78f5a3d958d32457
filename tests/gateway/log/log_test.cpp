#include "gateway/log/log.hpp"

#include <array>
#include <string>

namespace gateway::log {
namespace {

using config::LogFormat;

TEST(Log, TextLinesNameTheirFields) {
  EXPECT_EQ(format_line(LogFormat::Text, 1'700'000'000'123, Level::Warning, "call refused",
                        {{"call", "c7"}, {"status", 488}, {"encrypted", false}}),
            "2023-11-14T22:13:20.123Z warning call refused call=c7 status=488 encrypted=false");
}

TEST(Log, JsonLinesAreObjects) {
  EXPECT_EQ(format_line(LogFormat::Json, 0, Level::Info, "a \"b\"", {{"x", 1}, {"y", "z"}}),
            "{\"time\":\"1970-01-01T00:00:00.000Z\",\"level\":\"info\","
            "\"message\":\"a \\\"b\\\"\",\"x\":1,\"y\":\"z\"}");
}

TEST(Log, APeersTextCannotBeginALineOfItsOwn) {
  const std::string line = format_line(LogFormat::Text, 0, Level::Info, "m", {{"text", "a\nb c"}});
  EXPECT_EQ(line.find('\n'), std::string::npos);
  EXPECT_TRUE(line.ends_with("text=\"a\\nb c\"")) << line;
}

TEST(Log, WritesFromItsLevelUpwards) {
  std::string out;
  Log log(Level::Warning, LogFormat::Text, Redactor(std::array<std::byte, 32>{}),
          [&](std::string_view line) { out += line; });
  log.info("quiet");
  log.error("loud");
  EXPECT_EQ(out.find("quiet"), std::string::npos);
  EXPECT_TRUE(out.ends_with("error loud\n")) << out;
}

}  // namespace
}  // namespace gateway::log
