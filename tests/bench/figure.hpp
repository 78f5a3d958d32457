#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bench {

// One line of output. `ratio` is value / floor unless the floor is subtracted, then nothing.
struct Figure {
  std::string name;
  double value = 0;
  std::string unit;
  std::optional<double> floor = {}, ratio = {};
  std::optional<double> goal = {};  // of the ratio where there is one, else of the value; at most
};

void print(const Figure& figure);

// How long to measure. A smoke run only shows that everything works.
struct Effort {
  bool smoke = false;
  [[nodiscard]] int of(int full, int smoked) const { return smoke ? smoked : full; }
};

double median(std::vector<double> values);

// CPU seconds of this thread or of the whole process.
inline double cpu_seconds(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// Microseconds of CPU one call takes: the median of several rounds of many calls.
template <class Call>
double microseconds(Effort effort, int calls, Call call) {
  std::vector<double> rounds;
  for (int round = 0; round < effort.of(9, 1); ++round) {
    const int count = effort.of(calls, 2);
    const double start = cpu_seconds(CLOCK_THREAD_CPUTIME_ID);
    for (int i = 0; i < count; ++i) call();
    rounds.push_back((cpu_seconds(CLOCK_THREAD_CPUTIME_ID) - start) / count * 1e6);
  }
  return median(std::move(rounds));
}

// Product and floor, measured one after the other in each round. What slows the machine for a while
// meets both, so the ratio is the median of the rounds' ratios.
class Rounds {
 public:
  void add(double product, double floor);
  [[nodiscard]] Figure figure(std::string name, std::string unit, std::optional<double> goal) const;

 private:
  std::vector<double> products_, floors_, ratios_;
};

// A benchmark cannot run: says why on standard error and ends with status 1.
[[noreturn]] void give_up(const std::string& why);
inline void require(bool holds, const std::string& what) {
  if (!holds) give_up(what);
}

}  // namespace bench
