#include "protocols/dtls/datagram_bio.hpp"

#include <openssl/bio.h>

#include <algorithm>

#include "protocols/base/check.hpp"

namespace protocols::dtls {
namespace {

DatagramBio& self(BIO* bio) {
  return *static_cast<DatagramBio*>(BIO_get_data(bio));
}

int write_datagram(BIO* bio, const char* data, int length) {
  if (length <= 0) return 0;
  const auto view = as_bytes({data, static_cast<std::size_t>(length)});
  self(bio).written.push_back(to_bytes(view));
  return length;
}

int read_datagram(BIO* bio, char* data, int length) {
  BIO_clear_retry_flags(bio);
  if (length <= 0) return 0;
  const int count =
      self(bio).read(reinterpret_cast<std::byte*>(data), static_cast<std::size_t>(length));
  if (count < 0) BIO_set_retry_read(bio);
  return count;
}

long control(BIO* bio, int command, long /*number*/, void* /*pointer*/) {
  switch (command) {
    case BIO_CTRL_FLUSH:
    case BIO_CTRL_DUP: return 1;
    case BIO_CTRL_DGRAM_QUERY_MTU:
    case BIO_CTRL_DGRAM_GET_MTU:
    case BIO_CTRL_DGRAM_GET_FALLBACK_MTU: return self(bio).mtu();
    default: return 0;
  }
}

BIO_METHOD* make_method() {
  BIO_METHOD* method =
      BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "roombridge datagram");
  check(method != nullptr);
  BIO_meth_set_write(method, write_datagram);
  BIO_meth_set_read(method, read_datagram);
  BIO_meth_set_ctrl(method, control);
  return method;
}

}  // namespace

bio_st* DatagramBio::make_bio() {
  // One table for the life of the program, as OpenSSL keeps its own.
  static BIO_METHOD* const method = make_method();
  BIO* bio = BIO_new(method);
  check(bio != nullptr);
  BIO_set_data(bio, this);
  BIO_set_init(bio, 1);
  return bio;
}

int DatagramBio::read(std::byte* to, std::size_t capacity) {
  if (input_.empty()) return -1;
  const std::size_t count = std::min(capacity, input_.size());
  std::ranges::copy(input_.first(count), to);
  // As with a socket, what does not fit is gone.
  input_ = {};
  return static_cast<int>(count);
}

}  // namespace protocols::dtls
