#pragma once

#include "protocols/h225/ras/admitted_calls.hpp"
#include "protocols/h225/types.hpp"

namespace protocols::h225::ras {

// The call that ARQ, BRQ, DRQ or an entry of IRR is about.
template <class Message>
CallName call_name(const Message& message) {
  return {message.call_identifier ? message.call_identifier->guid : Bytes(), message.conference_id,
          message.call_reference_value};
}

// Writes it into a message of ours.
template <class Message>
void name_call(Message& message, const CallName& name) {
  if (!name.call_identifier.empty()) message.call_identifier.emplace().guid = name.call_identifier;
  message.conference_id = name.conference_id;
  message.call_reference_value = name.call_reference_value;
}

}  // namespace protocols::h225::ras
