#include "hwaccel/software/software_device.hpp"

extern "C" {
#include <libavutil/log.h>
}

#include "hwaccel/software/ffmpeg_decoder.hpp"
#include "hwaccel/software/openh264_encoder.hpp"
#include "hwaccel/software/vpx_encoder.hpp"

namespace hwaccel::software {
namespace {

using protocols::Codec;

// openh264's own limit is level 5.2: 36,864 macroblocks, 3840 by 2160.
constexpr int kH264Width = 3840, kH264Height = 2160;
// openh264 sets aside 400 bytes for a macroblock and 20 for what is around it.
constexpr int kSmallestSlice = 420;

Capabilities describe() {
  Capabilities out;
  out.device = "software";
  out.codecs.push_back({Codec::H264, true, true, kH264Width, kH264Height, true, false, 16, 16});
  out.codecs.push_back({Codec::Vp8, true, true, kMaxWidth, kMaxHeight, false, true, 1, 1});
  return out;
}

bool valid(const EncoderSettings& s, const CodecCapability& c) {
  const bool sizes = s.width >= c.min_encode_width && s.height >= c.min_encode_height &&
                     s.width <= c.max_width && s.height <= c.max_height &&
                     (c.odd_sizes || (s.width % 2 == 0 && s.height % 2 == 0));
  const bool slices =
      s.max_slice_bytes == 0 || (c.limits_slices && s.max_slice_bytes >= kSmallestSlice);
  return sizes && slices && s.fps >= 1 && s.fps <= 60 && s.kbps >= 16 && s.kbps <= 20000 &&
         s.threads >= 1 && s.threads <= 4;
}

class SoftwareDevice : public Device {
 public:
  [[nodiscard]] const Capabilities& capabilities() const override { return capabilities_; }

  std::expected<std::unique_ptr<VideoDecoder>, DecodeError> make_decoder(Codec codec) override {
    return make_ffmpeg_decoder(codec);
  }

  std::expected<std::unique_ptr<VideoEncoder>, EncodeError> make_encoder(
      const EncoderSettings& settings) override {
    const auto* capability = capabilities_.find(settings.codec);
    if (capability == nullptr) return std::unexpected(EncodeError::UnsupportedCodec);
    if (!valid(settings, *capability)) return std::unexpected(EncodeError::BadSettings);
    return settings.codec == Codec::H264 ? make_openh264_encoder(settings)
                                         : make_vpx_encoder(settings);
  }

 private:
  const Capabilities capabilities_ = describe();
};

}  // namespace

std::unique_ptr<Device> make_software_device() {
  av_log_set_level(AV_LOG_QUIET);
  return std::make_unique<SoftwareDevice>();
}

}  // namespace hwaccel::software
