#include <gtest/gtest.h>

#include "protocols/h323/control.hpp"
#include "tests/protocols/h323/call_pair.hpp"

namespace protocols::h323 {
namespace {

LocalMedia with_content(LocalMedia media) {
  const auto first = static_cast<std::uint16_t>(media.streams.front().rtp_port + 4);
  media.streams.push_back({StreamRole::Content, first, static_cast<std::uint16_t>(first + 1)});
  return media;
}

struct ContentPair : CallPair {
  explicit ContentPair(EncryptionPolicy policy = EncryptionPolicy::ClearAllowed)
      : CallPair(room_settings("Room"), gateway_settings(),
                 policed(with_content(media_at("10.0.0.1", 40000)), policy),
                 policed(with_content(media_at("10.0.0.2", 42000)), policy)) {
    connect();
  }

  static LocalMedia policed(LocalMedia media, EncryptionPolicy policy) {
    media.encryption = policy;
    return media;
  }

  // `from` wants to present, and `to` lets it or not.
  void present(Side& from, Side& to, bool granted = true) {
    const std::size_t before = to.count<ContentRequested>();
    from.call->present(true, now);
    run();
    ASSERT_EQ(to.count<ContentRequested>(), before + 1);
    to.call->grant_content(granted, now);
    run();
  }

  static Direction content_of(const Side& side) {
    const auto* stream = side.stream(StreamRole::Content);
    return stream ? stream->direction : Direction::Inactive;
  }
};

TEST(ControlContent, NothingOfItIsOpenedBeforeSomebodyPresents) {
  ContentPair pair;
  EXPECT_EQ(pair.content_of(pair.caller), Direction::Inactive);
  EXPECT_EQ(pair.content_of(pair.called), Direction::Inactive);
}

TEST(ControlContent, GoesFromTheRoomToUs) {
  ContentPair pair;
  pair.present(pair.caller, pair.called);
  EXPECT_EQ(pair.content_of(pair.caller), Direction::SendOnly);
  EXPECT_EQ(pair.content_of(pair.called), Direction::RecvOnly);
  EXPECT_EQ(pair.caller.stream(StreamRole::Content)->remote_rtp, (Address{"10.0.0.2", 42004}));
}

TEST(ControlContent, GoesFromUsToTheRoom) {
  ContentPair pair;
  pair.present(pair.called, pair.caller);
  EXPECT_EQ(pair.content_of(pair.caller), Direction::RecvOnly);
  EXPECT_EQ(pair.content_of(pair.called), Direction::SendOnly);
}

TEST(ControlContent, IsEncryptedAsTheRestIs) {
  ContentPair pair(EncryptionPolicy::Required);
  pair.present(pair.caller, pair.called);
  ASSERT_EQ(pair.content_of(pair.called), Direction::RecvOnly);
  const auto& keying = pair.called.stream(StreamRole::Content)->keying;
  ASSERT_TRUE(std::holds_alternative<H235Keying>(keying));
  EXPECT_FALSE(std::get<H235Keying>(keying).receive->keys.empty());
  EXPECT_TRUE(pair.called.last<MediaNegotiated>()->session.encrypted());
}

TEST(ControlContent, EndsWhenItsSenderStops) {
  ContentPair pair;
  pair.present(pair.caller, pair.called);
  pair.caller.call->present(false, pair.now);
  pair.run();
  EXPECT_EQ(pair.content_of(pair.caller), Direction::Inactive);
  EXPECT_EQ(pair.content_of(pair.called), Direction::Inactive);
  EXPECT_EQ(pair.called.count<ContentReleased>(), 1U);
}

TEST(ControlContent, ARefusalIsToldAndOpensNothing) {
  ContentPair pair;
  pair.present(pair.caller, pair.called, false);
  EXPECT_EQ(pair.caller.count<ContentRefused>(), 1U);
  EXPECT_EQ(pair.content_of(pair.called), Direction::Inactive);
  pair.present(pair.caller, pair.called);
  EXPECT_EQ(pair.content_of(pair.called), Direction::RecvOnly);
}

TEST(ControlContent, TheFloorPassesFromOneToTheOther) {
  ContentPair pair;
  pair.present(pair.called, pair.caller);
  pair.present(pair.caller, pair.called);
  EXPECT_EQ(pair.content_of(pair.caller), Direction::SendOnly);
  EXPECT_EQ(pair.content_of(pair.called), Direction::RecvOnly);
  EXPECT_EQ(pair.called.count<ContentRefused>(), 1U);
}

TEST(ControlContent, BothAskingAtOnceLeavesOnePresenting) {
  ContentPair pair;
  pair.caller.call->present(true, pair.now);
  pair.called.call->present(true, pair.now);
  pair.run();
  for (Side* side : {&pair.caller, &pair.called}) {
    if (side->last<ContentRequested>()) side->call->grant_content(true, pair.now);
  }
  pair.run();
  const bool caller = sends(pair.content_of(pair.caller));
  const bool called = sends(pair.content_of(pair.called));
  EXPECT_NE(caller, called);
}

TEST(ControlContent, ARoomThatKnowsNothingOfItIsNotAsked) {
  CallPair pair(room_settings("Room"), gateway_settings(), media_at("10.0.0.1", 40000),
                with_content(media_at("10.0.0.2", 42000)));
  pair.connect();
  pair.called.call->present(true, pair.now);
  pair.run();
  EXPECT_EQ(pair.called.count<ContentRefused>(), 1U);
  EXPECT_EQ(pair.caller.count<ContentRequested>(), 0U);
}

TEST(ControlContent, NobodyAnsweringIsARefusal) {
  ContentPair pair;
  pair.loses = [](const Side&, Channel, const Bytes&) { return true; };
  pair.caller.call->present(true, pair.now);
  pair.run();
  pair.loses = nullptr;
  pair.pass(11s);
  EXPECT_EQ(pair.caller.count<ContentRefused>(), 1U);
}

}  // namespace
}  // namespace protocols::h323
