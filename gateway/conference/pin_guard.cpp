#include "gateway/conference/pin_guard.hpp"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <array>
#include <chrono>

#include "gateway/io/address.hpp"

namespace gateway::conference {
namespace {

using namespace std::chrono_literals;

constexpr protocols::Duration kWindow = 60s;
// Bounds the memory a flood of sources can take; the oldest windows have run out long before.
constexpr std::size_t kMaxSources = 65536;
constexpr protocols::Duration kSweepInterval = 1s;

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
  const auto at = windows_.find(io::source_network(source));
  const Window& window = at != windows_.end() ? at->second : crowd_;
  const bool open = window.wrong < limit_ || now - window.start >= kWindow;
  return open ? protocols::Duration{} : window.start + kWindow - now;
}

void PinGuard::report_wrong(const std::string& source, protocols::TimePoint now) {
  const std::lock_guard lock(mutex_);
  Window& window = window_of(io::source_network(source), now);
  if (window.wrong == 0 || now - window.start >= kWindow) window = {now, 0};
  ++window.wrong;
}

PinGuard::Window& PinGuard::window_of(const std::string& source, protocols::TimePoint now) {
  if (const auto at = windows_.find(source); at != windows_.end()) return at->second;
  // Looking through all of them at each attempt would be a burden of its own.
  if (windows_.size() >= kMaxSources && now >= swept_ + kSweepInterval) {
    swept_ = now;
    std::erase_if(windows_,
                  [now](const auto& entry) { return now - entry.second.start >= kWindow; });
  }
  return windows_.size() >= kMaxSources ? crowd_ : windows_[source];
}

}  // namespace gateway::conference
