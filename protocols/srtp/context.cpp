#include "protocols/srtp/context.hpp"

#include <openssl/crypto.h>
#include <srtp2/srtp.h>

#include <algorithm>

#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/srtp/error.hpp"
#include "protocols/srtp/suite.hpp"

namespace protocols::srtp {
namespace {

constexpr std::size_t kRtpSsrcOffset = 8, kRtcpSsrcOffset = 4;
constexpr std::size_t kMaxPacket = 65535;

std::unexpected<Error> fail(Errc code) {
  return std::unexpected(Error{make_error_code(code)});
}

void set_policies(srtp_policy_t& policy, SrtpSuite suite) {
  switch (suite) {
    case SrtpSuite::AeadAes256Gcm:
      srtp_crypto_policy_set_aes_gcm_256_16_auth(&policy.rtp);
      srtp_crypto_policy_set_aes_gcm_256_16_auth(&policy.rtcp);
      return;
    case SrtpSuite::AeadAes128Gcm:
      srtp_crypto_policy_set_aes_gcm_128_16_auth(&policy.rtp);
      srtp_crypto_policy_set_aes_gcm_128_16_auth(&policy.rtcp);
      return;
    case SrtpSuite::AesCm256Sha1_80:
      srtp_crypto_policy_set_aes_cm_256_hmac_sha1_80(&policy.rtp);
      srtp_crypto_policy_set_aes_cm_256_hmac_sha1_80(&policy.rtcp);
      return;
    case SrtpSuite::AesCm128Sha1_80:
      srtp_crypto_policy_set_rtp_default(&policy.rtp);
      srtp_crypto_policy_set_rtcp_default(&policy.rtcp);
      return;
  }
}

// The library is initialised once a process; a function's static is how C++ does that safely.
bool initialised() {
  static const bool done = srtp_init() == srtp_err_status_ok;
  return done;
}

Errc to_errc(int status) {
  switch (static_cast<srtp_err_status_t>(status)) {
    case srtp_err_status_auth_fail: return Errc::AuthenticationFailed;
    case srtp_err_status_replay_fail:
    case srtp_err_status_replay_old: return Errc::Replayed;
    case srtp_err_status_bad_param:
    case srtp_err_status_parse_err: return Errc::Malformed;
    case srtp_err_status_key_expired: return Errc::KeyExpired;
    default: return Errc::Refused;
  }
}

}  // namespace

void Context::Deleter::operator()(srtp_ctx_t_* context) const {
  srtp_dealloc(context);
}

Result<Context> Context::create(const SrtpKey& key, Flow flow) {
  check(initialised());
  if (key.key_and_salt.size() != suite_of(key.suite).key_and_salt_bytes()) {
    return fail(Errc::BadKeyLength);
  }
  srtp_policy_t policy{};
  set_policies(policy, key.suite);
  policy.ssrc.type = flow == Flow::Outbound ? ssrc_any_outbound : ssrc_any_inbound;
  policy.window_size = kReplayWindow;
  // A NACKed packet without a retransmission payload type goes out once more as it was.
  policy.allow_repeat_tx = 1;
  // The library takes the key by a pointer it does not declare const.
  Bytes copy = key.key_and_salt;
  policy.key = reinterpret_cast<unsigned char*>(copy.data());
  srtp_t context = nullptr;
  const srtp_err_status_t status = srtp_create(&context, &policy);
  OPENSSL_cleanse(copy.data(), copy.size());
  if (status != srtp_err_status_ok) return fail(to_errc(status));
  return Context(context, flow);
}

Result<void> Context::note(int status, Bytes& packet, int length) {
  if (status == srtp_err_status_ok) {
    ++statistics_.processed;
    packet.resize(static_cast<std::size_t>(length));
    return {};
  }
  const Errc code = to_errc(status);
  switch (code) {
    case Errc::AuthenticationFailed: ++statistics_.unauthenticated; break;
    case Errc::Replayed: ++statistics_.replayed; break;
    case Errc::Malformed: ++statistics_.malformed; break;
    default: ++statistics_.refused; break;
  }
  return fail(code);
}

// Before the tag is checked nothing is remembered, so only who has the key can fill the list.
Result<void> Context::admit(ByteView packet, std::size_t ssrc_offset, std::uint32_t& ssrc) {
  Reader reader(packet);
  const auto first = reader.u8();
  if (!first || *first >> 6U != 2 || packet.size() > kMaxPacket || !reader.skip(ssrc_offset - 1) ||
      packet.size() < ssrc_offset + 4) {
    ++statistics_.malformed;
    return fail(Errc::Malformed);
  }
  ssrc = *reader.u32();
  if (sources_.size() >= kMaxSources && std::ranges::find(sources_, ssrc) == sources_.end()) {
    ++statistics_.refused;
    return fail(Errc::TooManySources);
  }
  return {};
}

void Context::remember(std::uint32_t ssrc) {
  if (std::ranges::find(sources_, ssrc) == sources_.end()) sources_.push_back(ssrc);
}

Result<void> Context::protect_rtp(Bytes& packet) {
  check(flow_ == Flow::Outbound);
  std::uint32_t ssrc = 0;
  if (auto admitted = admit(packet, kRtpSsrcOffset, ssrc); !admitted) return admitted;
  int length = static_cast<int>(packet.size());
  packet.resize(packet.size() + kMaxGrowth);
  const int status = srtp_protect(context_.get(), packet.data(), &length);
  if (status == srtp_err_status_ok) remember(ssrc);
  return note(status, packet, length);
}

Result<void> Context::protect_rtcp(Bytes& packet) {
  check(flow_ == Flow::Outbound);
  std::uint32_t ssrc = 0;
  if (auto admitted = admit(packet, kRtcpSsrcOffset, ssrc); !admitted) return admitted;
  int length = static_cast<int>(packet.size());
  packet.resize(packet.size() + kMaxGrowth);
  const int status = srtp_protect_rtcp(context_.get(), packet.data(), &length);
  if (status == srtp_err_status_ok) remember(ssrc);
  return note(status, packet, length);
}

Result<void> Context::unprotect_rtp(Bytes& packet) {
  check(flow_ == Flow::Inbound);
  std::uint32_t ssrc = 0;
  if (auto admitted = admit(packet, kRtpSsrcOffset, ssrc); !admitted) return admitted;
  int length = static_cast<int>(packet.size());
  const int status = srtp_unprotect(context_.get(), packet.data(), &length);
  if (status == srtp_err_status_ok) remember(ssrc);
  return note(status, packet, length);
}

Result<void> Context::unprotect_rtcp(Bytes& packet) {
  check(flow_ == Flow::Inbound);
  std::uint32_t ssrc = 0;
  if (auto admitted = admit(packet, kRtcpSsrcOffset, ssrc); !admitted) return admitted;
  int length = static_cast<int>(packet.size());
  const int status = srtp_unprotect_rtcp(context_.get(), packet.data(), &length);
  if (status == srtp_err_status_ok) remember(ssrc);
  return note(status, packet, length);
}

}  // namespace protocols::srtp
