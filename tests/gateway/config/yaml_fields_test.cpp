#include "gateway/config/yaml_fields.hpp"

#include <gtest/gtest.h>

namespace gateway::config {
namespace {

using Mistakes = std::vector<Mistake>;

enum class Shape { Round, Square };

class YamlFieldsTest : public ::testing::Test {
 protected:
  Mistakes read(const std::string& yaml) {
    fields_.map(YAML::Load(yaml), "",
                {{"name", fields_.text(name_)},
                 {"count", fields_.number(count_, 2U, 40U)},
                 {"small", fields_.number<std::int16_t>(small_, -5, 5)},
                 {"most", fields_.number(most_, 90U, std::numeric_limits<unsigned>::max())},
                 {"port", fields_.port(port_)},
                 {"on", fields_.boolean(on_)},
                 {"shape", fields_.choice<Shape>(
                               shape_, {{"round", Shape::Round}, {"square", Shape::Square}})},
                 {"inner", fields_.section({{"name", fields_.text(inner_)}})},
                 {"items", [this](const YAML::Node& node, const std::string& path) {
                    fields_.list(node, path, [this](const YAML::Node& each, const std::string& at) {
                      if (auto value = fields_.scalar(each, at)) items_.push_back(*value);
                      paths_.push_back(at);
                    });
                  }}});
    return fields_.take_mistakes();
  }

  YamlFields fields_;
  std::string name_ = "default", inner_;
  unsigned count_ = 7, most_ = 1800;
  std::int16_t small_ = 0;
  std::uint16_t port_ = 1;
  bool on_ = false;
  Shape shape_ = Shape::Round;
  std::vector<std::string> items_, paths_;
};

TEST_F(YamlFieldsTest, EachKeyGoesToItsReader) {
  EXPECT_EQ(read("name: Ada\n"
                 "count: 40\n"
                 "small: -5\n"
                 "most: 4294967295\n"
                 "port: 65535\n"
                 "on: true\n"
                 "shape: square\n"
                 "inner: {name: within}\n"
                 "items: [a, b]\n"),
            Mistakes{});
  EXPECT_EQ(name_, "Ada");
  EXPECT_EQ(count_, 40U);
  EXPECT_EQ(small_, -5);
  EXPECT_EQ(most_, 4294967295U);
  EXPECT_EQ(port_, 65535);
  EXPECT_TRUE(on_);
  EXPECT_EQ(shape_, Shape::Square);
  EXPECT_EQ(inner_, "within");
  EXPECT_EQ(items_, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(paths_, (std::vector<std::string>{"items[0]", "items[1]"}));
}

TEST_F(YamlFieldsTest, WhatIsNotThereOrEmptyStaysAsItWas) {
  EXPECT_EQ(read(""), Mistakes{});
  EXPECT_EQ(read("name:\ncount: ~\ninner:\nitems:\n"), Mistakes{});
  EXPECT_EQ(name_, "default");
  EXPECT_EQ(count_, 7U);
  EXPECT_EQ(read("name: ''\n"), Mistakes{});
  EXPECT_EQ(name_, "") << "said to be empty";
}

TEST_F(YamlFieldsTest, EveryMistakeIsThereInTheOrderOfTheFile) {
  const auto found = read(
      "count: 1\n"
      "inner:\n"
      "  nmae: x\n"
      "items: 5\n"
      "on: yes\n");
  EXPECT_EQ(found, (Mistakes{{1, "count", "must be a whole number from 2 to 40"},
                             {3, "inner.nmae", "unknown key; did you mean name?"},
                             {4, "items", "must be a list"},
                             {5, "on", "must be true or false"}}));
  EXPECT_EQ(count_, 7U) << "what is wrong is not taken";
}

TEST_F(YamlFieldsTest, ANumberIsWholeAndInItsRange) {
  for (const auto* text : {"41", "1", "-3", "7.0", "0x7", "1e1", "seven", "''", "' 7'", "7 kbit/s",
                           "99999999999999999999"}) {
    EXPECT_EQ(read("count: " + std::string(text)),
              (Mistakes{{1, "count", "must be a whole number from 2 to 40"}}))
        << text;
  }
  EXPECT_EQ(read("small: -6"), (Mistakes{{1, "small", "must be a whole number from -5 to 5"}}));
  EXPECT_EQ(read("most: 89"), (Mistakes{{1, "most", "must be a whole number of at least 90"}}));
  EXPECT_EQ(read("port: 65536"), (Mistakes{{1, "port", "must be a whole number from 0 to 65535"}}));
  EXPECT_EQ(count_, 7U);
}

TEST_F(YamlFieldsTest, AChoiceNamesWhatThereIs) {
  EXPECT_EQ(read("shape: Round"), (Mistakes{{1, "shape", "must be one of: round, square"}}));
}

TEST_F(YamlFieldsTest, AKeyFarFromAllIsToldWhichThereAre) {
  const auto found = read("inner: {temperature: 5}");
  EXPECT_EQ(found, (Mistakes{{1, "inner.temperature", "unknown key; known here: name"}}));
}

TEST_F(YamlFieldsTest, AKeyThatStandsTwiceCountsOnce) {
  EXPECT_EQ(read("name: first\nname: second\n"), (Mistakes{{2, "name", "stands here twice"}}));
  EXPECT_EQ(name_, "first");
}

TEST_F(YamlFieldsTest, OneKindOfNodeIsNotTakenForAnother) {
  EXPECT_EQ(read("name: [a]"), (Mistakes{{1, "name", "must be a single value"}}));
  EXPECT_EQ(read("inner: 5"), (Mistakes{{1, "inner", "must be a map of keys and values"}}));
  EXPECT_EQ(read("items: {a: 1}"), (Mistakes{{1, "items", "must be a list"}}));
  EXPECT_EQ(read("items: [a, [b]]"), (Mistakes{{1, "items[1]", "must be a single value"}}));
  EXPECT_EQ(read("[name]"), (Mistakes{{1, "", "must be a map of keys and values"}}));
  EXPECT_EQ(read("? [a, b]\n: c\n"), (Mistakes{{1, "", "a key must be a word"}}));
}

TEST_F(YamlFieldsTest, ARuleOverSeveralKeysStandsAtTheLineOfOne) {
  read("name: x\ninner:\n  name: y\nitems:\n  - a\n  - b\n");
  fields_.mistake_at("items[1]", "third");
  fields_.mistake_at("inner.name", "second");
  fields_.mistake_at("not.in.the.file", "first");
  EXPECT_EQ(fields_.take_mistakes(), (Mistakes{{0, "not.in.the.file", "first"},
                                               {3, "inner.name", "second"},
                                               {6, "items[1]", "third"}}));
  EXPECT_EQ(fields_.take_mistakes(), Mistakes{}) << "they are taken once";
}

}  // namespace
}  // namespace gateway::config
