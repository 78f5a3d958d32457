#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/h235/media_cipher.hpp"
#include "protocols/h235/media_keys.hpp"

namespace {

using namespace protocols;

constexpr std::byte kPaddingBit{0x20};

// What we encrypt comes back as it was, whatever its header says; padding excepted, which goes.
void check(ByteView input, h235::Cipher cipher, h235::Fill fill) {
  const Bytes key(h235::key_bytes(cipher), std::byte{0x5a});
  h235::MediaCipher out(cipher, key, h235::MediaCipher::Direction::Encrypt, fill);
  h235::MediaCipher in(cipher, key, h235::MediaCipher::Direction::Decrypt);
  Bytes media = to_bytes(input);
  if (!out.run(media)) return;
  const std::size_t grown = media.size();
  if (grown > input.size() + h235::MediaCipher::kMaxGrowth || !in.run(media)) std::abort();
  if ((input[0] & kPaddingBit) == std::byte{} && media != to_bytes(input)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView input = std::as_bytes(std::span(data, size));
  for (const auto cipher : {h235::Cipher::Aes128Cbc, h235::Cipher::Aes256Cbc}) {
    check(input, cipher, h235::Fill::Padding);
    check(input, cipher, h235::Fill::CiphertextStealing);
  }
  h235::MediaKeys keys(h235::MediaKeys::Direction::Decrypt);
  if (!keys.follow({.payload_type = 96, .keys = {{.payload_type = 120, .key = Bytes(16)}}})) {
    std::abort();
  }
  Bytes forged = to_bytes(input);
  if (keys.run(forged) && forged.size() > input.size()) std::abort();
  return 0;
}
