#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/ras/message.hpp"

namespace protocols::h225::ras {

// Requests answered in the last seconds, so that a repetition gets the same answer and changes
// nothing twice (H.225.0 7.19). A repetition is the same number, kind and contents from the same
// address; a number taken again for something else is a new request. Bounded; the oldest goes
// first. Not thread-safe.
class AnsweredRequests {
 public:
  static constexpr std::size_t kMost = 8192;
  // As long as the most patient request is repeated: 5 s, twice.
  static constexpr Duration kRemembered = std::chrono::seconds(15);

  // The answer to the datagram `bytes` word for word. It may be given before a signature is looked
  // at: it goes where it went already, and a check against replay would refuse it.
  std::optional<Transmit> find_identical(const Address& from, const RasMessage& request,
                                         ByteView bytes, TimePoint now);
  // The answer to a request that says the same, perhaps signed anew. The signature must be right.
  std::optional<Transmit> find_same(const Address& from, const RasMessage& request, TimePoint now);

  void remember(const Address& from, const RasMessage& request, ByteView bytes,
                const Transmit& answer, TimePoint now);

  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::uint64_t bytes = 0;    // hash of the datagram
    std::uint64_t content = 0;  // hash of the request without signatures
    Address to;
    std::string user, endpoint_identifier;
    Bytes answer;  // encoded: a tenth of the value's size
    TimePoint until{};
  };

  static std::optional<Transmit> repeat(const Entry& entry);
  const Entry* find(const std::string& key, TimePoint now);
  void drop_old(TimePoint now);

  std::unordered_map<std::string, Entry> entries_;
  std::deque<std::pair<TimePoint, std::string>> order_;
};

}  // namespace protocols::h225::ras
