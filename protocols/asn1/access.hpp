#pragma once

#include <cstddef>
#include <vector>

#include "protocols/asn1/type.hpp"

// For the generated tables alone: how the codec reaches list elements and optional components.
namespace protocols::asn1 {

template <class T>
inline constexpr ListAccess list_access{
    .size = [](const void* list) { return static_cast<const std::vector<T>*>(list)->size(); },
    .at = [](const void* list, std::size_t index) -> const void* {
      return &(*static_cast<const std::vector<T>*>(list))[index];
    },
    .append = [](void* list) -> void* {
      return &static_cast<std::vector<T>*>(list)->emplace_back();
    },
};

// Optional is std::optional<T> or Box<T>.
template <class Optional>
inline constexpr OptionalAccess optional_access{
    .get = [](const void* value) -> const void* {
      const auto& optional = *static_cast<const Optional*>(value);
      return optional ? &*optional : nullptr;
    },
    .emplace = [](void* value) -> void* { return &static_cast<Optional*>(value)->emplace(); },
};

}  // namespace protocols::asn1
