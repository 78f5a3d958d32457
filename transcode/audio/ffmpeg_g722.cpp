#include "transcode/audio/ffmpeg_g722.hpp"

#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/log.h>
}

#include "protocols/base/check.hpp"

namespace transcode::audio {
namespace {

constexpr int kSamples = 320;

struct FreeContext {
  void operator()(AVCodecContext* c) const { avcodec_free_context(&c); }
};
struct FreePacket {
  void operator()(AVPacket* p) const { av_packet_free(&p); }
};
struct FreeFrame {
  void operator()(AVFrame* f) const { av_frame_free(&f); }
};

struct Codec {
  std::unique_ptr<AVCodecContext, FreeContext> context;
  std::unique_ptr<AVPacket, FreePacket> packet{av_packet_alloc()};
  std::unique_ptr<AVFrame, FreeFrame> frame{av_frame_alloc()};

  explicit Codec(const AVCodec* codec) {
    av_log_set_level(AV_LOG_QUIET);
    if (codec == nullptr) return;
    context.reset(avcodec_alloc_context3(codec));
    if (!context) return;
    context->sample_rate = 16000;
    av_channel_layout_default(&context->ch_layout, 1);
    context->sample_fmt = AV_SAMPLE_FMT_S16;
    context->frame_size = kSamples;
    context->time_base = {1, 16000};
    if (avcodec_open2(context.get(), codec, nullptr) < 0) context.reset();
  }
};

}  // namespace

struct G722Decoder::State : Codec {
  State() : Codec(avcodec_find_decoder(AV_CODEC_ID_ADPCM_G722)) {}
};
struct G722Encoder::State : Codec {
  State() : Codec(avcodec_find_encoder(AV_CODEC_ID_ADPCM_G722)) {}
};

G722Decoder::G722Decoder() : state_(std::make_unique<State>()) {}
G722Decoder::~G722Decoder() = default;
bool G722Decoder::usable() const {
  return state_->context != nullptr;
}

std::optional<std::vector<std::int16_t>> G722Decoder::decode(protocols::ByteView payload) {
  AVPacket* packet = state_->packet.get();
  if (av_new_packet(packet, static_cast<int>(payload.size())) < 0) return std::nullopt;
  std::memcpy(packet->data, payload.data(), payload.size());
  const int sent = avcodec_send_packet(state_->context.get(), packet);
  av_packet_unref(packet);
  if (sent < 0) return std::nullopt;
  AVFrame* frame = state_->frame.get();
  if (avcodec_receive_frame(state_->context.get(), frame) < 0) return std::nullopt;
  std::vector<std::int16_t> out(static_cast<std::size_t>(frame->nb_samples));
  std::memcpy(out.data(), frame->data[0], out.size() * sizeof(std::int16_t));
  av_frame_unref(frame);
  return out;
}

G722Encoder::G722Encoder() : state_(std::make_unique<State>()) {}
G722Encoder::~G722Encoder() = default;
bool G722Encoder::usable() const {
  return state_->context != nullptr;
}

protocols::Bytes G722Encoder::encode(Samples sound) {
  protocols::check(sound.size() == kSamples);
  AVFrame* frame = state_->frame.get();
  frame->nb_samples = kSamples;
  frame->format = AV_SAMPLE_FMT_S16;
  frame->sample_rate = 16000;
  av_channel_layout_default(&frame->ch_layout, 1);
  protocols::Bytes out;
  if (av_frame_get_buffer(frame, 0) >= 0) {
    std::memcpy(frame->data[0], sound.data(), sound.size_bytes());
    AVPacket* packet = state_->packet.get();
    if (avcodec_send_frame(state_->context.get(), frame) >= 0 &&
        avcodec_receive_packet(state_->context.get(), packet) >= 0) {
      const auto bytes =
          std::as_bytes(std::span(packet->data, static_cast<std::size_t>(packet->size)));
      out.assign(bytes.begin(), bytes.end());
      av_packet_unref(packet);
    }
  }
  av_frame_unref(frame);
  return out;
}

}  // namespace transcode::audio
