#include "protocols/h225/ras/registration_table.hpp"

#include <algorithm>

#include "protocols/base/check.hpp"

namespace protocols::h225::ras {
namespace {

std::string key_of(const Address& address) {
  return address.host + ' ' + std::to_string(address.port);
}

template <class Index>
const Registration* look_up(const Index& index, const std::string& key) {
  const auto found = index.find(key);
  return found == index.end() ? nullptr : found->second;
}

// Only where it is this one that is entered.
template <class Index>
void erase_own(Index& index, const std::string& key, const Registration* own) {
  const auto found = index.find(key);
  if (found != index.end() && found->second == own) index.erase(found);
}

}  // namespace

Registration* RegistrationTable::find(std::string_view identifier) const {
  const auto found = registrations_.find(std::string(identifier));
  return found == registrations_.end() ? nullptr : found->second.get();
}

const Registration* RegistrationTable::by_identifier(std::string_view identifier) const {
  return find(identifier);
}

const Registration* RegistrationTable::by_identifier(std::u16string_view identifier) const {
  return find(to_utf8(identifier));
}

const Registration* RegistrationTable::by_alias(const Alias& alias) const {
  return look_up(aliases_, alias_key(alias));
}

const Registration* RegistrationTable::by_signal_address(const Address& address) const {
  return look_up(signal_addresses_, key_of(address));
}

const Registration* RegistrationTable::by_source(const Address& address) const {
  return look_up(sources_, key_of(address));
}

const Registration* RegistrationTable::by_prefix(std::string_view digits) const {
  const Registration* busy = nullptr;
  for (std::size_t length = digits.size(); length > 0; --length) {
    const auto [first, last] = prefixes_.equal_range(digits.substr(0, length));
    for (auto at = first; at != last; ++at) {
      if (!at->second->almost_out_of_resources) return at->second;
      if (busy == nullptr) busy = at->second;
    }
  }
  return busy;
}

const Registration& RegistrationTable::add(Registration registration) {
  auto owned = std::make_unique<Registration>(std::move(registration));
  Registration& added = *owned;
  check(registrations_.emplace(added.endpoint_identifier, std::move(owned)).second);
  enter(added);
  return added;
}

std::optional<Registration> RegistrationTable::remove(std::string_view identifier) {
  const auto found = registrations_.find(std::string(identifier));
  if (found == registrations_.end()) return std::nullopt;
  leave(*found->second);
  std::optional<Registration> removed(std::move(*found->second));
  registrations_.erase(found);
  return removed;
}

void RegistrationTable::enter(Registration& registration) {
  for (const Alias& alias : registration.aliases) {
    aliases_.try_emplace(alias_key(alias), &registration);
  }
  if (!registration.behind_translator) {
    for (const Address& address : registration.signal_addresses) {
      signal_addresses_.try_emplace(key_of(address), &registration);
    }
  }
  for (const std::string& prefix : registration.prefixes) {
    prefixes_.emplace(prefix, &registration);
  }
  sources_.insert_or_assign(key_of(registration.source), &registration);
  expiries_.emplace(registration.expires, registration.endpoint_identifier);
  ++hosts_[registration.source.host];
}

void RegistrationTable::leave(Registration& registration) {
  for (const Alias& alias : registration.aliases) {
    erase_own(aliases_, alias_key(alias), &registration);
  }
  for (const Address& address : registration.signal_addresses) {
    erase_own(signal_addresses_, key_of(address), &registration);
  }
  for (const std::string& prefix : registration.prefixes) {
    const auto [first, last] = prefixes_.equal_range(prefix);
    const auto own =
        std::find_if(first, last, [&](const auto& e) { return e.second == &registration; });
    if (own != last) prefixes_.erase(own);
  }
  erase_own(sources_, key_of(registration.source), &registration);
  expiries_.erase({registration.expires, registration.endpoint_identifier});
  if (--hosts_[registration.source.host] == 0) hosts_.erase(registration.source.host);
}

bool RegistrationTable::refresh(std::string_view identifier, Duration time_to_live, TimePoint now) {
  Registration* found = find(identifier);
  if (found == nullptr) return false;
  expiries_.erase({found->expires, found->endpoint_identifier});
  found->time_to_live = time_to_live;
  found->expires = now + time_to_live;
  expiries_.emplace(found->expires, found->endpoint_identifier);
  return true;
}

bool RegistrationTable::move(std::string_view identifier, const Address& source) {
  Registration* found = find(identifier);
  if (found == nullptr) return false;
  leave(*found);
  if (found->ras_address == found->source || found->ras_address.host != source.host) {
    found->ras_address = source;
  }
  found->source = source;
  enter(*found);
  return true;
}

bool RegistrationTable::report_resources(std::string_view identifier, bool almost_out) {
  Registration* found = find(identifier);
  if (found == nullptr) return false;
  found->almost_out_of_resources = almost_out;
  return true;
}

std::optional<std::string> RegistrationTable::expired(TimePoint now) const {
  if (expiries_.empty() || expiries_.begin()->first > now) return std::nullopt;
  return expiries_.begin()->second;
}

std::optional<TimePoint> RegistrationTable::deadline() const {
  if (expiries_.empty()) return std::nullopt;
  return expiries_.begin()->first;
}

std::size_t RegistrationTable::of_host(const std::string& host) const {
  const auto found = hosts_.find(host);
  return found == hosts_.end() ? 0 : found->second;
}

std::vector<std::string> RegistrationTable::identifiers() const {
  std::vector<std::string> out;
  out.reserve(registrations_.size());
  for (const auto& [identifier, registration] : registrations_) out.push_back(identifier);
  return out;
}

}  // namespace protocols::h225::ras
