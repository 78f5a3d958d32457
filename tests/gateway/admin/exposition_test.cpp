#include "gateway/admin/exposition.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <sstream>
#include <vector>

namespace gateway::admin {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

bool has_line(const std::string& text, const std::string& line) {
  return text.starts_with(line + "\n") || text.find("\n" + line + "\n") != std::string::npos;
}

TEST(Exposition, IsThePrometheusTextFormat) {
  monitoring::Snapshot snapshot;
  snapshot.version = "0.1";
  const std::string text = exposition(snapshot);
  EXPECT_TRUE(has_line(text, "# TYPE roombridge_build_info gauge"));
  EXPECT_TRUE(has_line(text, "roombridge_build_info{version=\"0.1\"} 1"));
  EXPECT_TRUE(text.ends_with('\n')) << "the last line ends too";
}

TEST(Exposition, EveryLineIsAFigureOrSaysWhatOneIs) {
  const std::regex help("# HELP ([a-z_:]+) .+"),
      type("# TYPE ([a-z_:]+) (counter|gauge|histogram)"),
      figure(R"re([a-z_:]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? [-+.0-9eInfNa]+)re");
  std::set<std::string> helped, typed;
  std::smatch match;
  for (const auto& line : lines_of(exposition({}))) {
    if (std::regex_match(line, match, help)) {
      EXPECT_TRUE(helped.insert(match[1]).second) << line;
    } else if (std::regex_match(line, match, type)) {
      EXPECT_TRUE(typed.insert(match[1]).second) << line;
    } else {
      EXPECT_TRUE(std::regex_match(line, figure)) << line;
    }
  }
  EXPECT_FALSE(typed.empty());
  EXPECT_EQ(helped, typed);
}

TEST(Exposition, AVersionCannotEndItsLabel) {
  monitoring::Snapshot snapshot;
  snapshot.version = "a\"b\\c\nd";
  EXPECT_TRUE(has_line(exposition(snapshot), R"(roombridge_build_info{version="a\"b\\c\nd"} 1)"));
}

TEST(Exposition, FiguresAreWrittenWhole) {
  monitoring::Snapshot snapshot;
  snapshot.figures.pin_failures = 1'234'567'890'123;
  snapshot.figures.browsers_active = 3;
  snapshot.draining = true;
  const std::string text = exposition(snapshot);
  EXPECT_TRUE(has_line(text, "roombridge_pin_failures_total 1234567890123")) << text;
  EXPECT_TRUE(has_line(text, "roombridge_draining 1"));
}

TEST(Exposition, BucketsOfAHistogramHoldThoseBelowThem) {
  monitoring::Snapshot snapshot;
  auto& histogram = snapshot.figures.first_frame.at(monitoring::Leg::Room);
  histogram.counts.front() = 2;
  histogram.counts.back() = 3;
  histogram.sum = 6.5;
  const std::string text = exposition(snapshot);
  const std::regex first(R"re(\w+_bucket\{leg="room",le="[0-9.]+"\} 2)re"),
      infinite(R"re(\w+_bucket\{leg="room",le="\+Inf"\} 5)re"),
      count(R"re(\w+_count\{leg="room"\} 5)re"), sum(R"re(\w+_sum\{leg="room"\} 6.5)re");
  for (const auto* expected : {&first, &infinite, &count, &sum}) {
    EXPECT_TRUE(std::regex_search(text, *expected)) << (expected == &first ? "bucket" : "total");
  }
}

}  // namespace
}  // namespace gateway::admin
