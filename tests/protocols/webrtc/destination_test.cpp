#include "protocols/webrtc/destination.hpp"

#include <gtest/gtest.h>

namespace protocols::webrtc {
namespace {

TEST(Destination, IsOneHostAndAPort) {
  for (const char* host : {"192.0.2.1", "223.255.255.255", "2001:db8::1", "fe80::1"}) {
    EXPECT_TRUE(usable_destination({host, 5000})) << host;
    EXPECT_FALSE(usable_destination({host, 0})) << host;
  }
}

TEST(Destination, IsNoGroupAndNoBlank) {
  for (const char* host : {"", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255", "FF02::1"}) {
    EXPECT_FALSE(usable_destination({host, 5000})) << host;
  }
}

}  // namespace
}  // namespace protocols::webrtc
