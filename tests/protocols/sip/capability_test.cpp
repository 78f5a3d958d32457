#include "protocols/sip/capability.hpp"

#include <gtest/gtest.h>

#include <string>

namespace protocols::sip {
namespace {

template <class Words>
std::string joined(const Words& words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

TEST(Capability, TheFieldsAndTheChecksSayTheSame) {
  EXPECT_EQ(joined(abilities().methods), kAllow);
  EXPECT_EQ(joined(abilities().bodies), kAccept);
  EXPECT_EQ(joined(abilities().extensions), kSupported);
}

TEST(Capability, ListsAreSearchedOverAllFieldsWithoutCase) {
  Message m;
  m.add("Supported", "replaces, Timer");
  m.add("Supported", "100rel");
  EXPECT_TRUE(lists(m, "supported", "timer"));
  EXPECT_TRUE(lists(m, "Supported", "100rel"));
  EXPECT_FALSE(lists(m, "Supported", "rel"));
}

TEST(Capability, NothingIsKnownOfAPeerWithoutAllow) {
  Message m;
  EXPECT_FALSE(allows(m, "UPDATE"));
  m.add("Allow", "INVITE,UPDATE");
  EXPECT_TRUE(allows(m, "UPDATE"));
}

}  // namespace
}  // namespace protocols::sip
