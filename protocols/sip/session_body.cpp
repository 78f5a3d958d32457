#include "protocols/sip/session_body.hpp"

#include <optional>

#include "protocols/base/text.hpp"

namespace protocols::sip {

namespace {

constexpr int kDeepestNesting = 4;
constexpr int kMostParts = 32;

struct Part {
  std::string_view type, disposition, encoding, content;
};

std::string_view parameter(std::string_view value, std::string_view name) {
  cut(value, ';');
  while (!value.empty()) {
    std::string_view field = cut(value, ';');
    if (!iequals(trim(cut(field, '=')), name)) continue;
    field = trim(field);
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"') {
      field = field.substr(1, field.size() - 2);
    }
    return field;
  }
  return {};
}

// Header lines of a part up to its empty line; the rest is its content.
Part parse_part(std::string_view text) {
  Part part;
  while (!text.empty()) {
    std::string_view line = cut(text, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) break;
    const std::string_view name = trim(cut(line, ':'));
    if (iequals(name, "Content-Type") || iequals(name, "c")) part.type = trim(line);
    if (iequals(name, "Content-Disposition")) part.disposition = trim(line);
    if (iequals(name, "Content-Encoding") || iequals(name, "e")) part.encoding = trim(line);
  }
  part.content = text;
  return part;
}

SessionBody read(const Part& part, int depth);

SessionBody read_multipart(const Part& part, int depth) {
  const std::string boundary = "--" + std::string(parameter(part.type, "boundary"));
  if (boundary.size() == 2 || depth >= kDeepestNesting) return {SessionBody::Kind::Unsupported, {}};
  SessionBody found;
  std::size_t at = part.content.find(boundary);
  for (int count = 0; at != std::string_view::npos && count < kMostParts; ++count) {
    const std::size_t begin = part.content.find('\n', at);
    if (begin == std::string_view::npos) break;
    const std::size_t next = part.content.find("\n" + boundary, begin);
    if (next == std::string_view::npos) break;
    const SessionBody inner =
        read(parse_part(part.content.substr(begin + 1, next - begin)), depth + 1);
    if (inner.kind == SessionBody::Kind::Sdp) return inner;
    if (inner.kind == SessionBody::Kind::Unsupported) found = inner;
    at = next + 1;
  }
  return found;
}

SessionBody read(const Part& part, int depth) {
  if (trim(part.content).empty()) return {};
  const bool encoded = !part.encoding.empty() && !iequals(part.encoding, "identity");
  const std::string type = media_type(part.type);
  if (!encoded && (type == "application/sdp" || (type.empty() && part.content.starts_with("v=")))) {
    return {SessionBody::Kind::Sdp, std::string(part.content)};
  }
  if (!encoded && type.starts_with("multipart/")) return read_multipart(part, depth);
  if (iequals(parameter(part.disposition, "handling"), "optional")) return {};
  return {SessionBody::Kind::Unsupported, {}};
}

}  // namespace

std::string media_type(std::string_view content_type) {
  const std::string_view full = cut(content_type, ';');
  std::string out;
  for (const char c : full) {
    if (c != ' ' && c != '\t') out += lower(c);
  }
  return out;
}

SessionBody session_body(const Message& message) {
  return read({message.header("Content-Type"), message.header("Content-Disposition"),
               message.header("Content-Encoding"), message.body},
              0);
}

}  // namespace protocols::sip
