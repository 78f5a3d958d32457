#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h460/media_traversal.hpp"

namespace protocols::h460 {

// The keep-alives of a client for one channel that a server sends it, H.460.19: RTP without
// payload, of its own payload type. They open the way through the translator and keep it open. The
// first go out a second apart, since without them nothing comes; then one in each interval. Packets
// bear the multiplexID where the server multiplexes.
//
// Must be sent from where the channel's media is received. Reports keep the way of RTCP open. Ends
// with its object. Not thread-safe; lives on its call's strand.
class MediaKeepAlive {
 public:
  struct Transmit {
    Address to;
    Bytes packet;
  };

  static constexpr int kFirstPackets = 3;
  static constexpr Duration kFirstInterval = std::chrono::seconds(1);

  MediaKeepAlive(KeepAlivePlan plan, const RandomSource& random, TimePoint now);

  void handle_timeout(TimePoint now);
  std::optional<Transmit> poll_transmit();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return next_; }

  [[nodiscard]] std::uint64_t sent() const { return sent_; }

 private:
  [[nodiscard]] Bytes packet() const;

  KeepAlivePlan plan_;
  std::uint32_t ssrc_ = 0;
  std::uint16_t sequence_ = 0;
  std::uint32_t timestamp_ = 0;  // counts packets
  std::uint64_t sent_ = 0;
  TimePoint next_;
  bool due_ = true;
};

}  // namespace protocols::h460
