#include "protocols/rtp/sender.hpp"

#include <algorithm>
#include <utility>

#include "protocols/rtp/payload/rtx.hpp"

namespace protocols::rtp {
namespace {

constexpr std::size_t kFixedHeader = 12;
constexpr std::size_t kMaxMid = 16;

}  // namespace

Sender::Sender(std::uint32_t ssrc, std::uint32_t rtx_ssrc, const RandomSource& random)
    : ssrc_(ssrc),
      rtx_ssrc_(rtx_ssrc),
      // Half the range, so that SRTP's rollover guess is safe when the first packets are lost
      // (RFC 3711 3.3.1).
      sequence_(static_cast<std::uint16_t>(random_u32(random) & 0x7fffU)),
      rtx_sequence_(static_cast<std::uint16_t>(random_u32(random) & 0x7fffU)),
      rebaser_(random_u32(random)),
      first_picture_id_(static_cast<std::uint16_t>(random_u32(random) & 0x7fffU)),
      transport_(std::make_shared<TransportSequence>()) {}

void Sender::configure(const SessionSettings& settings) {
  settings_ = &settings;
  if (settings.transport_sequence) transport_ = settings.transport_sequence;
  const bool same = format_ && settings.send && format_->codec == settings.send->codec &&
                    format_->h264 == settings.send->h264;
  format_ = settings.send;
  if (same) return;
  packetizer_ = std::monostate{};
  if (!format_) return;
  if (format_->codec == Codec::H264) {
    packetizer_.emplace<payload::H264Packetizer>(format_->h264.packetization_mode);
  } else if (format_->codec == Codec::Vp8) {
    packetizer_.emplace<payload::Vp8Packetizer>(first_picture_id_);
  }
}

bool Sender::packetize(const EncodedFrame& frame, std::size_t room) {
  parts_.clear();
  if (auto* h264 = std::get_if<payload::H264Packetizer>(&packetizer_)) {
    return h264->packetize(*frame.data, room, parts_);
  }
  if (auto* vp8 = std::get_if<payload::Vp8Packetizer>(&packetizer_)) {
    return vp8->packetize(*frame.data, room, parts_);
  }
  parts_.push_back({.body = *frame.data});
  return frame.data->size() <= room;
}

// Bytes in front of the payload, and room for the two that RTX adds.
std::size_t Sender::overhead(bool with_level) const {
  std::size_t elements = 0;
  if (with_level) elements += 3;
  if (settings_->transport_cc_extension) elements += 4;
  if (settings_->mid_extension) elements += 2 + std::min(settings_->mid.size(), kMaxMid);
  const std::size_t extensions = elements == 0 ? 0 : 4 + (elements + 3) / 4 * 4;
  return kFixedHeader + extensions + (format_->rtx_payload_type ? 2 : 0);
}

void Sender::send_frame(const EncodedFrame& frame, TimePoint now, std::deque<Packet>& out) {
  if (!format_ || frame.codec != format_->codec || !frame.data || frame.data->empty() ||
      digits_.playing()) {
    ++counters_.frames_unsent;
    return;
  }
  const auto level =
      settings_->audio_level_extension ? frame.audio_level : std::optional<std::uint8_t>{};
  const std::size_t used = overhead(level.has_value());
  const std::size_t limit = settings_->max_packet_bytes;
  if (used >= limit || !packetize(frame, limit - used)) {
    ++counters_.frames_unsent;
    return;
  }
  const TimePoint known = frame.received == TimePoint{} ? now : frame.received;
  const TimePoint received = frame.captured.value_or(known);
  const auto rebased = rebaser_.rebase(frame.timestamp, received, rtp_clock_rate(frame.codec));
  const bool video = kind_of(frame.codec) == MediaKind::Video;
  std::span<const payload::Part> rest(parts_);
  while (!rest.empty()) {
    std::size_t count = 1;
    while (!rest[count - 1].last_of_packet) ++count;
    PacketHeader header;
    header.payload_type = format_->payload_type;
    header.timestamp = rebased.timestamp;
    // Video: the last of the picture. Audio: the first of a talk spurt (RFC 3551 4.1).
    header.marker = video ? count == rest.size() : rebased.anchored;
    emit(header, rest.first(count), level, now, out);
    rest = rest.subspan(count);
  }
  ++counters_.frames;
}

void Sender::emit(PacketHeader header, std::span<const payload::Part> parts,
                  std::optional<std::uint8_t> level, TimePoint now, std::deque<Packet>& out) {
  header.sequence = sequence_++;
  header.ssrc = ssrc_;
  std::array<Extension, 3> extensions;
  std::array<std::byte, 2> transport{};
  std::byte level_byte{};
  std::size_t count = 0;
  std::size_t payload = 0;
  for (const auto& part : parts) payload += part.size();
  if (settings_->mid_extension && !settings_->mid.empty()) {
    extensions[count++] = {
        *settings_->mid_extension,
        as_bytes(settings_->mid).first(std::min(settings_->mid.size(), kMaxMid))};
  }
  if (level) {
    // RFC 6464: the top bit says voice activity; whoever measured silence heard none.
    level_byte = static_cast<std::byte>((*level < 127 ? 0x80U : 0U) | (*level & 0x7fU));
    extensions[count++] = {*settings_->audio_level_extension, ByteView(&level_byte, 1)};
  }
  if (settings_->transport_cc_extension) {
    const std::uint16_t number = transport_->next(ssrc_, payload, now);
    transport = {static_cast<std::byte>(number >> 8U), static_cast<std::byte>(number & 0xffU)};
    extensions[count++] = {*settings_->transport_cc_extension, transport};
  }
  Bytes packet = write_packet(header, std::span(extensions).first(count), parts);
  counters_.octets += static_cast<std::uint32_t>(payload);
  if (settings_->feedback.nack) history_.remember(header.sequence, packet, now);
  push(std::move(packet), now, out);
}

void Sender::push(Bytes packet, TimePoint now, std::deque<Packet>& out) {
  ++counters_.packets;
  counters_.bytes += packet.size();
  meter_.add(packet.size(), now);
  out.push_back({false, std::move(packet)});
}

void Sender::retransmit(std::span<const std::uint16_t> lost, TimePoint now, Duration spacing,
                        std::deque<Packet>& out) {
  for (const std::uint16_t sequence : lost) {
    const auto stored = history_.fetch(sequence, now, spacing);
    if (!stored) continue;
    Bytes packet;
    if (format_ && format_->rtx_payload_type) {
      const auto view = parse_packet(*stored);
      if (!view) continue;
      packet = payload::write_rtx(*view, *format_->rtx_payload_type, rtx_sequence_++, rtx_ssrc_);
    } else {
      packet.reserve(stored->size() + kSpareBytes);
      packet.assign(stored->begin(), stored->end());
    }
    renumber(packet, now);
    ++counters_.retransmitted;
    push(std::move(packet), now, out);
  }
}

// A repair is a packet of its own to congestion control: its transport-wide number must be new.
void Sender::renumber(Bytes& packet, TimePoint now) {
  if (!settings_->transport_cc_extension) return;
  const auto view = parse_packet(packet);
  const auto element = view ? view->extension(*settings_->transport_cc_extension) : std::nullopt;
  if (!element || element->size() != 2) return;
  const auto at = static_cast<std::size_t>(element->data() - packet.data());
  const std::uint16_t number = transport_->next(ssrc_, packet.size(), now);
  packet[at] = static_cast<std::byte>(number >> 8U);
  packet[at + 1] = static_cast<std::byte>(number & 0xffU);
}

void Sender::send_digit(char digit, TimePoint now) {
  const auto event = payload::event_of(digit);
  if (event && settings_->telephone_event_send) digits_.push(*event, now);
}

void Sender::handle_timeout(TimePoint now, std::deque<Packet>& out) {
  while (const auto due = digits_.poll(now, settings_->telephone_event_clock)) {
    if (!settings_->telephone_event_send) continue;
    if (due->first) digit_timestamp_ = rebaser_.at(now);
    const auto bytes = payload::write_telephone_event(due->event);
    payload::Part part;
    part.body = bytes;
    PacketHeader header;
    header.payload_type = *settings_->telephone_event_send;
    header.marker = due->first;
    header.timestamp = digit_timestamp_;
    emit(header, {&part, 1}, std::nullopt, now, out);
  }
}

}  // namespace protocols::rtp
