#include "tests/bench/media_source.hpp"

#include <utility>

#include "gateway/io/clock.hpp"
#include "protocols/srtp/suite.hpp"
#include "tests/bench/figure.hpp"

namespace bench {
namespace {

protocols::srtp::Context outbound(const protocols::SrtpKey& key) {
  auto context = protocols::srtp::Context::create(key, protocols::srtp::Context::Flow::Outbound);
  require(context.has_value(), "no SRTP context");
  return std::move(*context);
}

}  // namespace

protocols::RandomSource seeded(std::uint32_t seed) {
  return [state = seed](std::span<std::byte> out) mutable {
    for (std::byte& each : out) {
      state = state * 1664525U + 1013904223U;
      each = static_cast<std::byte>(state >> 24U);
    }
  };
}

protocols::SrtpKey srtp_key(protocols::SrtpSuite suite, std::uint32_t seed) {
  return protocols::srtp::generate_key(suite, seeded(seed));
}

protocols::PayloadFormat video_format() {
  protocols::PayloadFormat format;
  format.codec = protocols::Codec::H264;
  format.payload_type = kVideoType;
  format.h264.packetization_mode = 1;
  return format;
}

protocols::rtp::SessionSettings video_settings() {
  protocols::rtp::SessionSettings settings;
  settings.kind = protocols::MediaKind::Video;
  settings.send = video_format();
  settings.receive = {video_format()};
  settings.feedback.nack = settings.feedback.pli = true;
  settings.cname = "bench";
  return settings;
}

MediaSource::MediaSource(const protocols::SrtpKey& key)
    : session_(video_settings(), seeded(11), gateway::io::now()), context_(outbound(key)) {}

std::vector<protocols::Bytes> MediaSource::packets_of(const protocols::EncodedFrame& frame) {
  std::vector<protocols::Bytes> out;
  session_.send_frame(frame, gateway::io::now());
  while (auto packet = session_.poll_transmit()) {
    if (packet->rtcp) continue;
    require(context_.protect_rtp(packet->bytes).has_value(), "protection failed");
    out.push_back(std::move(packet->bytes));
  }
  return out;
}

}  // namespace bench
