#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocols/base/bytes.hpp"

namespace protocols::rtp::rtcp {

// RFC 3550 section 6.4.1.
struct ReportBlock {
  std::uint32_t ssrc = 0;
  std::uint8_t fraction_lost = 0;         // 1/256
  std::int32_t cumulative_lost = 0;       // 24 bit signed
  std::uint32_t highest_sequence = 0;     // extended by cycles
  std::uint32_t jitter = 0;               // timestamp units
  std::uint32_t last_sr = 0;              // middle 32 bits of the NTP time of their last SR
  std::uint32_t delay_since_last_sr = 0;  // 1/65536 s
  bool operator==(const ReportBlock&) const = default;
};

struct SenderReport {
  std::uint32_t ssrc = 0;
  std::uint64_t ntp = 0;
  std::uint32_t rtp_timestamp = 0, packet_count = 0, octet_count = 0;
  std::vector<ReportBlock> blocks;  // at most 31
  bool operator==(const SenderReport&) const = default;
};

struct ReceiverReport {
  std::uint32_t ssrc = 0;
  std::vector<ReportBlock> blocks;
  bool operator==(const ReceiverReport&) const = default;
};

// RFC 3550 section 6.5. Item type 1 is CNAME.
struct SdesItem {
  std::uint8_t type = 1;
  std::string text;  // at most 255 bytes
  bool operator==(const SdesItem&) const = default;
};
struct SdesChunk {
  std::uint32_t ssrc = 0;
  std::vector<SdesItem> items;
  bool operator==(const SdesChunk&) const = default;
};
struct SourceDescription {
  std::vector<SdesChunk> chunks;
  bool operator==(const SourceDescription&) const = default;
};

// RFC 3550 section 6.6.
struct Bye {
  std::vector<std::uint32_t> ssrcs;
  std::string reason;
  bool operator==(const Bye&) const = default;
};

// Generic NACK, RFC 4585 section 6.2.1; PID and BLP expanded.
struct Nack {
  std::uint32_t sender = 0, media = 0;
  std::vector<std::uint16_t> lost;
  bool operator==(const Nack&) const = default;
};

// TMMBR and TMMBN, RFC 5104 sections 4.2.1 and 4.2.2.
struct BitrateTuple {
  std::uint32_t ssrc = 0;
  std::uint64_t bits_per_second = 0;  // 17 bit mantissa: written rounded down
  std::uint16_t overhead = 0;         // bytes a packet, 9 bit
  bool operator==(const BitrateTuple&) const = default;
};
struct Tmmbr {
  std::uint32_t sender = 0;
  std::vector<BitrateTuple> tuples;
  bool operator==(const Tmmbr&) const = default;
};
struct Tmmbn {
  std::uint32_t sender = 0;
  std::vector<BitrateTuple> tuples;
  bool operator==(const Tmmbn&) const = default;
};

// Transport-wide congestion control, draft-holmer-rmcat-transport-wide-cc-extensions-01.
struct TransportFeedback {
  std::uint32_t sender = 0, media = 0;
  std::uint16_t base_sequence = 0;
  std::int32_t reference_time = 0;  // 64 ms units, 24 bit signed
  std::uint8_t count = 0;           // of feedback messages, wraps
  // One a packet from base_sequence on: arrival in 250 µs ticks after reference_time, empty: lost.
  std::vector<std::optional<std::int64_t>> arrivals;
  bool operator==(const TransportFeedback&) const = default;
};

// RFC 4585 section 6.3.1.
struct Pli {
  std::uint32_t sender = 0, media = 0;
  bool operator==(const Pli&) const = default;
};

// RFC 5104 section 4.3.1.
struct FirEntry {
  std::uint32_t ssrc = 0;
  std::uint8_t sequence = 0;
  bool operator==(const FirEntry&) const = default;
};
struct Fir {
  std::uint32_t sender = 0;
  std::vector<FirEntry> entries;
  bool operator==(const Fir&) const = default;
};

// draft-alvestrand-rmcat-remb-03.
struct Remb {
  std::uint32_t sender = 0;
  std::uint64_t bits_per_second = 0;  // 18 bit mantissa: written rounded down
  std::vector<std::uint32_t> ssrcs;   // at most 255
  bool operator==(const Remb&) const = default;
};

// A well-formed packet that nobody here reads: APP, XR, other feedback formats.
struct Skipped {
  std::uint8_t packet_type = 0, format = 0;
  bool operator==(const Skipped&) const = default;
};

using Message = std::variant<SenderReport, ReceiverReport, SourceDescription, Bye, Nack, Tmmbr,
                             Tmmbn, TransportFeedback, Pli, Fir, Remb, Skipped>;

}  // namespace protocols::rtp::rtcp
