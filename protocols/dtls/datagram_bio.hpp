#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

#include "protocols/base/bytes.hpp"

struct bio_st;

namespace protocols::dtls {

// What OpenSSL takes for its socket: one datagram in, any number out, boundaries kept (its memory
// BIO would run them together). Lives at least as long as the BIO made from it; does not move.
class DatagramBio {
 public:
  explicit DatagramBio(std::uint16_t mtu) : mtu_(mtu) {}
  DatagramBio(const DatagramBio&) = delete;
  DatagramBio& operator=(const DatagramBio&) = delete;

  // A new BIO onto this object; the caller owns it.
  bio_st* make_bio();

  // OpenSSL reads this datagram at most once. Valid until the call into OpenSSL returns.
  void offer(ByteView datagram) { input_ = datagram; }
  void withdraw() { input_ = {}; }

  std::deque<Bytes> written;

  [[nodiscard]] std::uint16_t mtu() const { return mtu_; }
  // Copies at most `capacity` bytes; −1 when there is nothing to read.
  int read(std::byte* to, std::size_t capacity);

 private:
  ByteView input_;
  std::uint16_t mtu_;
};

}  // namespace protocols::dtls
