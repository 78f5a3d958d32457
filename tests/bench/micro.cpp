#include <libyuv.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "gateway/io/random.hpp"
#include "protocols/sdp/room_negotiation.hpp"
#include "protocols/sip/message.hpp"
#include "tests/bench/benches.hpp"
#include "tests/bench/moving_picture.hpp"
#include "transcode/audio/mixer.hpp"
#include "transcode/video/compositor.hpp"

// Figures without a goal, to see a change by.
namespace bench {
namespace {

std::string file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  require(in.good(), "run in the root of the project: " + path.string() + " is not there");
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

void sip_parse(Effort effort) {
  const auto bytes = protocols::to_bytes(file("tests/vectors/sip/room_invite.sip"));
  require(protocols::sip::parse(bytes).has_value(), "the INVITE is not understood");
  const double us = microseconds(
      effort, 3000, [&] { require(protocols::sip::parse(bytes).has_value(), "not repeatable"); });
  print({.name = "sip_parse_invite", .value = us, .unit = "us CPU"});
}

void sdp_answer(Effort effort) {
  const std::string offer = file("tests/fuzz/corpus/sdp_session/dtls.sdp");
  protocols::LocalMedia local;
  local.host = "192.0.2.1";
  local.streams = {{protocols::StreamRole::Audio, 40000, 40001},
                   {protocols::StreamRole::MainVideo, 40002, 40003}};
  local.dtls_fingerprint = "AB:CD";
  local.encryption = protocols::EncryptionPolicy::ClearAllowed;
  local.signalling_encrypted = true;
  const double us = microseconds(effort, 1000, [&] {
    protocols::sdp::RoomNegotiation negotiation(local, gateway::io::system_random());
    require(negotiation.answer(offer).has_value(), "the offer is refused");
  });
  print({.name = "sdp_answer_room", .value = us, .unit = "us CPU"});
}

// Four 720p pictures, all new each time, against the four scalings alone.
void compose_2x2(Effort effort) {
  namespace video = transcode::video;
  const auto pictures = moving_picture(1280, 720, 8);
  video::Compositor compositor(1280, 720,
                               std::make_shared<video::TextRenderer>(video::kDefaultFont));
  hwaccel::I420Buffer canvas(1280, 720);
  using hwaccel::Plane;
  const auto bare = [&](std::size_t first) {
    for (int tile = 0; tile < 4; ++tile) {
      const auto& from = *pictures[(first + static_cast<std::size_t>(tile)) % 8]->pixels;
      const int x = tile % 2 * 640, y = tile / 2 * 360;
      const auto at = [&canvas](Plane plane, int px, int py) {
        return canvas.data(plane) + static_cast<std::ptrdiff_t>(py) * canvas.stride(plane) + px;
      };
      libyuv::I420Scale(
          from.data(Plane::Y), from.stride(Plane::Y), from.data(Plane::U), from.stride(Plane::U),
          from.data(Plane::V), from.stride(Plane::V), 1280, 720, at(Plane::Y, x, y),
          canvas.stride(Plane::Y), at(Plane::U, x / 2, y / 2), canvas.stride(Plane::U),
          at(Plane::V, x / 2, y / 2), canvas.stride(Plane::V), 640, 360, libyuv::kFilterBox);
    }
  };
  std::size_t number = 0;
  const auto product = [&](std::size_t first) {
    video::Scene scene;
    for (std::size_t tile = 0; tile < 4; ++tile) {
      video::Tile each;
      each.frame = pictures[(first + tile) % 8];
      each.name = "Room " + std::to_string(tile);
      scene.tiles.push_back(std::move(each));
    }
    compositor.compose(scene, static_cast<std::uint32_t>(first) * 3000U, {});
  };
  Rounds rounds;
  for (int round = 0; round < effort.of(11, 1); ++round) {
    const int count = effort.of(20, 2);
    const double start = cpu_seconds(CLOCK_THREAD_CPUTIME_ID);
    for (int i = 0; i < count; ++i) bare(number++);
    const double middle = cpu_seconds(CLOCK_THREAD_CPUTIME_ID);
    for (int i = 0; i < count; ++i) product(number++);
    const double end = cpu_seconds(CLOCK_THREAD_CPUTIME_ID);
    rounds.add((end - middle) / count * 1e6, (middle - start) / count * 1e6);
  }
  print(rounds.figure("compose_2x2_720p", "us CPU a picture", {}));
}

// One tick of eight people, each of whom hears the other seven.
void mix_8(Effort effort) {
  transcode::audio::Mixer mixer;
  std::array<transcode::audio::AudioBlock, 8> sound{};
  for (std::size_t who = 0; who < sound.size(); ++who) {
    mixer.join(who);
    for (std::size_t i = 0; i < sound[who].size(); ++i) {
      sound[who][i] = static_cast<std::int16_t>((i * (who + 3) * 37) % 8000);
    }
  }
  std::int64_t heard = 0;
  const double us = microseconds(effort, 500, [&] {
    for (std::size_t who = 0; who < sound.size(); ++who) mixer.put(who, sound[who]);
    mixer.mix();
    for (std::size_t who = 0; who < sound.size(); ++who) heard += mixer.output(who)[7];
  });
  require(heard != 0, "the mixer is silent");
  print({.name = "mix_8_tick", .value = us, .unit = "us CPU"});
}

}  // namespace bench
