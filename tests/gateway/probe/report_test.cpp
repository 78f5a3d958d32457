#include "gateway/probe/report.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

namespace gateway::probe {
namespace {

Report good() {
  Report report;
  report.uri = "sips:1001@localhost";
  report.connected = true;
  report.status = 200;
  report.setup_ms = 42.04;
  report.first_frame_ms = 180.55;
  report.transport = "tls";
  report.signalling_encrypted = true;
  StreamFacts audio;
  audio.send_codec = audio.receive_codec = "opus";
  audio.encryption = "SDES-SRTP AEAD_AES_256_GCM";
  audio.rtp.packets_sent = 500;
  audio.rtp.packets_received = 498;
  audio.rtp.round_trip_seconds = 0.0123;
  report.audio = audio;
  VideoFacts video;
  video.stream = audio;
  video.stream.send_codec = video.stream.receive_codec = "H264";
  video.pictures.pictures = 300;
  video.pictures.frames_per_second = 29.97;
  video.pictures.card_latency_ms.add(60);
  report.video = video;
  report.skew_ms.add(-12.34);
  return report;
}

TEST(ProbeReport, HasEveryFieldUnderItsName) {
  const auto json = to_json(good());
  EXPECT_EQ(json.at("result").as_string(), "ok");
  EXPECT_TRUE(json.at("reason").is_null());
  EXPECT_EQ(json.at("call").at("setup_ms").as_double(), 42.0);
  EXPECT_EQ(json.at("call").at("first_frame_ms").as_double(), 180.6);
  EXPECT_EQ(json.at("call").at("status").as_int64(), 200);
  EXPECT_EQ(json.at("signalling").at("transport").as_string(), "tls");
  EXPECT_TRUE(json.at("signalling").at("encrypted").as_bool());
  for (const auto field :
       {"send_codec", "receive_codec", "encryption", "packets_sent", "packets_received", "lost",
        "jitter_ms", "round_trip_ms", "level_dbov", "tone_hz", "latency_ms"}) {
    EXPECT_TRUE(json.at("audio").as_object().contains(field)) << field;
  }
  for (const auto field :
       {"send_codec", "receive_codec", "encryption", "width", "height", "frames_sent",
        "frames_received", "frames_per_second", "lost", "keyframes", "moving", "freezes", "card"}) {
    EXPECT_TRUE(json.at("video").as_object().contains(field)) << field;
  }
  EXPECT_EQ(json.at("audio").at("round_trip_ms").as_double(), 12.3);
  EXPECT_EQ(json.at("video").at("card").at("latency_ms").at("p95").as_double(), 60);
  EXPECT_EQ(json.at("lip_sync_ms").at("p50").as_double(), -12.3);
  EXPECT_TRUE(json.at("lip_sync_reported_ms").is_null());
}

TEST(ProbeReport, IsOneLineOfJsonThatPeopleCanReadToo) {
  auto report = good();
  report.failure = "a \"quoted\" reason";
  const auto json = to_json(report);
  const auto text = to_string(json);
  EXPECT_EQ(boost::json::parse(text).at("reason"), json.at("reason"));
  EXPECT_NE(text.find("\"call\": {\"setup_ms\": 42.0, "), std::string::npos) << text;
  EXPECT_EQ(text.find('\n'), std::string::npos);
}

TEST(ProbeReport, WhatWasNotMeasuredIsNull) {
  auto report = good();
  report.video.reset();
  report.video_wanted = false;
  const auto json = to_json(report);
  EXPECT_EQ(json.at("result").as_string(), "ok");
  EXPECT_TRUE(json.at("video").is_null());
  EXPECT_TRUE(json.at("audio").at("level_dbov").is_null());
  EXPECT_TRUE(json.at("audio").at("latency_ms").is_null());
}

TEST(ProbeVerdict, MediaMustFlowBothWaysInEveryStream) {
  EXPECT_EQ(verdict(good()), "");
  const auto without = [](auto change) {
    auto report = good();
    change(report);
    return verdict(report);
  };
  EXPECT_EQ(without([](Report& r) { r.failure = "refused"; }), "refused");
  EXPECT_NE(without([](Report& r) { r.connected = false; }), "");
  EXPECT_NE(without([](Report& r) { r.audio.reset(); }), "");
  EXPECT_NE(without([](Report& r) { r.audio->rtp.packets_sent = 0; }), "");
  EXPECT_NE(without([](Report& r) { r.audio->rtp.packets_received = 0; }), "");
  EXPECT_NE(without([](Report& r) { r.audio->rtp.remote_loss_ratio = 1; }), "");
  EXPECT_NE(without([](Report& r) { r.video.reset(); }), "");
  EXPECT_NE(without([](Report& r) { r.video->stream.rtp.packets_received = 0; }), "");
  EXPECT_NE(without([](Report& r) { r.video->pictures.pictures = 0; }), "");
}

TEST(ProbeReport, AFailureIsTheReason) {
  auto report = good();
  report.failure = "Refused by the other side: Not Found (404)";
  const auto json = to_json(report);
  EXPECT_EQ(json.at("result").as_string(), "failed");
  EXPECT_EQ(json.at("reason").as_string(), report.failure);
  EXPECT_NE(to_text(report).find(report.failure), std::string::npos);
}

TEST(ProbeReport, TheTextSaysWhatMatters) {
  const auto text = to_text(good());
  EXPECT_NE(text.find("media flowed both ways"), std::string::npos);
  EXPECT_NE(text.find("AEAD_AES_256_GCM"), std::string::npos);
  EXPECT_NE(text.find("test card: 60 ms"), std::string::npos);
}

}  // namespace
}  // namespace gateway::probe
