#include "tests/bench/bare_transcoder.hpp"

#include <wels/codec_api.h>

#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
}

#include "tests/bench/figure.hpp"

namespace bench {

struct BareTranscoder::State {
  AVCodecContext* decoder = nullptr;
  AVPacket* packet = av_packet_alloc();
  AVFrame* picture = av_frame_alloc();
  ISVCEncoder* encoder = nullptr;
  long long milliseconds = 0;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (encoder != nullptr) {
      encoder->Uninitialize();
      WelsDestroySVCEncoder(encoder);
    }
    av_frame_free(&picture);
    av_packet_free(&packet);
    avcodec_free_context(&decoder);
  }
};

BareTranscoder::BareTranscoder(std::uint32_t kbps) : state_(std::make_unique<State>()) {
  const AVCodec* codec = avcodec_find_decoder(AV_CODEC_ID_H264);
  require(codec != nullptr, "libavcodec decodes no H.264 here");
  state_->decoder = avcodec_alloc_context3(codec);
  state_->decoder->thread_count = 1;
  state_->decoder->flags |= AV_CODEC_FLAG_LOW_DELAY;
  state_->decoder->error_concealment = FF_EC_DEBLOCK;
  state_->decoder->err_recognition = AV_EF_CAREFUL;
  require(avcodec_open2(state_->decoder, codec, nullptr) == 0, "the decoder does not open");

  require(WelsCreateSVCEncoder(&state_->encoder) == 0, "openh264 has no encoder");
  int quiet = WELS_LOG_QUIET;
  state_->encoder->SetOption(ENCODER_OPTION_TRACE_LEVEL, &quiet);
  SEncParamExt p{};
  state_->encoder->GetDefaultParams(&p);
  p.iUsageType = CAMERA_VIDEO_REAL_TIME;
  p.iPicWidth = 1280;
  p.iPicHeight = 720;
  p.iTargetBitrate = static_cast<int>(kbps) * 1000;
  p.iMaxBitrate = UNSPECIFIED_BIT_RATE;
  p.iRCMode = RC_BITRATE_MODE;
  p.fMaxFrameRate = 30;
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
  p.iMultipleThreadIdc = 1;
  SSpatialLayerConfig& layer = p.sSpatialLayers[0];
  layer.iVideoWidth = 1280;
  layer.iVideoHeight = 720;
  layer.fFrameRate = 30;
  layer.iSpatialBitrate = p.iTargetBitrate;
  layer.iMaxSpatialBitrate = UNSPECIFIED_BIT_RATE;
  layer.uiProfileIdc = PRO_BASELINE;
  layer.uiLevelIdc = LEVEL_3_1;
  layer.sSliceArgument.uiSliceMode = SM_SINGLE_SLICE;
  require(state_->encoder->InitializeExt(&p) == cmResultSuccess, "the encoder does not start");
  int format = videoFormatI420;
  state_->encoder->SetOption(ENCODER_OPTION_DATAFORMAT, &format);
}

BareTranscoder::~BareTranscoder() = default;

std::size_t BareTranscoder::transcode(const protocols::Bytes& access_unit) {
  State& s = *state_;
  require(av_new_packet(s.packet, static_cast<int>(access_unit.size())) == 0, "no memory");
  std::memcpy(s.packet->data, access_unit.data(), access_unit.size());
  const int sent = avcodec_send_packet(s.decoder, s.packet);
  av_packet_unref(s.packet);
  require(sent == 0 && avcodec_receive_frame(s.decoder, s.picture) == 0, "no picture decoded");
  SSourcePicture source{};
  source.iColorFormat = videoFormatI420;
  source.iPicWidth = s.picture->width;
  source.iPicHeight = s.picture->height;
  source.uiTimeStamp = s.milliseconds;
  s.milliseconds += 33;
  for (int i = 0; i < 3; ++i) {
    source.iStride[i] = s.picture->linesize[i];
    source.pData[i] = s.picture->data[i];
  }
  SFrameBSInfo info{};
  require(s.encoder->EncodeFrame(&source, &info) == cmResultSuccess, "no picture encoded");
  av_frame_unref(s.picture);
  return static_cast<std::size_t>(info.iFrameSizeInBytes);
}

}  // namespace bench
