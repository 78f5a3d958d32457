#include "gateway/web/resume_tokens.hpp"

#include <chrono>
#include <utility>

namespace gateway::web {
namespace {

constexpr protocols::Duration kGrace = std::chrono::seconds(60);
constexpr std::size_t kTokenLength = 25;  // about 129 bits

}  // namespace

std::string ResumeTokens::issue(const std::string& number, std::function<void()> replace) {
  std::string token = protocols::random_token(random_, kTokenLength);
  const std::lock_guard lock(mutex_);
  entries_[token] = {number, std::move(replace), {}};
  return token;
}

void ResumeTokens::leg_ended(const std::string& token, protocols::TimePoint now) {
  const std::lock_guard lock(mutex_);
  std::erase_if(entries_, [now](const auto& entry) {
    return entry.second.expires && *entry.second.expires <= now;
  });
  const auto at = entries_.find(token);
  if (at == entries_.end()) return;
  at->second.replace = nullptr;
  at->second.expires = now + kGrace;
}

bool ResumeTokens::redeem(const std::string& token, const std::string& number,
                          protocols::TimePoint now) {
  std::function<void()> replace;
  bool valid = false;
  {
    const std::lock_guard lock(mutex_);
    const auto at = entries_.find(token);
    if (at == entries_.end()) return false;
    valid = at->second.number == number && (!at->second.expires || *at->second.expires > now);
    replace = std::move(at->second.replace);
    entries_.erase(at);
  }
  if (replace) replace();
  return valid;
}

}  // namespace gateway::web
