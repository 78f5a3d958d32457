#pragma once

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/h235/cipher.hpp"

namespace protocols::h235 {

// How a payload that is no multiple of 16 octets is sent. Both are always understood.
enum class Fill : std::uint8_t {
  Padding,             // with RTP padding inside the encryption: what most peers read
  CiphertextStealing,  // payloads shorter than a block are padded all the same
};

// Encryption of RTP payloads as H.235.6 has it, under one key in one direction. The header stays in
// the clear, and makes the IV:
//
//   0          2           6          8           12         14          16
//   | sequence | timestamp | sequence | timestamp | sequence | timestamp |  (of the last, 2 octets)
//
// There is no authentication: who can change packets can change media. RTCP is not encrypted.
// Packets change in place. Not thread-safe.
class MediaCipher {
 public:
  using Direction = CbcCipher::Direction;

  // Most bytes that encryption appends.
  static constexpr std::size_t kMaxGrowth = kBlock - 1;

  // `key` has key_bytes(cipher). `fill` is for encryption alone.
  MediaCipher(Cipher cipher, ByteView key, Direction direction, Fill fill = Fill::Padding)
      : cipher_(cipher, key, direction), direction_(direction), fill_(fill) {}

  // In its direction. Packets without payload, which some peers send to keep their way open, pass
  // unchanged. Malformed: no RTP, or a payload shorter than a block to decrypt. BadPadding: the
  // last octet counts none or more than there are; what stands before it is not looked at, since
  // peers leave anything there. After an error the packet's bytes mean nothing.
  Result<void> run(Bytes& packet);

 private:
  Result<void> encrypt(Bytes& packet, std::size_t header);
  Result<void> decrypt(Bytes& packet, std::size_t header);

  CbcCipher cipher_;
  Direction direction_;
  Fill fill_;
};

}  // namespace protocols::h235
