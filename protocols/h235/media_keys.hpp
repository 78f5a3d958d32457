#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/media_session.hpp"
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

  explicit MediaKeys(Direction direction) : direction_(direction) {}

  // Goes over to what the signalling says now; without keys nothing changes. Keys that it said the
  // last time too are left as they are; ones it no longer says go when newer ones need their place,
  // for packets may be under way. Encrypting, the next packet goes out under the newest.
  // BadSynchFlag, BadKeyMaterial: a payload type above 127, a key that is not as long as the cipher
  // says; then nothing has changed.
  Result<void> follow(const H235Direction& media);
  [[nodiscard]] bool empty() const { return keys_.empty(); }
  // Of the key installed last; nothing without one.
  [[nodiscard]] std::optional<std::uint8_t> synch_flag() const;

  // Encrypts or decrypts in place, and sets the payload type. UnknownPayloadType: no key says it,
  // or what we send is not of the channel; the errors of MediaCipher.
  Result<void> run(Bytes& packet);

  [[nodiscard]] const MediaStatistics& statistics() const { return statistics_; }

 private:
  struct Entry {
    std::uint8_t synch_flag;
    MediaCipher cipher;
    std::uint64_t used = 0;  // the last packet it was good for
  };

  // A key of the same payload type is replaced.
  void install(const protocols::H235Key& key);
  Entry* find(std::uint8_t payload_type);
  Result<void> refuse(Error error);

  Direction direction_;
  H235Direction media_;      // as said the last time
  std::vector<Entry> keys_;  // the newest last
  MediaStatistics statistics_;
};

}  // namespace protocols::h235
