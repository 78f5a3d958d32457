#include "protocols/rtp/payload/h264_packetizer.hpp"

#include <algorithm>

#include "protocols/rtp/payload/annex_b.hpp"

namespace protocols::rtp::payload {
namespace {

bool may_aggregate(ByteView nal) {
  const NalType type = nal_type(nal[0]);
  return type == NalType::Sps || type == NalType::Pps || type == NalType::Sei;
}

void put_u16(Part& part, std::size_t value) {
  part.head[part.head_size++] = static_cast<std::byte>(value >> 8U);
  part.head[part.head_size++] = static_cast<std::byte>(value & 0xffU);
}

}  // namespace

bool H264Packetizer::packetize(ByteView access_unit, std::size_t max_payload, Parts& out) {
  split_annex_b(access_unit, nals_);
  std::erase_if(nals_, [](ByteView nal) {
    const NalType type = nal_type(nal[0]);
    return type == NalType::AccessUnitDelimiter || type == NalType::Filler;
  });
  if (nals_.empty() || max_payload < 16) return false;
  const auto too_large = [&](ByteView nal) { return nal.size() > max_payload; };
  if (mode_ == 0 && std::ranges::any_of(nals_, too_large)) return false;
  for (std::size_t i = 0; i < nals_.size();) {
    if (mode_ != 0) {
      const std::size_t taken = aggregate(i, max_payload, out);
      i += taken;
      if (taken != 0) continue;
    }
    if (nals_[i].size() <= max_payload) {
      out.push_back({.body = nals_[i]});
    } else {
      fragment(nals_[i], max_payload, out);
    }
    ++i;
  }
  return true;
}

// A run of at least two small units from `first` on; returns how many it took.
std::size_t H264Packetizer::aggregate(std::size_t first, std::size_t max_payload, Parts& out) {
  std::size_t size = 1;
  std::size_t end = first;
  std::byte importance{0};
  while (end < nals_.size() && may_aggregate(nals_[end]) &&
         size + 2 + nals_[end].size() <= max_payload) {
    size += 2 + nals_[end].size();
    importance = std::max(importance, nals_[end][0] & std::byte{0x60});
    ++end;
  }
  if (end - first < 2) return 0;
  for (std::size_t i = first; i < end; ++i) {
    Part part;
    if (i == first) {
      part.head[part.head_size++] = importance | static_cast<std::byte>(NalType::StapA);
    }
    put_u16(part, nals_[i].size());
    part.body = nals_[i];
    part.last_of_packet = i + 1 == end;
    out.push_back(part);
  }
  return end - first;
}

// Fragments of nearly equal size, so that the last is not a sliver.
void H264Packetizer::fragment(ByteView nal, std::size_t max_payload, Parts& out) {
  const ByteView body = nal.subspan(1);
  const std::size_t room = max_payload - 2;
  const std::size_t count = (body.size() + room - 1) / room;
  const std::size_t share = (body.size() + count - 1) / count;
  for (std::size_t at = 0; at < body.size(); at += share) {
    const std::size_t size = std::min(share, body.size() - at);
    Part part;
    part.head_size = 2;
    part.head[0] = (nal[0] & std::byte{0xe0}) | static_cast<std::byte>(NalType::FuA);
    part.head[1] = nal[0] & std::byte{0x1f};
    if (at == 0) part.head[1] |= std::byte{0x80};
    if (at + size == body.size()) part.head[1] |= std::byte{0x40};
    part.body = body.subspan(at, size);
    out.push_back(part);
  }
}

}  // namespace protocols::rtp::payload
