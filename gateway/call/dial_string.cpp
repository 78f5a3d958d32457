#include "gateway/call/dial_string.hpp"

#include <algorithm>

namespace gateway::call {
namespace {

constexpr std::size_t kLongestNumber = 20, kLongestPin = 16;

bool digits(std::string_view text, std::size_t longest) {
  return !text.empty() && text.size() <= longest &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<DialString> split(std::string_view dialled, std::string_view separator) {
  const auto at = dialled.find(separator);
  if (at == std::string_view::npos) return std::nullopt;
  const auto number = dialled.substr(0, at), pin = dialled.substr(at + separator.size());
  if (!digits(number, kLongestNumber) || !digits(pin, kLongestPin)) return std::nullopt;
  return DialString{std::string(number), std::string(pin)};
}

}  // namespace

DialString parse_dial_string(std::string_view dialled) {
  if (digits(dialled, kLongestNumber) || dialled == kEchoTest) return {std::string(dialled), {}};
  if (auto with_stars = split(dialled, "**")) return *with_stars;
  if (auto with_dot = split(dialled, ".")) return *with_dot;
  return {};
}

}  // namespace gateway::call
