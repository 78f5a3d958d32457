#include "protocols/h225/alias.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/text.hpp"

namespace protocols::h225 {
namespace {

using Is = AliasAddress::Is;

constexpr char32_t kReplacement = 0xfffd;

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xc0 | c >> 6);
    put(0x80 | (c & 0x3f));
  } else if (c < 0x10000) {
    put(0xe0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3f));
    put(0x80 | (c & 0x3f));
  } else {
    put(0xf0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3f));
    put(0x80 | (c >> 6 & 0x3f));
    put(0x80 | (c & 0x3f));
  }
}

// One character from the front of `text`, which then holds the rest.
char32_t take_utf8(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text.front());
  text.remove_prefix(1);
  if (first < 0x80) return first;
  const std::size_t more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  if (first < 0xc2 || first > 0xf4 || text.size() < more) return kReplacement;
  char32_t c = first & (0x3fU >> more);
  for (std::size_t i = 0; i < more; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xc0U) != 0x80) return kReplacement;
    c = c << 6 | (next & 0x3fU);
  }
  constexpr char32_t kSmallest[] = {0, 0x80, 0x800, 0x10000};
  if (c < kSmallest[more] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return kReplacement;
  text.remove_prefix(more);
  return c;
}

bool is_number(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Alias> checked(Alias::Kind kind, std::string text) {
  const bool control = std::ranges::any_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
  if (text.empty() || control || to_utf16(text).size() > kLongestAlias) return std::nullopt;
  return Alias{kind, std::move(text)};
}

std::optional<Alias> to_alias(const PartyNumber& number) {
  using Number = PartyNumber::Is;
  if (const auto* e164 = number.get_if<Number::E164Number>()) {
    return checked(Alias::Kind::Digits, e164->public_number_digits);
  }
  if (const auto* own = number.get_if<Number::PrivateNumber>()) {
    return checked(Alias::Kind::Digits, own->private_number_digits);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Alias> to_alias(const AliasAddress& address) {
  if (const auto* digits = address.get_if<Is::DialledDigits>()) {
    return checked(Alias::Kind::Digits, *digits);
  }
  if (const auto* id = address.get_if<Is::H323ID>()) {
    return checked(Alias::Kind::H323Id, to_utf8(*id));
  }
  if (const auto* url = address.get_if<Is::UrlID>()) return checked(Alias::Kind::Url, *url);
  if (const auto* email = address.get_if<Is::EmailID>()) {
    return checked(Alias::Kind::Email, *email);
  }
  if (const auto* number = address.get_if<Is::PartyNumber>()) return to_alias(*number);
  return std::nullopt;
}

std::vector<Alias> to_aliases(const std::optional<std::vector<AliasAddress>>& addresses) {
  std::vector<Alias> out;
  if (!addresses) return out;
  for (const AliasAddress& address : *addresses) {
    if (auto alias = to_alias(address)) out.push_back(std::move(*alias));
  }
  return out;
}

std::optional<Alias> alias_of(std::string_view text) {
  Alias::Kind kind = Alias::Kind::H323Id;
  const bool dialled = text.find_first_not_of("0123456789*#") == std::string_view::npos;
  if (dialled) kind = Alias::Kind::Digits;
  if (to_lower(text).starts_with("h323:")) kind = Alias::Kind::Url;
  return checked(kind, std::string(text));
}

AliasAddress to_alias_address(const Alias& alias) {
  switch (alias.kind) {
    case Alias::Kind::Digits: return AliasAddress::of<Is::DialledDigits>(alias.text);
    case Alias::Kind::H323Id: return AliasAddress::of<Is::H323ID>(to_utf16(alias.text));
    case Alias::Kind::Url: return AliasAddress::of<Is::UrlID>(alias.text);
    case Alias::Kind::Email: return AliasAddress::of<Is::EmailID>(alias.text);
  }
  return {};
}

std::vector<AliasAddress> to_alias_addresses(const std::vector<Alias>& aliases) {
  std::vector<AliasAddress> out;
  out.reserve(aliases.size());
  for (const Alias& alias : aliases) out.push_back(to_alias_address(alias));
  return out;
}

std::string alias_key(const Alias& alias) {
  const bool number = alias.kind == Alias::Kind::Digits ||
                      (alias.kind == Alias::Kind::H323Id && is_number(alias.text));
  constexpr char kPrefix[] = {'d', 'h', 'u', 'e'};
  return (number ? 'd' : kPrefix[std::to_underlying(alias.kind)]) + to_lower(alias.text);
}

std::string to_utf8(std::u16string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char32_t unit = text[i];
    const bool high = unit >= 0xd800 && unit < 0xdc00;
    const bool pair = high && i + 1 < text.size() && text[i + 1] >= 0xdc00 && text[i + 1] < 0xe000;
    if (pair) {
      append_utf8(out, 0x10000 + ((unit - 0xd800) << 10) + (text[++i] - 0xdc00U));
    } else {
      append_utf8(out, unit >= 0xd800 && unit < 0xe000 ? kReplacement : unit);
    }
  }
  return out;
}

std::u16string to_utf16(std::string_view text) {
  std::u16string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const char32_t c = take_utf8(text);
    if (c < 0x10000) {
      out.push_back(static_cast<char16_t>(c));
    } else {
      out.push_back(static_cast<char16_t>(0xd800 + ((c - 0x10000) >> 10)));
      out.push_back(static_cast<char16_t>(0xdc00 + ((c - 0x10000) & 0x3ff)));
    }
  }
  return out;
}

}  // namespace protocols::h225
