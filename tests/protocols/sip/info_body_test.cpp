#include "protocols/sip/info_body.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

TEST(PictureFastUpdate, OurOwnWordsAreUnderstood) {
  EXPECT_TRUE(wants_picture_fast_update(write_picture_fast_update()));
}

// The body as Cisco and Poly rooms send it: RFC 5168 appendix, with and without line breaks.
TEST(PictureFastUpdate, IsFoundInTheFormsRoomsSend) {
  EXPECT_TRUE(wants_picture_fast_update(
      "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n<media_control>\n <vc_primitive>\n"
      "  <to_encoder>\n   <picture_fast_update>\n   </picture_fast_update>\n"
      "  </to_encoder>\n </vc_primitive>\n</media_control>"));
  EXPECT_TRUE(wants_picture_fast_update("<m:picture_fast_update/>"));
}

TEST(PictureFastUpdate, IsNotFoundInCommentsErrorsOrText) {
  EXPECT_FALSE(wants_picture_fast_update(""));
  EXPECT_FALSE(wants_picture_fast_update("<!-- <picture_fast_update/> -->"));
  EXPECT_FALSE(wants_picture_fast_update("<!-- <picture_fast_update/>"));
  EXPECT_FALSE(wants_picture_fast_update("<general_error>picture_fast_update</general_error>"));
  EXPECT_FALSE(wants_picture_fast_update("<picture_fast_updates/>"));
  EXPECT_FALSE(wants_picture_fast_update("<"));
}

// Looking each name through to the end would take the square of this.
TEST(PictureFastUpdate, AMillionOpenBracketsAreReadOnce) {
  const std::string open(1U << 20U, '<');
  EXPECT_FALSE(wants_picture_fast_update(open));
  EXPECT_TRUE(wants_picture_fast_update(open + "picture_fast_update/>"));
}

TEST(DtmfRelay, ReadsTheSignal) {
  EXPECT_EQ(parse_dtmf_relay("Signal=5\r\nDuration=160\r\n"), '5');
  EXPECT_EQ(parse_dtmf_relay("Signal= *\nDuration= 250\n"), '*');
  EXPECT_EQ(parse_dtmf_relay("Duration=160\r\nsignal=d"), 'D');
  EXPECT_EQ(parse_dtmf_relay("Signal=11"), '#');
}

TEST(DtmfRelay, IgnoresWhatIsNoDigit) {
  EXPECT_FALSE(parse_dtmf_relay("Signal=16\r\n"));
  EXPECT_FALSE(parse_dtmf_relay("Signal=\r\n"));
  EXPECT_FALSE(parse_dtmf_relay("Duration=160\r\n"));
}

TEST(Dtmf, ReadsABareDigitAndTheRelayForm) {
  EXPECT_EQ(parse_dtmf("7\r\n"), '7');
  EXPECT_EQ(parse_dtmf("Signal=7\r\nDuration=100"), '7');
  EXPECT_FALSE(parse_dtmf("hello"));
}

}  // namespace
}  // namespace protocols::sip
