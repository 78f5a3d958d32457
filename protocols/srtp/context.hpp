#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/media_session.hpp"

struct srtp_ctx_t_;

namespace protocols::srtp {

struct Statistics {
  std::uint64_t processed = 0, unauthenticated = 0, replayed = 0, malformed = 0, refused = 0;
};

// What one master key protects, RFC 3711 3.2: all sources of one direction, each with its own
// roll-over counter and replay window. The packet grows or shrinks in place; reserve kMaxGrowth
// spare bytes of capacity and no byte is copied. Not thread-safe. Keys are wiped when the context
// goes.
class Context {
 public:
  enum class Flow : std::uint8_t { Outbound, Inbound };

  // Most bytes that protection appends: tag, and the SRTCP index.
  static constexpr std::size_t kMaxGrowth = 20 + 4;
  // A wider window than RFC 3711's least (64): retransmissions and several sockets reorder a lot.
  static constexpr unsigned kReplayWindow = 1024;
  // Each authenticated source costs memory for the context's life.
  static constexpr std::size_t kMaxSources = 64;

  static Result<Context> create(const SrtpKey& key, Flow flow);

  // Outbound only. A packet protected again (retransmission without RFC 4588) yields the same
  // bytes.
  Result<void> protect_rtp(Bytes& packet);
  Result<void> protect_rtcp(Bytes& packet);
  // Inbound only. After an error the packet's bytes mean nothing.
  Result<void> unprotect_rtp(Bytes& packet);
  Result<void> unprotect_rtcp(Bytes& packet);

  [[nodiscard]] const Statistics& statistics() const { return statistics_; }

 private:
  struct Deleter {
    void operator()(srtp_ctx_t_* context) const;
  };
  Context(srtp_ctx_t_* context, Flow flow) : context_(context), flow_(flow) {}

  Result<void> note(int status, Bytes& packet, int length);
  Result<void> admit(ByteView packet, std::size_t ssrc_offset, std::uint32_t& ssrc);
  void remember(std::uint32_t ssrc);

  std::unique_ptr<srtp_ctx_t_, Deleter> context_;
  Flow flow_;
  std::vector<std::uint32_t> sources_;
  Statistics statistics_;
};

}  // namespace protocols::srtp
