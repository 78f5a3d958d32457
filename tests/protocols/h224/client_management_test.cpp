#include "protocols/h224/client_management.hpp"

#include <gtest/gtest.h>

#include "protocols/h224/error.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h224 {
namespace {

Errc failure(std::string_view hex) {
  const auto message = parse_management(from_hex(hex));
  return message ? Errc{} : static_cast<Errc>(message.error().code.value());
}

void expect_same(const ManagementMessage& message, std::string_view hex) {
  EXPECT_EQ(to_hex(write(message)), hex);
  const auto read = parse_management(from_hex(hex));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, message);
}

TEST(ClientManagement, ListsClientsAndWhoOfThemSaysMore) {
  expect_same(ClientList{}, "010000");
  expect_same(ClientList{{{kCameraControl, true}}}, "01000181");
  expect_same(ClientList{{{kCameraControl, false},
                          {{.number = 0x7e, .extended = 5, .non_standard = {}}, true}}},
              "01000201fe05");
}

TEST(ClientManagement, AsksForTheListAndForCapabilities) {
  expect_same(ClientListCommand{}, "01ff");
  expect_same(ExtraCapabilitiesCommand{kCameraControl}, "02ff81");
}

TEST(ClientManagement, CarriesAClientsCapabilities) {
  expect_same(ExtraCapabilities{kCameraControl, from_hex("0014f0")},
              "02008100"
              "14f0");
}

TEST(ClientManagement, ReadsCapabilitiesOfAClientThatIsNotMarked) {
  const auto read = parse_management(from_hex("020001aa"));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, ManagementMessage(ExtraCapabilities{kCameraControl, from_hex("aa")}));
}

TEST(ClientManagement, RefusesWhatIsCutShort) {
  EXPECT_EQ(failure(""), Errc::Truncated);
  EXPECT_EQ(failure("01"), Errc::Truncated);
  EXPECT_EQ(failure("0100"), Errc::Truncated);
  EXPECT_EQ(failure("0200"), Errc::Truncated);
  EXPECT_EQ(failure("02ff"), Errc::Truncated);
  EXPECT_EQ(failure("01000281"), Errc::BadClientList);
  EXPECT_EQ(failure("010001fe"), Errc::BadClientList);
}

TEST(ClientManagement, RefusesCodesItDoesNotKnow) {
  EXPECT_EQ(failure("0101"), Errc::UnknownMessage);
  EXPECT_EQ(failure("0300"), Errc::UnknownMessage);
}

TEST(ClientManagement, ListsNoMoreThanItCanCount) {
  ClientList many;
  many.clients.resize(300);
  const auto read = parse_management(write(many));
  ASSERT_TRUE(read);
  EXPECT_EQ(std::get<ClientList>(*read).clients.size(), 255U);
}

}  // namespace
}  // namespace protocols::h224
