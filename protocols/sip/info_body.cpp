#include "protocols/sip/info_body.hpp"

#include "protocols/base/text.hpp"

namespace protocols::sip {

namespace {

std::optional<char> digit_of(std::string_view text) {
  text = trim(text, " \t\r\n\"");
  // Some rooms send the event numbers of RFC 4733 in place of the signs.
  if (text == "10") return '*';
  if (text == "11") return '#';
  if (text.size() != 1) return std::nullopt;
  const char c = text[0];
  if ((c >= '0' && c <= '9') || c == '*' || c == '#' || (c >= 'A' && c <= 'D')) return c;
  if (c >= 'a' && c <= 'd') return static_cast<char>(c - 'a' + 'A');
  return std::nullopt;
}

}  // namespace

bool wants_picture_fast_update(std::string_view body) {
  // Only one element of this little language matters; a prefix or other case of it is accepted, its
  // mention in a comment or text is not.
  constexpr std::string_view kName = "picture_fast_update";
  const std::string text = to_lower(body);
  for (std::size_t open = text.find('<'); open != std::string::npos; open = text.find('<', open)) {
    if (text.compare(open, 4, "<!--") == 0) {
      open = text.find("-->", open);
      if (open == std::string::npos) return false;
      continue;
    }
    ++open;
    // A name ends at another element too, so that every byte is looked at once.
    const std::size_t end = text.find_first_of(" \t\r\n/<>", open);
    std::string_view name = std::string_view(text).substr(
        open, end == std::string::npos ? std::string::npos : end - open);
    if (const auto colon = name.find(':'); colon != std::string_view::npos) {
      name.remove_prefix(colon + 1);
    }
    if (name == kName) return true;
  }
  return false;
}

std::string write_picture_fast_update() {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n"
         "<media_control><vc_primitive><to_encoder><picture_fast_update/>"
         "</to_encoder></vc_primitive></media_control>\r\n";
}

std::optional<char> parse_dtmf_relay(std::string_view body) {
  while (!body.empty()) {
    std::string_view line = trim(cut(body, '\n'));
    const auto at = line.find_first_of("=:");
    if (at == std::string_view::npos) continue;
    if (iequals(trim(line.substr(0, at)), "signal")) return digit_of(line.substr(at + 1));
  }
  return std::nullopt;
}

std::optional<char> parse_dtmf(std::string_view body) {
  // A few senders put the relay form under this type too.
  if (auto digit = parse_dtmf_relay(body)) return digit;
  return digit_of(body);
}

}  // namespace protocols::sip
