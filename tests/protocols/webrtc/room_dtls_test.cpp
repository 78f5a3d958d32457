#include "protocols/webrtc/room_dtls.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace protocols::webrtc {
namespace {

using namespace std::chrono_literals;

const Address kUs{"192.0.2.1", 4000}, kRoom{"192.0.2.2", 5000}, kNat{"198.51.100.1", 6000},
    kStranger{"203.0.113.9", 7};

const auto kOurs = dtls::Certificate::generate("media", 1'700'000'000);
const auto kRooms = dtls::Certificate::generate("room", 1'700'000'000);
const auto kStrangers = dtls::Certificate::generate("stranger", 1'700'000'000);

struct Side {
  Side(const dtls::Certificate& remote, std::shared_ptr<const dtls::Certificate> own, bool client,
       const Address& expected)
      : machine({"sha-256", remote.fingerprint(), client}, std::move(own), expected,
                TimePoint{1h}) {}
  void empty_events() {
    while (auto event = machine.poll_event()) {
      if (auto* keys = std::get_if<RoomDtlsMade>(&*event)) made = *keys;
      if (auto* lost = std::get_if<RoomDtlsFailed>(&*event)) failed = lost->reason;
    }
  }
  RoomDtls machine;
  std::optional<RoomDtlsMade> made;
  std::optional<dtls::Errc> failed;
};

struct World {
  explicit World(bool we_are_client)
      : us(*kRooms, kOurs, we_are_client, kRoom), room(*kOurs, kRooms, !we_are_client, kUs) {}

  // What `from` sends reaches us as from `address`; what we send to `address` reaches it.
  void settle(Side& other, const Address& address) {
    for (bool moved = true; moved;) {
      moved = false;
      while (auto out = us.machine.poll_transmit()) {
        moved = true;
        if (out->to == address) other.machine.handle_datagram(out->bytes, kUs, now);
      }
      while (auto out = other.machine.poll_transmit()) {
        moved = true;
        us.machine.handle_datagram(out->bytes, address, now);
      }
    }
    us.empty_events();
    other.empty_events();
  }

  TimePoint now{1h};
  Side us, room;
};

// A ClientHello's record that holds nothing a ClientHello may.
Bytes nonsense() {
  Bytes out{std::byte{22}, std::byte{0xfe}, std::byte{0xfd}};
  out.resize(13 + 12 + 4);
  out[12] = std::byte{16};  // of the record
  out[13] = std::byte{1};   // client_hello
  out[16] = out[24] = std::byte{4};
  std::fill(out.begin() + 25, out.end(), std::byte{0xff});
  return out;
}

TEST(RoomDtlsTest, TheRoomIsKeyedThoughAStrangerSpokeNonsenseFirst) {
  for (const Address& address : {kRoom, kNat}) {
    World world(false);
    EXPECT_TRUE(world.us.machine.handle_datagram(nonsense(), kStranger, world.now));
    world.us.empty_events();
    EXPECT_FALSE(world.us.failed);
    EXPECT_EQ(world.us.machine.malformed(), 1U);
    world.settle(world.room, address);
    ASSERT_TRUE(world.us.made && world.room.made);
    EXPECT_EQ(world.us.made->peer, address);
    EXPECT_EQ(world.us.made->local.key_and_salt, world.room.made->remote.key_and_salt);
    EXPECT_EQ(world.us.machine.deadline(), std::nullopt);
  }
}

TEST(RoomDtlsTest, NonsenseFromTheRoomsOwnAddressBeginsAnew) {
  World world(false);
  world.us.machine.handle_datagram(nonsense(), kRoom, world.now);
  world.settle(world.room, kRoom);
  EXPECT_TRUE(world.us.made);
}

TEST(RoomDtlsTest, AStrangersCertificateKeepsNobodyOut) {
  World world(false);
  Side stranger(*kOurs, kStrangers, true, kUs);
  world.settle(stranger, kStranger);
  EXPECT_FALSE(world.us.made || world.us.failed);
  world.settle(world.room, kNat);
  ASSERT_TRUE(world.us.made);
  EXPECT_EQ(world.us.made->peer, kNat);
}

TEST(RoomDtlsTest, AWrongCertificateIsToldAtOnceFromTheRoomsAddressElseInTime) {
  for (const Address& address : {kRoom, kNat}) {
    World world(false);
    Side stranger(*kOurs, kStrangers, true, kUs);
    world.settle(stranger, address);
    EXPECT_EQ(world.us.failed.has_value(), address == kRoom);
    world.now += dtls::kHandshakeLimit;
    world.us.machine.handle_timeout(world.now);
    world.us.empty_events();
    EXPECT_EQ(world.us.failed, dtls::Errc::FingerprintMismatch);
    EXPECT_EQ(world.us.machine.deadline(), std::nullopt);
  }
}

TEST(RoomDtlsTest, ManyStrangersLeaveTheExpectedAddressItsPlace) {
  World world(false);
  for (std::uint16_t port = 1; port <= 1000; ++port) {
    world.us.machine.handle_datagram(nonsense(), {kStranger.host, port}, world.now);
  }
  EXPECT_FALSE(world.us.machine.handle_datagram(nonsense(), kNat, world.now));
  world.settle(world.room, kRoom);
  EXPECT_TRUE(world.us.made);
  EXPECT_FALSE(world.us.machine.handle_datagram(nonsense(), kStranger, world.now));
}

TEST(RoomDtlsTest, WhoCallsHearsOnlyTheHostItCalled) {
  World world(true);
  EXPECT_FALSE(world.us.machine.handle_datagram(nonsense(), kStranger, world.now));
  world.settle(world.room, kRoom);
  EXPECT_TRUE(world.us.made);
}

TEST(RoomDtlsTest, AnAddressThatIsAnnouncedLateIsTheExpectedOne) {
  World world(false);
  world.us.machine.expect(kNat);
  world.settle(world.room, kNat);
  ASSERT_TRUE(world.us.made);
  EXPECT_EQ(world.us.made->peer, kNat);
}

}  // namespace
}  // namespace protocols::webrtc
