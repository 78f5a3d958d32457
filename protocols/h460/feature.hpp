#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/h225/types.hpp"

// Features of the generic extensibility framework, H.460.1 and H.225.0 7.6 (GenericData): who
// announces one puts it into the featureSet of a RAS message, the supportedFeatures of Setup or the
// featureSet of an answer; procedures of it go as genericData.
namespace protocols::h460 {

using Features = std::vector<h225::GenericData>;

// Identifiers of ITU-T features are the numbers of their Recommendations.
inline constexpr std::uint16_t kSignallingTraversal = 18;
inline constexpr std::uint16_t kMediaTraversal = 19;

h225::GenericData make_feature(std::uint16_t standard);
// A parameter without contents, and one with `raw` contents.
void add_parameter(h225::GenericData& feature, std::uint16_t standard);
void add_parameter(h225::GenericData& feature, std::uint16_t standard, Bytes raw);

// Null where there is none; the first where it stands twice.
const h225::GenericData* find_feature(const Features& features, std::uint16_t standard);
const h225::GenericData* find_feature(const std::optional<Features>& features,
                                      std::uint16_t standard);
// Needed, desired and supported ones.
const h225::GenericData* find_feature(const h225::FeatureSet& features, std::uint16_t standard);

bool has_parameter(const h225::GenericData& feature, std::uint16_t standard);
// Null where the parameter is missing or has contents of another type.
const Bytes* find_raw(const h225::GenericData& feature, std::uint16_t standard);

// Message is a body of RAS or call signalling that has a featureSet.
template <class Message>
bool announces(const Message& message, std::uint16_t standard) {
  return message.feature_set && find_feature(*message.feature_set, standard) != nullptr;
}

// Among the supported ones, once.
template <class Message>
void announce(Message& message, h225::GenericData feature) {
  if (!message.feature_set) message.feature_set.emplace();
  auto& supported = message.feature_set->supported_features;
  const auto* standard = feature.id.template get_if<h225::GenericIdentifier::Is::Standard>();
  if (standard != nullptr && find_feature(supported, *standard) != nullptr) return;
  if (!supported) supported.emplace();
  supported->push_back(std::move(feature));
}

}  // namespace protocols::h460
