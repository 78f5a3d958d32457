#include "protocols/sip/dialog.hpp"

#include <algorithm>

#include "protocols/sip/cseq.hpp"
#include "protocols/sip/name_addr.hpp"
#include "protocols/sip/uri.hpp"

namespace protocols::sip {

namespace {

// RFC 2543 peers may have no tag at all; theirs is then the empty one (12.1.1).
std::uint32_t cseq_number(const Message& message) {
  const auto cseq = parse_cseq(message.header("CSeq"));
  return cseq ? cseq->number : 0;
}

std::string first_contact(const Message& message) {
  const auto contacts = message.values("Contact");
  return contacts.empty() ? std::string() : uri_of(contacts.front());
}

bool is_loose(std::string_view route) {
  const auto parsed = parse_name_addr(route);
  return parsed && parsed->uri.params.has("lr");
}

}  // namespace

std::string tag_of(std::string_view name_addr) {
  const auto parsed = parse_name_addr(name_addr);
  return parsed ? std::string(parsed->tag()) : std::string();
}

std::string uri_of(std::string_view name_addr) {
  const auto parsed = parse_name_addr(name_addr);
  return parsed ? write(parsed->uri) : std::string();
}

Dialog Dialog::of_server(const Message& request, const std::string& local_tag) {
  Dialog dialog;
  dialog.call_id_ = request.header("Call-ID");
  dialog.local_ = std::string(request.header("To")) + ";tag=" + local_tag;
  dialog.remote_ = request.header("From");
  dialog.local_tag_ = local_tag;
  dialog.remote_tag_ = tag_of(dialog.remote_);
  dialog.target_ = first_contact(request);
  if (dialog.target_.empty()) dialog.target_ = uri_of(dialog.remote_);  // RFC 2543 peers
  dialog.routes_ = request.values("Record-Route");
  dialog.remote_cseq_ = cseq_number(request);
  return dialog;
}

Dialog Dialog::of_client(const Message& request, const Message& response) {
  Dialog dialog;
  dialog.call_id_ = request.header("Call-ID");
  dialog.local_ = request.header("From");
  dialog.remote_ = response.header("To");
  dialog.local_tag_ = tag_of(dialog.local_);
  dialog.remote_tag_ = tag_of(dialog.remote_);
  dialog.target_ = first_contact(response);
  if (dialog.target_.empty()) dialog.target_ = request.request_uri;
  dialog.routes_ = response.values("Record-Route");
  std::ranges::reverse(dialog.routes_);
  dialog.local_cseq_ = cseq_number(request);
  return dialog;
}

bool Dialog::matches(const Message& request) const {
  return request.header("Call-ID") == call_id_ && tag_of(request.header("From")) == remote_tag_ &&
         tag_of(request.header("To")) == local_tag_;
}

bool Dialog::take_cseq(std::uint32_t number) {
  if (remote_cseq_ && number < *remote_cseq_) return false;
  remote_cseq_ = number;
  return true;
}

void Dialog::refresh_target(const Message& message) {
  if (auto target = first_contact(message); !target.empty()) target_ = std::move(target);
}

Message Dialog::request(std::string_view method) {
  return bare(method, ++local_cseq_);
}

Message Dialog::ack(std::uint32_t cseq) const {
  return bare("ACK", cseq);
}

std::string Dialog::next_hop() const {
  return routes_.empty() ? target_ : uri_of(routes_.front());
}

Message Dialog::bare(std::string_view method, std::uint32_t cseq) const {
  Message message;
  message.method = method;
  message.request_uri = target_;
  std::vector<std::string> routes = routes_;
  if (!routes.empty() && !is_loose(routes.front())) {
    // A strict router wants itself in the Request-URI and the target at the end (12.2.1.1).
    message.request_uri = uri_of(routes.front());
    routes.erase(routes.begin());
    routes.push_back("<" + target_ + ">");
  }
  message.add("Max-Forwards", "70");
  for (std::string& route : routes) message.add("Route", std::move(route));
  message.add("From", local_);
  message.add("To", remote_);
  message.add("Call-ID", call_id_);
  message.add("CSeq", write(CSeq{cseq, message.method}));
  return message;
}

}  // namespace protocols::sip
