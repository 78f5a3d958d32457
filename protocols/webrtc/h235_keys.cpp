#include "protocols/webrtc/h235_keys.hpp"

#include <algorithm>

namespace protocols::webrtc {
namespace {

bool follow(std::optional<h235::MediaKeys>& keys, H235Cipher& cipher,
            const std::optional<H235Direction>& media, h235::MediaKeys::Direction direction) {
  if (!media) {
    keys.reset();
    return true;
  }
  if (!keys) keys.emplace(direction);
  if (!keys->follow(*media)) return false;
  cipher = media->cipher;
  return true;
}

}  // namespace

bool H235Keys::follow(const H235Keying& keying) {
  using Direction = h235::MediaKeys::Direction;
  const bool out = webrtc::follow(out_, out_cipher_, keying.send, Direction::Encrypt);
  const bool in = webrtc::follow(in_, in_cipher_, keying.receive, Direction::Decrypt);
  return out && in;
}

void H235Keys::clear() {
  out_.reset();
  in_.reset();
}

std::string H235Keys::suite() const {
  if (!sends() && !receives()) return "";
  H235Cipher weaker = H235Cipher::Aes256Cbc;
  if (sends()) weaker = std::min(weaker, out_cipher_);
  if (receives()) weaker = std::min(weaker, in_cipher_);
  return weaker == H235Cipher::Aes128Cbc ? "AES-128-CBC" : "AES-256-CBC";
}

}  // namespace protocols::webrtc
