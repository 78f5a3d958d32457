#include "protocols/sip/reliable_provisional.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/transaction.hpp"

namespace protocols::sip {

namespace {

std::string_view next_word(std::string_view& text) {
  text = trim(text);
  const auto end = text.find_first_of(" \t");
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(word.size());
  return word;
}

}  // namespace

ReliableProvisional::ReliableProvisional(Message response, std::uint32_t rseq, std::uint32_t cseq,
                                         TimePoint now)
    : response_(std::move(response)),
      rseq_(rseq),
      cseq_(cseq),
      interval_(kT1),
      repeat_at_(now + kT1),
      give_up_at_(now + 64 * kT1) {
  response_.add("Require", "100rel");
  response_.add("RSeq", std::to_string(rseq));
}

bool ReliableProvisional::matches(std::string_view rack) const {
  const auto rseq = parse_number<std::uint32_t>(next_word(rack));
  const auto cseq = parse_number<std::uint32_t>(next_word(rack));
  return rseq == rseq_ && cseq == cseq_ && trim(rack) == "INVITE";
}

TimePoint ReliableProvisional::deadline() const {
  return std::min(repeat_at_, give_up_at_);
}

ReliableProvisional::Due ReliableProvisional::handle_timeout(TimePoint now) {
  if (now >= give_up_at_) return Due::GiveUp;
  if (now < repeat_at_) return Due::Nothing;
  // Unlike a 2xx the interval has no upper limit.
  interval_ *= 2;
  repeat_at_ = now + interval_;
  return Due::Repeat;
}

}  // namespace protocols::sip
