#include "protocols/h460/generic_information.hpp"

#include <gtest/gtest.h>

namespace protocols::h460 {
namespace {

using Value = h245::ParameterValue;

TEST(GenericInformation, IsKnownByItsObjectIdentifierAlone) {
  const auto ours = standard_identifier({0, 0, 8, 460, 19, 0, 1});
  EXPECT_TRUE(is_standard(ours, {0, 0, 8, 460, 19, 0, 1}));
  EXPECT_FALSE(is_standard(ours, {0, 0, 8, 460, 18, 0, 1}));
  using Is = h245::CapabilityIdentifier::Is;
  EXPECT_FALSE(is_standard(h245::CapabilityIdentifier::of<Is::DomainBased>("460"),
                           {0, 0, 8, 460, 19, 0, 1}));
}

TEST(GenericInformation, HasParametersByNumberTheFirstOfEach) {
  std::optional<std::vector<h245::GenericParameter>> list;
  EXPECT_FALSE(find_parameter(list, 1));
  list.emplace();
  EXPECT_FALSE(find_parameter(list, 1));
  using Is = h245::ParameterIdentifier::Is;
  list->push_back(make_parameter(1, Value::of<Value::Is::Logical>()));
  list->front().parameter_identifier.emplace<Is::DomainBased>("1");
  list->push_back(make_parameter(1, Value::of<Value::Is::UnsignedMin>(std::uint16_t{7})));
  list->push_back(make_parameter(1, Value::of<Value::Is::Logical>()));
  const Value* found = find_parameter(list, 1);
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->is<Value::Is::UnsignedMin>());
  EXPECT_FALSE(find_parameter(list, 2));
}

}  // namespace
}  // namespace protocols::h460
