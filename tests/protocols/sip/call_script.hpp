#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "protocols/base/text.hpp"
#include "protocols/sip/call.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/dialog.hpp"

namespace protocols::sip {

inline constexpr TimePoint kStart{std::chrono::hours(1)};

inline RandomSource seeded_random(std::uint64_t seed = 1) {
  return [state = seed](std::span<std::byte> out) mutable {
    for (std::byte& byte : out) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      byte = static_cast<std::byte>(state >> 56U);
    }
  };
}

inline LocalMedia clear_media() {
  LocalMedia media;
  media.host = "192.0.2.9";
  media.streams = {{StreamRole::Audio, 40000, 40001}, {StreamRole::MainVideo, 40002, 40003}};
  media.encryption = EncryptionPolicy::ClearAllowed;
  return media;
}

inline std::string room_sdp(int version = 1, std::string_view direction = "sendrecv",
                            std::string_view formats = "0") {
  const std::string number = std::to_string(version);
  return "v=0\r\no=room 1 " + number +
         " IN IP4 192.0.2.5\r\ns=-\r\nc=IN IP4 192.0.2.5\r\nt=0 0\r\n" + "m=audio 5004 RTP/AVP " +
         std::string(formats) + "\r\na=" + std::string(direction) + "\r\n";
}

// The answer of a room with audio only to an offer: every m-line in its place, PCMU or nothing.
inline std::string answer_to(std::string_view offer) {
  std::string out = "v=0\r\no=room 1 1 IN IP4 192.0.2.5\r\ns=-\r\nc=IN IP4 192.0.2.5\r\nt=0 0\r\n";
  while (!offer.empty()) {
    std::string_view line = trim(cut(offer, '\n'));
    if (!line.starts_with("m=")) continue;
    const bool audio = line.starts_with("m=audio");
    cut(line, ' ');
    cut(line, ' ');
    const std::string profile(cut(line, ' '));
    out += audio ? "m=audio 5004 " + profile + " 0\r\n" : "m=video 0 " + profile + " 96\r\n";
  }
  return out;
}

// A request that asks for a session timer, RFC 4028.
inline Message with_timer(Message message, const std::string& expires) {
  message.add("Supported", "timer");
  message.add("Session-Expires", expires);
  return message;
}

// A room on the other end of a Call, played by the test: what it sends is fed, what the call sends
// is kept in order. Time moves from deadline to deadline, as a shell would move it.
class CallScript {
 public:
  explicit CallScript(Transport transport = Transport::Udp)
      : flow{transport,
             {"192.0.2.9", 5060},
             {"192.0.2.5", 5062},
             transport == Transport::Udp ? 0U : 7U,
             {}} {}

  // Room side of an incoming call.
  Message invite(std::string body = room_sdp()) const {
    Message m = in_dialog("INVITE", std::move(body), 1, false);
    return m;
  }
  Message in_dialog(const std::string& method, std::string body = {}, std::uint32_t number = 0,
                    bool with_to_tag = true) const {
    Message m;
    m.method = method;
    m.request_uri = "sip:1001@192.0.2.9";
    const char* transport = flow.transport == Transport::Udp ? "UDP" : "TCP";
    m.add("Via", std::string("SIP/2.0/") + transport + " 192.0.2.5:5062;branch=z9hG4bKroom" +
                     std::to_string(branch++) + ";rport");
    m.add("Max-Forwards", "70");
    const std::string room = "<sip:room@192.0.2.5>;tag=room";
    const std::string us = "<sip:1001@192.0.2.9>";
    m.add("From", outgoing ? room_from : room);
    m.add("To", (outgoing ? us_to : us) + (with_to_tag ? ";tag=" + our_tag : ""));
    m.add("Call-ID", call_id);
    m.add("CSeq", std::to_string(number == 0 ? ++cseq : number) + " " + method);
    m.add("Contact", "<sip:room@192.0.2.5:5062>");
    m.add("User-Agent", "Room/1.0");
    if (!body.empty()) m.add("Content-Type", "application/sdp");
    m.body = std::move(body);
    return m;
  }
  Message ack(const Message& response, std::string body = {}) const {
    return in_dialog("ACK", std::move(body), parse_cseq(response.header("CSeq"))->number);
  }
  // ACK of a refusal and CANCEL: same branch as the INVITE.
  Message beside(const Message& invite_sent, const std::string& method, bool with_tag) const {
    Message m = invite_sent;
    m.method = method;
    m.body.clear();
    m.remove("Content-Type");
    m.set("CSeq", std::to_string(parse_cseq(invite_sent.header("CSeq"))->number) + " " + method);
    if (with_tag) m.set("To", std::string(m.header("To")) + ";tag=" + our_tag);
    return m;
  }
  Message response(const Message& request, int status, std::string body = {},
                   std::string tag = "room") const {
    Message m;
    m.status = status;
    m.reason = "x";
    for (const char* field : {"Via", "From", "To", "Call-ID", "CSeq"}) {
      std::string value(request.header(field));
      if (std::string_view(field) == "To" && tag_of(value).empty()) value += ";tag=" + tag;
      m.add(field, std::move(value));
    }
    m.add("Contact", "<sip:room@192.0.2.5:5062>");
    if (!body.empty()) m.add("Content-Type", "application/sdp");
    m.body = std::move(body);
    return m;
  }

  // Starts.
  void start_incoming(const Message& first, CallSettings settings = {"roombridge/test"}) {
    call = Call::incoming(std::move(settings), first, flow, seeded_random(), now);
    drain();
  }
  void start_outgoing(CallSettings settings = {"roombridge/test"}) {
    outgoing = true;
    call = Call::outgoing(std::move(settings), "sip:room@192.0.2.5:5062", "Bridge", flow,
                          clear_media(), seeded_random(), now);
    call_id = call->call_id();
    drain();
    learn_outgoing(sent.empty() ? Message{} : sent.front());
  }
  // From a fresh INVITE to a confirmed call; leaves no message or event behind.
  void establish(Message first) {
    start_incoming(first);
    call->accept(clear_media(), now);
    drain();
    const Message ok = take(200);
    feed(ack(ok));
    clear();
  }
  void establish() { establish(invite()); }
  void establish_outgoing(const std::vector<Header>& extra = {}) {
    start_outgoing();
    const Message invite_sent = take_request("INVITE");
    Message ok = response(invite_sent, 200, answer_to(invite_sent.body));
    for (const Header& header : extra) ok.headers.push_back(header);
    feed(ok);
    clear();
  }

  void feed(const Message& message) {
    // Through the wire and back: what could not be sent cannot be received either.
    const auto received = parse(write(message));
    ASSERT_TRUE(received) << message.method << message.status;
    call->handle_message(*received, flow, now);
    drain();
  }
  void break_transport() {
    call->handle_transport_error(flow, now);
    drain();
  }
  void advance(Duration by) {
    const TimePoint end = now + by;
    while (true) {
      const auto at = call->deadline();
      if (!at || *at > end) break;
      if (*at > now) now = *at;
      call->handle_timeout(now);
      drain();
      ASSERT_LT(++steps, 100000) << "the deadline does not move";
    }
    now = end;
  }

  // What was sent: the first message with this status or method, and everything before it, is
  // taken.
  Message take(int status) {
    return take_if([&](const Message& m) { return m.status == status; }, std::to_string(status));
  }
  Message take_request(std::string_view method) {
    return take_if([&](const Message& m) { return m.method == method; }, std::string(method));
  }
  [[nodiscard]] int count(int status) const {
    int n = 0;
    for (const Message& m : sent) n += m.status == status ? 1 : 0;
    return n;
  }
  [[nodiscard]] int count(std::string_view method) const {
    int n = 0;
    for (const Message& m : sent) n += m.method == method ? 1 : 0;
    return n;
  }
  template <class Event>
  [[nodiscard]] int count() const {
    int n = 0;
    for (const CallEvent& event : events) n += std::holds_alternative<Event>(event) ? 1 : 0;
    return n;
  }
  template <class Event>
  Event take_event() {
    while (!events.empty()) {
      CallEvent event = std::move(events.front());
      events.pop_front();
      if (auto* wanted = std::get_if<Event>(&event)) return *wanted;
    }
    ADD_FAILURE() << "event missing";
    return {};
  }
  void clear() {
    sent.clear();
    flows.clear();
    events.clear();
  }
  void drain() {
    while (auto out = call->poll_transmit()) {
      const auto message = parse(out->bytes);
      ASSERT_TRUE(message) << as_text(out->bytes);
      const std::string tag = tag_of(message->header("To"));
      if (!outgoing && !message->is_request() && !tag.empty()) our_tag = tag;
      sent.push_back(*message);
      flows.push_back(out->flow);
    }
    while (auto event = call->poll_event()) events.push_back(*event);
  }

  std::unique_ptr<Call> call;
  Flow flow;
  TimePoint now = kStart;
  std::deque<Message> sent;
  std::vector<Flow> flows;
  std::deque<CallEvent> events;
  std::string call_id = "script-call";
  std::string our_tag;
  bool outgoing = false;
  mutable std::uint32_t cseq = 1;
  mutable int branch = 0;
  int steps = 0;

 private:
  void learn_outgoing(const Message& invite_sent) {
    our_tag = tag_of(invite_sent.header("From"));
    us_to = "<sip:roombridge@192.0.2.9>";
    room_from = std::string(invite_sent.header("To")) + ";tag=room";
  }
  template <class Predicate>
  Message take_if(Predicate wanted, const std::string& name) {
    while (!sent.empty()) {
      Message m = std::move(sent.front());
      sent.pop_front();
      if (wanted(m)) return m;
    }
    ADD_FAILURE() << name << " was not sent";
    return {};
  }

  std::string us_to, room_from;
};

}  // namespace protocols::sip
