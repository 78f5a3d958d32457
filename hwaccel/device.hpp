#pragma once

#include <expected>
#include <memory>

#include "hwaccel/capabilities.hpp"
#include "hwaccel/decoder.hpp"
#include "hwaccel/encoder.hpp"

namespace hwaccel {

// One thing that decodes and encodes: the CPU, a GPU. Thread-safe; outlives what it makes.
class Device {
 public:
  virtual ~Device() = default;
  [[nodiscard]] virtual const Capabilities& capabilities() const = 0;
  virtual std::expected<std::unique_ptr<VideoDecoder>, DecodeError> make_decoder(
      protocols::Codec codec) = 0;
  virtual std::expected<std::unique_ptr<VideoEncoder>, EncodeError> make_encoder(
      const EncoderSettings& settings) = 0;
};

}  // namespace hwaccel
