#include "protocols/sip/display_text.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

TEST(DisplayText, KeepsWhatCanBeShown) {
  EXPECT_EQ(display_text("  Großer Saal \xF0\x9F\x8E\xA5 "), "Großer Saal \xF0\x9F\x8E\xA5");
}

TEST(DisplayText, LeavesOutControlsAndMarksThatTurnText) {
  EXPECT_EQ(display_text("a\x01\r\n\x7f"
                         "b\xC2\x85\xE2\x80\xAE"
                         "c"),
            "abc");
}

TEST(DisplayText, LeavesOutBrokenUtf8) {
  // Overlong, surrogate, beyond the last code point, cut short.
  EXPECT_EQ(display_text("\xC0\xAF"
                         "a\xED\xA0\x80"
                         "b\xF4\x90\x80\x80"
                         "c\xE2\x82"),
            "abc");
}

TEST(DisplayText, CutsBetweenCharacters) {
  EXPECT_EQ(display_text("aßc", 2), "a");
  EXPECT_EQ(display_text(std::string(500, 'x')).size(), 128U);
}

}  // namespace
}  // namespace protocols::sip
