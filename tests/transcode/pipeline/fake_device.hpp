#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "hwaccel/pool.hpp"

namespace transcode::pipeline::testing {

// What a device of the test's own was asked for, and what it shall answer. A test reads it when a
// callback told that the work is done.
struct DeviceScript {
  std::vector<protocols::Codec> decoders;                   // made
  std::deque<std::optional<hwaccel::DecodeError>> decoded;  // empty optional: no picture shown

  std::vector<hwaccel::EncoderSettings> encoders;           // made
  std::vector<std::uint32_t> bitrates;                      // set later
  std::vector<bool> forced;                                 // the key frame wish of each picture
  std::deque<std::optional<hwaccel::EncodeError>> encoded;  // empty optional: left out
};

// Every access unit is a grey picture of the size it claims, 16 by 16 where it claims none.
class FakeDecoder : public hwaccel::VideoDecoder {
 public:
  explicit FakeDecoder(DeviceScript& script) : script_(script) {}

  std::expected<hwaccel::VideoFramePtr, hwaccel::DecodeError> decode(
      const protocols::EncodedFrame& frame) override {
    if (!script_.decoded.empty()) {
      const auto next = script_.decoded.front();
      script_.decoded.pop_front();
      if (!next) return hwaccel::VideoFramePtr{};
      return std::unexpected(*next);
    }
    const int width = frame.width > 0 ? frame.width : 16;
    const int height = frame.height > 0 ? frame.height : 16;
    auto pixels = std::make_shared<hwaccel::I420Buffer>(width, height);
    return std::make_shared<hwaccel::VideoFrame>(
        hwaccel::VideoFrame{pixels, frame.timestamp, frame.ntp, frame.received});
  }

 private:
  DeviceScript& script_;
};

// A hundred bytes for a key frame, ten for any other.
class FakeEncoder : public hwaccel::VideoEncoder {
 public:
  FakeEncoder(DeviceScript& script, const hwaccel::EncoderSettings& settings)
      : script_(script), settings_(settings) {}

  std::expected<std::optional<protocols::EncodedFrame>, hwaccel::EncodeError> encode(
      const hwaccel::VideoFrame& frame, bool force_keyframe) override {
    if (frame.width() != settings_.width || frame.height() != settings_.height) {
      return std::unexpected(hwaccel::EncodeError::SizeMismatch);
    }
    script_.forced.push_back(force_keyframe);
    if (!script_.encoded.empty()) {
      const auto next = script_.encoded.front();
      script_.encoded.pop_front();
      if (!next) return std::nullopt;
      return std::unexpected(*next);
    }
    protocols::EncodedFrame out;
    out.codec = settings_.codec;
    out.timestamp = frame.timestamp;
    out.keyframe = force_keyframe || first_;
    first_ = false;
    if (out.keyframe) {
      out.width = static_cast<std::uint16_t>(settings_.width);
      out.height = static_cast<std::uint16_t>(settings_.height);
    }
    out.data = std::make_shared<const protocols::Bytes>(out.keyframe ? 100 : 10);
    return out;
  }
  void set_bitrate(std::uint32_t kbps) override {
    settings_.kbps = kbps;
    script_.bitrates.push_back(kbps);
  }
  [[nodiscard]] const hwaccel::EncoderSettings& settings() const override { return settings_; }

 private:
  DeviceScript& script_;
  hwaccel::EncoderSettings settings_;
  bool first_ = true;
};

class FakeDevice : public hwaccel::Device {
 public:
  explicit FakeDevice(DeviceScript& script) : script_(script) {
    capabilities_.device = "fake";
    for (const auto codec : {protocols::Codec::H264, protocols::Codec::Vp8}) {
      capabilities_.codecs.push_back(
          {codec, true, true, hwaccel::kMaxWidth, hwaccel::kMaxHeight, true, false, 16, 16});
    }
  }
  [[nodiscard]] const hwaccel::Capabilities& capabilities() const override { return capabilities_; }

  std::expected<std::unique_ptr<hwaccel::VideoDecoder>, hwaccel::DecodeError> make_decoder(
      protocols::Codec codec) override {
    script_.decoders.push_back(codec);
    return std::make_unique<FakeDecoder>(script_);
  }
  std::expected<std::unique_ptr<hwaccel::VideoEncoder>, hwaccel::EncodeError> make_encoder(
      const hwaccel::EncoderSettings& settings) override {
    script_.encoders.push_back(settings);
    return std::make_unique<FakeEncoder>(script_, settings);
  }

 private:
  DeviceScript& script_;
  hwaccel::Capabilities capabilities_;
};

inline std::unique_ptr<hwaccel::Pool> make_fake_pool(DeviceScript& script) {
  std::vector<std::unique_ptr<hwaccel::Device>> devices;
  devices.push_back(std::make_unique<FakeDevice>(script));
  return std::make_unique<hwaccel::Pool>(std::move(devices));
}

}  // namespace transcode::pipeline::testing
