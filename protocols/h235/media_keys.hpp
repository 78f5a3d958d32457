#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/h235/cipher.hpp"
#include "protocols/h235/media_cipher.hpp"

namespace protocols::h235 {

struct MediaStatistics {
  std::uint64_t processed = 0, without_key = 0, malformed = 0, bad_padding = 0;
};

// The keys of one logical channel in one direction. The payload type of a packet says its key: it
// is the synchFlag that came with it (H.235.6). Above, the channel has one payload type for its
// life. Not thread-safe; lives on its call's strand.
class MediaKeys {
 public:
  using Direction = CbcCipher::Direction;

  // Packets under the key before the last one may still be under way.
  static constexpr std::size_t kMostKeys = 2;

  // `payload_type`: of packets as the media path knows them, 0 … 127.
  MediaKeys(Direction direction, std::uint8_t payload_type, Fill fill = Fill::Padding)
      : direction_(direction), payload_type_(payload_type), fill_(fill) {}

  // `synch_flag` 0 … 127, `key` of key_bytes(cipher). Encrypting, the next packet goes out under
  // it. Decrypting, it counts beside the one used last. A key of the same synch_flag is replaced.
  void install(std::uint8_t synch_flag, Cipher cipher, ByteView key);
  [[nodiscard]] bool empty() const { return keys_.empty(); }
  // Of the key installed last; nothing without one.
  [[nodiscard]] std::optional<std::uint8_t> synch_flag() const;

  // Encrypts or decrypts in place, and sets the payload type. UnknownPayloadType: no key says it;
  // the errors of MediaCipher.
  Result<void> run(Bytes& packet);

  [[nodiscard]] const MediaStatistics& statistics() const { return statistics_; }

 private:
  struct Entry {
    std::uint8_t synch_flag;
    MediaCipher cipher;
    std::uint64_t used = 0;  // the last packet it was good for
  };

  Entry* find(std::uint8_t payload_type);
  Result<void> refuse(Error error);

  Direction direction_;
  std::uint8_t payload_type_;
  Fill fill_;
  std::vector<Entry> keys_;  // the newest last
  MediaStatistics statistics_;
};

}  // namespace protocols::h235
