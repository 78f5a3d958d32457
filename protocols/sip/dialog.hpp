#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/sip/message.hpp"

namespace protocols::sip {

// A dialog of an INVITE, RFC 3261 section 12: identity, order of requests, route and remote target.
// A value; makes requests without Via and Contact, which depend on the flow they will take.
class Dialog {
 public:
  // UAS, 12.1.1, from a request without To tag. The request's From, To and CSeq have been checked.
  static Dialog of_server(const Message& request, const std::string& local_tag);
  // UAC, 12.1.2, from our INVITE and a response to it that has a To tag.
  static Dialog of_client(const Message& request, const Message& response);

  // A request within this dialog: Call-ID, From tag and To tag are ours (12.2.2).
  [[nodiscard]] bool matches(const Message& request) const;
  // False when the number is below that of an earlier request (500). ACK and CANCEL are not
  // counted.
  bool take_cseq(std::uint32_t number);
  // Target refresh requests and their 2xx move the remote target (12.2.1.2, 12.2.2).
  void refresh_target(const Message& message);

  // The next request. ACK has the number of its INVITE instead: ack().
  [[nodiscard]] Message request(std::string_view method);
  [[nodiscard]] Message ack(std::uint32_t cseq) const;

  // Where the next request goes by the dialog: the first route or the remote target.
  [[nodiscard]] std::string next_hop() const;
  [[nodiscard]] const std::string& local_tag() const { return local_tag_; }
  [[nodiscard]] const std::string& remote_tag() const { return remote_tag_; }

 private:
  [[nodiscard]] Message bare(std::string_view method, std::uint32_t cseq) const;

  std::string call_id_;
  std::string local_, remote_;  // From and To values of our requests
  std::string local_tag_, remote_tag_;
  std::string target_;
  std::vector<std::string> routes_;
  std::uint32_t local_cseq_ = 0;
  std::optional<std::uint32_t> remote_cseq_;
};

// The tag of a From or To value; empty when there is none or the value is broken.
std::string tag_of(std::string_view name_addr);
// The URI of a Contact, Route or Record-Route value.
std::string uri_of(std::string_view name_addr);

}  // namespace protocols::sip
