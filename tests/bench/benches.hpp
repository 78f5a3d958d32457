#pragma once

#include <span>
#include <string_view>

#include "tests/bench/figure.hpp"

namespace bench {

// Each measures and prints its figures.
void transcode_720p30(Effort effort);
void forward_packet(Effort effort);
void sip_parse(Effort effort);
void sdp_answer(Effort effort);
void compose_2x2(Effort effort);
void mix_8(Effort effort);
void per(Effort effort);
void gatekeeper_registrations(Effort effort);

// What a room adds to latency by itself: one line of JSON, latencies in ms.
int latency_floor(std::span<const std::string_view> arguments);
// Browsers that watch one meeting of a running gateway; one line of JSON for each number of them.
int watch(std::span<const std::string_view> arguments);

}  // namespace bench
