#include "protocols/h224/segments.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/h224/error.hpp"

namespace protocols::h224 {
namespace {

constexpr unsigned kSegments = 16;
// Messages of different terminals and clients that are under way at once; the oldest key gives way.
constexpr std::size_t kMaxParts = 8;

}  // namespace

std::vector<Frame> split(const ClientMessage& message, bool high_priority) {
  check(message.data.size() <= kMaxMessage);
  std::vector<Frame> out;
  ByteView left = message.data;
  do {
    const auto piece = left.first(std::min(left.size(), kMaxData));
    left = left.subspan(piece.size());
    Frame frame;
    frame.high_priority = high_priority;
    frame.source = message.source;
    frame.client = message.client;
    frame.beginning = out.empty();
    frame.ending = left.empty();
    frame.segment = static_cast<std::uint8_t>(out.size() % kSegments);
    frame.data = to_bytes(piece);
    out.push_back(std::move(frame));
  } while (!left.empty());
  return out;
}

Result<std::optional<ClientMessage>> Assembler::handle_frame(const Frame& frame) {
  const Key key{frame.source, frame.client};
  std::optional<ClientMessage> message;
  if (frame.beginning) {
    // One that was under way lost its end.
    parts_.erase(key);
    if (frame.ending) {
      message = ClientMessage{frame.source, frame.client, frame.data};
      return message;
    }
    if (parts_.size() >= kMaxParts) parts_.erase(parts_.begin());
    parts_.emplace(key, Part{frame.segment, frame.data});
    return message;
  }
  const auto found = parts_.find(key);
  if (found == parts_.end()) return std::unexpected(Error{Errc::SegmentMissing});
  Part& part = found->second;
  const bool follows = frame.segment == (part.last_segment + 1U) % kSegments;
  if (!follows || part.data.size() + frame.data.size() > kMaxMessage) {
    parts_.erase(found);
    return std::unexpected(Error{follows ? Errc::MessageTooLong : Errc::SegmentMissing});
  }
  part.last_segment = frame.segment;
  part.data.insert(part.data.end(), frame.data.begin(), frame.data.end());
  if (!frame.ending) return message;
  message = ClientMessage{frame.source, frame.client, std::move(part.data)};
  parts_.erase(found);
  return message;
}

}  // namespace protocols::h224
