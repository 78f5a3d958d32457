#include "protocols/sip/ack_wait.hpp"

#include <algorithm>
#include <utility>

#include "protocols/sip/transaction.hpp"

namespace protocols::sip {

AckWait::AckWait(std::uint32_t transaction, std::uint32_t cseq, Message response, bool offered,
                 TimePoint now)
    : transaction_(transaction),
      cseq_(cseq),
      response_(std::move(response)),
      offered_(offered),
      interval_(kT1),
      repeat_at_(now + kT1),
      give_up_at_(now + 64 * kT1) {}

TimePoint AckWait::deadline() const {
  return std::min(repeat_at_, give_up_at_);
}

AckWait::Due AckWait::handle_timeout(TimePoint now) {
  if (now >= give_up_at_) return Due::GiveUp;
  if (now < repeat_at_) return Due::Nothing;
  interval_ = std::min(interval_ * 2, kT2);
  repeat_at_ = now + interval_;
  return Due::Repeat;
}

}  // namespace protocols::sip
