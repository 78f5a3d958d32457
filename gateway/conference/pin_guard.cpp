#include "gateway/conference/pin_guard.hpp"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <array>
#include <chrono>

namespace gateway::conference {
namespace {

using namespace std::chrono_literals;

constexpr protocols::Duration kWindow = 60s;
// Bounds the memory a flood of sources can take; the oldest windows have run out long before.
constexpr std::size_t kMaxSources = 65536;

}  // namespace

bool equal_in_constant_time(std::string_view a, std::string_view b) {
  // Digests have one length, so not even the length of the secret shows.
  std::array<unsigned char, SHA256_DIGEST_LENGTH> first{}, second{};
  SHA256(reinterpret_cast<const unsigned char*>(a.data()), a.size(), first.data());
  SHA256(reinterpret_cast<const unsigned char*>(b.data()), b.size(), second.data());
  return CRYPTO_memcmp(first.data(), second.data(), first.size()) == 0;
}

protocols::Duration PinGuard::wait_for(const std::string& source, protocols::TimePoint now) {
  const std::lock_guard lock(mutex_);
  const auto at = windows_.find(source);
  if (at == windows_.end()) return {};
  if (now - at->second.start >= kWindow) {
    windows_.erase(at);
    return {};
  }
  return at->second.wrong < limit_ ? protocols::Duration{} : at->second.start + kWindow - now;
}

void PinGuard::report_wrong(const std::string& source, protocols::TimePoint now) {
  const std::lock_guard lock(mutex_);
  if (windows_.size() >= kMaxSources) {
    std::erase_if(windows_,
                  [now](const auto& entry) { return now - entry.second.start >= kWindow; });
  }
  if (windows_.size() >= kMaxSources) return;
  Window& window = windows_[source];
  if (window.wrong == 0 || now - window.start >= kWindow) window = {now, 0};
  ++window.wrong;
}

}  // namespace gateway::conference
