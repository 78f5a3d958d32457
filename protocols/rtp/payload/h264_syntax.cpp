#include "protocols/rtp/payload/h264_syntax.hpp"

#include <algorithm>

namespace protocols::rtp::payload {
namespace {

// Reads RBSP bits from a NAL unit and steps over emulation prevention bytes (7.4.1). Past the end
// it gives zeros and remembers.
class BitReader {
 public:
  explicit BitReader(ByteView nal) : nal_(nal) {}

  std::uint32_t bit() {
    if (left_ == 0 && !load()) {
      failed_ = true;
      return 0;
    }
    --left_;
    return current_ >> left_ & 1U;
  }
  std::uint32_t bits(unsigned count) {
    std::uint32_t value = 0;
    while (count-- > 0) value = value << 1U | bit();
    return value;
  }
  // ue(v), section 9.1.
  std::uint32_t ue() {
    unsigned zeros = 0;
    while (!failed_ && bit() == 0) {
      if (++zeros > 31) failed_ = true;
    }
    return failed_ ? 0 : (1U << zeros) - 1 + bits(zeros);
  }
  std::int32_t se() {
    const std::uint32_t k = ue();
    const auto half = static_cast<std::int32_t>((k + 1) / 2);
    return k % 2 == 1 ? half : -half;
  }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  bool load() {
    if (at_ < nal_.size() && zeros_ >= 2 && nal_[at_] == std::byte{3}) {
      ++at_;
      zeros_ = 0;
    }
    if (at_ >= nal_.size()) return false;
    current_ = std::to_integer<std::uint32_t>(nal_[at_++]);
    zeros_ = current_ == 0 ? zeros_ + 1 : 0;
    left_ = 8;
    return true;
  }

  ByteView nal_;
  std::size_t at_ = 0;
  unsigned zeros_ = 0, left_ = 0;
  std::uint32_t current_ = 0;
  bool failed_ = false;
};

bool has_chroma_fields(std::uint32_t profile) {
  constexpr std::uint32_t kProfiles[] = {100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134};
  return std::ranges::find(kProfiles, profile) != std::end(kProfiles);
}

void skip_scaling_lists(BitReader& in, std::uint32_t chroma_format) {
  const unsigned lists = chroma_format == 3 ? 12 : 8;
  for (unsigned i = 0; i < lists && !in.failed(); ++i) {
    if (in.bit() == 0) continue;
    std::int32_t last = 8;
    std::int32_t next = 8;
    for (unsigned j = 0; j < (i < 6 ? 16U : 64U) && !in.failed(); ++j) {
      if (next != 0) next = (last + in.se() % 256 + 256) % 256;
      if (next != 0) last = next;
    }
  }
}

void skip_order_count(BitReader& in) {
  const std::uint32_t type = in.ue();
  if (type == 0) {
    in.ue();
  } else if (type == 1) {
    in.bit();
    in.se();
    in.se();
    const std::uint32_t cycle = in.ue();
    for (std::uint32_t i = 0; i < std::min(cycle, 255U) && !in.failed(); ++i) in.se();
  }
}

constexpr std::size_t kRecoveryPoint = 6;

// Type or size of an SEI message, section 7.3.2.3.1: 255 for each byte ff, then the rest.
std::size_t sei_number(BitReader& in) {
  std::size_t value = 0;
  std::uint32_t byte = 255;
  while (byte == 255 && !in.failed()) {
    byte = in.bits(8);
    value += byte;
  }
  return value;
}

}  // namespace

std::optional<SpsInfo> parse_sps(ByteView nal) {
  if (nal.size() < 5) return std::nullopt;
  BitReader in(nal.subspan(1));
  const std::uint32_t profile = in.bits(8);
  in.bits(16);  // constraint flags and level
  SpsInfo out;
  out.id = in.ue();
  std::uint32_t chroma = 1;
  bool separate_planes = false;
  if (has_chroma_fields(profile)) {
    chroma = in.ue();
    if (chroma == 3) separate_planes = in.bit() != 0;
    in.ue();
    in.ue();
    in.bit();
    if (in.bit() != 0) skip_scaling_lists(in, chroma);
  }
  in.ue();  // log2_max_frame_num
  skip_order_count(in);
  in.ue();  // max_num_ref_frames
  in.bit();
  const std::uint64_t columns = in.ue() + std::uint64_t{1};
  const std::uint64_t rows = in.ue() + std::uint64_t{1};
  const std::uint32_t frames_only = in.bit();
  if (frames_only == 0) in.bit();
  in.bit();  // direct_8x8_inference
  std::uint64_t width = columns * 16;
  std::uint64_t height = rows * 16 * (2 - frames_only);
  if (in.bit() != 0) {
    const bool subsampled_x = !separate_planes && (chroma == 1 || chroma == 2);
    const std::uint64_t unit_x = subsampled_x ? 2 : 1;
    const std::uint64_t subsampled_y = !separate_planes && chroma == 1 ? 2 : 1;
    const std::uint64_t unit_y = subsampled_y * (2U - frames_only);
    const std::uint64_t left = in.ue(), right = in.ue(), top = in.ue(), bottom = in.ue();
    const std::uint64_t crop_x = (left + right) * unit_x;
    const std::uint64_t crop_y = (top + bottom) * unit_y;
    if (crop_x >= width || crop_y >= height) return std::nullopt;
    width -= crop_x;
    height -= crop_y;
  }
  if (in.failed() || out.id > 31 || width > 16384 || height > 16384) return std::nullopt;
  out.width = static_cast<std::uint16_t>(width);
  out.height = static_cast<std::uint16_t>(height);
  return out;
}

std::optional<PpsInfo> parse_pps(ByteView nal) {
  if (nal.size() < 2) return std::nullopt;
  BitReader in(nal.subspan(1));
  PpsInfo out;
  out.id = in.ue();
  out.sps_id = in.ue();
  if (in.failed() || out.id > 255 || out.sps_id > 31) return std::nullopt;
  return out;
}

std::optional<SliceInfo> parse_slice(ByteView nal) {
  if (nal.size() < 2) return std::nullopt;
  BitReader in(nal.subspan(1));
  SliceInfo out;
  out.first_macroblock = in.ue();
  in.ue();  // slice_type
  out.pps_id = in.ue();
  if (in.failed() || out.pps_id > 255) return std::nullopt;
  return out;
}

bool has_recovery_point(ByteView nal) {
  if (nal.empty()) return false;
  BitReader in(nal.subspan(1));
  while (true) {
    const std::size_t type = sei_number(in);
    const std::size_t size = sei_number(in);
    if (in.failed()) return false;
    if (type == kRecoveryPoint) return true;
    for (std::size_t i = 0; i < size && !in.failed(); ++i) in.bits(8);
  }
}

}  // namespace protocols::rtp::payload
