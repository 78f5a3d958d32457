#include "hwaccel/error.hpp"

#include <gtest/gtest.h>

namespace hwaccel {
namespace {

TEST(HwaccelError, EveryValueHasItsSentence) {
  for (int value = 1; value <= static_cast<int>(DecodeError::DeviceLost); ++value) {
    EXPECT_NE(decode_category().message(value), decode_category().message(0)) << value;
  }
  for (int value = 1; value <= static_cast<int>(EncodeError::DeviceLost); ++value) {
    EXPECT_NE(encode_category().message(value), encode_category().message(0)) << value;
  }
}

TEST(HwaccelError, DecodersAndEncodersDoNotMeanTheSame) {
  EXPECT_NE(make_error_code(DecodeError::UnsupportedCodec),
            make_error_code(EncodeError::UnsupportedCodec));
}

}  // namespace
}  // namespace hwaccel
