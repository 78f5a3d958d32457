#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>

#include "protocols/base/reader.hpp"
#include "protocols/h323/call.hpp"
#include "protocols/tpkt/framer.hpp"

// A call lives through whatever a peer, an owner and the clock do to it, in any order, on both of
// its connections. The first byte says which end and with what settings; then each act is a byte,
// and for bytes of the peer two bytes of length and that many bytes. Promises checked: what is sent
// is TPKT, Ended comes once and last, deadlines move on, and a call that ended finishes.

namespace {

using namespace protocols;
using namespace protocols::h323;

void promise(bool kept) {
  if (!kept) std::abort();
}

class Play {
 public:
  explicit Play(Reader& input) : input_(input) {
    const std::uint8_t how = input_.u8().value_or(0);
    outgoing_ = (how & 1U) != 0;
    CallSettings settings;
    settings.tunnelling = (how & 2U) == 0;
    settings.terminal_type = (how & 4U) != 0 ? 50 : 190;
    media_.host = "192.0.2.1";
    media_.streams = {{StreamRole::Audio, 5000, 5001},
                      {StreamRole::MainVideo, 5002, 5003},
                      {StreamRole::Content, 5004, 5005}};
    if ((how & 8U) == 0) media_.encryption = EncryptionPolicy::ClearAllowed;
    // That of the seeds, so that references and keys of the calls they are from fit.
    const RandomSource random = [state = outgoing_ ? 1U : 2U](std::span<std::byte> out) mutable {
      for (std::byte& byte : out) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::byte>(state >> 24U);
      }
    };
    if (outgoing_) {
      Target target;
      target.aliases = {{h225::Alias::Kind::Digits, "1001"}};
      target.remote = {"192.0.2.9", 1720};
      call_ = Call::outgoing(settings, target, media_, random, now_);
      call_->handle_opened(Channel::Signalling, now_);
    } else {
      call_ = Call::incoming(settings, random, now_);
    }
    drain();
  }

  void run() {
    for (int acts = 0; acts < 300 && !input_.empty(); ++acts) {
      act(input_.u8().value_or(0));
      drain();
    }
    call_->hang_up(EndReason::LocalHangup, now_);
    drain();
    promise(call_->finished());
    promise(!call_->deadline());
  }

 private:
  // The first four are what seeds are made of.
  void act(std::uint8_t what) {
    switch (what % 16) {
      case 0: return call_->handle_bytes(Channel::Signalling, bytes(), now_);
      case 1: return call_->handle_bytes(Channel::Control, bytes(), now_);
      case 2: return call_->handle_opened(Channel::Control, now_);
      case 3: return tick();
      case 4: return call_->handle_bytes(Channel::Signalling, tpkt::write(bytes()), now_);
      case 5: return call_->handle_bytes(Channel::Control, tpkt::write(bytes()), now_);
      case 6: return call_->request_keyframe(StreamRole::MainVideo, now_);
      case 7: return call_->limit_bitrate(StreamRole::MainVideo, what * 50U, now_);
      case 8: return call_->send_digit(what > 99 ? '5' : 'x', now_);
      case 9: return call_->present(what > 99, now_);
      case 10: return call_->grant_content(what > 99, now_);
      case 11: return call_->handle_closed(Channel::Control, now_);
      case 12: return call_->accept(media_, now_);
      case 13: return call_->ring(now_);
      case 14: return what > 199 ? call_->handle_closed(Channel::Signalling, now_) : tick();
      default: return what > 199 ? call_->reject(EndReason::Busy, now_) : tick();
    }
  }

  Bytes bytes() {
    const std::size_t length = input_.u16().value_or(0);
    return to_bytes(input_.bytes(std::min(length, input_.remaining())).value_or(ByteView()));
  }

  void tick() {
    now_ = std::max(now_ + std::chrono::milliseconds(100), call_->deadline().value_or(now_));
    call_->handle_timeout(now_);
    drain();
    promise(!call_->deadline() || *call_->deadline() > now_);
  }

  void drain() {
    for (bool busy = true; busy;) {
      busy = false;
      while (const auto command = call_->poll_command()) {
        busy = true;
        carry_out(*command);
      }
      while (const auto event = call_->poll_event()) {
        busy = true;
        promise(!ended_);
        ended_ = std::holds_alternative<Ended>(*event);
        if (std::holds_alternative<IncomingCall>(*event)) call_->accept(media_, now_);
      }
    }
  }

  void carry_out(const Command& command) {
    if (const auto* send = std::get_if<Send>(&command)) {
      tpkt::Framer framer;
      framer.handle_bytes(send->bytes);
      while (framer.poll_packet()) {
      }
      promise(!framer.error());
    } else if (std::holds_alternative<ListenForControl>(command)) {
      call_->handle_listening(Address{"192.0.2.1", 5555}, now_);
    } else if (std::holds_alternative<ConnectControl>(command)) {
      call_->handle_opened(Channel::Control, now_);
    } else if (std::holds_alternative<ConnectSignalling>(command)) {
      call_->handle_opened(Channel::Signalling, now_);
    }
  }

  Reader& input_;
  TimePoint now_{std::chrono::hours(1)};
  LocalMedia media_;
  std::unique_ptr<Call> call_;
  bool outgoing_ = false, ended_ = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Reader input(std::as_bytes(std::span(data, size)));
  Play(input).run();
  return 0;
}
