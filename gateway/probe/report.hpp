#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "gateway/probe/distribution.hpp"
#include "gateway/probe/picture_meter.hpp"
#include "gateway/probe/sound_meter.hpp"
#include "protocols/rtp/session.hpp"

namespace gateway::probe {

// One direction pair of one stream, as negotiated and counted.
struct StreamFacts {
  std::string send_codec, receive_codec;  // empty: none
  std::string encryption = "none";        // "SRTP (SDES) AEAD_AES_256_GCM", "DTLS-SRTP …"
  protocols::rtp::SessionStatistics rtp;
};

struct VideoFacts {
  StreamFacts stream;
  PictureSummary pictures;
  std::uint64_t keyframes = 0;  // received
};

struct Report {
  std::string uri;
  std::string failure;  // why the call failed, one sentence; empty: it did not
  bool connected = false;
  std::optional<double> setup_ms, first_frame_ms;  // from the call's begin on
  int status = 0;         // SIP's, of the answer; H.323: the cause of Q.931 where it was refused
  std::string ended;      // who ended it, or what
  std::string transport;  // "udp", "tcp", "tls"
  bool signalling_encrypted = false;
  bool video_wanted = true;
  std::optional<StreamFacts> audio;
  SoundSummary sound;
  std::optional<VideoFacts> video;
  Distribution skew_ms;           // as presented here
  Distribution reported_skew_ms;  // by the sender reports' clocks, which a room follows
};

// Why media did not flow both ways, one sentence; empty: it did.
std::string verdict(const Report& report);

// No key, and no address beyond the URI given.
boost::json::object to_json(const Report& report);

// One line, without its end; numbers as people write them.
std::string to_string(const boost::json::object& report);

// A few lines for people.
std::string to_text(const Report& report);

}  // namespace gateway::probe
