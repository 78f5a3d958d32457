#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "protocols/h225/ras/registration.hpp"

namespace protocols::h225::ras {

// Who is registered. Found by endpoint identifier, alias, prefix and address without a scan; what
// add() was given is what is found until remove(). Not thread-safe.
class RegistrationTable {
 public:
  [[nodiscard]] const Registration* by_identifier(std::string_view identifier) const;
  [[nodiscard]] const Registration* by_identifier(std::u16string_view identifier) const;
  [[nodiscard]] const Registration* by_alias(const Alias& alias) const;
  // A call signalling address that can be reached.
  [[nodiscard]] const Registration* by_signal_address(const Address& address) const;
  // The address its datagrams come from.
  [[nodiscard]] const Registration* by_source(const Address& address) const;
  // The gateway with the longest prefix of `digits`, one that has resources before one that has
  // nearly none.
  [[nodiscard]] const Registration* by_prefix(std::string_view digits) const;

  // Its identifier must be new. Aliases and addresses of others stay theirs: the caller has asked.
  const Registration& add(Registration registration);
  // Nothing where it is not known.
  std::optional<Registration> remove(std::string_view identifier);

  // False where it is not known.
  bool refresh(std::string_view identifier, Duration time_to_live, TimePoint now);
  bool move(std::string_view identifier, const Address& source);
  bool report_resources(std::string_view identifier, bool almost_out);

  // The identifier of one whose time is over.
  [[nodiscard]] std::optional<std::string> expired(TimePoint now) const;
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  [[nodiscard]] std::size_t size() const { return registrations_.size(); }
  [[nodiscard]] std::size_t of_host(const std::string& host) const;
  // Every identifier, for the end of all of them.
  [[nodiscard]] std::vector<std::string> identifiers() const;

 private:
  using Index = std::unordered_map<std::string, Registration*>;

  Registration* find(std::string_view identifier) const;
  void enter(Registration& registration);
  void leave(Registration& registration);

  std::unordered_map<std::string, std::unique_ptr<Registration>> registrations_;
  Index aliases_, signal_addresses_, sources_;
  std::multimap<std::string, Registration*, std::less<>> prefixes_;
  std::set<std::pair<TimePoint, std::string>> expiries_;
  std::unordered_map<std::string, std::size_t> hosts_;
};

}  // namespace protocols::h225::ras
