#include "protocols/sip/message.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/syntax.hpp"

namespace protocols::sip {
namespace {

// Compact forms: RFC 3261 7.3.3 and the registry of header fields.
constexpr std::array<std::pair<char, std::string_view>, 20> kCompact{{
    {'a', "Accept-Contact"},
    {'b', "Referred-By"},
    {'c', "Content-Type"},
    {'d', "Request-Disposition"},
    {'e', "Content-Encoding"},
    {'f', "From"},
    {'i', "Call-ID"},
    {'j', "Reject-Contact"},
    {'k', "Supported"},
    {'l', "Content-Length"},
    {'m', "Contact"},
    {'n', "Identity-Info"},
    {'o', "Event"},
    {'r', "Refer-To"},
    {'s', "Subject"},
    {'t', "To"},
    {'u', "Allow-Events"},
    {'v', "Via"},
    {'x', "Session-Expires"},
    {'y', "Identity"},
}};

std::string_view expanded(std::string_view name) {
  if (name.size() != 1) return name;
  for (const auto& [letter, full] : kCompact) {
    if (letter == lower(name[0])) return full;
  }
  return name;
}

// Reads the header part. In the forgiving way a broken line is left out, so that what is whole can
// still be used for an answer.
class Parser {
 public:
  Parser(std::string_view text, const ParseLimits& limits, bool forgiving)
      : text_(text), limits_(limits), forgiving_(forgiving) {}

  Result<Message> run() {
    if (text_.size() > limits_.max_bytes) return fail(SipError::TooLarge, limits_.max_bytes);
    while (text_.substr(at_).starts_with("\r\n")) at_ += 2;
    if (auto error = start_line()) return fail(*error, at_);
    out_.headers.reserve(16);
    while (true) {
      const auto line = next_line();
      if (!line && !forgiving_) return fail(SipError::HeaderEnd, at_);
      if (!line || line->empty()) break;
      const auto error = header_line(*line);
      if (error && !forgiving_) return fail(*error, line_at_);
    }
    if (const auto error = body(); error && !forgiving_) return fail(*error, at_);
    return std::move(out_);
  }

 private:
  // One physical line without its CRLF.
  std::optional<std::string_view> next_line() {
    const std::size_t end = text_.find("\r\n", at_);
    if (end == std::string_view::npos) return std::nullopt;
    line_at_ = at_;
    at_ = end + 2;
    return text_.substr(line_at_, end - line_at_);
  }

  std::optional<SipError> start_line() {
    const auto line = next_line();
    if (!line) return SipError::StartLine;
    if (line->find_first_of("\r\n") != std::string_view::npos) return SipError::HeaderLine;
    if (line->size() >= 4 && iequals(line->substr(0, 4), "SIP/")) return status_line(*line);
    return request_line(*line);
  }

  std::optional<SipError> status_line(std::string_view line) {
    std::string_view rest = line;
    if (!iequals(cut(rest, ' '), "SIP/2.0")) return SipError::Version;
    // The blank behind the code is there even when no reason follows; its absence is harmless.
    const std::string_view code = cut(rest, ' ');
    const auto status = parse_number<int>(code);
    if (!status || code.size() != 3 || *status < 100 || *status > 699) return SipError::StatusCode;
    out_.status = *status;
    out_.reason = rest;
    return std::nullopt;
  }

  std::optional<SipError> request_line(std::string_view line) {
    std::string_view rest = line;
    const std::string_view method = cut(rest, ' ');
    const std::size_t last = rest.rfind(' ');
    if (!is_token(method)) return SipError::StartLine;
    if (last == std::string_view::npos) return SipError::StartLine;
    const std::string_view uri = rest.substr(0, last);
    const std::string_view version = rest.substr(last + 1);
    if (!forgiving_) {
      if (uri.empty() || uri.find_first_of(" \t<>") != std::string_view::npos) {
        return SipError::StartLine;
      }
      if (version.size() < 4 || !iequals(version.substr(0, 4), "SIP/")) return SipError::StartLine;
      if (!iequals(version, "SIP/2.0")) return SipError::Version;
    }
    out_.method = method;
    out_.request_uri = uri;
    return std::nullopt;
  }

  std::optional<SipError> header_line(std::string_view line) {
    const std::size_t colon = line.find(':');
    const std::string_view name = trim(line.substr(0, colon), " \t");
    const bool named = colon != std::string_view::npos && is_token(name);
    // A fold belongs to its line whether the line is any good or not.
    std::string value(named ? trim(line.substr(colon + 1)) : std::string_view{});
    bool bare = line.find_first_of("\r\n") != std::string_view::npos;
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) {
      const std::size_t first = line_at_;
      const auto more = next_line();
      line_at_ = first;
      if (!more) return SipError::HeaderEnd;
      bare = bare || more->find_first_of("\r\n") != std::string_view::npos;
      const std::string_view piece = trim(*more);
      if (!value.empty() && !piece.empty()) value += ' ';
      value += piece;
    }
    if (!named || line[0] == ' ' || line[0] == '\t') return SipError::HeaderName;
    if (bare) return SipError::HeaderLine;
    if (out_.headers.size() >= limits_.max_headers) return SipError::TooManyHeaders;
    out_.headers.push_back({std::string(expanded(name)), std::move(value)});
    return std::nullopt;
  }

  std::optional<SipError> body() {
    std::optional<std::uint32_t> length;
    for (const Header& header : out_.headers) {
      if (!iequals(header.name, "Content-Length")) continue;
      const auto value = parse_content_length(header.value);
      if (!value) return SipError::ContentLength;
      if (length && *length != *value) return SipError::ContentLengthConflict;
      length = *value;
    }
    const std::string_view rest = text_.substr(at_);
    if (length && *length > rest.size()) return SipError::BodyShort;
    out_.body = rest.substr(0, length.value_or(static_cast<std::uint32_t>(rest.size())));
    return std::nullopt;
  }

  std::string_view text_;
  const ParseLimits& limits_;
  bool forgiving_;
  std::size_t at_ = 0;
  std::size_t line_at_ = 0;
  Message out_;
};

void append(Bytes& out, std::string_view text) {
  const ByteView view = as_bytes(text);
  out.insert(out.end(), view.begin(), view.end());
}

// Part of a line: whatever it holds, it stays one line.
void append_inline(Bytes& out, std::string_view text) {
  const std::size_t begin = out.size();
  append(out, text);
  for (std::size_t i = begin; i < out.size(); ++i) {
    if (out[i] == std::byte{'\r'} || out[i] == std::byte{'\n'}) out[i] = std::byte{' '};
  }
}

}  // namespace

std::string_view Message::header(std::string_view name) const {
  for (const Header& header : headers) {
    if (iequals(header.name, name)) return header.value;
  }
  return {};
}

bool Message::has(std::string_view name) const {
  return std::any_of(headers.begin(), headers.end(),
                     [&](const Header& header) { return iequals(header.name, name); });
}

std::vector<std::string> Message::values(std::string_view name) const {
  std::vector<std::string> out;
  for (const Header& header : headers) {
    if (!iequals(header.name, name)) continue;
    for (const std::string_view piece : split_list(header.value)) {
      if (!piece.empty()) out.emplace_back(piece);
    }
  }
  return out;
}

void Message::add(std::string name, std::string value) {
  headers.push_back({std::move(name), std::move(value)});
}

void Message::set(std::string_view name, std::string value) {
  const auto same = [&](const Header& header) { return iequals(header.name, name); };
  const auto first = std::find_if(headers.begin(), headers.end(), same);
  if (first == headers.end()) return add(std::string(name), std::move(value));
  first->value = std::move(value);
  headers.erase(std::remove_if(first + 1, headers.end(), same), headers.end());
}

void Message::remove(std::string_view name) {
  std::erase_if(headers, [&](const Header& header) { return iequals(header.name, name); });
}

Result<Message> parse(ByteView bytes, const ParseLimits& limits) {
  return Parser(as_text(bytes), limits, false).run();
}

std::optional<Message> salvage(ByteView bytes, const ParseLimits& limits) {
  const ByteView head = bytes.subspan(0, std::min(bytes.size(), limits.max_bytes));
  auto message = Parser(as_text(head), limits, true).run();
  if (!message || !message->is_request() || message->method == "ACK") return std::nullopt;
  for (const std::string_view name : {"Via", "From", "To", "Call-ID", "CSeq"}) {
    if (!message->has(name)) return std::nullopt;
  }
  return std::move(*message);
}

Bytes write(const Message& message) {
  Bytes out;
  std::size_t size = message.request_uri.size() + message.body.size() + 128;
  for (const Header& header : message.headers) size += header.name.size() + header.value.size() + 4;
  out.reserve(size);
  if (message.is_request()) {
    append_inline(out, message.method);
    append(out, " ");
    append_inline(out, message.request_uri);
    append(out, " SIP/2.0\r\n");
  } else {
    append(out, "SIP/2.0 ");
    append(out, std::to_string(message.status));
    append(out, " ");
    append_inline(out, message.reason);
    append(out, "\r\n");
  }
  const std::string length = std::to_string(message.body.size());
  bool length_written = false;
  for (const Header& header : message.headers) {
    const bool is_length = iequals(header.name, "Content-Length");
    if (is_length && length_written) continue;
    length_written = length_written || is_length;
    append_inline(out, header.name);
    append(out, ": ");
    append_inline(out, is_length ? std::string_view(length) : std::string_view(header.value));
    append(out, "\r\n");
  }
  if (!length_written) {
    append(out, "Content-Length: ");
    append(out, length);
    append(out, "\r\n");
  }
  append(out, "\r\n");
  append(out, message.body);
  return out;
}

}  // namespace protocols::sip
