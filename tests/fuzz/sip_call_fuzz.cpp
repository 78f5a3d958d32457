#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

#include "protocols/base/reader.hpp"
#include "protocols/sip/call.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/dialog.hpp"

// A call lives through whatever a peer, an owner and the clock do to it, in any order. Each byte of
// the input is one of these acts, a few take more bytes. Promises checked: Ended comes once,
// deadlines move on, and a call that ended finishes.

namespace {

using namespace protocols;
using namespace protocols::sip;

constexpr const char* kMethods[] = {"INVITE", "ACK",     "BYE",   "CANCEL", "UPDATE",
                                    "INFO",   "OPTIONS", "PRACK", "REFER",  "NOTIFY"};
constexpr int kStatuses[] = {100, 180, 183, 200, 202, 302, 404, 408,
                             422, 481, 486, 487, 488, 491, 500, 503};

void promise(bool kept) {
  if (!kept) std::abort();
}

std::string sdp(std::uint8_t kind) {
  const std::string head = "v=0\r\no=r 1 " + std::to_string(kind) +
                           " IN IP4 192.0.2.5\r\ns=-\r\nc=IN IP4 192.0.2.5\r\nt=0 0\r\n";
  switch (kind % 5) {
    case 0: return {};
    case 1: return head + "m=audio 5004 RTP/AVP 0 8\r\n";
    case 2: return head + "m=audio 5004 RTP/AVP 0\r\nm=video 0 RTP/AVP 96\r\n";
    case 3: return head + "m=audio 5004 RTP/AVP 18\r\na=sendonly\r\n";
    default: return "v=0\r\nrubbish";
  }
}

class Play {
 public:
  Play(Reader& input, bool outgoing) : input_(input), outgoing_(outgoing) {
    const RandomSource random = [state = std::uint64_t{1}](std::span<std::byte> out) mutable {
      for (std::byte& byte : out) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        byte = static_cast<std::byte>(state >> 56U);
      }
    };
    media_.host = "192.0.2.9";
    media_.streams = {{StreamRole::Audio, 40000, 40001}, {StreamRole::MainVideo, 40002, 40003}};
    media_.encryption = EncryptionPolicy::ClearAllowed;
    if (outgoing) {
      call_ = Call::outgoing({"fuzz"}, "sip:room@192.0.2.5", "x", flow_, media_, random, now_);
    } else {
      call_ = Call::incoming({"fuzz"}, request(0, byte(), byte(), false), flow_, random, now_);
    }
    drain();
  }

  void run() {
    for (int acts = 0; acts < 200 && !input_.empty(); ++acts) {
      act(byte());
      drain();
    }
    call_->hang_up(EndReason::LocalHangup, now_);
    drain();
    for (int i = 0; i < 2000 && call_->deadline(); ++i) tick();
    promise(ended_ == 1);
    promise(!call_->deadline());
    promise(call_->finished());
  }

 private:
  std::uint8_t byte() { return input_.u8().value_or(0); }

  void tick() {
    const auto at = call_->deadline();
    if (!at) return;
    if (*at > now_) now_ = *at;
    call_->handle_timeout(now_);
    drain();
    const auto next = call_->deadline();
    promise(!next || *next > now_);
  }

  void act(std::uint8_t what) {
    switch (what % 10) {
      case 0: return call_->ring(now_);
      case 1: return call_->accept(media_, now_);
      case 2: return call_->reject(static_cast<EndReason>(byte() % 12), std::nullopt, now_);
      case 3: return call_->request_keyframe(now_);
      case 4: return tick();
      case 5:
        if (byte() % 8 == 0) return call_->handle_transport_error(flow_, now_);
        return tick();
      case 6: {
        const std::uint8_t flags = byte();
        return call_->handle_message(request(byte(), flags, byte(), true), flow_, now_);
      }
      case 7: {
        const std::uint8_t flags = byte();
        return call_->handle_message(request(byte(), flags, byte(), false), flow_, now_);
      }
      case 8: return respond();
      default:
        if (byte() % 16 == 0) return call_->hang_up(EndReason::LocalHangup, now_);
        return respond();
    }
  }

  // flags: 1 same branch as before, 2 same CSeq, 4 session timer, 8 100rel required, 16 Route.
  Message request(std::uint8_t method, std::uint8_t flags, std::uint8_t body, bool tagged) {
    Message m;
    m.method = kMethods[method % std::size(kMethods)];
    m.request_uri = "sip:1@192.0.2.9";
    if ((flags & 1U) == 0) ++branch_;
    if ((flags & 2U) == 0) ++cseq_;
    m.add("Via", "SIP/2.0/UDP 192.0.2.5;branch=z9hG4bK" + std::to_string(branch_));
    m.add("From", outgoing_ ? "<sip:room@192.0.2.5>;tag=room" : "<sip:r@192.0.2.5>;tag=room");
    m.add("To", "<sip:1@192.0.2.9>" + (tagged && !tag_.empty() ? ";tag=" + tag_ : ""));
    m.add("Call-ID", call_ ? call_->call_id() : "c");
    m.add("CSeq", std::to_string(cseq_) + " " + m.method);
    m.add("Contact", "<sip:r@192.0.2.5>");
    if ((flags & 4U) != 0) {
      m.add("Supported", "timer");
      m.add("Session-Expires", std::to_string(flags * 4U) + ";refresher=uac");
    }
    if ((flags & 8U) != 0) m.add("Require", "100rel");
    if ((flags & 16U) != 0) m.add("Record-Route", "<sip:p.example.com>");
    if ((flags & 32U) != 0) m.add("Allow", "INVITE, ACK, BYE, UPDATE, INFO");
    m.body = sdp(body);
    if (!m.body.empty()) m.add("Content-Type", "application/sdp");
    if (m.method == "PRACK") m.add("RAck", rseq_ + " " + std::to_string(cseq_) + " INVITE");
    return m;
  }

  void respond() {
    const std::uint8_t status = byte(), body = byte();
    if (!last_request_) return;
    Message m;
    m.status = kStatuses[status % std::size(kStatuses)];
    m.reason = "x";
    for (const char* field : {"Via", "From", "To", "Call-ID", "CSeq"}) {
      std::string value(last_request_->header(field));
      if (std::string_view(field) == "To" && tag_of(value).empty()) {
        value += body % 7 == 0 ? ";tag=fork" : ";tag=room";
      }
      m.add(field, std::move(value));
    }
    m.add("Contact", "<sip:r@192.0.2.5>");
    if (m.status == 422) m.add("Min-SE", std::to_string(body * 30U));
    if (m.status == 200 && body % 2 == 0) m.add("Session-Expires", std::to_string(body + 60U));
    m.body = sdp(body);
    if (!m.body.empty()) m.add("Content-Type", "application/sdp");
    call_->handle_message(m, flow_, now_);
  }

  void drain() {
    while (const auto out = call_->poll_transmit()) {
      auto message = parse(out->bytes);
      promise(message.has_value());  // what we write can be read
      if (message->is_request()) {
        if (outgoing_) tag_ = tag_of(message->header("From"));
        if (message->method != "ACK") last_request_ = std::move(*message);
      } else {
        if (!outgoing_ && message->header("CSeq").ends_with("INVITE")) {
          tag_ = tag_of(message->header("To"));
        }
        if (message->has("RSeq")) rseq_ = message->header("RSeq");
      }
    }
    while (const auto event = call_->poll_event()) {
      promise(ended_ == 0);  // nothing follows the end
      if (std::holds_alternative<Ended>(*event)) ++ended_;
    }
  }

  Reader& input_;
  bool outgoing_;
  Flow flow_{Transport::Udp, {"192.0.2.9", 5060}, {"192.0.2.5", 5060}, 0, {}};
  LocalMedia media_;
  TimePoint now_{std::chrono::hours(1)};
  std::unique_ptr<Call> call_;
  std::string tag_, rseq_ = "1";
  std::optional<Message> last_request_;
  std::uint32_t branch_ = 0, cseq_ = 0;
  int ended_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Reader input(std::as_bytes(std::span(data, size)));
  const std::uint8_t first = input.u8().value_or(0);
  Play(input, first % 2 == 1).run();
  return 0;
}
