#include "protocols/h460/feature.hpp"

#include <algorithm>

namespace protocols::h460 {
namespace {

using h225::Content;
using h225::EnumeratedParameter;
using h225::GenericData;
using h225::GenericIdentifier;

GenericIdentifier identifier(std::uint16_t standard) {
  return GenericIdentifier::of<GenericIdentifier::Is::Standard>(standard);
}

bool is(const GenericIdentifier& id, std::uint16_t standard) {
  const auto* number = id.get_if<GenericIdentifier::Is::Standard>();
  return number != nullptr && *number == standard;
}

EnumeratedParameter& append(GenericData& feature, std::uint16_t standard) {
  if (!feature.parameters) feature.parameters.emplace();
  EnumeratedParameter& added = feature.parameters->emplace_back();
  added.id = identifier(standard);
  return added;
}

const EnumeratedParameter* find(const GenericData& feature, std::uint16_t standard) {
  if (!feature.parameters) return nullptr;
  const auto found = std::ranges::find_if(
      *feature.parameters,
      [standard](const EnumeratedParameter& each) { return is(each.id, standard); });
  return found == feature.parameters->end() ? nullptr : &*found;
}

}  // namespace

GenericData make_feature(std::uint16_t standard) {
  GenericData out;
  out.id = identifier(standard);
  return out;
}

void add_parameter(GenericData& feature, std::uint16_t standard) {
  append(feature, standard);
}

void add_parameter(GenericData& feature, std::uint16_t standard, Bytes raw) {
  append(feature, standard).content.emplace().emplace<Content::Is::Raw>(std::move(raw));
}

const GenericData* find_feature(const Features& features, std::uint16_t standard) {
  const auto found = std::ranges::find_if(
      features, [standard](const GenericData& each) { return is(each.id, standard); });
  return found == features.end() ? nullptr : &*found;
}

const GenericData* find_feature(const std::optional<Features>& features, std::uint16_t standard) {
  return features ? find_feature(*features, standard) : nullptr;
}

const GenericData* find_feature(const h225::FeatureSet& features, std::uint16_t standard) {
  for (const auto* list :
       {&features.needed_features, &features.desired_features, &features.supported_features}) {
    if (const GenericData* found = find_feature(*list, standard)) return found;
  }
  return nullptr;
}

bool has_parameter(const GenericData& feature, std::uint16_t standard) {
  return find(feature, standard) != nullptr;
}

const Bytes* find_raw(const GenericData& feature, std::uint16_t standard) {
  const EnumeratedParameter* found = find(feature, standard);
  return found != nullptr && found->content ? found->content->get_if<Content::Is::Raw>() : nullptr;
}

}  // namespace protocols::h460
