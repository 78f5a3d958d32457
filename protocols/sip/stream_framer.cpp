#include "protocols/sip/stream_framer.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/cseq.hpp"

namespace protocols::sip {
namespace {

bool is_content_length(std::string_view name) {
  return iequals(name, "Content-Length") || iequals(name, "l");
}

// `head` is a message up to and with its empty line.
Result<std::uint32_t> content_length(std::string_view head) {
  std::optional<std::uint32_t> out;
  while (!head.empty()) {
    std::size_t end = head.find("\r\n");
    // Folded lines belong to the value.
    while (end + 2 < head.size() && (head[end + 2] == ' ' || head[end + 2] == '\t')) {
      end = head.find("\r\n", end + 2);
    }
    std::string_view value = head.substr(0, end);
    head.remove_prefix(end + 2);
    const std::string_view name = trim(cut(value, ':'), " \t");
    if (!is_content_length(name)) continue;
    const auto length = parse_content_length(value);
    if (!length) return std::unexpected(length.error());
    if (out && *out != *length) return fail(SipError::ContentLengthConflict);
    out = *length;
  }
  if (!out) return fail(SipError::ContentLengthMissing);
  return *out;
}

}  // namespace

StreamFramer::StreamFramer(ParseLimits limits) : limits_(limits) {}

void StreamFramer::handle_bytes(ByteView bytes) {
  if (error_) return;
  buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
  while (take_one()) {
  }
  buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(consumed_));
  consumed_ = 0;
}

bool StreamFramer::take_keep_alive(std::string_view text) {
  if (!text.starts_with("\r\n")) return false;
  const bool doubled = text.starts_with("\r\n\r\n");
  consumed_ += doubled ? 4 : 2;
  // A ping whose halves came in two segments has already been taken for a pong, which harms nobody.
  if (doubled || after_pong_) {
    events_.push_back(KeepAlivePing{});
    after_pong_ = false;
  } else {
    events_.push_back(KeepAlivePong{});
    after_pong_ = true;
  }
  return true;
}

bool StreamFramer::take_one() {
  const std::string_view text = as_text(buffer_).substr(consumed_);
  if (wanted_ == 0) {
    if (text.empty() || text == "\r") return false;
    if (take_keep_alive(text)) return true;
    after_pong_ = false;
    if (!take_head(text)) return false;
  }
  if (text.size() < wanted_) return false;
  events_.push_back(Frame{to_bytes(text.substr(0, wanted_))});
  consumed_ += wanted_;
  wanted_ = 0;
  scanned_ = 0;
  return true;
}

// Finds the size of the message `text` begins with; once, however many segments its body takes.
bool StreamFramer::take_head(std::string_view text) {
  const std::size_t end = text.find("\r\n\r\n", scanned_);
  if (end == std::string_view::npos) {
    scanned_ = text.size() < 3 ? 0 : text.size() - 3;
    if (text.size() > limits_.max_bytes) fail_with(SipError::TooLarge, limits_.max_bytes);
    return false;
  }
  const std::size_t head = end + 4;
  const auto length = content_length(text.substr(0, end + 2));
  if (!length) {
    error_ = length.error();
    return keep_failed_head(head);
  }
  if (*length > limits_.max_bytes || head + *length > limits_.max_bytes) {
    return fail_with(SipError::TooLarge, head);
  }
  wanted_ = head + *length;
  return true;
}

bool StreamFramer::fail_with(SipError error, std::size_t head_size) {
  error_ = Error{make_error_code(error), static_cast<std::uint32_t>(head_size)};
  return keep_failed_head(head_size);
}

bool StreamFramer::keep_failed_head(std::size_t size) {
  const std::string_view text = as_text(buffer_).substr(consumed_);
  failed_head_ = to_bytes(text.substr(0, std::min(size, limits_.max_bytes)));
  consumed_ = buffer_.size();
  return false;
}

std::optional<StreamEvent> StreamFramer::poll_event() {
  if (events_.empty()) return std::nullopt;
  std::optional<StreamEvent> out = std::move(events_.front());
  events_.pop_front();
  return out;
}

}  // namespace protocols::sip
