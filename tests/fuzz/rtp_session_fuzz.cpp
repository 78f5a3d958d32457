#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <variant>

#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/rtcp/compound.hpp"
#include "protocols/rtp/session.hpp"

// One m-line lives through packets, reports, frames to send and time in any order. Each byte of the
// input is an act; most take more bytes. Promises: what is sent can be read and is no longer than
// agreed, frames are never empty, and a deadline that was met is followed by a later one.

namespace {

using namespace protocols;
using namespace protocols::rtp;

constexpr std::uint32_t kLocal = 0x01010101, kLocalRtx = 0x02020202;
constexpr std::array<std::uint32_t, 4> kRemotes{0x11111111, 0x22222222, 0x33333333, 0x44444444};

SessionSettings settings_of(std::uint8_t flags) {
  SessionSettings out;
  out.kind = (flags & 1U) != 0 ? MediaKind::Video : MediaKind::Audio;
  if (out.kind == MediaKind::Video) {
    PayloadFormat h264, vp8;
    h264.codec = Codec::H264;
    h264.payload_type = 96;
    h264.rtx_payload_type = 97;
    h264.h264.packetization_mode = (flags & 2U) != 0 ? 1 : 0;
    vp8.codec = Codec::Vp8;
    vp8.payload_type = 98;
    vp8.rtx_payload_type = 99;
    out.send = (flags & 4U) != 0 ? vp8 : h264;
    out.receive = {h264, vp8};
    out.local_rtx_ssrc = kLocalRtx;
  } else {
    out.send = PayloadFormat{Codec::Opus, 100, {}, {}, false, false};
    out.receive = {*out.send, PayloadFormat{Codec::Pcmu, 0, {}, {}, false, false}};
    out.telephone_event_send = out.telephone_event_receive = 101;
    out.audio_level_extension = 1;
  }
  out.feedback = {.nack = true,
                  .pli = (flags & 8U) != 0,
                  .fir = true,
                  .tmmbr = (flags & 16U) != 0,
                  .remb = true,
                  .transport_cc = true};
  out.local_ssrc = kLocal;
  if ((flags & 32U) != 0) out.remote_ssrcs = {kRemotes[0], kRemotes[1]};
  out.transport_cc_extension = 5;
  out.mid_extension = 9;
  out.mid = "0";
  out.cname = "c";
  return out;
}

class Play {
 public:
  Play(Reader& input, std::uint8_t flags)
      : input_(input),
        flags_(flags),
        session_(settings_of(flags),
                 [](std::span<std::byte> out) { std::ranges::fill(out, std::byte{7}); }, now_) {
    session_.set_wall_clock(now_, 0xe000000000000000U);
  }

  void run() {
    for (int acts = 0; acts < 400 && !input_.empty(); ++acts) {
      act(byte());
      drain();
    }
    session_.end(now_);
    drain();
    (void)session_.statistics();
  }

 private:
  std::uint8_t byte() { return input_.u8().value_or(0); }

  ByteView some() {
    const std::size_t wanted = byte();
    return *input_.bytes(std::min(wanted, input_.remaining()));
  }

  void act(std::uint8_t what) {
    switch (what % 12) {
      case 0: return session_.handle_rtp(some(), now_);
      case 1: return session_.handle_rtcp(some(), now_);
      case 2: return tick();
      case 3: now_ += std::chrono::milliseconds(byte()); return;
      case 4: return send_frame();
      case 5: return session_.send_digit("0123456789*#ABCDx"[byte() % 17], now_);
      case 6: return session_.request_keyframe(now_);
      case 7: return session_.limit_receive_bitrate(byte() * 16U, now_);
      case 8: return session_.configure(settings_of(flags_ ^ (byte() & 0xfeU)), now_);
      default: return packet();
    }
  }

  void tick() {
    const auto at = session_.deadline();
    if (!at) return;
    now_ = std::max(now_, *at);
    session_.handle_timeout(now_);
    const auto next = session_.deadline();
    check(!next || *next > now_);
  }

  void send_frame() {
    const std::uint8_t kind = byte();
    const auto sent = settings_of(flags_).send->codec;
    EncodedFrame frame;
    frame.codec = sent;
    frame.timestamp = timestamp_ += 3000;
    frame.keyframe = (kind & 1U) != 0;
    frame.received = now_;
    const ByteView data = some();
    Bytes bytes = to_bytes(data);
    if ((kind & 2U) != 0 && !bytes.empty()) bytes.resize(std::size_t{kind} * 64, bytes.back());
    frame.data = std::make_shared<Bytes>(std::move(bytes));
    session_.send_frame(frame, now_);
  }

  // A packet whose header is likely to be of some use.
  void packet() {
    const std::uint8_t kind = byte();
    constexpr std::array<std::uint8_t, 8> kTypes{96, 98, 97, 99, 100, 0, 101, 50};
    PacketHeader header;
    header.marker = (kind & 1U) != 0;
    header.payload_type = kTypes[(kind >> 1U) % 8];
    header.ssrc = kRemotes[(kind >> 4U) % 4];
    sequence_ = static_cast<std::uint16_t>(sequence_ + static_cast<std::int8_t>(byte()));
    header.sequence = sequence_;
    if ((kind & 64U) != 0) remote_timestamp_ += 3000;
    header.timestamp = remote_timestamp_;
    const payload::Part part{{}, 0, some(), true};
    session_.handle_rtp(write_packet(header, {}, std::span(&part, 1)), now_);
  }

  void drain() {
    while (const auto out = session_.poll_transmit()) {
      if (out->rtcp) {
        check(rtcp::parse_compound(out->bytes).has_value());
      } else {
        check(parse_packet(out->bytes).has_value() && out->bytes.size() <= 1200);
      }
    }
    while (const auto event = session_.poll_event()) {
      const auto* frame = std::get_if<FrameReceived>(&*event);
      check(frame == nullptr || (frame->frame && frame->frame->data));
    }
  }

  Reader& input_;
  std::uint8_t flags_;
  TimePoint now_{std::chrono::hours(1)};
  Session session_;
  std::uint16_t sequence_ = 65500;
  std::uint32_t timestamp_ = 0, remote_timestamp_ = 0xffff0000;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Reader input(std::as_bytes(std::span(data, size)));
  const std::uint8_t flags = input.u8().value_or(0);
  Play(input, flags).run();
  return 0;
}
