#include "protocols/h225/ras/alternate.hpp"

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

TEST(RasAlternate, StandInTheOrderOfTheirPriority) {
  const auto out = to_alternates(to_alternate_gks(
      {{{"192.0.2.3", 1719}, "three", true, 9}, {{"192.0.2.2", 1719}, "two", false, 1}}));
  ASSERT_EQ(out.size(), 2U);
  EXPECT_EQ(out[0].identifier, "two");
  EXPECT_FALSE(out[0].need_to_register);
  EXPECT_EQ(out[1].address, (Address{"192.0.2.3", 1719}));
}

TEST(RasAlternate, AreFewAndHaveAnAddress) {
  std::vector<AlternateGK> many(40);
  EXPECT_TRUE(to_alternates(many).empty());
  for (AlternateGK& one : many) one.ras_address = to_transport_address({"192.0.2.2", 1719});
  EXPECT_EQ(to_alternates(many).size(), 16U);
}

}  // namespace
}  // namespace protocols::h225::ras
