#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"

namespace gateway::web {

// Lets a browser whose connection broke come back without its PIN, and sends its old leg away. A
// token is 128 bits, works once, for one meeting, until a minute after its leg ended. Thread-safe.
class ResumeTokens {
 public:
  explicit ResumeTokens(protocols::RandomSource random) : random_(std::move(random)) {}

  // `replace` is called when the token is used while its leg still lives; any thread.
  std::string issue(const std::string& number, std::function<void()> replace);
  void leg_ended(const std::string& token, protocols::TimePoint now);
  // Whether the token admits to this meeting; used up in any case.
  bool redeem(const std::string& token, const std::string& number, protocols::TimePoint now);

 private:
  struct Entry {
    std::string number;
    std::function<void()> replace;                // empty once the leg has ended
    std::optional<protocols::TimePoint> expires;  // set when the leg ended
  };
  protocols::RandomSource random_;
  std::mutex mutex_;
  std::map<std::string, Entry> entries_;
};

}  // namespace gateway::web
