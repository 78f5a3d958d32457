#include "protocols/sip/transaction.hpp"

#include "protocols/base/text.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/name_addr.hpp"
#include "protocols/sip/via.hpp"

namespace protocols::sip {
std::string client_transaction_key(const Message& response_or_request) {
  const auto via = top_via(response_or_request);
  const auto cseq = parse_cseq(response_or_request.header("CSeq"));
  if (!via || !cseq || via->branch().empty()) return {};
  return std::string(via->branch()) + ' ' + cseq->method;
}

std::string server_transaction_key(const Message& request) {
  const auto via = top_via(request);
  const auto cseq = parse_cseq(request.header("CSeq"));
  if (!via || !cseq) return {};
  const std::string method = cseq->method == "ACK" ? "INVITE" : cseq->method;
  const std::string sent_by = to_lower(via->host) + ' ' + std::to_string(via->port.value_or(5060));
  if (via->has_transaction_id()) {
    return std::string(via->branch()) + ' ' + sent_by + ' ' + method;
  }
  // RFC 2543 also compared To; its tag is left out since the ACK of a refusal has one more than
  // its INVITE.
  const auto from = parse_name_addr(request.header("From"));
  std::string key = request.request_uri + ' ' + sent_by + ' ' + std::string(via->branch());
  key += ' ' + std::string(request.header("Call-ID")) + ' ' + std::to_string(cseq->number);
  key += ' ' + (from ? std::string(from->tag()) : std::string());
  return key + ' ' + method;
}

}  // namespace protocols::sip
