#include "protocols/h239/parameters.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace protocols::h239 {
namespace {

using h245::ParameterIdentifier;
using h245::ParameterValue;

template <ParameterValue::Is form, class T>
Parameters one(std::uint8_t identifier, T value) {
  Parameters out(1);
  out[0].parameter_identifier.emplace<ParameterIdentifier::Is::Standard>(identifier);
  out[0].parameter_value.emplace<form>(std::move(value));
  return out;
}

TEST(Parameters, AreFoundByTheirIdentifier) {
  Parameters list;
  append_number(list, 42, 103);
  append_flag(list, 126);
  append_bits(list, 1, 3);
  EXPECT_EQ(find_number(list, 42), 103U);
  EXPECT_EQ(find_number(list, 1), 3U);
  EXPECT_TRUE(has(list, 126));
  EXPECT_FALSE(has(list, 127));
  EXPECT_FALSE(find_number(list, 127));
}

TEST(Parameters, AreNumbersInEveryForm) {
  using Is = ParameterValue::Is;
  EXPECT_EQ(find_number(one<Is::UnsignedMin>(41, std::uint16_t{7}), 41), 7U);
  EXPECT_EQ(find_number(one<Is::UnsignedMax>(41, std::uint16_t{7}), 41), 7U);
  EXPECT_EQ(find_number(one<Is::Unsigned32Min>(41, std::uint32_t{70'000}), 41), 70'000U);
  EXPECT_EQ(find_number(one<Is::Unsigned32Max>(41, std::uint32_t{70'000}), 41), 70'000U);
  EXPECT_EQ(find_number(one<Is::BooleanArray>(41, std::uint8_t{7}), 41), 7U);
}

TEST(Parameters, ThatAreNoNumbersHaveNone) {
  using Is = ParameterValue::Is;
  EXPECT_FALSE(find_number(one<Is::Logical>(41, asn1::Null{}), 41));
  EXPECT_FALSE(find_number(one<Is::OctetString>(41, Bytes{}), 41));
}

TEST(Parameters, OfOtherOrganisationsAreNotMistaken) {
  Parameters list(1);
  list[0].parameter_identifier.emplace<ParameterIdentifier::Is::Uuid>(Bytes(16));
  list[0].parameter_value.emplace<ParameterValue::Is::Logical>();
  EXPECT_FALSE(has(list, 0));
}

TEST(Parameters, IdentifiersAreComparedWhole) {
  const auto identifier = standard({0, 0, 8, 239, 2});
  EXPECT_TRUE(is_standard(identifier, {0, 0, 8, 239, 2}));
  EXPECT_FALSE(is_standard(identifier, {0, 0, 8, 239}));
  EXPECT_FALSE(is_standard(h245::CapabilityIdentifier(), {0, 0, 8, 239, 2}));
}

}  // namespace
}  // namespace protocols::h239
