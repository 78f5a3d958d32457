#include "protocols/webrtc/srtp_keys.hpp"

#include "protocols/srtp/suite.hpp"

namespace protocols::webrtc {
namespace {

bool same(const SrtpKey& a, const SrtpKey& b) {
  return a.suite == b.suite && a.key_and_salt == b.key_and_salt;
}

}  // namespace

bool SrtpKeys::install(const SrtpKey& local, const SrtpKey& remote) {
  const bool new_local = !outbound_ || !same(local, local_);
  const bool new_remote = !inbound_ || !same(remote, remote_);
  std::optional<srtp::Context> outbound, inbound;
  if (new_local) {
    auto made = srtp::Context::create(local, srtp::Context::Flow::Outbound);
    if (!made) return false;
    outbound = std::move(*made);
  }
  if (new_remote) {
    auto made = srtp::Context::create(remote, srtp::Context::Flow::Inbound);
    if (!made) return false;
    inbound = std::move(*made);
  }
  if (outbound) outbound_ = std::move(outbound);
  if (inbound) inbound_ = std::move(inbound);
  local_ = local;
  remote_ = remote;
  return true;
}

void SrtpKeys::clear() {
  outbound_.reset();
  inbound_.reset();
  local_ = remote_ = {};
}

std::string SrtpKeys::suite() const {
  return std::string(srtp::suite_of(local_.suite).name);
}

}  // namespace protocols::webrtc
