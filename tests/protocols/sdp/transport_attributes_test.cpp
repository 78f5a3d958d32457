#include "protocols/sdp/transport_attributes.hpp"

#include <gtest/gtest.h>

namespace protocols::sdp {
namespace {

TEST(Fingerprint, IsKeptInOneSpelling) {
  const auto print = Fingerprint::parse("SHA-1 0a:58:47:C4");
  ASSERT_TRUE(print);
  EXPECT_EQ(print->hash, "sha-1");
  EXPECT_EQ(print->value, "0A:58:47:C4");
  EXPECT_EQ(Fingerprint::parse(print->write()), print);
  EXPECT_FALSE(print->strong());
}

TEST(Fingerprint, IsStrongWithSha256OfFullLength) {
  std::string value = "AD";
  for (int i = 0; i < 31; ++i) value += ":0F";
  EXPECT_TRUE(Fingerprint::parse("sha-256 " + value)->strong());
  EXPECT_FALSE(Fingerprint::parse("sha-256 AD:0F")->strong());
}

TEST(Fingerprint, RefusesWhatIsNotHexPairs) {
  EXPECT_FALSE(Fingerprint::parse("sha-256"));
  EXPECT_FALSE(Fingerprint::parse("sha-256 ABCD"));
  EXPECT_FALSE(Fingerprint::parse("sha-256 AB:XY"));
}

TEST(Setup, ReadsItsFourRoles) {
  for (const auto* role : {"active", "passive", "actpass", "holdconn"}) {
    EXPECT_EQ(Setup::parse(role)->write(), role);
  }
  EXPECT_FALSE(Setup::parse("both"));
}

TEST(Candidate, ReadsWithDoubledBlanksAndExtensions) {
  const auto candidate = Candidate::parse(
      "0 1 UDP  2122194687 198.51.100.8 61665 typ srflx raddr 10.0.0.1 rport 9 generation 0");
  ASSERT_TRUE(candidate);
  EXPECT_EQ(candidate->transport, "udp");
  EXPECT_EQ(candidate->address, (Address{"198.51.100.8", 61665}));
  EXPECT_EQ(candidate->extensions, "raddr 10.0.0.1 rport 9 generation 0");
  EXPECT_EQ(Candidate::parse(candidate->write()), candidate);
  EXPECT_FALSE(Candidate::parse("0 1 UDP 1 198.51.100.8 61665"));
  EXPECT_FALSE(Candidate::parse("0 1 UDP 1 198.51.100.8 99999 typ host"));
}

}  // namespace
}  // namespace protocols::sdp
