#include "gateway/config/listener.hpp"

#include <gtest/gtest.h>

namespace gateway::config {
namespace {

const Listener kSips{"sip.tls_port", "listen.address", 5061, "192.0.2.1"};

TEST(Listener, APortInUseIsSaidByItsKey) {
  EXPECT_EQ(cannot_listen(kSips, std::make_error_code(std::errc::address_in_use)),
            "sip.tls_port 5061 cannot be opened at listen.address 192.0.2.1: "
            "Address already in use");
}

TEST(Listener, AnAddressOfAnotherMachineIsSaidByItsOwn) {
  EXPECT_EQ(cannot_listen(kSips, std::make_error_code(std::errc::address_not_available)),
            "listen.address 192.0.2.1 is no address of this machine, so that sip.tls_port 5061 "
            "cannot be opened: Cannot assign requested address");
}

}  // namespace
}  // namespace gateway::config
