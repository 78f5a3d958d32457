#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "gateway/probe/uri.hpp"
#include "protocols/base/encoded_frame.hpp"

namespace gateway::probe {

enum class Encryption : std::uint8_t { Dtls, Sdes, H235, None };

struct Options {
  std::string uri;  // as given
  Target target;
  unsigned seconds = 10;  // from the answer on, 1 … 86,400
  bool video = true;
  Encryption encryption = Encryption::Dtls;
  std::string digits;  // sent once connected
  // H.323: by userInput though RFC 4733 was agreed. Without that they always go by userInput.
  bool digits_by_signalling = false;
  double tone_hertz = 440;                // 100 … 4000, away from the pulses' own
  std::optional<protocols::Codec> codec;  // of sound; empty: the best in common
  int width = 1280, height = 720;         // of the card at most, even
  std::string name = "roombridge probe";
  bool text = false;  // a summary on standard error too
};

// What follows the word `probe`. The error is one sentence.
std::expected<Options, std::string> parse_options(std::span<const std::string_view> arguments);

std::string_view usage();

}  // namespace gateway::probe
