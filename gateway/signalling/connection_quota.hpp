#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace gateway::signalling {

// How many connections there may be at once, of all and of one source (io::source_network): those
// that say nothing cost memory, and one peer's must not take the others' places. Thread-safe.
class ConnectionQuota : public std::enable_shared_from_this<ConnectionQuota> {
 public:
  struct Most {
    std::size_t of_all = 2000, of_one_source = 64;
  };
  // Given back when the last copy goes.
  using Place = std::shared_ptr<const void>;

  explicit ConnectionQuota(Most most) : most_(most) {}

  // Null: there is none left for `host`.
  Place enter(std::string_view host);
  // One that there always is, for connections we open; it counts like any other.
  Place enter_ours(std::string_view host);

 private:
  Place take(std::string source);
  void leave(const std::string& source);

  const Most most_;
  mutable std::mutex mutex_;
  std::map<std::string, std::size_t> of_source_;
  std::size_t all_ = 0;
};

}  // namespace gateway::signalling
