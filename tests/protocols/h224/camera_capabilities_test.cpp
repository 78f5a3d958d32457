#include "protocols/h224/camera_capabilities.hpp"

#include <gtest/gtest.h>

#include "protocols/h224/error.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h224 {
namespace {

CameraCapabilities::Source main_camera() {
  CameraCapabilities::Source out;
  out.motion_video = out.pan = out.tilt = out.zoom = true;
  return out;
}

CameraCapabilities::Source named() {
  CameraCapabilities::Source out;
  out.number = 6;
  out.name = "Desk";
  out.normal_resolution_still = out.double_resolution_still = out.focus = true;
  return out;
}

Errc failure(std::string_view hex) {
  const auto read = parse_camera_capabilities(from_hex(hex));
  return read ? Errc{} : static_cast<Errc>(read.error().code.value());
}

TEST(CameraCapabilities, SayWhatEachSourceCanDo) {
  CameraCapabilities all;
  all.presets = 15;
  all.sources = {main_camera(), named()};
  const auto bytes = write(all);
  EXPECT_EQ(to_hex(bytes),
            "0f"            // presets
            "14e0"          // main camera: motion; pan, tilt, zoom
            "634465736b00"  // source 6, stills, "Desk"
            "10");          // focus
  const auto read = parse_camera_capabilities(bytes);
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, all);
}

TEST(CameraCapabilities, MayBeNone) {
  const auto read = parse_camera_capabilities(from_hex("f0"));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, CameraCapabilities());
}

TEST(CameraCapabilities, CutShortAreRefused) {
  EXPECT_EQ(failure(""), Errc::Truncated);
  EXPECT_EQ(failure("0f14"), Errc::Truncated);
  EXPECT_EQ(failure("0f634465736b00"), Errc::Truncated);
  EXPECT_EQ(failure("0f634465736b"), Errc::BadVideoSource);
}

TEST(CameraCapabilities, WithANameThatDoesNotEndAreRefused) {
  EXPECT_FALSE(
      parse_camera_capabilities(from_hex("0f63"
                                         "4141414141414141414141414141414141"
                                         "0010")));
}

TEST(CameraCapabilities, CutNamesThatDoNotFit) {
  CameraCapabilities all;
  all.sources = {named(), named()};
  all.sources[0].name = std::string(40, 'a');
  all.sources[1].name = std::string("a\0b", 3);
  const auto read = parse_camera_capabilities(write(all));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->sources[0].name, std::string(15, 'a'));
  EXPECT_EQ(read->sources[1].name, "a");
}

}  // namespace
}  // namespace protocols::h224
