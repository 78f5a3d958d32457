#include "tests/bench/figure.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace bench {
namespace {

std::string number(const std::optional<double>& value) {
  if (!value) return "null";
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", *value);
  return text;
}

}  // namespace

void print(const Figure& figure) {
  const double judged = figure.ratio ? *figure.ratio : figure.value;
  const bool ok = !figure.goal || judged <= *figure.goal;
  std::printf(R"({"name":"%s","value":%s,"unit":"%s","floor":%s,"ratio":%s,"goal":%s,"ok":%s})"
              "\n",
              figure.name.c_str(), number(figure.value).c_str(), figure.unit.c_str(),
              number(figure.floor).c_str(), number(figure.ratio).c_str(),
              number(figure.goal).c_str(), ok ? "true" : "false");
  std::fflush(stdout);
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void Rounds::add(double product, double floor) {
  products_.push_back(product);
  floors_.push_back(floor);
  ratios_.push_back(product / floor);
}

Figure Rounds::figure(std::string name, std::string unit, std::optional<double> goal) const {
  return {std::move(name), median(products_), std::move(unit),
          median(floors_), median(ratios_),   goal};
}

void give_up(const std::string& why) {
  std::fprintf(stderr, "bench: %s\n", why.c_str());
  std::exit(1);
}

}  // namespace bench
