#include "hwaccel/software/ffmpeg_decoder.hpp"

#include <libyuv.h>

#include <array>
#include <cmath>
#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
}

#include "hwaccel/frame_pool.hpp"

namespace hwaccel::software {
namespace {

constexpr std::size_t kMaxAccessUnit = std::size_t{8} << 20U;

struct FreeContext {
  void operator()(AVCodecContext* c) const { avcodec_free_context(&c); }
};
struct FreePacket {
  void operator()(AVPacket* p) const { av_packet_free(&p); }
};
struct FreeFrame {
  void operator()(AVFrame* f) const { av_frame_free(&f); }
};
using ContextPtr = std::unique_ptr<AVCodecContext, FreeContext>;

ContextPtr open(protocols::Codec codec) {
  const AVCodec* found =
      avcodec_find_decoder(codec == protocols::Codec::H264 ? AV_CODEC_ID_H264 : AV_CODEC_ID_VP8);
  if (found == nullptr) return nullptr;
  ContextPtr context(avcodec_alloc_context3(found));
  if (!context) return nullptr;
  context->thread_count = 1;
  context->flags |= AV_CODEC_FLAG_LOW_DELAY;
  // Without any concealment libavcodec counts no errors; what it conceals is refused all the same.
  context->error_concealment = FF_EC_DEBLOCK;
  context->err_recognition = AV_EF_CAREFUL;
  // libavcodec counts coded pixels, which are up to a macroblock more each way.
  context->max_pixels = static_cast<std::int64_t>(kMaxWidth + 16) * (kMaxHeight + 16);
  if (avcodec_open2(context.get(), found, nullptr) < 0) return nullptr;
  return context;
}

// ITU-T H.264 annex E, video_full_range_flag: such a sender's black is 0 where ours is 16.
using LimitedRange = std::array<std::uint8_t, 256>;

LimitedRange limited(double middle, double swing) {
  LimitedRange out;
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = static_cast<std::uint8_t>(
        std::lround(middle + (static_cast<double>(i) - 127.5) * swing / 255));
  }
  return out;
}

void to_limited_range(I420Buffer& pixels) {
  static const LimitedRange luma = limited((16 + 235) / 2.0, 219);
  static const LimitedRange chroma = limited(128 - 0.5 * 224 / 255, 224);
  for (const Plane p : {Plane::Y, Plane::U, Plane::V}) {
    const LimitedRange& table = p == Plane::Y ? luma : chroma;
    for (int y = 0; y < pixels.height(p); ++y) {
      std::uint8_t* row = pixels.data(p) + static_cast<std::ptrdiff_t>(y) * pixels.stride(p);
      for (int x = 0; x < pixels.width(p); ++x) row[x] = table[row[x]];
    }
  }
}

class FfmpegDecoder : public VideoDecoder {
 public:
  FfmpegDecoder(protocols::Codec codec, ContextPtr context)
      : codec_(codec),
        context_(std::move(context)),
        packet_(av_packet_alloc()),
        picture_(av_frame_alloc()) {}

  std::expected<VideoFramePtr, DecodeError> decode(const protocols::EncodedFrame& frame) override {
    if (frame.codec != codec_) return std::unexpected(DecodeError::UnsupportedCodec);
    if (frame.keyframe) {
      waiting_ = false;
    } else if (waiting_ || frame.discontinuity) {
      return fail(DecodeError::Damaged);
    }
    if (!frame.data || frame.data->empty() || frame.data->size() > kMaxAccessUnit) {
      return fail(DecodeError::Damaged);
    }
    auto picture = decode_one(frame);
    // Damage leaves traces in libavcodec, such as a reordering delay; a key frame shall not suffer
    // from what came before it.
    if (frame.keyframe && !fresh_ && (!picture || !*picture)) {
      if (!reopen()) return fail(DecodeError::DeviceLost);
      picture = decode_one(frame);
    }
    fresh_ = false;
    if (!picture) return fail(picture.error());
    return picture;
  }

 private:
  std::unexpected<DecodeError> fail(DecodeError error) {
    waiting_ = true;
    avcodec_flush_buffers(context_.get());
    return std::unexpected(error);
  }

  bool reopen() {
    ContextPtr context = open(codec_);
    if (!context) return false;
    context_ = std::move(context);
    fresh_ = true;
    return true;
  }

  std::expected<VideoFramePtr, DecodeError> decode_one(const protocols::EncodedFrame& frame) {
    if (!send(*frame.data)) return std::unexpected(DecodeError::Damaged);
    return receive(frame);
  }

  bool send(const protocols::Bytes& data) {
    if (av_new_packet(packet_.get(), static_cast<int>(data.size())) < 0) return false;
    std::memcpy(packet_->data, data.data(), data.size());
    const int result = avcodec_send_packet(context_.get(), packet_.get());
    av_packet_unref(packet_.get());
    return result >= 0;
  }

  std::expected<VideoFramePtr, DecodeError> receive(const protocols::EncodedFrame& frame) {
    VideoFramePtr shown;
    // Normally one picture; should two come, the later is the one to show.
    while (true) {
      const int result = avcodec_receive_frame(context_.get(), picture_.get());
      if (result == AVERROR(EAGAIN)) return shown;
      if (result < 0) return std::unexpected(DecodeError::Damaged);
      auto copied = copy(frame);
      av_frame_unref(picture_.get());
      if (!copied) return copied;
      shown = std::move(*copied);
    }
  }

  std::expected<VideoFramePtr, DecodeError> copy(const protocols::EncodedFrame& frame) {
    const AVFrame& f = *picture_;
    if (f.width <= 0 || f.height <= 0 || f.width > kMaxWidth || f.height > kMaxHeight) {
      return std::unexpected(DecodeError::TooLarge);
    }
    if (f.format != AV_PIX_FMT_YUV420P && f.format != AV_PIX_FMT_YUVJ420P) {
      return std::unexpected(DecodeError::UnsupportedFormat);
    }
    if ((f.flags & AV_FRAME_FLAG_CORRUPT) != 0 || f.decode_error_flags != 0) {
      return std::unexpected(DecodeError::Damaged);
    }
    const auto pixels = pool_.acquire(f.width, f.height);
    libyuv::I420Copy(f.data[0], f.linesize[0], f.data[1], f.linesize[1], f.data[2], f.linesize[2],
                     pixels->data(Plane::Y), pixels->stride(Plane::Y), pixels->data(Plane::U),
                     pixels->stride(Plane::U), pixels->data(Plane::V), pixels->stride(Plane::V),
                     f.width, f.height);
    if (f.format == AV_PIX_FMT_YUVJ420P) to_limited_range(*pixels);
    return std::make_shared<VideoFrame>(
        VideoFrame{pixels, frame.timestamp, frame.ntp, frame.received});
  }

  protocols::Codec codec_;
  ContextPtr context_;
  std::unique_ptr<AVPacket, FreePacket> packet_;
  std::unique_ptr<AVFrame, FreeFrame> picture_;
  FramePool pool_;
  bool waiting_ = true, fresh_ = true;
};

}  // namespace

std::expected<std::unique_ptr<VideoDecoder>, DecodeError> make_ffmpeg_decoder(
    protocols::Codec codec) {
  if (codec != protocols::Codec::H264 && codec != protocols::Codec::Vp8) {
    return std::unexpected(DecodeError::UnsupportedCodec);
  }
  ContextPtr context = open(codec);
  if (!context) return std::unexpected(DecodeError::UnsupportedCodec);
  return std::make_unique<FfmpegDecoder>(codec, std::move(context));
}

}  // namespace hwaccel::software
