#include "protocols/h225/ras/registration_content.hpp"

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

TEST(RasRegistrationContent, ReadsARoom) {
  Room room;
  RegistrationRequest rrq = room.rrq();
  rrq.endpoint_vendor.version_id = to_bytes(std::string_view("1.2\n"));
  rrq.terminal_alias->push_back(to_alias_address(h323_id("2001")));  // dialled as the first
  const Registration out = registration_of(rrq, {room.ras.host, 40000});
  EXPECT_EQ(out.role, Registration::Role::Terminal);
  EXPECT_EQ(out.product, "Test room 1.2");
  EXPECT_FALSE(out.behind_translator);
  EXPECT_EQ(out.ras_address, room.ras);
  EXPECT_EQ(out.signal_addresses, std::vector{room.signal});
  EXPECT_EQ(out.aliases, room.aliases);
}

TEST(RasRegistrationContent, SeesATranslator) {
  Room room;
  const Registration out = registration_of(room.rrq(), {"203.0.113.5", 40000});
  EXPECT_TRUE(out.behind_translator);
  EXPECT_EQ(out.ras_address, (Address{"203.0.113.5", 40000}));
}

TEST(RasRegistrationContent, ReadsPrefixesOfEveryProtocolOnce) {
  EndpointType type;
  H323Caps capabilities;
  auto& prefixes = capabilities.supported_prefixes.emplace();
  for (const char* prefix : {"8", "9", "9"}) {
    prefixes.emplace_back().prefix = to_alias_address(digits(prefix));
  }
  VoiceCaps voice;
  voice.supported_prefixes.emplace().push_back({{}, to_alias_address(digits("0"))});
  using Is = SupportedProtocols::Is;
  type.gateway.emplace().protocol = {SupportedProtocols::of<Is::H323>(capabilities),
                                     SupportedProtocols::of<Is::Voice>(voice)};
  EXPECT_EQ(prefixes_of(type), (std::vector<std::string>{"0", "8", "9"}));
  EXPECT_TRUE(prefixes_of({}).empty());
}

TEST(RasRegistrationContent, KeepsFewAddresses) {
  Room room;
  RegistrationRequest rrq = room.rrq();
  for (std::uint16_t port = 1; port < 20; ++port) {
    rrq.call_signal_address.push_back(to_transport_address({"192.0.2.50", port}));
  }
  EXPECT_EQ(registration_of(rrq, room.ras).signal_addresses.size(),
            Registration::kMostSignalAddresses);
  EXPECT_FALSE(first_address({}));
}

}  // namespace
}  // namespace protocols::h225::ras
