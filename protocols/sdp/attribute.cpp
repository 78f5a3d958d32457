#include "protocols/sdp/attribute.hpp"

#include "protocols/base/text.hpp"

namespace protocols::sdp {

void AttributeList::add(std::string name, std::string value) {
  items_.push_back({std::move(name), std::move(value)});
}

const Attribute* AttributeList::find(std::string_view name) const {
  for (const auto& item : items_) {
    if (iequals(item.name, name)) return &item;
  }
  return nullptr;
}

std::optional<std::string_view> AttributeList::value(std::string_view name) const {
  const auto* item = find(name);
  return item ? std::optional<std::string_view>(item->value) : std::nullopt;
}

std::vector<const Attribute*> AttributeList::named(std::string_view name) const {
  std::vector<const Attribute*> out;
  for (const auto& item : items_) {
    if (iequals(item.name, name)) out.push_back(&item);
  }
  return out;
}

}  // namespace protocols::sdp
