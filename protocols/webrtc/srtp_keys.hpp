#pragma once

#include <optional>
#include <string>

#include "protocols/base/bytes.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/srtp/context.hpp"

namespace protocols::webrtc {

// The two SRTP contexts of one keying. A direction whose key did not change keeps its context, so
// its roll-over counters and replay windows go on.
class SrtpKeys {
 public:
  // False, and nothing changed, when a key has the wrong length.
  bool install(const SrtpKey& local, const SrtpKey& remote);
  void clear();

  [[nodiscard]] bool keyed() const { return outbound_.has_value() && inbound_.has_value(); }
  // Name of the suite we protect with; keyed() must hold.
  [[nodiscard]] std::string suite() const;
  [[nodiscard]] srtp::Context& outbound() { return *outbound_; }
  [[nodiscard]] srtp::Context& inbound() { return *inbound_; }

 private:
  SrtpKey local_, remote_;
  std::optional<srtp::Context> outbound_, inbound_;
};

}  // namespace protocols::webrtc
