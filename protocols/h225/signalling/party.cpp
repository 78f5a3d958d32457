#include "protocols/h225/signalling/party.hpp"

#include <algorithm>

#include "protocols/base/text.hpp"

namespace protocols::h225::signalling {
namespace {

// Line separators and the marks that turn the direction of text hide what is written.
bool is_visible(char16_t unit) {
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0xfffd) return false;
  return !(unit >= 0x2028 && unit <= 0x202e) && !(unit >= 0x2066 && unit <= 0x2069);
}

std::u16string characters_of(std::string_view display) {
  std::u16string units = to_utf16(display);
  if (!units.contains(u'\ufffd')) return units;
  units.clear();
  for (const char c : display) units.push_back(static_cast<unsigned char>(c));  // ISO 8859-1
  return units;
}

}  // namespace

std::string display_text(std::string_view display, std::size_t limit) {
  std::u16string units = characters_of(display);
  std::erase_if(units, [](char16_t unit) { return !is_visible(unit); });
  const std::string text = to_utf8(units);
  std::string_view shown = trim(text);
  if (shown.size() > limit) {
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xc0U) == 0x80) --end;
    shown = trim(shown.substr(0, end));
  }
  return std::string(shown);
}

std::string product_text(ByteView text) {
  std::string out;
  for (const char c : as_text(text.first(std::min(text.size(), kLongestProduct)))) {
    if (c >= ' ' && c <= '~') out.push_back(c);
  }
  return std::string(trim(out));
}

std::uint32_t vendor_code(const H221NonStandard& vendor) {
  return std::uint32_t{vendor.t35_country_code} << 24U |
         std::uint32_t{vendor.t35_extension} << 16U | vendor.manufacturer_code;
}

void read_vendor(const EndpointType& type, Party& party) {
  if (!type.vendor) return;
  party.vendor_code = vendor_code(type.vendor->vendor);
  if (type.vendor->product_id) party.product = product_text(*type.vendor->product_id);
  if (type.vendor->version_id) party.version = product_text(*type.vendor->version_id);
}

}  // namespace protocols::h225::signalling
