#include "hwaccel/error.hpp"

#include <string>

namespace hwaccel {
namespace {

class DecodeCategory : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "video decoding"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<DecodeError>(value)) {
      case DecodeError::UnsupportedCodec: return "no device decodes this codec";
      case DecodeError::Damaged: return "bitstream damaged or its references missing";
      case DecodeError::TooLarge: return "picture larger than 4096x2304";
      case DecodeError::UnsupportedFormat: return "picture is not 8-bit 4:2:0";
      case DecodeError::DeviceLost: return "decoding device lost";
    }
    return "unknown";
  }
};

class EncodeCategory : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "video encoding"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<EncodeError>(value)) {
      case EncodeError::UnsupportedCodec: return "no device encodes this codec";
      case EncodeError::BadSettings: return "size, rate or level out of range";
      case EncodeError::SizeMismatch: return "picture is not of the encoder's size";
      case EncodeError::DeviceLost: return "encoding device lost";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& decode_category() {
  static const DecodeCategory category;
  return category;
}

const std::error_category& encode_category() {
  static const EncodeCategory category;
  return category;
}

}  // namespace hwaccel
