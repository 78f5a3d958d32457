#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>

#include "protocols/asn1/per.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/h225/ras/gatekeeper.hpp"
#include "protocols/h225/ras/registrant.hpp"

// A gatekeeper and a registrant live through any datagrams, from several hosts, at any times. Each
// act is a byte, and for a datagram a length byte and that many bytes; a datagram may have its
// number made that of a request that waits. Promises checked: what is sent can be written,
// deadlines move on, and a registrant that is stopped ends.

namespace {

using namespace protocols;
using namespace protocols::h225;
using namespace protocols::h225::ras;

void promise(bool kept) {
  if (!kept) std::abort();
}

RandomSource seeded() {
  return [state = std::uint64_t{1}](std::span<std::byte> out) mutable {
    for (std::byte& byte : out) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      byte = static_cast<std::byte>(state >> 56U);
    }
  };
}

class Play {
 public:
  explicit Play(Reader& input)
      : input_(input),
        gatekeeper_(gatekeeper(), {}, seeded()),
        registrant_(config(), {}, seeded()) {
    registrant_.start(now_);
    drain();
  }

  void run() {
    for (int acts = 0; acts < 300 && !input_.empty(); ++acts) {
      act(input_.u8().value_or(0));
      drain();
    }
    registrant_.stop(now_);
    drain();
    for (int i = 0; i < 100 && registrant_.deadline(); ++i) tick();
    promise(registrant_.state() == Registrant::State::Stopped);
    promise(!registrant_.deadline());
  }

 private:
  static GatekeeperConfig gatekeeper() {
    GatekeeperConfig config;
    config.ras_address = {"192.0.2.1", 1719};
    config.signal_address = {"192.0.2.1", 1720};
    config.registrations = 20;
    return config;
  }
  static RegistrantConfig config() {
    RegistrantConfig config;
    config.aliases = {{Alias::Kind::H323Id, "x"}};
    config.ras_address = {"192.0.2.8", 1719};
    config.signal_address = {"192.0.2.8", 1720};
    config.gatekeepers = {{"192.0.2.1", 1719}};
    return config;
  }
  static CallName call(std::uint8_t number) {
    return {Bytes(16, std::byte{number}), Bytes(16), number};
  }

  void act(std::uint8_t what) {
    switch (what % 8) {
      case 0: return tick();
      case 1: return talk();
      case 2: {
        AdmissionWish wish;
        wish.call = call(what);
        return registrant_.request_admission(wish, now_);
      }
      case 3: return registrant_.disengage(call(what), now_);
      case 4: return registrant_.request_bandwidth(call(what), what, now_);
      case 5: {
        const Address from{"192.0.2." + std::to_string(what % 3 + 1), 1719};
        return gatekeeper_.handle_datagram(datagram(), from, what % 16 == 5, now_);
      }
      default: return registrant_.handle_datagram(datagram(), {"192.0.2.1", 1719}, now_);
    }
  }

  // What was taken out last, or bytes of the input, perhaps under the number of what waits.
  ByteView datagram() {
    const std::uint8_t length = input_.u8().value_or(0);
    const auto bytes = input_.bytes(std::min<std::size_t>(length, input_.remaining()));
    held_ = to_bytes(bytes.value_or(ByteView()));
    auto message = asn1::decode<RasMessage>(held_);
    if (!message || length % 2 == 0 || !last_request_) return held_;
    set_sequence_number(*message, *last_request_);
    if (auto numbered = asn1::encode(*message)) held_ = std::move(*numbered);
    return held_;
  }

  // The gatekeeper hears the registrant's last message, and the registrant its answer.
  void talk() {
    if (last_.empty()) return;
    gatekeeper_.handle_datagram(last_, {"192.0.2.8", 1719}, false, now_);
    while (const auto out = gatekeeper_.poll_transmit()) {
      const auto bytes = asn1::encode(out->message);
      if (bytes) registrant_.handle_datagram(*bytes, {"192.0.2.1", 1719}, now_);
    }
  }

  void tick() {
    for (const auto at : {registrant_.deadline(), gatekeeper_.deadline()}) {
      if (at && *at > now_) {
        now_ = *at;
        break;
      }
    }
    registrant_.handle_timeout(now_);
    gatekeeper_.handle_timeout(now_);
    drain();
    for (const auto at : {registrant_.deadline(), gatekeeper_.deadline()}) {
      promise(!at || *at > now_);
    }
  }

  void drain() {
    while (const auto out = registrant_.poll_transmit()) {
      const auto bytes = asn1::encode(out->message);
      if (!bytes) continue;  // what a peer told us may have no encoding of its own
      promise(asn1::decode<RasMessage>(*bytes).has_value());
      last_ = *bytes;
      last_request_ = sequence_number(out->message);
    }
    while (const auto out = gatekeeper_.poll_transmit()) {
      promise(asn1::encode(out->message).has_value());
    }
    while (registrant_.poll_event()) {
    }
    while (gatekeeper_.poll_event()) {
    }
  }

  Reader& input_;
  Gatekeeper gatekeeper_;
  Registrant registrant_;
  TimePoint now_{std::chrono::hours(1)};
  Bytes held_, last_;
  std::optional<std::uint16_t> last_request_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Reader input(std::as_bytes(std::span(data, size)));
  Play(input).run();
  return 0;
}
