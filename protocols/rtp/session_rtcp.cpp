#include <algorithm>
#include <iterator>
#include <utility>

#include "protocols/rtp/session_impl.hpp"

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr std::uint8_t kCname = 1;
constexpr Duration kMaxRtt = 10s;
constexpr Duration kFirMemory = 1s;
constexpr Duration kMinSpacing = 10ms;  // between two repairs of one packet
constexpr Duration kDefaultSpacing = 40ms;

std::uint32_t to_kbps(std::uint64_t bits_per_second) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(bits_per_second / 1000, 1'000'000));
}

}  // namespace

// Randomised by half to one and a half, RFC 3550 6.3.1. Two seconds for audio, one for video are
// below a hundredth of any rate we send, so the 5 % rule needs no arithmetic.
Duration Session::Impl::report_interval() {
  const Duration base = settings.kind == MediaKind::Audio ? 2s : 1s;
  return base / 2 + base / 1024 * (random_u32(random) % 1024);
}

void Session::Impl::send_report(TimePoint now) {
  next_report = now + report_interval();
  std::vector<rtcp::ReportBlock> blocks;
  if (auto block = receiver.report(now)) blocks.push_back(*block);
  const auto& sent = sender.counters();
  std::vector<rtcp::Message> out;
  if (sent.packets > packets_at_report) {
    out.emplace_back(rtcp::SenderReport{sender.ssrc(), wall.at(now), sender.rtp_timestamp(now),
                                        static_cast<std::uint32_t>(sent.packets), sent.octets,
                                        std::move(blocks)});
  } else {
    out.emplace_back(rtcp::ReceiverReport{sender.ssrc(), std::move(blocks)});
  }
  packets_at_report = sent.packets;
  out.emplace_back(rtcp::SourceDescription{{{sender.ssrc(), {{kCname, settings.cname}}}}});
  if (receiver.ssrc()) std::ranges::move(limits_to_announce(), std::back_inserter(out));
  outbox.push_back({true, rtcp::write_compound(out)});
}

// Early feedback, RFC 4585 3.1: the smallest compound packet that every peer takes.
void Session::Impl::send_feedback(std::vector<rtcp::Message> feedback) {
  if (feedback.empty()) return;
  std::vector<rtcp::Message> out;
  out.emplace_back(rtcp::ReceiverReport{sender.ssrc(), {}});
  out.emplace_back(rtcp::SourceDescription{{{sender.ssrc(), {{kCname, settings.cname}}}}});
  std::ranges::move(feedback, std::back_inserter(out));
  outbox.push_back({true, rtcp::write_compound(out)});
}

void Session::Impl::send_nacks(TimePoint now) {
  auto lost = receiver.due_nacks(now, rtt);
  if (lost.empty() || !receiver.ssrc()) return;
  nacks_sent += lost.size();
  send_feedback({rtcp::Nack{sender.ssrc(), *receiver.ssrc(), std::move(lost)}});
}

void Session::Impl::poll_keyframe_request(TimePoint now) {
  const auto ask = keyframes.poll(settings.feedback, now);
  if (!ask) return;
  auto media = receiver.ssrc();
  if (!media && !settings.remote_ssrcs.empty()) media = settings.remote_ssrcs.front();
  if (!media) return;
  if (*ask == KeyframeRequester::Ask::Fir) {
    ++firs_sent;
    send_feedback({rtcp::Fir{sender.ssrc(), {{*media, keyframes.fir_sequence()}}}});
  } else {
    ++plis_sent;
    send_feedback({rtcp::Pli{sender.ssrc(), *media}});
  }
}

void Session::Impl::send_bye() {
  std::vector<rtcp::Message> out;
  out.emplace_back(rtcp::ReceiverReport{sender.ssrc(), {}});
  out.emplace_back(rtcp::SourceDescription{{{sender.ssrc(), {{kCname, settings.cname}}}}});
  out.emplace_back(rtcp::Bye{{sender.ssrc()}, {}});
  outbox.push_back({true, rtcp::write_compound(out)});
}

// REMB holds only while it is repeated; TMMBR until it is confirmed (RFC 5104 3.5.4).
std::vector<rtcp::Message> Session::Impl::limits_to_announce() {
  std::vector<rtcp::Message> out;
  if (!receive_limit_kbps || !receiver.ssrc()) return out;
  const std::uint64_t bits = *receive_limit_kbps * std::uint64_t{1000};
  constexpr std::uint16_t kOverhead = 40;  // IPv4, UDP and RTP headers
  if (settings.feedback.tmmbr && !tmmbr_confirmed) {
    out.emplace_back(rtcp::Tmmbr{sender.ssrc(), {{*receiver.ssrc(), bits, kOverhead}}});
  }
  if (settings.feedback.remb) out.emplace_back(rtcp::Remb{sender.ssrc(), bits, {*receiver.ssrc()}});
  return out;
}

void Session::Impl::handle(const rtcp::SenderReport& message, TimePoint now) {
  receiver.handle_sender_report(message, now);
  handle_blocks(message.blocks, now);
}

void Session::Impl::handle(const rtcp::ReceiverReport& message, TimePoint now) {
  handle_blocks(message.blocks, now);
}

void Session::Impl::handle_blocks(const std::vector<rtcp::ReportBlock>& blocks, TimePoint now) {
  for (const auto& block : blocks) {
    if (block.ssrc != sender.ssrc()) continue;
    remote_loss = block.fraction_lost / 256.0;
    if (block.last_sr != 0) {
      // RFC 3550 6.4.1, in 16.16 seconds. Clocks that lie may give a negative time.
      const auto units = static_cast<std::int32_t>(compact(wall.at(now)) - block.last_sr -
                                                   block.delay_since_last_sr);
      const Duration measured = duration_of(std::int64_t{units} << 16);
      if (units >= 0 && measured < kMaxRtt) rtt = rtt ? (*rtt * 3 + measured) / 4 : measured;
    }
    bitrate.handle_loss(remote_loss, sender.sent_kbps(now), now);
    report_bitrate();
  }
}

void Session::Impl::handle(const rtcp::Bye& message, TimePoint) {
  for (const std::uint32_t ssrc : message.ssrcs) {
    if (!receiver.handle_bye(ssrc)) continue;
    keyframes.arrived();
    events.emplace_back(SourceEnded{});
  }
}

void Session::Impl::handle(const rtcp::Nack& message, TimePoint now) {
  if (message.media != sender.ssrc()) return;
  const Duration spacing = rtt ? std::max(*rtt, Duration(kMinSpacing)) : kDefaultSpacing;
  sender.retransmit(message.lost, now, spacing, outbox);
}

void Session::Impl::handle(const rtcp::Tmmbr& message, TimePoint) {
  for (const auto& tuple : message.tuples) {
    if (tuple.ssrc != sender.ssrc() && tuple.ssrc != 0) continue;
    bitrate.handle_tmmbr(to_kbps(tuple.bits_per_second));
    explicit_limit_kbps = to_kbps(tuple.bits_per_second);
    // The bounding set names who asked, RFC 5104 4.2.2.2.
    send_feedback(
        {rtcp::Tmmbn{sender.ssrc(), {{message.sender, tuple.bits_per_second, tuple.overhead}}}});
    report_bitrate();
  }
}

void Session::Impl::handle(const rtcp::Tmmbn& message, TimePoint) {
  if (receiver.ssrc() != message.sender) return;
  tmmbr_confirmed = std::ranges::any_of(
      message.tuples, [&](const auto& tuple) { return tuple.ssrc == sender.ssrc(); });
}

void Session::Impl::handle(const rtcp::Remb& message, TimePoint) {
  // The estimate is for all sources listed together.
  const auto ours = std::ranges::count(message.ssrcs, sender.ssrc());
  if (ours == 0) return;
  const std::uint32_t share = to_kbps(message.bits_per_second / message.ssrcs.size());
  bitrate.handle_remb(share);
  explicit_limit_kbps = share;
  report_bitrate();
}

void Session::Impl::handle(const rtcp::TransportFeedback& message, TimePoint now) {
  if (!settings.transport_cc_extension || settings.kind == MediaKind::Audio) return;
  const auto fates = sender.transport_sequence().fates(message, sender.ssrc());
  bitrate.handle_fates(fates, sender.sent_kbps(now), now);
  report_bitrate();
}

void Session::Impl::report_bitrate() {
  if (settings.kind == MediaKind::Audio) {
    if (explicit_limit_kbps) {
      events.emplace_back(BitrateLimited{*std::exchange(explicit_limit_kbps, std::nullopt)});
    }
    return;
  }
  if (const auto kbps = bitrate.take_change()) events.emplace_back(BitrateLimited{*kbps});
}

void Session::Impl::handle(const rtcp::Pli& message, TimePoint) {
  if (message.media == sender.ssrc() || message.media == 0) {
    keyframe_requested(KeyframeRequested::By::Pli);
  }
}

void Session::Impl::handle(const rtcp::Fir& message, TimePoint now) {
  for (const auto& entry : message.entries) {
    if (entry.ssrc != sender.ssrc() && entry.ssrc != 0) continue;
    // A repeated number is the same command again, RFC 5104 4.3.1.2; but rooms that never count
    // must be heard too.
    if (last_fir == entry && last_fir_sender == message.sender && now - last_fir_at < kFirMemory) {
      continue;
    }
    last_fir_at = now;
    last_fir = entry;
    last_fir_sender = message.sender;
    keyframe_requested(KeyframeRequested::By::Fir);
  }
}

void Session::Impl::keyframe_requested(KeyframeRequested::By by) {
  ++(by == KeyframeRequested::By::Fir ? firs_received : plis_received);
  events.emplace_back(KeyframeRequested{by});
}

}  // namespace protocols::rtp
