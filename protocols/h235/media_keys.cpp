#include "protocols/h235/media_keys.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/h235/error.hpp"

namespace protocols::h235 {
namespace {

constexpr std::size_t kTypeAt = 1, kFixedHeader = 12;
constexpr std::byte kMarker{0x80};
constexpr std::uint8_t kMostPayloadType = 127;

}  // namespace

Result<void> MediaKeys::follow(const H235Direction& media) {
  if (media.keys.empty()) return {};
  for (const H235Key& key : media.keys) {
    if (key.payload_type > kMostPayloadType) return std::unexpected(Error{Errc::BadSynchFlag});
    if (key.key.size() != key_bytes(media.cipher)) {
      return std::unexpected(Error{Errc::BadKeyMaterial});
    }
  }
  const H235Direction before = std::exchange(media_, media);
  const bool same_cipher = before.cipher == media.cipher;
  if (direction_ == Direction::Encrypt) {
    const bool known = same_cipher && before.ciphertext_stealing == media.ciphertext_stealing &&
                       !before.keys.empty() && before.keys.back() == media.keys.back();
    if (!known) install(media.keys.back());
    return {};
  }
  for (const H235Key& key : media.keys) {
    const bool known = same_cipher && std::ranges::find(before.keys, key) != before.keys.end();
    if (!known) install(key);
  }
  return {};
}

void MediaKeys::install(const H235Key& key) {
  std::erase_if(keys_, [&](const Entry& entry) { return entry.synch_flag == key.payload_type; });
  if (direction_ == Direction::Encrypt) keys_.clear();
  // An announced key that the peer never went over to must not push out the one it uses.
  if (keys_.size() == kMostKeys) keys_.erase(std::ranges::min_element(keys_, {}, &Entry::used));
  const Fill fill = media_.ciphertext_stealing ? Fill::CiphertextStealing : Fill::Padding;
  keys_.push_back({key.payload_type, MediaCipher(media_.cipher, key.key, direction_, fill)});
}

std::optional<std::uint8_t> MediaKeys::synch_flag() const {
  if (keys_.empty()) return std::nullopt;
  return keys_.back().synch_flag;
}

MediaKeys::Entry* MediaKeys::find(std::uint8_t payload_type) {
  if (direction_ == Direction::Encrypt) {
    return keys_.empty() || payload_type != media_.payload_type ? nullptr : &keys_.back();
  }
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
  const std::uint8_t shown = direction_ == Direction::Encrypt ? *synch_flag() : media_.payload_type;
  packet[kTypeAt] = (packet[kTypeAt] & kMarker) | std::byte{shown};
  return {};
}

}  // namespace protocols::h235
