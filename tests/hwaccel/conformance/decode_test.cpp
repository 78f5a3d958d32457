// JVT conformance streams, decoded by every device, against the SHA-1 of the decoded pictures.
#include <gtest/gtest.h>

#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

#include "hwaccel/software/software_device.hpp"
#include "tests/hwaccel/conformance/annex_b.hpp"

namespace hwaccel {
namespace {

const std::string kData = "../shared/data/h264/";

class PictureHash {
 public:
  PictureHash() : sha_(av_sha_alloc()) { av_sha_init(sha_, 160); }
  ~PictureHash() { av_free(sha_); }
  PictureHash(const PictureHash&) = delete;
  PictureHash& operator=(const PictureHash&) = delete;

  void add(const I420Buffer& b) {
    for (const Plane p : {Plane::Y, Plane::U, Plane::V}) {
      for (int y = 0; y < b.height(p); ++y) {
        av_sha_update(sha_, b.data(p) + y * b.stride(p), static_cast<std::size_t>(b.width(p)));
      }
    }
  }
  std::string hex() {
    std::uint8_t digest[20];
    av_sha_final(sha_, digest);
    std::ostringstream out;
    for (const auto byte : digest) out << std::hex << std::setw(2) << std::setfill('0') << +byte;
    return out.str();
  }

 private:
  AVSHA* sha_;
};

std::string decoded_sha1(Device& device, const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  auto decoder = *device.make_decoder(protocols::Codec::H264);
  PictureHash hash;
  bool first = true;
  for (auto& unit : testing::access_units(protocols::as_bytes(text))) {
    protocols::EncodedFrame frame;
    frame.codec = protocols::Codec::H264;
    frame.keyframe = std::exchange(first, false);
    frame.data = std::make_shared<protocols::Bytes>(std::move(unit));
    const auto picture = decoder->decode(frame);
    if (!picture) return "refused: " + make_error_code(picture.error()).message();
    if (*picture) hash.add(*(*picture)->pixels);
  }
  return hash.hex();
}

TEST(DecodeConformance, JvtStreamsDecodeToTheirPictures) {
  std::ifstream list(kData + "decoded-sha1.tsv");
  if (!list) GTEST_SKIP() << "no conformance streams beside the project";
  const auto device = software::make_software_device();
  std::string line;
  while (std::getline(list, line)) {
    std::istringstream fields(line);
    std::string name, sha1;
    fields >> name >> sha1;
    EXPECT_EQ(decoded_sha1(*device, kData + name), sha1) << name;
  }
}

}  // namespace
}  // namespace hwaccel
