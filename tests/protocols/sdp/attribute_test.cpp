#include "protocols/sdp/attribute.hpp"

#include <gtest/gtest.h>

#include "protocols/sdp/rtp_attributes.hpp"

namespace protocols::sdp {
namespace {

TEST(AttributeList, FindsTheFirstOfANameWithoutCase) {
  AttributeList list;
  list.add("label", "11");
  list.add("LABEL", "12");
  EXPECT_EQ(list.value("Label"), "11");
  EXPECT_FALSE(list.has("content"));
}

TEST(AttributeList, LeavesOutWhatDoesNotRead) {
  AttributeList list;
  list.add("rtpmap", "nonsense");
  list.add("rtpmap", "9 G722/8000");
  list.add(RtpMap{0, "PCMU", 8000, 1});
  EXPECT_EQ(list.get<RtpMap>()->encoding, "G722");
  EXPECT_EQ(list.get_all<RtpMap>().size(), 2U);
}

}  // namespace
}  // namespace protocols::sdp
