#include "protocols/h323/mode_request.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/peer.hpp"

namespace protocols::h323 {
namespace {

LocalMedia media() {
  LocalMedia out;
  out.audio = {Codec::G722, Codec::Pcma, Codec::Pcmu};
  out.video = {Codec::H264};
  return out;
}

TEST(ModeRequest, TheFirstModeThatWeHaveIsChosen) {
  const auto chosen = choose_mode(modes({{audio_mode<AudioMode::Is::G711Alaw64k>()}}), media());
  ASSERT_TRUE(chosen);
  EXPECT_TRUE(chosen->most_preferred);
  EXPECT_EQ(chosen->audio, (std::vector{Codec::Pcma, Codec::G722, Codec::Pcmu}));
  EXPECT_EQ(chosen->video, media().video);
}

TEST(ModeRequest, AModeOfSeveralPartsIsTakenWholeOrNotAtAll) {
  const auto request = modes({{audio_mode<AudioMode::Is::G711Ulaw64k>(), h261_mode()},
                              {audio_mode<AudioMode::Is::G72264k>(), h264_mode()}});
  const auto chosen = choose_mode(request, media());
  ASSERT_TRUE(chosen);
  EXPECT_FALSE(chosen->most_preferred);
  EXPECT_EQ(chosen->audio.front(), Codec::G722) << "nothing is left of the mode before";
  EXPECT_EQ(chosen->video, (std::vector{Codec::H264}));
}

TEST(ModeRequest, NothingIsChosenWhereWeHaveNone) {
  EXPECT_FALSE(choose_mode(modes({}), media()));
  EXPECT_FALSE(choose_mode(modes({{}}), media())) << "an empty mode";
  EXPECT_FALSE(choose_mode(modes({{h261_mode()}}), media()));
  EXPECT_FALSE(choose_mode(modes({{h264_mode({0, 0, 8, 241, 0, 0, 9})}}), media()));
  EXPECT_FALSE(choose_mode(modes({{audio_mode<AudioMode::Is::G728>()}}), media()));
  LocalMedia without = media();
  without.audio = {Codec::Pcma};
  EXPECT_FALSE(choose_mode(modes({{audio_mode<AudioMode::Is::G711Ulaw64k>()}}), without));
}

}  // namespace
}  // namespace protocols::h323
