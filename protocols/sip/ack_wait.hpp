#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/time.hpp"
#include "protocols/sip/message.hpp"

namespace protocols::sip {

// A 2xx to an INVITE that is repeated until its ACK comes, whatever the transport,
// RFC 3261 13.3.1.4. Not thread-safe; lives on its call's strand.
class AckWait {
 public:
  enum class Due : std::uint8_t { Nothing, Repeat, GiveUp };

  // `transaction`: the owner's number of the INVITE. `offered`: the 2xx has our offer, the ACK
  // shall bring the answer.
  AckWait(std::uint32_t transaction, std::uint32_t cseq, Message response, bool offered,
          TimePoint now);

  [[nodiscard]] std::uint32_t transaction() const { return transaction_; }
  [[nodiscard]] std::uint32_t cseq() const { return cseq_; }
  [[nodiscard]] const Message& response() const { return response_; }
  [[nodiscard]] bool offered() const { return offered_; }
  [[nodiscard]] TimePoint deadline() const;
  Due handle_timeout(TimePoint now);

 private:
  std::uint32_t transaction_;
  std::uint32_t cseq_;
  Message response_;
  bool offered_;
  Duration interval_;
  TimePoint repeat_at_, give_up_at_;
};

}  // namespace protocols::sip
