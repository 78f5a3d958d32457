#include "protocols/h225/ras/registration_table.hpp"

#include <malloc.h>

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;

Registration room(int number, TimePoint expires = kStart + seconds(300)) {
  Registration out;
  out.endpoint_identifier = "endpoint-" + std::to_string(number);
  const std::string host =
      "10.0." + std::to_string(number / 250) + "." + std::to_string(number % 250 + 1);
  out.source = out.ras_address = {host, 1719};
  out.signal_addresses = {{host, 1720}};
  out.aliases = {digits(std::to_string(10000 + number)), h323_id("Room " + std::to_string(number))};
  out.product = "RealPresence Group 500 6.2.2";
  out.expires = expires;
  return out;
}

TEST(RasRegistrationTable, FindsAThousandByEveryNameAndForgetsThem) {
  RegistrationTable table;
  for (int i = 0; i < 1000; ++i) table.add(room(i));
  for (int i = 0; i < 1000; ++i) {
    const Registration expected = room(i);
    const Registration* found = table.by_identifier(expected.endpoint_identifier);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(table.by_alias(expected.aliases[0]), found);
    EXPECT_EQ(table.by_alias(expected.aliases[1]), found);
    EXPECT_EQ(table.by_signal_address(expected.signal_addresses[0]), found);
    EXPECT_EQ(table.by_source(expected.source), found);
  }
  EXPECT_EQ(table.by_alias(digits("999")), nullptr);
  for (int i = 0; i < 1000; ++i) EXPECT_TRUE(table.remove(room(i).endpoint_identifier));
  EXPECT_EQ(table.size(), 0U);
  EXPECT_EQ(table.by_alias(room(5).aliases[0]), nullptr);
  EXPECT_EQ(table.of_host("10.0.0.6"), 0U);
  EXPECT_FALSE(table.deadline());
}

TEST(RasRegistrationTable, ARegistrationCostsAtMost8KiB) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "a sanitizer's allocator does not tell";
#endif
  RegistrationTable table;
  const auto before = mallinfo2().uordblks;
  for (int i = 0; i < 1000; ++i) table.add(room(i));
  EXPECT_LE((mallinfo2().uordblks - before) / 1000, 8192U);
}

TEST(RasRegistrationTable, ExpiresInOrderAndLaterWhenRefreshed) {
  RegistrationTable table;
  table.add(room(1, kStart + seconds(60)));
  table.add(room(2, kStart + seconds(90)));
  EXPECT_EQ(table.deadline(), kStart + seconds(60));
  EXPECT_FALSE(table.expired(kStart + seconds(59)));
  EXPECT_TRUE(table.refresh("endpoint-1", seconds(60), kStart + seconds(50)));
  EXPECT_EQ(table.expired(kStart + seconds(95)), "endpoint-2");
  EXPECT_FALSE(table.refresh("nobody", seconds(60), kStart));
}

TEST(RasRegistrationTable, PrefersTheLongestPrefixAndWhoHasResources) {
  RegistrationTable table;
  Registration one = room(1), two = room(2), three = room(3);
  one.prefixes = {"9"};
  two.prefixes = three.prefixes = {"99"};
  table.add(one);
  table.add(two);
  table.add(three);
  EXPECT_EQ(table.by_prefix("9123")->endpoint_identifier, "endpoint-1");
  EXPECT_EQ(table.by_prefix("9912")->endpoint_identifier, "endpoint-2");
  table.report_resources("endpoint-2", true);
  EXPECT_EQ(table.by_prefix("9912")->endpoint_identifier, "endpoint-3");
  table.report_resources("endpoint-3", true);
  table.remove("endpoint-1");
  EXPECT_EQ(table.by_prefix("9912")->endpoint_identifier, "endpoint-2");
  EXPECT_EQ(table.by_prefix("8"), nullptr);
}

TEST(RasRegistrationTable, DoesNotFindByAnAddressBehindATranslator) {
  RegistrationTable table;
  Registration hidden = room(1);
  hidden.behind_translator = true;
  table.add(hidden);
  EXPECT_EQ(table.by_signal_address(hidden.signal_addresses[0]), nullptr);
  EXPECT_NE(table.by_source(hidden.source), nullptr);
}

TEST(RasRegistrationTable, MovesWithItsEndpoint) {
  RegistrationTable table;
  table.add(room(1));
  const Address there{"10.9.9.9", 40000};
  EXPECT_TRUE(table.move("endpoint-1", there));
  EXPECT_EQ(table.by_source(there)->ras_address, there);
  EXPECT_EQ(table.by_source(room(1).source), nullptr);
  EXPECT_EQ(table.of_host("10.9.9.9"), 1U);
  EXPECT_FALSE(table.move("nobody", there));
}

}  // namespace
}  // namespace protocols::h225::ras
