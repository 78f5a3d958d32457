#include "protocols/stun/binding.hpp"

#include <utility>

namespace protocols::stun {

Message binding_success(const Message& request, const Address& source) {
  Message answer;
  answer.cls = Class::Success;
  answer.method = request.method;
  answer.id = request.id;
  answer.xor_mapped_address = source;
  return answer;
}

Message binding_error(const Message& request, std::uint16_t code, std::string reason) {
  Message answer;
  answer.cls = Class::Error;
  answer.method = request.method;
  answer.id = request.id;
  answer.error_code = ErrorCode{code, std::move(reason)};
  return answer;
}

Message unknown_attribute_error(const Message& request) {
  Message answer = binding_error(request, 420, "Unknown Attribute");
  answer.unknown_attributes = request.not_understood;
  return answer;
}

}  // namespace protocols::stun
