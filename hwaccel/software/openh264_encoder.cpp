#include "hwaccel/software/openh264_encoder.hpp"

#include <wels/codec_api.h>

#include <algorithm>
#include <utility>

namespace hwaccel::software {
namespace {

struct DestroyEncoder {
  void operator()(ISVCEncoder* encoder) const {
    encoder->Uninitialize();
    WelsDestroySVCEncoder(encoder);
  }
};
using EncoderPtr = std::unique_ptr<ISVCEncoder, DestroyEncoder>;

SEncParamExt parameters(ISVCEncoder& encoder, const EncoderSettings& s) {
  SEncParamExt p{};
  encoder.GetDefaultParams(&p);
  p.iUsageType = s.screen_content ? SCREEN_CONTENT_REAL_TIME : CAMERA_VIDEO_REAL_TIME;
  p.iPicWidth = s.width;
  p.iPicHeight = s.height;
  p.iTargetBitrate = static_cast<int>(s.kbps * 1000);
  p.iMaxBitrate = UNSPECIFIED_BIT_RATE;
  p.iRCMode = RC_BITRATE_MODE;
  p.fMaxFrameRate = static_cast<float>(s.fps);
  p.iTemporalLayerNum = 1;
  p.iSpatialLayerNum = 1;
  p.iComplexityMode = LOW_COMPLEXITY;
  p.uiIntraPeriod = 0;
  p.iNumRefFrame = 1;
  p.eSpsPpsIdStrategy = CONSTANT_ID;
  p.bPrefixNalAddingCtrl = false;
  p.bEnableSSEI = false;
  p.iEntropyCodingModeFlag = 0;
  p.bEnableFrameSkip = false;
  p.bEnableLongTermReference = false;
  p.bEnableDenoise = false;
  p.bEnableSceneChangeDetect = false;
  p.iMultipleThreadIdc = static_cast<unsigned short>(s.threads);
  p.uiMaxNalSize = s.max_slice_bytes;
  SSpatialLayerConfig& layer = p.sSpatialLayers[0];
  layer.iVideoWidth = s.width;
  layer.iVideoHeight = s.height;
  layer.fFrameRate = static_cast<float>(s.fps);
  layer.iSpatialBitrate = p.iTargetBitrate;
  layer.iMaxSpatialBitrate = UNSPECIFIED_BIT_RATE;
  layer.uiProfileIdc = PRO_BASELINE;
  layer.uiLevelIdc = static_cast<ELevelIdc>(s.h264_level_idc);
  if (s.max_slice_bytes > 0) {
    layer.sSliceArgument.uiSliceMode = SM_SIZELIMITED_SLICE;
    layer.sSliceArgument.uiSliceSizeConstraint = s.max_slice_bytes;
  } else {
    layer.sSliceArgument.uiSliceMode = s.threads > 1 ? SM_FIXEDSLCNUM_SLICE : SM_SINGLE_SLICE;
    layer.sSliceArgument.uiSliceNum = static_cast<unsigned>(s.threads);
  }
  return p;
}

class OpenH264Encoder : public VideoEncoder {
 public:
  OpenH264Encoder(EncoderPtr encoder, const EncoderSettings& settings)
      : encoder_(std::move(encoder)), settings_(settings) {}

  std::expected<std::optional<protocols::EncodedFrame>, EncodeError> encode(
      const VideoFrame& frame, bool force_keyframe) override {
    if (frame.width() != settings_.width || frame.height() != settings_.height) {
      return std::unexpected(EncodeError::SizeMismatch);
    }
    if (force_keyframe) encoder_->ForceIntraFrame(true);
    const I420Buffer& pixels = *frame.pixels;
    SSourcePicture source{};
    source.iColorFormat = videoFormatI420;
    source.iPicWidth = settings_.width;
    source.iPicHeight = settings_.height;
    source.uiTimeStamp = milliseconds(frame.timestamp);
    const Plane planes[] = {Plane::Y, Plane::U, Plane::V};
    for (std::size_t i = 0; i < 3; ++i) {
      source.iStride[i] = pixels.stride(planes[i]);
      // The interface wants writable planes but only reads them.
      source.pData[i] = const_cast<std::uint8_t*>(pixels.data(planes[i]));
    }
    SFrameBSInfo info{};
    if (encoder_->EncodeFrame(&source, &info) != cmResultSuccess) {
      return std::unexpected(EncodeError::DeviceLost);
    }
    if (info.eFrameType == videoFrameTypeSkip || info.iFrameSizeInBytes <= 0) return std::nullopt;
    return pack(frame, info);
  }

  void set_bitrate(std::uint32_t kbps) override {
    settings_.kbps = std::clamp(kbps, 16U, 20000U);
    SBitrateInfo rate{SPATIAL_LAYER_ALL, static_cast<int>(settings_.kbps * 1000)};
    encoder_->SetOption(ENCODER_OPTION_BITRATE, &rate);
  }

  [[nodiscard]] const EncoderSettings& settings() const override { return settings_; }

 private:
  // Rate control wants time that never goes back; the RTP clock wraps and may jump.
  long long milliseconds(std::uint32_t timestamp) {
    if (std::exchange(started_, true)) {
      const std::uint32_t step = timestamp - last_timestamp_;
      ticks_ += step == 0 || step > 90000 ? 90000U / static_cast<unsigned>(settings_.fps) : step;
    }
    last_timestamp_ = timestamp;
    return static_cast<long long>(ticks_ / 90);
  }

  [[nodiscard]] protocols::EncodedFrame pack(const VideoFrame& frame,
                                             const SFrameBSInfo& info) const {
    auto data = std::make_shared<protocols::Bytes>();
    data->reserve(static_cast<std::size_t>(info.iFrameSizeInBytes));
    for (int i = 0; i < info.iLayerNum; ++i) {
      const SLayerBSInfo& layer = info.sLayerInfo[i];
      std::size_t size = 0;
      for (int n = 0; n < layer.iNalCount; ++n) {
        size += static_cast<std::size_t>(layer.pNalLengthInByte[n]);
      }
      const auto bytes = std::as_bytes(std::span(layer.pBsBuf, size));
      data->insert(data->end(), bytes.begin(), bytes.end());
    }
    protocols::EncodedFrame out;
    out.codec = protocols::Codec::H264;
    out.timestamp = frame.timestamp;
    out.received = frame.received;
    out.ntp = frame.ntp;
    out.keyframe = info.eFrameType == videoFrameTypeIDR;
    if (out.keyframe) {
      out.width = static_cast<std::uint16_t>(settings_.width);
      out.height = static_cast<std::uint16_t>(settings_.height);
    }
    out.data = std::move(data);
    return out;
  }

  EncoderPtr encoder_;
  EncoderSettings settings_;
  bool started_ = false;
  std::uint32_t last_timestamp_ = 0;
  std::uint64_t ticks_ = 0;
};

}  // namespace

std::expected<std::unique_ptr<VideoEncoder>, EncodeError> make_openh264_encoder(
    const EncoderSettings& settings) {
  ISVCEncoder* raw = nullptr;
  if (WelsCreateSVCEncoder(&raw) != 0 || raw == nullptr) {
    return std::unexpected(EncodeError::DeviceLost);
  }
  EncoderPtr encoder(raw);
  int quiet = WELS_LOG_QUIET;
  encoder->SetOption(ENCODER_OPTION_TRACE_LEVEL, &quiet);
  const SEncParamExt p = parameters(*encoder, settings);
  if (encoder->InitializeExt(&p) != cmResultSuccess) {
    return std::unexpected(EncodeError::BadSettings);
  }
  int format = videoFormatI420;
  encoder->SetOption(ENCODER_OPTION_DATAFORMAT, &format);
  return std::make_unique<OpenH264Encoder>(std::move(encoder), settings);
}

}  // namespace hwaccel::software
