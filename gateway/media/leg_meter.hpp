#pragma once

#include <map>
#include <vector>

#include "gateway/admin/metrics.hpp"
#include "protocols/rtp/session.hpp"
#include "protocols/webrtc/malformed_input.hpp"

namespace gateway::media {

// Carries the growing statistics of a leg's RTP sessions into the process's figures, a difference
// at a time. One a leg, on its strand; report() about once a second and once at the end.
class LegMeter {
 public:
  LegMeter(admin::Metrics& metrics, monitoring::Leg leg) : metrics_(metrics), leg_(leg) {}

  // `key`: any number that stays with the session.
  void report(std::uint64_t key, monitoring::Media media,
              const protocols::rtp::SessionStatistics& now);
  // The same of a transport: what failed authentication, and what was malformed below RTP.
  void report_transport(std::uint64_t key, std::uint64_t unauthenticated,
                        const protocols::webrtc::MalformedInput& malformed);

 private:
  admin::Metrics& metrics_;
  const monitoring::Leg leg_;
  struct Known {
    protocols::rtp::SessionStatistics before;
    unsigned silent_reports = 0;  // in a row: sent, but nothing came
  };
  std::map<std::uint64_t, Known> sessions_;
  struct KnownTransport {
    std::uint64_t unauthenticated = 0;
    protocols::webrtc::MalformedInput malformed;
  };
  std::map<std::uint64_t, KnownTransport> transports_;
};

}  // namespace gateway::media
