#include "protocols/h235/media_keys.hpp"

#include <algorithm>

#include "protocols/base/check.hpp"
#include "protocols/h235/error.hpp"

namespace protocols::h235 {
namespace {

constexpr std::size_t kTypeAt = 1, kFixedHeader = 12;
constexpr std::byte kMarker{0x80};
constexpr std::uint8_t kMostPayloadType = 127;

}  // namespace

void MediaKeys::install(std::uint8_t synch_flag, Cipher cipher, ByteView key) {
  check(synch_flag <= kMostPayloadType);
  std::erase_if(keys_, [&](const Entry& entry) { return entry.synch_flag == synch_flag; });
  if (direction_ == Direction::Encrypt) keys_.clear();
  // An announced key that the peer never went over to must not push out the one it uses.
  if (keys_.size() == kMostKeys) keys_.erase(std::ranges::min_element(keys_, {}, &Entry::used));
  keys_.push_back({synch_flag, MediaCipher(cipher, key, direction_, fill_)});
}

std::optional<std::uint8_t> MediaKeys::synch_flag() const {
  if (keys_.empty()) return std::nullopt;
  return keys_.back().synch_flag;
}

MediaKeys::Entry* MediaKeys::find(std::uint8_t payload_type) {
  if (direction_ == Direction::Encrypt) return keys_.empty() ? nullptr : &keys_.back();
  const auto found = std::ranges::find(keys_, payload_type, &Entry::synch_flag);
  return found == keys_.end() ? nullptr : &*found;
}

Result<void> MediaKeys::refuse(Error error) {
  if (error.code == Errc::UnknownPayloadType) {
    ++statistics_.without_key;
  } else if (error.code == Errc::BadPadding) {
    ++statistics_.bad_padding;
  } else {
    ++statistics_.malformed;
  }
  return std::unexpected(error);
}

Result<void> MediaKeys::run(Bytes& packet) {
  if (packet.size() < kFixedHeader) return refuse(Error{Errc::Malformed});
  const auto type = std::to_integer<std::uint8_t>(packet[kTypeAt] & ~kMarker);
  Entry* key = find(type);
  if (!key) return refuse(Error{Errc::UnknownPayloadType});
  if (auto done = key->cipher.run(packet); !done) return refuse(done.error());
  key->used = ++statistics_.processed;
  const std::uint8_t shown = direction_ == Direction::Encrypt ? *synch_flag() : payload_type_;
  packet[kTypeAt] = (packet[kTypeAt] & kMarker) | std::byte{shown};
  return {};
}

}  // namespace protocols::h235
