#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "monitoring/labels.hpp"

namespace monitoring {

using LabelValues = std::vector<std::pair<std::string_view, std::string_view>>;

// One cell for each combination of label values.
template <class Cell, class... Es>
class Table {
 public:
  static constexpr std::size_t kSize = (Label<Es>::kNames.size() * ... * 1);

  Cell& at(Es... values) { return cells_[index(values...)]; }
  const Cell& at(Es... values) const { return cells_[index(values...)]; }

  // Takes over a table of another kind of cell, each by its own conversion.
  template <class Other>
  void assign(const Table<Other, Es...>& other) {
    for (std::size_t i = 0; i < kSize; ++i) cells_[i] = static_cast<Cell>(other.cell(i));
  }

  [[nodiscard]] const Cell& cell(std::size_t i) const { return cells_[i]; }

  [[nodiscard]] static LabelValues labels(std::size_t i) {
    LabelValues out;
    std::size_t left = kSize;
    ((left /= Label<Es>::kNames.size(),
      out.emplace_back(Label<Es>::kName, Label<Es>::kNames[i / left % Label<Es>::kNames.size()])),
     ...);
    return out;
  }

 private:
  static std::size_t index(Es... values) {
    std::size_t i = 0;
    ((i = i * Label<Es>::kNames.size() + static_cast<std::size_t>(values)), ...);
    return i;
  }

  std::array<Cell, kSize> cells_{};
};

}  // namespace monitoring
