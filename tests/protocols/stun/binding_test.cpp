#include "protocols/stun/binding.hpp"

#include <gtest/gtest.h>

namespace protocols::stun {
namespace {

TEST(StunBinding, AnswersCarryTheRequestsTransaction) {
  Message request;
  request.id[0] = std::byte{9};
  request.not_understood = {0x7777};
  const Message success = binding_success(request, {"192.0.2.7", 7});
  EXPECT_EQ(success.cls, Class::Success);
  EXPECT_EQ(success.id, request.id);
  EXPECT_EQ(success.xor_mapped_address, (Address{"192.0.2.7", 7}));
  const Message unknown = unknown_attribute_error(request);
  EXPECT_EQ(unknown.error_code->code, 420);
  EXPECT_EQ(unknown.unknown_attributes, request.not_understood);
  EXPECT_EQ(binding_error(request, 487, "Role Conflict").error_code->reason, "Role Conflict");
}

}  // namespace
}  // namespace protocols::stun
