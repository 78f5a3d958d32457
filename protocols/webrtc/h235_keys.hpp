#pragma once

#include <optional>
#include <string>

#include "protocols/base/bytes.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/h235/media_keys.hpp"

namespace protocols::webrtc {

// The keys of a stream's two logical channels, H.235.6, as the signalling opens, changes and closes
// them. Not thread-safe.
class H235Keys {
 public:
  // False when a key or its payload type fits no cipher: the direction concerned stays as it was.
  bool follow(const H235Keying& keying);
  void clear();

  // Whether packets of that direction can pass.
  [[nodiscard]] bool sends() const { return out_ && !out_->empty(); }
  [[nodiscard]] bool receives() const { return in_ && !in_->empty(); }
  // Name of the weaker cipher of the directions that have a key, "" where none has.
  [[nodiscard]] std::string suite() const;

  // In place; false where the packet cannot be sent or believed. sends() or receives() must hold.
  bool encrypt(Bytes& packet) { return out_->run(packet).has_value(); }
  bool decrypt(Bytes& packet) { return in_->run(packet).has_value(); }

 private:
  std::optional<h235::MediaKeys> out_, in_;
  H235Cipher out_cipher_ = H235Cipher::Aes128Cbc, in_cipher_ = H235Cipher::Aes128Cbc;
};

}  // namespace protocols::webrtc
