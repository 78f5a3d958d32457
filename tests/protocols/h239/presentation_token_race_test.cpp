#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "protocols/h239/presentation_token.hpp"

// Two machines as the ends of one call, in every order in which their owners act, decide and lose
// patience and in which messages arrive: all that can happen within a few acts is tried.
namespace protocols::h239 {
namespace {

using Holder = PresentationToken::Holder;
using State = PresentationToken::State;

enum class Fault : std::uint8_t { None, Lost, Repeated, Overtaken };

// How much may happen.
struct Budget {
  std::array<int, 2> requests{1, 1};
  std::array<int, 2> releases{1, 1};
  int timeouts = 0;
  int faults = 0;
  bool withdrawals = true;  // releases of what is only asked for
};

struct Call;
Call* g_call = nullptr;  // whose machine draws

struct Call {
  std::array<std::size_t, 2> drawn{};
  std::array<std::vector<std::uint8_t>, 2> numbers;
  std::array<PresentationToken, 2> ends;
  std::array<std::deque<Message>, 2> to;  // what is on its way to each end
  Budget budget;

  Call(std::array<std::vector<std::uint8_t>, 2> draws, Budget most)
      : numbers(std::move(draws)),
        ends{PresentationToken(shared(0)), PresentationToken(shared(1))},
        budget(most) {}

  static RandomSource source(std::size_t end) {
    return [end](std::span<std::byte> out) {
      const auto& list = g_call->numbers[end];
      const std::uint32_t value = list[std::min(g_call->drawn[end]++, list.size() - 1)] - 1U;
      std::memcpy(out.data(), &value, out.size());
    };
  }
  // Outlives every copy of a call.
  static const RandomSource& shared(std::size_t end) {
    static const std::array<RandomSource, 2> kSources = {source(0), source(1)};
    return kSources[end];
  }

  // All that tells two calls apart.
  [[nodiscard]] std::string key() const {
    std::string out;
    const auto add = [&out](std::size_t value) { out += std::to_string(value) + ' '; };
    for (std::size_t end = 0; end < 2; ++end) {
      add(static_cast<std::size_t>(ends[end].holder()));
      add(static_cast<std::size_t>(ends[end].state()));
      add(drawn[end]);
      add(static_cast<std::size_t>(budget.requests[end]));
      add(static_cast<std::size_t>(budget.releases[end]));
      for (const auto& message : to[end]) {
        out += static_cast<char>('a' + message.index());
        if (const auto* response = std::get_if<PresentationTokenResponse>(&message)) {
          add(response->acknowledge);
        } else if (const auto* request = std::get_if<PresentationTokenRequest>(&message)) {
          add(request->symmetry_breaking);
        }
      }
      out += '|';
    }
    add(static_cast<std::size_t>(budget.timeouts));
    add(static_cast<std::size_t>(budget.faults));
    return out;
  }

  void empty_polls() {
    for (std::size_t end = 0; end < 2; ++end) {
      while (const auto message = ends[end].poll_transmit()) to[1 - end].push_back(*message);
      while (ends[end].poll_event()) {
      }
    }
  }
  void deliver(std::size_t end) {
    const Message message = to[end].front();
    to[end].pop_front();
    ends[end].handle_message(message, TimePoint());
  }
};

class Search {
 public:
  explicit Search(Fault fault) : fault_(fault) {}

  void run(Call call) {
    g_call = &call;
    call.empty_polls();
    if (!seen_.insert(call.key()).second) return;
    // An answer to what was withdrawn looks like one to what was asked next. Without those there is
    // never more than one owner, not even for a while.
    if (fault_ == Fault::None && !call.budget.withdrawals) expect_one_owner(call);
    bool moved = false;
    const auto step = [&](auto&& act) {
      Call next = call;
      g_call = &next;
      act(next);
      run(std::move(next));
      moved = true;
    };
    for (std::size_t end = 0; end < 2; ++end) {
      if (!call.to[end].empty()) step([end](Call& next) { next.deliver(end); });
      if (call.ends[end].state() == State::Asked) {
        step([end](Call& next) { next.ends[end].grant(); });
        step([end](Call& next) { next.ends[end].deny(); });
      }
      break_something(call, end, step);
    }
    // What owners may do, but need not.
    const bool at_rest = !moved;
    for (std::size_t end = 0; end < 2; ++end) act(call, end, step);
    if (!at_rest) return;
    if (waits(call, 0) || waits(call, 1)) {
      // Only the timer is left.
      for (std::size_t end = 0; end < 2; ++end) {
        if (waits(call, end)) step([end](Call& next) { time_out(next, end); });
      }
      return;
    }
    ++ends_;
    expect_one_owner(call);
    if (fault_ == Fault::None) expect_agreed(call);
  }

  [[nodiscard]] std::size_t ends() const { return ends_; }

 private:
  static bool waits(const Call& call, std::size_t end) {
    return call.ends[end].deadline().has_value();
  }
  static void time_out(Call& call, std::size_t end) {
    call.ends[end].handle_timeout(*call.ends[end].deadline());
  }

  template <class Step>
  static void act(const Call& call, std::size_t end, const Step& step) {
    if (call.budget.requests[end] > 0) {
      step([end](Call& next) {
        --next.budget.requests[end];
        next.ends[end].request(100, TimePoint());
      });
    }
    if (call.budget.releases[end] > 0 &&
        (call.budget.withdrawals || call.ends[end].holder() == Holder::Us)) {
      step([end](Call& next) {
        --next.budget.releases[end];
        next.ends[end].release();
      });
    }
    if (call.budget.timeouts > 0 && waits(call, end)) {
      step([end](Call& next) {
        --next.budget.timeouts;
        time_out(next, end);
      });
    }
  }

  template <class Step>
  void break_something(const Call& call, std::size_t end, const Step& step) const {
    if (call.budget.faults == 0 || call.to[end].empty()) return;
    const Fault fault = fault_;
    if (fault == Fault::Overtaken && call.to[end].size() < 2) return;
    step([end, fault](Call& next) {
      --next.budget.faults;
      auto& queue = next.to[end];
      switch (fault) {
        case Fault::None: break;
        case Fault::Lost: queue.pop_front(); break;
        case Fault::Repeated: queue.push_back(queue.front()); break;
        case Fault::Overtaken: std::swap(queue[0], queue[1]); break;
      }
    });
  }

  static void expect_one_owner(const Call& call) {
    EXPECT_FALSE(call.ends[0].holder() == Holder::Us && call.ends[1].holder() == Holder::Us)
        << call.key();
  }
  static void expect_agreed(const Call& call) {
    const auto mirrored = [](Holder holder) {
      if (holder == Holder::Nobody) return Holder::Nobody;
      return holder == Holder::Us ? Holder::Peer : Holder::Us;
    };
    EXPECT_EQ(call.ends[0].holder(), mirrored(call.ends[1].holder())) << call.key();
  }

  Fault fault_;
  std::set<std::string> seen_;
  std::size_t ends_ = 0;
};

using Numbers = std::array<std::vector<std::uint8_t>, 2>;
const std::vector<Numbers> kNumbers = {
    {{{1}, {2}}},
    {{{5, 9}, {5, 3}}},
    {{{5}, {5}}},
    {{{7, 3, 5}, {7, 3, 4}}},
};

class TokenRace : public testing::TestWithParam<Fault> {
 protected:
  static std::size_t search(Budget budget) {
    std::size_t ends = 0;
    for (const auto& numbers : kNumbers) {
      Search search(GetParam());
      search.run(Call(numbers, budget));
      ends += search.ends();
    }
    return ends;
  }
};

TEST_P(TokenRace, EndsWithAtMostOneOwner) {
  Budget budget{.requests = {2, 2}};
  if (GetParam() != Fault::None) budget = {.requests = {2, 1}, .releases = {1, 0}, .faults = 1};
  EXPECT_GT(search(budget), 20U);
}

TEST_P(TokenRace, EndsWithAtMostOneOwnerThoughSomebodyLosesPatience) {
  Budget budget{.requests = {2, 1}, .timeouts = 1};
  if (GetParam() != Fault::None) {
    budget = {.requests = {1, 1}, .releases = {1, 1}, .timeouts = 1, .faults = 1};
  }
  EXPECT_GT(search(budget), 20U);
}

TEST(TokenRaceOfThePatient, HasNeverMoreThanOneOwner) {
  for (const auto& numbers : kNumbers) {
    Search search(Fault::None);
    search.run(Call(numbers, {.requests = {2, 2}, .releases = {2, 1}, .withdrawals = false}));
    EXPECT_GT(search.ends(), 5U);
  }
}

INSTANTIATE_TEST_SUITE_P(All, TokenRace,
                         testing::Values(Fault::None, Fault::Lost, Fault::Repeated,
                                         Fault::Overtaken),
                         [](const auto& test) {
                           switch (test.param) {
                             case Fault::Lost: return "Lost";
                             case Fault::Repeated: return "Repeated";
                             case Fault::Overtaken: return "Overtaken";
                             default: return "None";
                           }
                         });

}  // namespace
}  // namespace protocols::h239
