#include "protocols/dtls/handshake.hpp"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

#include "protocols/base/check.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/base/text.hpp"
#include "protocols/dtls/datagram_bio.hpp"
#include "protocols/dtls/fingerprint.hpp"
#include "protocols/dtls/record.hpp"
#include "protocols/dtls/srtp_profile.hpp"

namespace protocols::dtls {
namespace {

using namespace std::chrono_literals;

// RFC 6347 4.2.4.1 advises one second; on media paths round trips are far shorter (RFC 9147 5.8.2).
constexpr Duration kFirstRepeat = 400ms;
constexpr Duration kLongestRepeat = 3s;
// How often a finished side repeats its last flight for a peer that seems to have missed it.
constexpr int kLateRepeats = 8;
constexpr std::uint8_t kHandshakeContent = 22;

constexpr const char* kCiphers =
    "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
    "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

struct FreeContext {
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
struct FreeSsl {
  void operator()(SSL* ssl) const { SSL_free(ssl); }
};

// OpenSSL's timer in microseconds by its own clock: a little shorter than ours, so that it agrees a
// repetition is due when the owner's time says so.
constexpr Duration kHeadStart = 50ms;
unsigned library_timer(SSL* /*ssl*/, unsigned before) {
  const auto us = [](Duration d) {
    return static_cast<unsigned>(std::chrono::duration_cast<std::chrono::microseconds>(d).count());
  };
  return before == 0 ? us(kFirstRepeat - kHeadStart)
                     : std::min(2 * before, us(kLongestRepeat - kHeadStart));
}

}  // namespace

struct Handshake::Impl {
  enum class State : std::uint8_t { Handshaking, Established, Closed, Failed };

  Impl(HandshakeSettings given, TimePoint now)
      : settings(std::move(given)), bio(settings.mtu), give_up(now + kHandshakeLimit) {}

  static int verify(X509_STORE_CTX* store, void* self) {
    return static_cast<Impl*>(self)->verify_peer(X509_STORE_CTX_get0_cert(store)) ? 1 : 0;
  }
  static void note(const SSL* ssl, int where, int value) {
    // The low byte of an alert is its description, RFC 5246 7.2.
    if ((where & SSL_CB_READ_ALERT) != SSL_CB_READ_ALERT) return;
    auto* self = static_cast<Impl*>(SSL_get_ex_data(ssl, 0));
    ++self->statistics.alerts_received;
    if ((value >> 8) == SSL3_AL_FATAL) self->fatal_alert = true;
  }

  bool verify_peer(const X509* certificate) {
    const auto hash = fingerprint_hash(settings.remote_hash);
    if (certificate == nullptr || !hash) return false;
    matched = iequals(fingerprint_of(*certificate, *hash), settings.remote_fingerprint);
    mismatched = !matched;
    return matched;
  }

  void start(TimePoint now) {
    const auto hash = fingerprint_hash(settings.remote_hash);
    if (!hash || !well_formed_fingerprint(settings.remote_fingerprint, *hash)) {
      return fail(Errc::UnusableFingerprint);
    }
    make_ssl();
    if (settings.role == HandshakeSettings::Role::Client) advance({}, now);
  }

  void make_ssl() {
    ERR_clear_error();
    context.reset(SSL_CTX_new(DTLS_method()));
    check(context != nullptr);
    SSL_CTX* ctx = context.get();
    check(SSL_CTX_set_min_proto_version(ctx, DTLS1_2_VERSION) == 1);
    check(SSL_CTX_set_max_proto_version(ctx, DTLS1_2_VERSION) == 1);
    check(SSL_CTX_set_cipher_list(ctx, kCiphers) == 1);
    check(SSL_CTX_set1_groups_list(ctx, "X25519:P-256:P-384") == 1);
    check(SSL_CTX_use_certificate(ctx, settings.certificate->certificate()) == 1);
    check(SSL_CTX_use_PrivateKey(ctx, settings.certificate->key()) == 1);
    // This call alone returns 0 for success.
    check(SSL_CTX_set_tlsext_use_srtp(ctx, kSrtpProfiles) == 0);
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET | SSL_OP_NO_QUERY_MTU |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(ctx, &Impl::verify, this);

    ssl.reset(SSL_new(ctx));
    check(ssl != nullptr);
    check(SSL_set_ex_data(ssl.get(), 0, this) == 1);
    SSL_set_info_callback(ssl.get(), &Impl::note);
    DTLS_set_timer_cb(ssl.get(), library_timer);
    BIO* both = bio.make_bio();
    SSL_set_bio(ssl.get(), both, both);
    SSL_set_mtu(ssl.get(), settings.mtu);
    if (settings.role == HandshakeSettings::Role::Client) {
      SSL_set_connect_state(ssl.get());
    } else {
      SSL_set_accept_state(ssl.get());
    }
  }

  void advance(ByteView datagram, TimePoint now) {
    ERR_clear_error();
    bio.offer(datagram);
    const int result = SSL_do_handshake(ssl.get());
    const int error = result == 1 ? SSL_ERROR_NONE : SSL_get_error(ssl.get(), result);
    bio.withdraw();
    ERR_clear_error();
    collect(now);
    if (result == 1) return finish();
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) return;
    if (mismatched) return fail(Errc::FingerprintMismatch);
    if (fatal_alert) return fail(Errc::AlertReceived);
    if (!datagram.empty()) ++statistics.malformed;
    fail(Errc::HandshakeFailed);
  }

  // What came out now is the flight that is repeated until the peer answers it.
  void collect(TimePoint now) {
    if (bio.written.empty()) return;
    flight.assign(bio.written.begin(), bio.written.end());
    for (Bytes& datagram : bio.written) outbox.push_back(std::move(datagram));
    bio.written.clear();
    interval = kFirstRepeat;
    repeat_at = now + interval;
  }

  // OpenSSL repeats with new record numbers, which also a peer that already had the flight answers.
  // It refuses when its clock says the time has not come; then the old datagrams go out again.
  void handle_repeat(TimePoint now) {
    ERR_clear_error();
    const bool broken = DTLSv1_handle_timeout(ssl.get()) < 0;
    ERR_clear_error();
    if (broken) return fail(Errc::TimedOut);
    if (bio.written.empty()) {
      repeat_flight();
    } else {
      ++statistics.flights_repeated;
      const Duration kept = interval;
      collect(now);
      interval = kept;
    }
    interval = std::min(2 * interval, kLongestRepeat);
    repeat_at = now + interval;
  }

  void repeat_flight() {
    ++statistics.flights_repeated;
    for (const Bytes& datagram : flight) outbox.push_back(datagram);
  }

  void finish() {
    const SRTP_PROTECTION_PROFILE* profile = SSL_get_selected_srtp_profile(ssl.get());
    const auto suite = profile == nullptr ? std::nullopt : suite_of_profile(profile->id);
    if (!suite) return fail(Errc::NoSrtpProfile);
    auto keys = export_keys(*ssl, *suite);
    if (!keys || !matched) return fail(Errc::HandshakeFailed);
    state = State::Established;
    repeat_at.reset();
    give_up.reset();
    const bool client = settings.role == HandshakeSettings::Role::Client;
    events.emplace_back(client ? Established{keys->client, keys->server}
                               : Established{keys->server, keys->client});
  }

  void fail(Errc reason) {
    state = State::Failed;
    repeat_at.reset();
    give_up.reset();
    flight.clear();
    events.emplace_back(Failed{reason});
  }

  // After the handshake only alerts matter, and a peer that missed our last flight.
  void listen(ByteView datagram) {
    ERR_clear_error();
    bio.offer(datagram);
    std::array<char, 2048> ignored;
    while (SSL_read(ssl.get(), ignored.data(), static_cast<int>(ignored.size())) > 0) {
      ++statistics.datagrams_ignored;
    }
    const bool closed = (SSL_get_shutdown(ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
    bio.withdraw();
    ERR_clear_error();
    const bool answered = !bio.written.empty();
    for (Bytes& reply : bio.written) outbox.push_back(std::move(reply));
    bio.written.clear();
    if (closed || fatal_alert) {
      state = State::Closed;
      events.emplace_back(Closed{});
    } else if (!answered && late_repeats < kLateRepeats &&
               std::to_integer<std::uint8_t>(datagram.front()) == kHandshakeContent) {
      ++late_repeats;
      repeat_flight();
    }
  }

  HandshakeSettings settings;
  DatagramBio bio;
  std::unique_ptr<SSL_CTX, FreeContext> context;
  std::unique_ptr<SSL, FreeSsl> ssl;
  State state = State::Handshaking;
  bool matched = false, mismatched = false, fatal_alert = false;
  std::vector<Bytes> flight;
  Duration interval = kFirstRepeat;
  std::optional<TimePoint> repeat_at;
  std::optional<TimePoint> give_up;
  int late_repeats = 0;
  std::deque<Bytes> outbox;
  std::deque<HandshakeEvent> events;
  HandshakeStatistics statistics;
};

Handshake::Handshake(HandshakeSettings settings, TimePoint now)
    : impl_(std::make_unique<Impl>(std::move(settings), now)) {
  check(impl_->settings.certificate != nullptr);
  impl_->start(now);
}

Handshake::~Handshake() = default;
Handshake::Handshake(Handshake&&) noexcept = default;
Handshake& Handshake::operator=(Handshake&&) noexcept = default;

void Handshake::handle_datagram(ByteView datagram, TimePoint now) {
  // RFC 6347 4.1.2.7: what is no record is dropped and harms nothing.
  if (!whole_records(datagram)) {
    ++impl_->statistics.malformed;
    return;
  }
  switch (impl_->state) {
    case Impl::State::Handshaking: return impl_->advance(datagram, now);
    case Impl::State::Established: return impl_->listen(datagram);
    case Impl::State::Closed:
    case Impl::State::Failed: ++impl_->statistics.datagrams_ignored; return;
  }
}

void Handshake::handle_timeout(TimePoint now) {
  if (impl_->give_up && *impl_->give_up <= now) return impl_->fail(Errc::TimedOut);
  if (!impl_->repeat_at || *impl_->repeat_at > now) return;
  impl_->handle_repeat(now);
}

void Handshake::close(TimePoint /*now*/) {
  if (impl_->state != Impl::State::Established) return;
  ERR_clear_error();
  SSL_shutdown(impl_->ssl.get());
  ERR_clear_error();
  for (Bytes& datagram : impl_->bio.written) impl_->outbox.push_back(std::move(datagram));
  impl_->bio.written.clear();
  impl_->state = Impl::State::Closed;
}

std::optional<Bytes> Handshake::poll_transmit() {
  return take_front(impl_->outbox);
}

std::optional<HandshakeEvent> Handshake::poll_event() {
  return take_front(impl_->events);
}

std::optional<TimePoint> Handshake::deadline() const {
  if (!impl_->repeat_at) return impl_->give_up;
  return impl_->give_up ? std::min(*impl_->repeat_at, *impl_->give_up) : impl_->repeat_at;
}

bool Handshake::established() const {
  return impl_->state == Impl::State::Established;
}

HandshakeStatistics Handshake::statistics() const {
  return impl_->statistics;
}

}  // namespace protocols::dtls
