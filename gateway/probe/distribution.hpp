#pragma once

#include <cstddef>
#include <vector>

namespace gateway::probe {

// Every value of one measurement, for percentiles.
class Distribution {
 public:
  void add(double value) { values_.push_back(value); }
  [[nodiscard]] std::size_t size() const { return values_.size(); }
  [[nodiscard]] bool empty() const { return values_.empty(); }
  // The smallest value that `part` (0 … 1) of all do not exceed; 0 without values.
  [[nodiscard]] double percentile(double part) const;
  [[nodiscard]] double max() const { return percentile(1); }
  // The value farthest from zero.
  [[nodiscard]] double extreme() const;

 private:
  std::vector<double> values_;
};

}  // namespace gateway::probe
