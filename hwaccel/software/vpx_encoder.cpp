#include "hwaccel/software/vpx_encoder.hpp"

#include <vpx/vp8cx.h>
#include <vpx/vpx_encoder.h>

#include <algorithm>
#include <utility>

namespace hwaccel::software {
namespace {

// -8: about as good as slower settings for talking heads, and a third cheaper than -4.
constexpr int kSpeed = -8;

bool configure(vpx_codec_enc_cfg_t& c, const EncoderSettings& s) {
  if (vpx_codec_enc_config_default(vpx_codec_vp8_cx(), &c, 0) != VPX_CODEC_OK) return false;
  c.g_w = static_cast<unsigned>(s.width);
  c.g_h = static_cast<unsigned>(s.height);
  c.g_timebase = {1, 90000};
  c.g_threads = static_cast<unsigned>(s.threads);
  c.g_error_resilient = VPX_ERROR_RESILIENT_DEFAULT;
  c.g_lag_in_frames = 0;
  c.rc_end_usage = VPX_CBR;
  c.rc_target_bitrate = s.kbps;
  c.rc_min_quantizer = 2;
  c.rc_max_quantizer = 56;
  c.rc_undershoot_pct = 100;
  c.rc_overshoot_pct = 15;
  c.rc_buf_sz = 1000;
  c.rc_buf_initial_sz = 500;
  c.rc_buf_optimal_sz = 600;
  c.rc_dropframe_thresh = 0;
  c.rc_resize_allowed = 0;
  c.kf_mode = VPX_KF_DISABLED;
  return true;
}

class VpxEncoder : public VideoEncoder {
 public:
  explicit VpxEncoder(const EncoderSettings& settings) : settings_(settings) {}
  ~VpxEncoder() override {
    if (open_) vpx_codec_destroy(&codec_);
  }

  bool open() {
    if (!configure(config_, settings_)) return false;
    if (vpx_codec_enc_init(&codec_, vpx_codec_vp8_cx(), &config_, 0) != VPX_CODEC_OK) return false;
    open_ = true;
    vpx_codec_control(&codec_, VP8E_SET_CPUUSED, kSpeed);
    vpx_codec_control(&codec_, VP8E_SET_TOKEN_PARTITIONS, VP8_ONE_TOKENPARTITION);
    vpx_codec_control(&codec_, VP8E_SET_STATIC_THRESHOLD, 1U);
    vpx_codec_control(&codec_, VP8E_SET_NOISE_SENSITIVITY, 0U);
    vpx_codec_control(&codec_, VP8E_SET_SCREEN_CONTENT_MODE, settings_.screen_content ? 1U : 0U);
    // A key frame may take some four frames' worth: larger stalls narrow links.
    vpx_codec_control(&codec_, VP8E_SET_MAX_INTRA_BITRATE_PCT, 400U);
    return true;
  }

  std::expected<std::optional<protocols::EncodedFrame>, EncodeError> encode(
      const VideoFrame& frame, bool force_keyframe) override {
    if (frame.width() != settings_.width || frame.height() != settings_.height) {
      return std::unexpected(EncodeError::SizeMismatch);
    }
    const I420Buffer& pixels = *frame.pixels;
    vpx_image_t image{};
    // The wrapper wants writable memory but the encoder only reads it.
    auto* luma = const_cast<std::uint8_t*>(pixels.data(Plane::Y));
    if (vpx_img_wrap(&image, VPX_IMG_FMT_I420, config_.g_w, config_.g_h, 1, luma) == nullptr) {
      return std::unexpected(EncodeError::BadSettings);
    }
    const Plane planes[] = {Plane::Y, Plane::U, Plane::V};
    for (int i = 0; i < 3; ++i) {
      image.planes[i] = const_cast<std::uint8_t*>(pixels.data(planes[i]));
      image.stride[i] = pixels.stride(planes[i]);
    }
    const unsigned long duration = step(frame.timestamp);
    const vpx_enc_frame_flags_t flags = force_keyframe ? VPX_EFLAG_FORCE_KF : 0;
    if (vpx_codec_encode(&codec_, &image, ticks_, duration, flags, VPX_DL_REALTIME) !=
        VPX_CODEC_OK) {
      return std::unexpected(EncodeError::DeviceLost);
    }
    return collect(frame);
  }

  void set_bitrate(std::uint32_t kbps) override {
    settings_.kbps = std::clamp(kbps, 16U, 20000U);
    config_.rc_target_bitrate = settings_.kbps;
    vpx_codec_enc_config_set(&codec_, &config_);
  }

  [[nodiscard]] const EncoderSettings& settings() const override { return settings_; }

 private:
  // Moves ticks_ on to this picture: never back, though the RTP clock wraps and may jump.
  unsigned long step(std::uint32_t timestamp) {
    const auto usual = 90000U / static_cast<unsigned>(settings_.fps);
    if (std::exchange(started_, true)) {
      const std::uint32_t passed = timestamp - last_timestamp_;
      ticks_ += passed == 0 || passed > 90000 ? usual : passed;
    }
    last_timestamp_ = timestamp;
    return usual;
  }

  std::expected<std::optional<protocols::EncodedFrame>, EncodeError> collect(
      const VideoFrame& frame) {
    std::optional<protocols::EncodedFrame> out;
    vpx_codec_iter_t iterator = nullptr;
    while (const vpx_codec_cx_pkt_t* packet = vpx_codec_get_cx_data(&codec_, &iterator)) {
      if (packet->kind != VPX_CODEC_CX_FRAME_PKT) continue;
      const auto* first = static_cast<const std::byte*>(packet->data.frame.buf);
      out.emplace();
      out->codec = protocols::Codec::Vp8;
      out->timestamp = frame.timestamp;
      out->received = frame.received;
      out->ntp = frame.ntp;
      out->keyframe = (packet->data.frame.flags & VPX_FRAME_IS_KEY) != 0;
      if (out->keyframe) {
        out->width = static_cast<std::uint16_t>(settings_.width);
        out->height = static_cast<std::uint16_t>(settings_.height);
      }
      out->data = std::make_shared<protocols::Bytes>(first, first + packet->data.frame.sz);
    }
    return out;
  }

  EncoderSettings settings_;
  vpx_codec_enc_cfg_t config_{};
  vpx_codec_ctx_t codec_{};
  bool open_ = false, started_ = false;
  std::uint32_t last_timestamp_ = 0;
  std::int64_t ticks_ = 0;
};

}  // namespace

std::expected<std::unique_ptr<VideoEncoder>, EncodeError> make_vpx_encoder(
    const EncoderSettings& settings) {
  auto encoder = std::make_unique<VpxEncoder>(settings);
  if (!encoder->open()) return std::unexpected(EncodeError::BadSettings);
  return encoder;
}

}  // namespace hwaccel::software
