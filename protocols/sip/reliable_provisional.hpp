#pragma once

#include <cstdint>
#include <string_view>

#include "protocols/base/time.hpp"
#include "protocols/sip/message.hpp"

namespace protocols::sip {

// A provisional response repeated until its PRACK comes, RFC 3262 section 3.
// Not thread-safe; lives on its call's strand.
class ReliableProvisional {
 public:
  enum class Due : std::uint8_t { Nothing, Repeat, GiveUp };

  // Adds Require: 100rel and RSeq to `response`, a 101-199 to the INVITE with number `cseq`.
  ReliableProvisional(Message response, std::uint32_t rseq, std::uint32_t cseq, TimePoint now);

  [[nodiscard]] const Message& response() const { return response_; }
  // RAck of a PRACK: "rseq cseq INVITE".
  [[nodiscard]] bool matches(std::string_view rack) const;
  [[nodiscard]] TimePoint deadline() const;
  Due handle_timeout(TimePoint now);

 private:
  Message response_;
  std::uint32_t rseq_, cseq_;
  Duration interval_;
  TimePoint repeat_at_, give_up_at_;
};

}  // namespace protocols::sip
