#include "protocols/rtp/payload/h264_depacketizer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "protocols/rtp/payload/h264_syntax.hpp"

namespace protocols::rtp::payload {
namespace {

constexpr std::size_t kMaxUnit = 8U << 20U;  // no conference picture is larger
constexpr std::array kStartCode = {std::byte{0}, std::byte{0}, std::byte{0}, std::byte{1}};

bool is_slice(NalType type) {
  return type == NalType::Slice || type == NalType::Idr;
}

bool is_scalable(NalType type) {
  return type == NalType::Prefix || type == NalType::SubsetSps || type == NalType::SvcSlice;
}

// Delimiters and filler carry nothing a decoder or another packetiser needs.
bool is_left_out(NalType type) {
  return is_scalable(type) || type == NalType::AccessUnitDelimiter || type == NalType::Filler;
}

// STAP-B, MTAP and FU-B belong to interleaved mode, which is never negotiated; nor may one packet
// structure hold another (RFC 6184 5.7, 5.8).
bool is_nal_unit(NalType type) {
  const auto number = static_cast<unsigned>(type);
  return number > 0 && number < 24;
}

// Whether an access unit may begin with this NAL unit (H.264 7.4.1.2.3); its slice bytes may be
// cut short. first_mb_in_slice == 0 is ue(v) "1", the top bit of the first byte.
bool begins_picture(NalType type, std::byte first_body_byte) {
  if (is_slice(type)) return (first_body_byte & std::byte{0x80}) != std::byte{0};
  return type == NalType::Sei || type == NalType::Sps || type == NalType::Pps ||
         type == NalType::AccessUnitDelimiter || is_scalable(type);
}

bool begins_access_unit(ByteView payload) {
  const NalType type = nal_type(payload[0]);
  if (type == NalType::StapA) {
    return payload.size() > 4 && begins_picture(nal_type(payload[3]), payload[4]);
  }
  if (type == NalType::FuA) {
    return payload.size() > 2 && (payload[1] & std::byte{0x80}) != std::byte{0} &&
           begins_picture(nal_type(payload[1]), payload[2]);
  }
  return payload.size() > 1 && begins_picture(type, payload[1]);
}

}  // namespace

void H264Depacketizer::push(const Fragment& fragment, DepacketizedFrames& out) {
  if (fragment.payload.empty()) return;  // padding probes carry no media
  if (open_ && fragment.timestamp != timestamp_) finish(out);
  if (!open_) begin(fragment);
  if (!damaged_) {
    switch (nal_type(fragment.payload[0])) {
      case NalType::StapA: add_aggregate(fragment.payload); break;
      case NalType::FuA: add_fragment(fragment.payload); break;
      default: add_nal(fragment.payload); break;
    }
  }
  if (fragment.marker && open_) finish(out);
}

void H264Depacketizer::gap() {
  after_gap_ = true;
  if (open_) damage();
}

void H264Depacketizer::begin(const Fragment& fragment) {
  open_ = true;
  damaged_ = false;
  timestamp_ = fragment.timestamp;
  unit_.clear();
  unit_.reserve(reserve_);
  fragment_open_ = idr_ = slices_ = has_sps_ = has_pps_ = recovery_ = false;
  if (after_gap_ && !begins_access_unit(fragment.payload)) damage();
  // Still after a gap while packets of a headless unit pass.
  after_gap_ = damaged_;
}

void H264Depacketizer::damage() {
  damaged_ = true;
  unit_.clear();
}

void H264Depacketizer::finish(DepacketizedFrames& out) {
  open_ = false;
  if (fragment_open_) damage();
  // Some rooms mark packets that hold parameter sets alone; those are remembered, not a picture.
  if (!damaged_ && !slices_) return;
  if (!damaged_ && idr_ && !insert_parameter_sets()) damage();
  if (damaged_) {
    ++dropped_;
    return;
  }
  Depacketized frame;
  frame.timestamp = timestamp_;
  frame.keyframe = idr_;
  frame.recovery_point = recovery_;
  if (idr_) {
    const auto& sps = sps_.at(pps_.at(pps_id_).sps_id);
    frame.width = sps.width;
    frame.height = sps.height;
  }
  reserve_ = std::max<std::size_t>(unit_.size() + unit_.size() / 4, 1024);
  frame.data = std::move(unit_);
  unit_ = {};
  out.push_back(std::move(frame));
}

bool H264Depacketizer::insert_parameter_sets() {
  const auto pps = pps_.find(pps_id_);
  if (pps == pps_.end()) return false;
  const auto sps = sps_.find(pps->second.sps_id);
  if (sps == sps_.end()) return false;
  Bytes missing;
  const auto add = [&missing](const Bytes& nal) {
    missing.insert(missing.end(), kStartCode.begin(), kStartCode.end());
    missing.insert(missing.end(), nal.begin(), nal.end());
  };
  if (!has_sps_) add(sps->second.nal);
  // A sequence parameter set resets the pictures' sets in some decoders: repeat both.
  if (!has_pps_ || !has_sps_) add(pps->second.nal);
  unit_.insert(unit_.begin() + static_cast<std::ptrdiff_t>(first_slice_at_), missing.begin(),
               missing.end());
  return true;
}

void H264Depacketizer::append(ByteView nal) {
  unit_.insert(unit_.end(), kStartCode.begin(), kStartCode.end());
  unit_.insert(unit_.end(), nal.begin(), nal.end());
}

void H264Depacketizer::add_nal(ByteView nal) {
  if (fragment_open_ || unit_.size() + nal.size() > kMaxUnit) return damage();
  const NalType type = nal_type(nal[0]);
  if (is_left_out(type)) return;
  if (!is_nal_unit(type)) return damage();
  const std::size_t at = unit_.size();
  append(nal);
  note_nal(nal, at);
}

void H264Depacketizer::note_nal(ByteView nal, std::size_t offset) {
  const NalType type = nal_type(nal[0]);
  if (is_slice(type)) {
    if (!slices_) {
      first_slice_at_ = offset;
      const auto slice = parse_slice(nal);
      if (!slice) return damage();
      pps_id_ = slice->pps_id;
    }
    slices_ = true;
    idr_ = idr_ || type == NalType::Idr;
  } else if (type == NalType::Sps) {
    const auto info = parse_sps(nal);
    if (!info) return damage();
    sps_[info->id] = {to_bytes(nal), info->id, info->width, info->height};
    has_sps_ = true;
  } else if (type == NalType::Pps) {
    const auto info = parse_pps(nal);
    if (!info) return damage();
    pps_[info->id] = {to_bytes(nal), info->sps_id, 0, 0};
    has_pps_ = true;
  } else if (type == NalType::Sei) {
    recovery_ = recovery_ || has_recovery_point(nal);
  }
}

// | STAP-A header | size 16 | NAL unit | size 16 | NAL unit | …, RFC 6184 5.7.1.
void H264Depacketizer::add_aggregate(ByteView payload) {
  ByteView rest = payload.subspan(1);
  while (!rest.empty() && !damaged_) {
    if (rest.size() < 2) return damage();
    const std::size_t size =
        std::to_integer<std::size_t>(rest[0]) << 8U | std::to_integer<std::size_t>(rest[1]);
    if (size == 0 || size > rest.size() - 2) return damage();
    const ByteView nal = rest.subspan(2, size);
    add_nal(nal);
    rest = rest.subspan(2 + size);
  }
}

// | F NRI 28 | S E R Type | fragment |, RFC 6184 5.8.
void H264Depacketizer::add_fragment(ByteView payload) {
  if (payload.size() < 3) return damage();
  const auto header = std::to_integer<unsigned>(payload[1]);
  const bool start = (header & 0x80U) != 0;
  const bool end = (header & 0x40U) != 0;
  if (start == fragment_open_ || (start && end)) return damage();
  if (!is_nal_unit(nal_type(payload[1]))) return damage();
  if (unit_.size() + payload.size() > kMaxUnit) return damage();
  if (start) {
    fragment_open_ = true;
    fragment_at_ = unit_.size();
    const auto nal_header = std::byte{static_cast<std::uint8_t>(
        (std::to_integer<unsigned>(payload[0]) & 0xe0U) | (header & 0x1fU))};
    append({&nal_header, 1});
  }
  unit_.insert(unit_.end(), payload.begin() + 2, payload.end());
  if (!end) return;
  fragment_open_ = false;
  const ByteView nal = ByteView(unit_).subspan(fragment_at_ + kStartCode.size());
  if (is_left_out(nal_type(nal[0]))) {
    unit_.resize(fragment_at_);
  } else {
    note_nal(nal, fragment_at_);
  }
}

}  // namespace protocols::rtp::payload
