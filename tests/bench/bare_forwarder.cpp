#include "tests/bench/bare_forwarder.hpp"

#include "tests/bench/figure.hpp"

namespace bench {
namespace {

srtp_t make(const protocols::SrtpKey& key, srtp_ssrc_type_t type) {
  srtp_policy_t policy{};
  if (key.suite == protocols::SrtpSuite::AeadAes256Gcm) {
    srtp_crypto_policy_set_aes_gcm_256_16_auth(&policy.rtp);
    srtp_crypto_policy_set_aes_gcm_256_16_auth(&policy.rtcp);
  } else {
    srtp_crypto_policy_set_aes_gcm_128_16_auth(&policy.rtp);
    srtp_crypto_policy_set_aes_gcm_128_16_auth(&policy.rtcp);
  }
  policy.ssrc.type = type;
  policy.window_size = 1024;
  policy.allow_repeat_tx = 1;
  protocols::Bytes copy = key.key_and_salt;
  policy.key = reinterpret_cast<unsigned char*>(copy.data());
  srtp_t out = nullptr;
  require(srtp_create(&out, &policy) == srtp_err_status_ok, "libsrtp makes no context");
  return out;
}

}  // namespace

BareForwarder::BareForwarder(const protocols::SrtpKey& from, const protocols::SrtpKey& to)
    : inbound_(make(from, ssrc_any_inbound)), outbound_(make(to, ssrc_any_outbound)) {
  for (std::size_t i = 0; i < kBatch; ++i) {
    headers_[i].msg_hdr.msg_iov = &vectors_[i];
    headers_[i].msg_hdr.msg_iovlen = 1;
    headers_[i].msg_hdr.msg_name = &from_[i];
  }
}

BareForwarder::~BareForwarder() {
  srtp_dealloc(inbound_);
  srtp_dealloc(outbound_);
}

int BareForwarder::recode(std::byte* packet, int length) {
  require(srtp_unprotect(inbound_, packet, &length) == srtp_err_status_ok &&
              srtp_protect(outbound_, packet, &length) == srtp_err_status_ok,
          "libsrtp refused a packet");
  return length;
}

std::size_t BareForwarder::forward_single(std::uint16_t to) {
  const sockaddr_in remote = loopback(to);
  std::byte* packet = buffers_[0].data();
  std::size_t count = 0;
  while (true) {
    sockaddr_in from{};
    socklen_t from_size = sizeof from;
    const auto size = ::recvfrom(socket_.handle(), packet, kBuffer, 0,
                                 reinterpret_cast<sockaddr*>(&from), &from_size);
    if (size <= 0) return count;
    const int length = recode(packet, static_cast<int>(size));
    ::sendto(socket_.handle(), packet, static_cast<std::size_t>(length), 0,
             reinterpret_cast<const sockaddr*>(&remote), sizeof remote);
    ++count;
  }
}

std::size_t BareForwarder::forward_batch(std::uint16_t to) {
  for (std::size_t i = 0; i < kBatch; ++i) {
    vectors_[i] = {buffers_[i].data(), kBuffer};
    headers_[i].msg_hdr.msg_namelen = sizeof(sockaddr_in);
  }
  const int count = ::recvmmsg(socket_.handle(), headers_.data(), kBatch, 0, nullptr);
  if (count <= 0) return 0;
  const sockaddr_in remote = loopback(to);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    const int length = recode(buffers_[i].data(), static_cast<int>(headers_[i].msg_len));
    vectors_[i].iov_len = static_cast<std::size_t>(length);
    from_[i] = remote;
  }
  ::sendmmsg(socket_.handle(), headers_.data(), static_cast<unsigned>(count), 0);
  return static_cast<std::size_t>(count);
}

}  // namespace bench
