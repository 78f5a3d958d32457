#include "protocols/rtp/payload/vp8.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/reader.hpp"

namespace protocols::rtp::payload {
namespace {
constexpr std::size_t kMaxFrame = 8U << 20U;
constexpr std::size_t kDescriptor = 4;
}  // namespace

Result<Vp8Descriptor> parse_vp8_descriptor(ByteView payload) {
  Reader in(payload);
  const auto first = in.u8();
  if (!first) return fail(Errc::Truncated);
  Vp8Descriptor out;
  out.non_reference = (*first & 0x20U) != 0;
  out.start_of_partition = (*first & 0x10U) != 0;
  out.partition = *first & 0x07U;
  if ((*first & 0x80U) != 0) {
    const auto flags = in.u8();
    if (!flags) return fail(Errc::Truncated, in.offset());
    if ((*flags & 0x80U) != 0) {
      const auto low = in.u8();
      if (!low) return fail(Errc::Truncated, in.offset());
      out.picture_id = *low;
      if ((*low & 0x80U) != 0) {
        const auto more = in.u8();
        if (!more) return fail(Errc::Truncated, in.offset());
        out.picture_id = static_cast<std::uint16_t>((*low & 0x7fU) << 8U | *more);
      }
    }
    if ((*flags & 0x40U) != 0) {
      out.tl0_picture_index = in.u8();
      if (!out.tl0_picture_index) return fail(Errc::Truncated, in.offset());
    }
    if ((*flags & 0x30U) != 0) {
      const auto layer = in.u8();
      if (!layer) return fail(Errc::Truncated, in.offset());
      if ((*flags & 0x20U) != 0) out.temporal_layer = static_cast<std::uint8_t>(*layer >> 6U);
    }
  }
  out.size = in.offset();
  return out;
}

std::optional<Vp8FrameHeader> parse_vp8_frame(ByteView frame) {
  if (frame.size() < 3) return std::nullopt;
  Vp8FrameHeader out;
  out.keyframe = (frame[0] & std::byte{1}) == std::byte{0};
  if (!out.keyframe) return out;
  constexpr std::byte kStart[] = {std::byte{0x9d}, std::byte{0x01}, std::byte{0x2a}};
  if (frame.size() < 10 || !std::ranges::equal(frame.subspan(3, 3), kStart)) return std::nullopt;
  // Little endian, the top two bits are a scaling hint.
  const auto dimension = [&](std::size_t at) {
    const unsigned value =
        std::to_integer<unsigned>(frame[at]) | std::to_integer<unsigned>(frame[at + 1]) << 8U;
    return static_cast<std::uint16_t>(value & 0x3fffU);
  };
  out.width = dimension(6);
  out.height = dimension(8);
  return out;
}

void Vp8Depacketizer::push(const Fragment& fragment, DepacketizedFrames& out) {
  if (fragment.payload.empty()) return;
  if (open_ && fragment.timestamp != timestamp_) finish(out);
  const auto descriptor = parse_vp8_descriptor(fragment.payload);
  const bool first = descriptor && descriptor->start_of_partition && descriptor->partition == 0;
  if (!open_) {
    open_ = true;
    damaged_ = false;
    timestamp_ = fragment.timestamp;
    frame_.clear();
    frame_.reserve(reserve_);
    if (!first) damage();
  } else if (first && !frame_.empty()) {
    damage();
  }
  if (!descriptor || frame_.size() + fragment.payload.size() > kMaxFrame) damage();
  if (!damaged_) {
    const ByteView data = fragment.payload.subspan(descriptor->size);
    frame_.insert(frame_.end(), data.begin(), data.end());
  }
  if (fragment.marker) finish(out);
}

void Vp8Depacketizer::gap() {
  if (open_) damage();
}

void Vp8Depacketizer::damage() {
  damaged_ = true;
  frame_.clear();
}

void Vp8Depacketizer::finish(DepacketizedFrames& out) {
  open_ = false;
  const auto header = damaged_ ? std::nullopt : parse_vp8_frame(frame_);
  if (!header) {
    ++dropped_;
    return;
  }
  Depacketized frame;
  frame.timestamp = timestamp_;
  frame.keyframe = header->keyframe;
  frame.width = header->width;
  frame.height = header->height;
  reserve_ = std::max<std::size_t>(frame_.size() + frame_.size() / 4, 1024);
  frame.data = std::move(frame_);
  frame_ = {};
  out.push_back(std::move(frame));
}

bool Vp8Packetizer::packetize(ByteView frame, std::size_t max_payload, Parts& out) {
  if (frame.empty() || max_payload <= kDescriptor) return false;
  const std::size_t room = max_payload - kDescriptor;
  const std::size_t count = (frame.size() + room - 1) / room;
  const std::size_t share = (frame.size() + count - 1) / count;
  for (std::size_t at = 0; at < frame.size(); at += share) {
    Part part;
    part.head_size = kDescriptor;
    part.head[0] = at == 0 ? std::byte{0x90} : std::byte{0x80};
    part.head[1] = std::byte{0x80};
    part.head[2] = static_cast<std::byte>(0x80U | (picture_id_ >> 8U & 0x7fU));
    part.head[3] = static_cast<std::byte>(picture_id_ & 0xffU);
    part.body = frame.subspan(at, std::min(share, frame.size() - at));
    out.push_back(part);
  }
  picture_id_ = (picture_id_ + 1U) & 0x7fffU;
  return true;
}

}  // namespace protocols::rtp::payload
