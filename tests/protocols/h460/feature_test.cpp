#include "protocols/h460/feature.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/alias.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

using Is = h225::RasMessage::Is;

TEST(Feature, IsFoundByItsNumberWithItsParameters) {
  h225::GenericData feature = make_feature(kMediaTraversal);
  add_parameter(feature, 1);
  add_parameter(feature, 2, from_hex("0102"));
  const Features features{make_feature(9), feature};

  const h225::GenericData* found = find_feature(features, kMediaTraversal);
  ASSERT_TRUE(found);
  EXPECT_TRUE(has_parameter(*found, 1));
  EXPECT_TRUE(has_parameter(*found, 2));
  EXPECT_FALSE(has_parameter(*found, 3));
  ASSERT_TRUE(find_raw(*found, 2));
  EXPECT_EQ(*find_raw(*found, 2), from_hex("0102"));
  EXPECT_FALSE(find_feature(features, kSignallingTraversal));
  EXPECT_FALSE(find_feature(std::optional<Features>(), kMediaTraversal));
}

TEST(Feature, HasNoRawContentsWhereAParameterIsAbsentEmptyOrOfAnotherType) {
  h225::GenericData feature = make_feature(kMediaTraversal);
  EXPECT_FALSE(find_raw(feature, 1));
  EXPECT_FALSE(has_parameter(feature, 1));
  add_parameter(feature, 1);
  EXPECT_FALSE(find_raw(feature, 1));
  feature.parameters->front().content.emplace().emplace<h225::Content::Is::Number8>(
      std::uint8_t{5});
  EXPECT_FALSE(find_raw(feature, 1));
}

TEST(Feature, OfAVendorIsNoneOfTheStandards) {
  Features features(1);
  features[0].id.emplace<h225::GenericIdentifier::Is::NonStandard>(from_hex("12"));
  EXPECT_FALSE(find_feature(features, kSignallingTraversal));
  // An identifier of a later version, which is none that is known.
  features[0].id.reset();
  EXPECT_FALSE(find_feature(features, kSignallingTraversal));
}

TEST(Feature, CountsWhetherItIsNeededDesiredOrSupported) {
  for (auto list : {&h225::FeatureSet::needed_features, &h225::FeatureSet::desired_features,
                    &h225::FeatureSet::supported_features}) {
    h225::RegistrationRequest rrq;
    EXPECT_FALSE(announces(rrq, kSignallingTraversal));
    rrq.feature_set.emplace();
    EXPECT_FALSE(announces(rrq, kSignallingTraversal));
    ((*rrq.feature_set).*list).emplace().push_back(make_feature(kSignallingTraversal));
    EXPECT_TRUE(announces(rrq, kSignallingTraversal));
  }
}

TEST(Feature, IsAnnouncedOnceAndReadFromTheEncoding) {
  h225::RegistrationConfirm rcf;
  rcf.protocol_identifier = {0, 0, 8, 2250, 0, 7};
  rcf.request_seq_num = 1;
  rcf.endpoint_identifier = h225::to_utf16("1");
  announce(rcf, make_feature(kSignallingTraversal));
  announce(rcf, make_feature(kSignallingTraversal));
  announce(rcf, make_feature(kMediaTraversal));
  const auto bytes = asn1::encode(h225::RasMessage::of<Is::RegistrationConfirm>(rcf));
  ASSERT_TRUE(bytes);
  const auto again = asn1::decode<h225::RasMessage>(*bytes);
  ASSERT_TRUE(again);
  const auto* read = again->get_if<Is::RegistrationConfirm>();
  ASSERT_TRUE(read);
  EXPECT_TRUE(announces(*read, kSignallingTraversal));
  EXPECT_TRUE(announces(*read, kMediaTraversal));
  EXPECT_EQ(read->feature_set->supported_features->size(), 2U);
}

}  // namespace
}  // namespace protocols::h460
