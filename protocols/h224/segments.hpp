#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "protocols/h224/frame.hpp"

// A client's message in the frames that carry it, H.224 clause 5.
namespace protocols::h224 {

// Sixteen frames: more than the longest message known, and none whose segments could be mistaken.
inline constexpr std::size_t kMaxMessage = 16 * kMaxData;

struct ClientMessage {
  std::uint16_t source = Frame::kBroadcast;
  ClientId client;
  Bytes data;
  bool operator==(const ClientMessage&) const = default;
};

// At least one frame. Requires at most kMaxMessage octets.
std::vector<Frame> split(const ClientMessage& message, bool high_priority);

// Puts messages together, for each terminal and client one at a time; a message whose segments do
// not follow each other is dropped. Not thread-safe; lives on its call's strand.
class Assembler {
 public:
  // The message that the frame ends. Empty: it goes on.
  Result<std::optional<ClientMessage>> handle_frame(const Frame& frame);

 private:
  struct Key {
    std::uint16_t source;
    ClientId client;
    auto operator<=>(const Key&) const = default;
  };
  struct Part {
    std::uint8_t last_segment = 0;
    Bytes data;
  };
  std::map<Key, Part> parts_;
};

}  // namespace protocols::h224
