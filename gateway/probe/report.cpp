#include "gateway/probe/report.hpp"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <cmath>
#include <cstdio>
#include <utility>

namespace gateway::probe {
namespace {

namespace json = boost::json;

// More than this of ours lost on the way is as good as nothing.
constexpr double kHopelessLoss = 0.9;

json::value rounded(double value) {
  return std::round(value * 10) / 10;
}

json::value rounded(const std::optional<double>& value) {
  return value ? rounded(*value) : json::value(nullptr);
}

json::value named(const std::string& text) {
  return text.empty() ? json::value(nullptr) : json::value(text);
}

json::value latency(const Distribution& of) {
  if (of.empty()) return nullptr;
  return json::object{{"p50", rounded(of.percentile(0.5))},
                      {"p95", rounded(of.percentile(0.95))},
                      {"max", rounded(of.max())}};
}

json::value skew(const Distribution& of) {
  if (of.empty()) return nullptr;
  return json::object{
      {"p50", rounded(of.percentile(0.5))}, {"max", rounded(of.extreme())}, {"pulses", of.size()}};
}

json::object stream(const StreamFacts& of) {
  const auto& rtp = of.rtp;
  std::optional<double> round_trip;
  if (rtp.round_trip_seconds) round_trip = *rtp.round_trip_seconds * 1000;
  return {{"send_codec", named(of.send_codec)},
          {"receive_codec", named(of.receive_codec)},
          {"encryption", of.encryption},
          {"packets_sent", rtp.packets_sent},
          {"packets_received", rtp.packets_received},
          {"lost", rtp.packets_lost},
          {"remote_loss_percent", rounded(rtp.remote_loss_ratio * 100)},
          {"jitter_ms", rounded(rtp.jitter_seconds * 1000)},
          {"round_trip_ms", rounded(round_trip)}};
}

json::object sound(const StreamFacts& facts, const SoundSummary& summary) {
  json::object out = stream(facts);
  out["level_dbov"] = rounded(summary.level_dbov);
  out["tone_hz"] = rounded(summary.tone_hertz);
  out["latency_ms"] = latency(summary.pulse_latency_ms);
  return out;
}

json::object picture(const VideoFacts& facts) {
  json::object out = stream(facts.stream);
  const PictureSummary& pictures = facts.pictures;
  out["width"] = pictures.width;
  out["height"] = pictures.height;
  out["frames_sent"] = facts.stream.rtp.frames_sent;
  out["frames_received"] = pictures.pictures;
  out["frames_per_second"] = rounded(pictures.frames_per_second);
  out["keyframes"] = facts.keyframes;
  out["moving"] = pictures.moving;
  out["freezes"] = pictures.freezes;
  out["longest_gap_ms"] = rounded(pictures.longest_gap_ms);
  out["card"] = json::object{{"frames_read", pictures.cards_read},
                             {"frame_numbers_skipped", pictures.card_numbers_skipped},
                             {"latency_ms", latency(pictures.card_latency_ms)}};
  return out;
}

std::string line(const char* format, auto... values) {
  char buffer[200];
  const int length = std::snprintf(buffer, sizeof buffer, format, values...);
  return {buffer, static_cast<std::size_t>(std::clamp(length, 0, 199))};
}

// As json::serialize(), which writes 12.3 as 1.23E1.
void write(std::string& out, const json::value& value) {
  if (const auto* number = value.if_double()) {
    out += line("%.1f", *number);
    return;
  }
  const auto* object = value.if_object();
  if (!object) {
    out += json::serialize(value);
    return;
  }
  const char* separator = "{";
  for (const auto& [key, member] : *object) {
    out += separator + json::serialize(json::string(key)) + ": ";
    write(out, member);
    separator = ", ";
  }
  out += '}';
}

std::string flow_verdict(const StreamFacts& facts, const std::string& what) {
  if (facts.rtp.packets_sent == 0) return "no " + what + " was sent";
  if (facts.rtp.packets_received == 0) return "no " + what + " came back";
  if (facts.rtp.remote_loss_ratio >= kHopelessLoss) return "the other side hardly received " + what;
  return {};
}

}  // namespace

std::string verdict(const Report& report) {
  if (!report.failure.empty()) return report.failure;
  if (!report.connected) return "the call was not answered";
  if (!report.audio) return "no sound was agreed upon";
  if (auto why = flow_verdict(*report.audio, "sound"); !why.empty()) return why;
  if (!report.video_wanted) return {};
  if (!report.video) return "no video was agreed upon";
  if (auto why = flow_verdict(report.video->stream, "video"); !why.empty()) return why;
  if (report.video->pictures.pictures == 0) return "no picture could be decoded";
  return {};
}

json::object to_json(const Report& report) {
  const std::string why = verdict(report);
  json::object out{{"uri", report.uri},
                   {"result", why.empty() ? "ok" : "failed"},
                   {"reason", named(why.empty() ? report.ended : why)}};
  out["call"] = json::object{{"setup_ms", rounded(report.setup_ms)},
                             {"first_frame_ms", rounded(report.first_frame_ms)},
                             {"status", report.status}};
  out["signalling"] =
      json::object{{"transport", report.transport}, {"encrypted", report.signalling_encrypted}};
  out["audio"] = nullptr;
  out["video"] = nullptr;
  if (report.audio) out["audio"] = sound(*report.audio, report.sound);
  if (report.video) out["video"] = picture(*report.video);
  out["lip_sync_ms"] = skew(report.skew_ms);
  out["lip_sync_reported_ms"] = skew(report.reported_skew_ms);
  return out;
}

std::string to_string(const json::object& report) {
  std::string out;
  write(out, report);
  return out;
}

std::string to_text(const Report& report) {
  const std::string why = verdict(report);
  std::string out = why.empty() ? "media flowed both ways\n" : "failed: " + why + "\n";
  if (report.audio) {
    const auto& rtp = report.audio->rtp;
    out += line("sound: %s, %s; %llu packets received, %llu lost\n",
                report.audio->receive_codec.c_str(), report.audio->encryption.c_str(),
                static_cast<unsigned long long>(rtp.packets_received),
                static_cast<unsigned long long>(rtp.packets_lost));
  }
  if (report.video) {
    const auto& pictures = report.video->pictures;
    out += line("video: %s, %s; %d x %d, %.1f pictures a second\n",
                report.video->stream.receive_codec.c_str(), report.video->stream.encryption.c_str(),
                pictures.width, pictures.height, pictures.frames_per_second);
    if (!pictures.card_latency_ms.empty()) {
      out +=
          line("test card: %.0f ms on its way (p95 %.0f)\n",
               pictures.card_latency_ms.percentile(0.5), pictures.card_latency_ms.percentile(0.95));
    }
  }
  if (!report.skew_ms.empty()) {
    out += line("lip-sync: picture %+.0f ms against sound\n", report.skew_ms.percentile(0.5));
  }
  return out;
}

}  // namespace gateway::probe
