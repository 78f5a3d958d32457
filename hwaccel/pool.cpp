#include "hwaccel/pool.hpp"

#include "hwaccel/software/software_device.hpp"
#include "protocols/base/check.hpp"

namespace hwaccel {

struct Pool::Entry {
  explicit Entry(std::unique_ptr<Device> d) : device(std::move(d)) {}

  std::unique_ptr<Device> device;
  std::atomic<bool> healthy{true};
  std::atomic<std::uint64_t> decoders{0}, encoders{0}, decoders_total{0}, encoders_total{0};
  std::atomic<std::uint64_t> refused{0}, lost{0};

  void device_lost() {
    healthy = false;
    ++lost;
  }
};

namespace {

// A session counted while it lives; reports the device's loss to its entry.
template <class Entry>
class LeasedDecoder : public VideoDecoder {
 public:
  LeasedDecoder(Entry& entry, std::unique_ptr<VideoDecoder> decoder)
      : entry_(entry), decoder_(std::move(decoder)) {
    ++entry_.decoders;
    ++entry_.decoders_total;
  }
  ~LeasedDecoder() override { --entry_.decoders; }

  std::expected<VideoFramePtr, DecodeError> decode(const protocols::EncodedFrame& frame) override {
    auto picture = decoder_->decode(frame);
    if (!picture && picture.error() == DecodeError::DeviceLost) entry_.device_lost();
    return picture;
  }

 private:
  Entry& entry_;
  std::unique_ptr<VideoDecoder> decoder_;
};

template <class Entry>
class LeasedEncoder : public VideoEncoder {
 public:
  LeasedEncoder(Entry& entry, std::unique_ptr<VideoEncoder> encoder)
      : entry_(entry), encoder_(std::move(encoder)) {
    ++entry_.encoders;
    ++entry_.encoders_total;
  }
  ~LeasedEncoder() override { --entry_.encoders; }

  std::expected<std::optional<protocols::EncodedFrame>, EncodeError> encode(
      const VideoFrame& frame, bool force_keyframe) override {
    auto encoded = encoder_->encode(frame, force_keyframe);
    if (!encoded && encoded.error() == EncodeError::DeviceLost) entry_.device_lost();
    return encoded;
  }
  void set_bitrate(std::uint32_t kbps) override { encoder_->set_bitrate(kbps); }
  [[nodiscard]] const EncoderSettings& settings() const override { return encoder_->settings(); }

 private:
  Entry& entry_;
  std::unique_ptr<VideoEncoder> encoder_;
};

// Tries devices in the order choose_device gives until one takes the session.
template <class Session, class Error, class Entries, class Capable, class Make>
std::expected<Session, Error> lease(Entries& entries, Error none, Capable capable, Make make) {
  std::vector<DeviceState> states;
  states.reserve(entries.size());
  for (const auto& entry : entries) {
    states.push_back({capable(entry->device->capabilities()), entry->healthy.load(),
                      entry->decoders + entry->encoders, 0});
  }
  Error error = none;
  for (int i = choose_device(states); i >= 0; i = choose_device(states)) {
    auto& entry = *entries[static_cast<std::size_t>(i)];
    auto session = make(entry);
    if (session) return session;
    error = session.error();
    ++entry.refused;
    if (error == Error::DeviceLost) entry.device_lost();
    states[static_cast<std::size_t>(i)].capable = false;
  }
  return std::unexpected(error);
}

}  // namespace

int choose_device(const std::vector<DeviceState>& devices) {
  const auto first = [&](bool healthy_only) {
    for (std::size_t i = 0; i < devices.size(); ++i) {
      const DeviceState& d = devices[i];
      const bool room = d.max_sessions == 0 || d.sessions < d.max_sessions;
      if (d.capable && room && (d.healthy || !healthy_only)) return static_cast<int>(i);
    }
    return -1;
  };
  const int healthy = first(true);
  return healthy >= 0 ? healthy : first(false);
}

Pool::Pool(std::vector<std::unique_ptr<Device>> devices) {
  protocols::check(!devices.empty());
  for (auto& device : devices) entries_.push_back(std::make_unique<Entry>(std::move(device)));
}

Pool::~Pool() = default;

std::expected<std::unique_ptr<VideoDecoder>, DecodeError> Pool::decoder(protocols::Codec codec) {
  using Session = std::unique_ptr<VideoDecoder>;
  const auto capable = [&](const Capabilities& c) {
    const auto* found = c.find(codec);
    return found != nullptr && found->decodes;
  };
  return lease<Session>(entries_, DecodeError::UnsupportedCodec, capable,
                        [&](Entry& entry) -> std::expected<Session, DecodeError> {
                          auto made = entry.device->make_decoder(codec);
                          if (!made) return made;
                          return std::make_unique<LeasedDecoder<Entry>>(entry, std::move(*made));
                        });
}

std::expected<std::unique_ptr<VideoEncoder>, EncodeError> Pool::encoder(
    const EncoderSettings& settings) {
  using Session = std::unique_ptr<VideoEncoder>;
  const auto capable = [&](const Capabilities& c) {
    const auto* found = c.find(settings.codec);
    return found != nullptr && found->encodes;
  };
  return lease<Session>(entries_, EncodeError::UnsupportedCodec, capable,
                        [&](Entry& entry) -> std::expected<Session, EncodeError> {
                          auto made = entry.device->make_encoder(settings);
                          if (!made) return made;
                          return std::make_unique<LeasedEncoder<Entry>>(entry, std::move(*made));
                        });
}

std::vector<DeviceSnapshot> Pool::snapshot() const {
  std::vector<DeviceSnapshot> out;
  out.reserve(entries_.size());
  for (const auto& e : entries_) {
    out.push_back({e->device->capabilities().device, e->decoders, e->encoders, e->decoders_total,
                   e->encoders_total, e->refused, e->lost});
  }
  return out;
}

std::unique_ptr<Pool> make_software_pool() {
  std::vector<std::unique_ptr<Device>> devices;
  devices.push_back(software::make_software_device());
  return std::make_unique<Pool>(std::move(devices));
}

}  // namespace hwaccel
