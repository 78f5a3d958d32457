#include "protocols/h225/ras/registration_content.hpp"

#include <algorithm>

#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::ras {
namespace {

using Is = SupportedProtocols::Is;

template <Is protocol>
void add_prefixes(const SupportedProtocols& supported, std::vector<std::string>& out) {
  const auto* capabilities = supported.get_if<protocol>();
  if (capabilities == nullptr || !capabilities->supported_prefixes) return;
  for (const SupportedPrefix& prefix : *capabilities->supported_prefixes) {
    const auto alias = to_alias(prefix.prefix);
    if (alias && alias->kind == Alias::Kind::Digits) out.push_back(alias->text);
  }
}

Registration::Role role_of(const EndpointType& type) {
  if (type.gateway) return Registration::Role::Gateway;
  if (type.mcu) return Registration::Role::Mcu;
  return Registration::Role::Terminal;
}

// Printable ASCII alone: it is shown in pages and logs.
std::string product_of(const VendorIdentifier& vendor) {
  std::string out;
  for (const auto& part : {vendor.product_id, vendor.version_id}) {
    if (!part || part->empty()) continue;
    if (!out.empty()) out += ' ';
    out += as_text(*part);
  }
  std::erase_if(out, [](char c) { return c < ' ' || c > '~'; });
  if (out.size() > Registration::kLongestProduct) out.resize(Registration::kLongestProduct);
  return out;
}

}  // namespace

std::optional<Address> first_address(const std::vector<TransportAddress>& addresses) {
  for (const TransportAddress& address : addresses) {
    auto found = to_address(address);
    if (found && found->port != 0) return found;
  }
  return std::nullopt;
}

std::vector<std::string> prefixes_of(const EndpointType& type) {
  std::vector<std::string> out;
  if (!type.gateway || !type.gateway->protocol) return out;
  for (const SupportedProtocols& supported : *type.gateway->protocol) {
    add_prefixes<Is::H320>(supported, out);
    add_prefixes<Is::H321>(supported, out);
    add_prefixes<Is::H322>(supported, out);
    add_prefixes<Is::H323>(supported, out);
    add_prefixes<Is::H324>(supported, out);
    add_prefixes<Is::Voice>(supported, out);
    add_prefixes<Is::Sip>(supported, out);
  }
  std::ranges::sort(out);
  out.erase(std::ranges::unique(out).begin(), out.end());
  return out;
}

Registration registration_of(const RegistrationRequest& rrq, const Address& from) {
  Registration out;
  out.role = role_of(rrq.terminal_type);
  out.product = product_of(rrq.endpoint_vendor);
  out.source = from;
  const auto named = first_address(rrq.ras_address);
  out.behind_translator = named && named->host != from.host;
  out.ras_address = named && !out.behind_translator ? *named : from;
  for (const TransportAddress& address : rrq.call_signal_address) {
    auto signal = to_address(address);
    if (signal && signal->port != 0) out.signal_addresses.push_back(std::move(*signal));
    if (out.signal_addresses.size() == Registration::kMostSignalAddresses) break;
  }
  for (Alias& alias : to_aliases(rrq.terminal_alias)) {
    const bool again = std::ranges::any_of(
        out.aliases, [&](const Alias& a) { return alias_key(a) == alias_key(alias); });
    if (!again) out.aliases.push_back(std::move(alias));
  }
  out.prefixes = prefixes_of(rrq.terminal_type);
  return out;
}

}  // namespace protocols::h225::ras
