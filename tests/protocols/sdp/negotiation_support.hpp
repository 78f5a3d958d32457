#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include "protocols/sdp/room_negotiation.hpp"

namespace protocols::sdp {

inline const std::string kFingerprint =
    "75:74:5A:A6:A4:E5:52:F4:A7:67:4C:01:C7:EE:91:3F:"
    "21:3D:A2:E3:53:7B:6F:30:86:F2:30:AA:65:FB:04:24";

// Counts on, so that no two draws are equal.
inline RandomSource counting_random() {
  auto next = std::make_shared<std::uint8_t>(std::uint8_t{1});
  return [next](std::span<std::byte> out) {
    for (auto& byte : out) byte = std::byte{(*next)++};
  };
}

inline LocalMedia local_media(EncryptionPolicy policy, bool tls) {
  LocalMedia out;
  out.host = "192.0.2.1";
  out.streams = {{StreamRole::Audio, 40000, 40001}, {StreamRole::MainVideo, 40002, 40003}};
  out.dtls_fingerprint = kFingerprint;
  out.encryption = policy;
  out.signalling_encrypted = tls;
  return out;
}

inline RoomNegotiation clear_room() {
  return {local_media(EncryptionPolicy::ClearAllowed, false), counting_random()};
}
inline RoomNegotiation strict_room(bool tls) {
  return {local_media(EncryptionPolicy::Required, tls), counting_random()};
}

// What follows v=, o=, s= and t=.
inline std::string session(const std::string& rest) {
  return "v=0\r\no=- 1 1 IN IP4 198.51.100.9\r\ns=-\r\nc=IN IP4 198.51.100.9\r\nt=0 0\r\n" + rest;
}

inline SessionDescription read(const std::string& text) {
  const auto parsed = parse_session_description(text);
  EXPECT_TRUE(parsed) << text;
  return parsed.value_or(SessionDescription{});
}

inline std::string slurp(const std::string& path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace protocols::sdp
