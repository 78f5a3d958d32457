#include "gateway/probe/distribution.hpp"

#include <algorithm>
#include <cmath>

namespace gateway::probe {

double Distribution::percentile(double part) const {
  if (values_.empty()) return 0;
  auto values = values_;
  const double rank = std::ceil(part * static_cast<double>(values.size())) - 1;
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max(0.0, rank));
  std::ranges::nth_element(values, at);
  return *at;
}

double Distribution::extreme() const {
  const auto at = std::ranges::max_element(values_, {}, [](double v) { return std::abs(v); });
  return at == values_.end() ? 0 : *at;
}

}  // namespace gateway::probe
