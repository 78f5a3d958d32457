#include "protocols/asn1/choice.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/asn1/samples.hpp"

namespace {

using samples::from_hex;
using samples::Letter;

TEST(Choice, HoldsNothingAtFirst) {
  const Letter letter;
  EXPECT_EQ(letter.index(), protocols::asn1::AnyChoice::kNone);
  EXPECT_EQ(letter.get_if<Letter::Is::X>(), nullptr);
  const Letter copy = letter;
  EXPECT_EQ(copy.value(), nullptr);
}

TEST(Choice, GivesOnlyTheAlternativeChosen) {
  const auto letter = Letter::of<Letter::Is::Y>(7);
  EXPECT_TRUE(letter.is<Letter::Is::Y>());
  EXPECT_EQ(*letter.get_if<Letter::Is::Y>(), 7);
  EXPECT_EQ(letter.get_if<Letter::Is::Z>(), nullptr);
}

TEST(Choice, CopiesDeepAndMovesWhatItHolds) {
  auto letter = Letter::of<Letter::Is::Z>(from_hex("0102"));
  Letter copy = letter;
  copy.get_if<Letter::Is::Z>()->clear();
  EXPECT_EQ(*letter.get_if<Letter::Is::Z>(), from_hex("0102"));
  const Letter moved = std::move(letter);
  EXPECT_EQ(*moved.get_if<Letter::Is::Z>(), from_hex("0102"));
  EXPECT_EQ(letter.index(), protocols::asn1::AnyChoice::kNone);
  copy = moved;
  EXPECT_EQ(*copy.get_if<Letter::Is::Z>(), from_hex("0102"));
}

TEST(Choice, ForgetsTheFormerAlternative) {
  auto letter = Letter::of<Letter::Is::Z>(from_hex("01"));
  letter.emplace<Letter::Is::Y>(3);
  EXPECT_EQ(letter.get_if<Letter::Is::Z>(), nullptr);
  EXPECT_EQ(*letter.get_if<Letter::Is::Y>(), 3);
  letter.reset();
  EXPECT_EQ(letter.value(), nullptr);
}

}  // namespace
