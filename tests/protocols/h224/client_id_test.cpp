#include "protocols/h224/client_id.hpp"

#include <gtest/gtest.h>

#include "tests/support/hex.hpp"

namespace protocols::h224 {
namespace {

void expect_same(const ClientId& id, bool marked, std::string_view hex) {
  Writer writer;
  write_client_id(writer, id, marked);
  EXPECT_EQ(to_hex(writer.view()), hex);
  Reader reader(writer.view());
  const auto read = read_client_id(reader);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->id, id);
  EXPECT_EQ(read->marked, marked);
  EXPECT_TRUE(reader.empty());
  for (std::size_t size = 0; size < writer.size(); ++size) {
    Reader cut(writer.view().first(size));
    EXPECT_FALSE(read_client_id(cut));
  }
}

TEST(ClientId, HasOneOctetWhereItIsStandard) {
  expect_same(kClientManagement, false, "00");
  expect_same(kCameraControl, false, "01");
  expect_same(kCameraControl, true, "81");
}

TEST(ClientId, HasTwoOctetsWhereItIsExtended) {
  expect_same({.number = 0x7e, .extended = 0x42, .non_standard = {}}, true, "fe42");
}

TEST(ClientId, HasSixOctetsWhereItIsAMakers) {
  expect_same({.number = 0x7f, .extended = 0, .non_standard = {0xb5, 0, 1, 2, 3}}, false,
              "7fb500010203");
}

}  // namespace
}  // namespace protocols::h224
