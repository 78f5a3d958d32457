#include "protocols/h460/media_traversal.hpp"

#include <gtest/gtest.h>

#include <array>
#include <numeric>
#include <vector>

#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

using std::chrono::seconds;

const Multiplex kMultiplex{{"192.0.2.1", 3000}, {"192.0.2.1", 3001}, 70000};

TEST(MediaFeature, SaysWhoServesAndWhoMultiplexes) {
  for (const bool server : {false, true}) {
    for (const bool multiplexed : {false, true}) {
      const MediaFeature feature{server, multiplexed};
      const auto read = read_media_feature({make_feature(9), to_feature(feature)});
      ASSERT_TRUE(read);
      EXPECT_EQ(*read, feature);
    }
  }
  EXPECT_FALSE(read_media_feature({make_feature(kSignallingTraversal)}));
}

TEST(MediaFeature, MakesAClientOnlyOfWhoMeetsAServer) {
  const MediaFeature client{}, server{.server = true};
  EXPECT_EQ(our_part(true, std::nullopt), Part::None);
  EXPECT_EQ(our_part(false, std::nullopt), Part::None);
  EXPECT_EQ(our_part(true, client), Part::Server);
  EXPECT_EQ(our_part(true, server), Part::Server);
  EXPECT_EQ(our_part(false, server), Part::Client);
  EXPECT_EQ(our_part(false, client), Part::None);
}

TEST(MediaTraversal, HasAServerAskForKeepAlivesWhereItSends) {
  OurMedia ours{.part = Part::Server, .keep_alive_channel = {"192.0.2.1", 4000}};
  EXPECT_EQ(open_parameters(ours),
            (TraversalParameters{.keep_alive_channel = Address{"192.0.2.1", 4000},
                                 .keep_alive_interval_s = 19}));
  EXPECT_EQ(ack_parameters(ours), TraversalParameters());
  ours.multiplex = kMultiplex;
  ours.keep_alive_interval = std::chrono::milliseconds(1);
  const auto open = open_parameters(ours);
  ASSERT_TRUE(open);
  EXPECT_EQ(open->multiplex_id, 70000U);
  EXPECT_EQ(open->keep_alive_interval_s, 1U);
  EXPECT_EQ(ack_parameters(ours),
            (TraversalParameters{.multiplexed_media_channel = kMultiplex.media,
                                 .multiplexed_media_control_channel = kMultiplex.control,
                                 .multiplex_id = 70000}));
}

TEST(MediaTraversal, HasAClientSayWhatItsKeepAlivesLookLike) {
  OurMedia ours{.part = Part::Client, .keep_alive_payload_type = 126};
  EXPECT_EQ(open_parameters(ours), TraversalParameters());
  EXPECT_EQ(ack_parameters(ours), (TraversalParameters{.keep_alive_payload_type = 126}));
  ours.multiplex = kMultiplex;
  EXPECT_EQ(open_parameters(ours),
            (TraversalParameters{.multiplexed_media_channel = kMultiplex.media,
                                 .multiplexed_media_control_channel = kMultiplex.control,
                                 .multiplex_id = 70000}));
}

TEST(MediaTraversal, SaysNothingToAPeerWithoutIt) {
  EXPECT_FALSE(open_parameters({}));
  EXPECT_FALSE(ack_parameters({}));
}

TEST(MediaTraversal, SendsMultiplexedWhereThePeerTakesItAndWeCan) {
  const TraversalParameters theirs{.multiplexed_media_channel = kMultiplex.media,
                                   .multiplexed_media_control_channel = kMultiplex.control,
                                   .multiplex_id = 70000};
  EXPECT_EQ(destination(theirs, true), (Destination{kMultiplex.media, kMultiplex.control, 70000}));
  EXPECT_EQ(destination(theirs, false), Destination());
}

TEST(MediaTraversal, TakesAMultiplexedAddressWithItsIdAlone) {
  TraversalParameters theirs{.multiplexed_media_channel = kMultiplex.media};
  EXPECT_EQ(destination(theirs, true), Destination());
  // Some multiplex RTP and not RTCP.
  theirs.multiplex_id = 5;
  EXPECT_EQ(destination(theirs, true), (Destination{kMultiplex.media, std::nullopt, 5}));
  theirs.multiplexed_media_channel->port = 0;
  EXPECT_EQ(destination(theirs, true), Destination());
}

TEST(MediaTraversal, KeepsAliveAsOftenAsTheServerWantsWithinReason) {
  TraversalParameters theirs{.keep_alive_channel = Address{"192.0.2.1", 3000}};
  const auto interval = [&theirs] { return keep_alive_plan(theirs, 127, true)->interval; };
  EXPECT_EQ(interval(), seconds(19));
  for (const auto& [said, kept] :
       {std::pair{1U, 5}, {5U, 5}, {20U, 20}, {3600U, 30}, {0xffffffffU, 30}}) {
    theirs.keep_alive_interval_s = said;
    EXPECT_EQ(interval(), seconds(kept)) << said;
  }
}

TEST(MediaTraversal, KeepsAliveWhereTheServerSaysWithItsId) {
  TraversalParameters theirs{.multiplex_id = 9, .keep_alive_interval_s = 20};
  EXPECT_FALSE(keep_alive_plan(theirs, 127, true));
  theirs.keep_alive_channel = Address{"192.0.2.1", 0};
  EXPECT_FALSE(keep_alive_plan(theirs, 127, true));
  theirs.keep_alive_channel->port = 3000;
  EXPECT_EQ(keep_alive_plan(theirs, 126, true),
            (KeepAlivePlan{{"192.0.2.1", 3000}, seconds(20), 126, 9}));
  EXPECT_EQ(keep_alive_plan(theirs, 126, false),
            (KeepAlivePlan{{"192.0.2.1", 3000}, seconds(20), 126, std::nullopt}));
}

TEST(MediaTraversal, GivesKeepAlivesAPayloadTypeOfTheirOwn) {
  EXPECT_EQ(choose_keep_alive_payload_type({}), 127);
  const std::array<std::uint8_t, 3> some{127, 96, 126};
  EXPECT_EQ(choose_keep_alive_payload_type(some), 125);
  std::vector<std::uint8_t> all(32);
  std::iota(all.begin(), all.end(), std::uint8_t{96});
  EXPECT_EQ(choose_keep_alive_payload_type(all), 96);
}

TEST(MediaTraversal, KnowsKeepAlivesFromMedia) {
  const Bytes keep_alive = from_hex("807f00010000000100000002");
  EXPECT_TRUE(is_keep_alive(keep_alive, 127));
  EXPECT_TRUE(is_keep_alive(from_hex("80ff00010000000100000002"), 127));  // with a marker
  EXPECT_TRUE(is_keep_alive(from_hex("817f0001000000010000000200000003"), 127));
  EXPECT_FALSE(is_keep_alive(keep_alive, 126));
  EXPECT_FALSE(is_keep_alive(from_hex("807f0001000000010000000200"), 127));  // payload
  EXPECT_FALSE(is_keep_alive(from_hex("407f00010000000100000002"), 127));    // version 1
  EXPECT_FALSE(is_keep_alive(ByteView(keep_alive).first(11), 127));
  EXPECT_FALSE(is_keep_alive({}, 127));
}

}  // namespace
}  // namespace protocols::h460
