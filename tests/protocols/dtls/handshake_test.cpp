#include "protocols/dtls/handshake.hpp"

#include <gtest/gtest.h>

#include <cctype>
#include <functional>
#include <vector>

#include "protocols/dtls/fingerprint.hpp"

namespace protocols::dtls {
namespace {

using namespace std::chrono_literals;
using Role = HandshakeSettings::Role;

struct Side {
  std::shared_ptr<const Certificate> certificate = Certificate::generate("media", 1'700'000'000);
  std::optional<Handshake> machine;
  std::optional<Established> keys;
  std::optional<Errc> failure;
  bool closed = false;

  void start(Role role, const std::string& hash, const std::string& fingerprint, TimePoint now) {
    machine.emplace(HandshakeSettings{role, certificate, hash, fingerprint, 1200}, now);
  }
  void empty_events() {
    while (auto event = machine->poll_event()) {
      if (auto* made = std::get_if<Established>(&*event)) keys = *made;
      if (auto* failed = std::get_if<Failed>(&*event)) failure = failed->reason;
      if (std::holds_alternative<Closed>(*event)) closed = true;
    }
  }
};

// Two machines and a network that may lose datagrams by their running number.
struct Pair {
  Side client, server;
  TimePoint now{1h};
  int sent = 0;
  std::size_t largest = 0;
  std::function<bool(int)> lose = [](int) { return false; };

  void start() {
    server.start(Role::Server, "sha-256", client.certificate->fingerprint(), now);
    client.start(Role::Client, "sha-256", server.certificate->fingerprint(), now);
  }
  bool carry(Side& from, Side& to) {
    bool moved = false;
    while (auto datagram = from.machine->poll_transmit()) {
      moved = true;
      largest = std::max(largest, datagram->size());
      if (!lose(sent++)) to.machine->handle_datagram(*datagram, now);
    }
    from.empty_events();
    to.empty_events();
    return moved;
  }
  void settle() {
    while (carry(client, server) || carry(server, client)) {
    }
  }
  // Lets time pass to the next deadline until both are done or one gave up.
  void run() {
    settle();
    for (int i = 0; i < 100 && !(client.keys && server.keys); ++i) {
      const auto a = client.machine->deadline(), b = server.machine->deadline();
      if (!a && !b) return;
      now = std::max(now, std::min(a.value_or(TimePoint::max()), b.value_or(TimePoint::max())));
      client.machine->handle_timeout(now);
      server.machine->handle_timeout(now);
      settle();
    }
  }
};

void expect_same_keys(const Pair& pair) {
  ASSERT_TRUE(pair.client.keys && pair.server.keys);
  EXPECT_EQ(pair.client.keys->local.key_and_salt, pair.server.keys->remote.key_and_salt);
  EXPECT_EQ(pair.client.keys->remote.key_and_salt, pair.server.keys->local.key_and_salt);
  EXPECT_NE(pair.client.keys->local.key_and_salt, pair.client.keys->remote.key_and_salt);
}

TEST(DtlsHandshake, BothSidesEndWithTheSameKeysOfTheStrongestSuite) {
  Pair pair;
  pair.start();
  pair.run();
  expect_same_keys(pair);
  EXPECT_EQ(pair.client.keys->local.suite, SrtpSuite::AeadAes256Gcm);
  EXPECT_EQ(pair.client.keys->local.key_and_salt.size(), 44U);
  EXPECT_TRUE(pair.client.machine->established());
  EXPECT_EQ(pair.client.machine->deadline(), std::nullopt);
  EXPECT_EQ(pair.server.machine->deadline(), std::nullopt);
}

TEST(DtlsHandshake, NoDatagramIsLargerThanTheMtu) {
  Pair pair;
  pair.start();
  pair.run();
  EXPECT_LE(pair.largest, 1200U);
}

TEST(DtlsHandshake, AnySingleLostDatagramIsRecovered) {
  Pair complete;
  complete.start();
  complete.run();
  ASSERT_GT(complete.sent, 3);
  for (int lost = 0; lost < complete.sent; ++lost) {
    Pair pair;
    pair.lose = [lost](int number) { return number == lost; };
    pair.start();
    pair.run();
    SCOPED_TRACE(lost);
    expect_same_keys(pair);
    EXPECT_LT(pair.now, TimePoint{1h} + 5s);
  }
}

TEST(DtlsHandshake, AThirdOfTheDatagramsMayBeLost) {
  Pair pair;
  pair.lose = [](int number) { return static_cast<unsigned>(number) * 2654435761U >> 24U < 85; };
  pair.start();
  pair.run();
  expect_same_keys(pair);
}

TEST(DtlsHandshake, ASilentPeerMakesItFailAfterFifteenSeconds) {
  Pair pair;
  pair.lose = [](int) { return true; };
  pair.start();
  pair.run();
  EXPECT_EQ(pair.client.failure, Errc::TimedOut);
  EXPECT_EQ(pair.server.failure, Errc::TimedOut);
  EXPECT_EQ(pair.now, TimePoint{1h} + 15s);
  EXPECT_GE(pair.client.machine->statistics().flights_repeated, 5U);
}

TEST(DtlsHandshake, AnotherCertificateThanTheSignalledOneEndsItOnBothSides) {
  for (const bool wrong_at_server : {true, false}) {
    Pair pair;
    const std::string other = Certificate::generate("other", 0)->fingerprint();
    pair.server.start(Role::Server, "sha-256",
                      wrong_at_server ? other : pair.client.certificate->fingerprint(), pair.now);
    pair.client.start(Role::Client, "sha-256",
                      wrong_at_server ? pair.server.certificate->fingerprint() : other, pair.now);
    pair.settle();
    Side& checking = wrong_at_server ? pair.server : pair.client;
    Side& refused = wrong_at_server ? pair.client : pair.server;
    EXPECT_EQ(checking.failure, Errc::FingerprintMismatch);
    EXPECT_EQ(refused.failure, Errc::AlertReceived);
    EXPECT_EQ(refused.machine->statistics().alerts_received, 1U);
    EXPECT_FALSE(checking.keys || refused.keys);
  }
}

TEST(DtlsHandshake, LongerHashesAndLowerCaseAreAccepted) {
  Pair pair;
  std::string lowered = pair.client.certificate->fingerprint();
  for (char& c : lowered) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  pair.server.start(Role::Server, "SHA-256", lowered, pair.now);
  pair.client.start(
      Role::Client, "sha-512",
      fingerprint_of(*pair.server.certificate->certificate(), FingerprintHash::Sha512), pair.now);
  pair.run();
  expect_same_keys(pair);
}

TEST(DtlsHandshake, Sha1AndMalformedFingerprintsAreRefusedAtOnce) {
  Side side;
  side.start(Role::Client, "sha-1", "AB:CD", TimePoint{});
  side.empty_events();
  EXPECT_EQ(side.failure, Errc::UnusableFingerprint);
  EXPECT_FALSE(side.machine->poll_transmit());
  Side other;
  other.start(Role::Server, "sha-256", "AB:CD", TimePoint{});
  other.empty_events();
  EXPECT_EQ(other.failure, Errc::UnusableFingerprint);
}

TEST(DtlsHandshake, CloseTellsThePeer) {
  Pair pair;
  pair.start();
  pair.run();
  pair.client.machine->close(pair.now);
  pair.settle();
  EXPECT_TRUE(pair.server.closed);
  EXPECT_FALSE(pair.server.machine->established());
}

TEST(DtlsHandshake, GarbageNeitherEndsAHandshakeNorAnAssociation) {
  Pair pair;
  pair.start();
  Bytes garbage(200, std::byte{0x16});
  pair.server.machine->handle_datagram(garbage, pair.now);
  garbage = {std::byte{22}, std::byte{0xfe}, std::byte{0xfd}};
  pair.client.machine->handle_datagram(garbage, pair.now);
  pair.run();
  expect_same_keys(pair);
  for (unsigned type = 20; type < 64; ++type) {
    pair.server.machine->handle_datagram(Bytes(60, static_cast<std::byte>(type)), pair.now);
  }
  pair.server.empty_events();
  EXPECT_TRUE(pair.server.machine->established());
}

TEST(DtlsHandshake, APlainTextAlertAfterTheHandshakeIsIgnored) {
  Pair pair;
  pair.start();
  pair.run();
  const Bytes alert = {std::byte{21}, std::byte{0xfe}, std::byte{0xfd}, std::byte{0}, std::byte{0},
                       std::byte{0},  std::byte{0},    std::byte{0},    std::byte{0}, std::byte{0},
                       std::byte{9},  std::byte{0},    std::byte{2},    std::byte{1}, std::byte{0}};
  pair.server.machine->handle_datagram(alert, pair.now);
  pair.server.empty_events();
  EXPECT_FALSE(pair.server.closed);
  EXPECT_TRUE(pair.server.machine->established());
}

}  // namespace
}  // namespace protocols::dtls
