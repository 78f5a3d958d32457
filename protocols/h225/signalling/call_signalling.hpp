#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/signalling/answer_budget.hpp"
#include "protocols/h225/signalling/control_tunnel.hpp"
#include "protocols/h225/signalling/events.hpp"
#include "protocols/h225/signalling/setup_message.hpp"
#include "protocols/h225/signalling/user_information.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/q931/message.hpp"

namespace protocols::h225::signalling {

// A token that H.235.1 puts into a message, and what completes it in the encoding.
struct Signature {
  CryptoH323Token token;
  std::function<void(Bytes& user_user)> finish;
};

struct Settings {
  VendorIdentifier vendor{};
  std::string display{};  // our name, UTF-8: Display element of Setup, Alerting and Connect
  bool gateway = false;   // our EndpointType is a gateway's, not a terminal's
  bool mc = false;        // we have a multipoint controller
  bool tunnelling = true;
  // For peers that refuse several tunnelled H.245 messages in one PDU.
  bool one_tunnelled_message = false;
  // Timers of the calling side: T303 of Setup, T304 after SetupAcknowledge, T310 after
  // CallProceeding, T301 after Alerting. H.225.0 table 3 leaves their length to us.
  Duration t301 = std::chrono::seconds(180);
  Duration t303 = std::chrono::seconds(15);
  Duration t304 = std::chrono::seconds(30);
  Duration t310 = std::chrono::seconds(60);
  // Where messages are signed. Called once for each message of ours.
  std::function<std::optional<Signature>(TimePoint now)> sign{};
  // Says whether a message is from whom it says. `user_user` is what was signed. A Setup that is
  // not believed is released with securityDenied, any other message dropped and counted. Empty: all
  // are believed.
  std::function<bool(const std::vector<CryptoH323Token>& tokens, ByteView user_user, TimePoint now)>
      verify{};
};

// The call signalling of one call, H.225.0 clause 7 and Q.931 as it profiles that (H.323 8.1 to
// 8.5), of either end: no sockets, no TPKT.
//
//   incoming:  AwaitingSetup ─Setup→ CallPresent ─proceed→ IncomingProceeding ─alert→ CallReceived
//              ─connect→ Active
//   outgoing:  CallInitiated ─SetupAcknowledge→ OverlapSending ─CallProceeding→ OutgoingProceeding
//              ─Alerting→ CallDelivered ─Connect→ Active; each may be left out but Connect
//   any:       ─ReleaseComplete, release(), timer, lost connection→ Released
//
// One connection is one call: messages for another call reference are answered with Status or
// ReleaseComplete as Q.931 5.8.3 says. Not thread-safe; lives on its call's strand.
class CallSignalling {
 public:
  enum class State : std::uint8_t {
    AwaitingSetup,
    CallPresent,
    IncomingProceeding,
    CallReceived,
    CallInitiated,
    OverlapSending,
    OutgoingProceeding,
    CallDelivered,
    Active,
    Released,
  };

  using Outgoing = OutgoingCall;

  struct Counters {
    std::size_t malformed = 0;         // no Q.931, or a User-user element that cannot be read
    std::size_t unexpected = 0;        // known message types that do not fit the state
    std::size_t unknown = 0;           // message types
    std::size_t other_references = 0;  // for a call that is not ours
    std::size_t unbelieved = 0;        // see Settings::verify
    std::size_t unanswered = 0;        // what would have been told with Status, beyond the limit
    std::size_t unreadable_elements = 0;
    std::size_t notifies = 0;
    std::size_t peer_statuses = 0;  // Status messages of the peer
    std::size_t unsent = 0;         // messages and tunnelled H.245 that could not be written
  };

  // Awaits Setup.
  static CallSignalling incoming(Settings settings);
  // Setup is in poll_transmit() at once.
  static CallSignalling outgoing(Settings settings, Outgoing call, TimePoint now);

  // Verbs. In a state where they mean nothing they do nothing. The incoming call is answered by
  // proceed(), alert() and connect(), in this order, each once and only connect() needed.
  void proceed(Attachments attachments, TimePoint now);
  void alert(Attachments attachments, TimePoint now);
  void connect(Attachments attachments, TimePoint now);
  // ReleaseComplete. Of `last` h245_control goes along. `reason`: mapped from the cause where none.
  void release(q931::CauseValue cause, std::optional<ReleaseCompleteReason::Is> reason,
               TimePoint now, Attachments last = {});
  // H.245 messages, each as encoded. They go with the next message that a verb makes before the
  // owner polls, else in Facility; not before the peer is known to tunnel, which for an outgoing
  // call its first message says.
  void tunnel(std::vector<Bytes> messages, TimePoint now);
  // Facility startH245: the peer is to connect to `ours`.
  void start_h245(const Address& ours, TimePoint now);
  // Facility with fastStart or tokens; what else is in `attachments` goes along.
  void supplement(Attachments attachments, TimePoint now);
  // From the next message on.
  void set_one_tunnelled_message(bool one);

  // One TPKT payload.
  void handle_packet(ByteView packet, TimePoint now);
  void handle_timeout(TimePoint now);
  void handle_closed(TimePoint now);  // the connection ended

  std::optional<Bytes> poll_transmit();  // a TPKT payload
  std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  [[nodiscard]] State state() const { return state_; }
  // Released is told and nothing left to send.
  [[nodiscard]] bool finished() const;
  // Both sides said they can.
  [[nodiscard]] bool tunnelling() const { return tunnel_.is_on(); }
  // tunnelling() is decided: by Setup, or by the first answer to ours.
  [[nodiscard]] bool tunnelling_decided() const { return tunnel_.is_said(); }
  [[nodiscard]] std::uint16_t call_reference() const { return call_reference_; }
  [[nodiscard]] const Bytes& call_identifier() const { return call_identifier_; }
  [[nodiscard]] const Bytes& conference_id() const { return conference_id_; }
  [[nodiscard]] const Counters& counters() const { return counters_; }

 private:
  using MessageType = q931::MessageType;

  // What came in, taken apart.
  struct Received {
    const q931::Message& message;
    const H323_UserInformation* information = nullptr;  // null: the message has none
    Attachments attachments{};
    [[nodiscard]] const Body* body() const;
  };

  explicit CallSignalling(Settings settings);

  // call_signalling.cpp: what we send.
  void answer(MessageType type, State next, Body body, Attachments attachments, TimePoint now);
  // What waits in the tunnel goes along; `attachments` have no h245_control but in Setup.
  bool send(q931::Message message, Body body, Attachments attachments, TimePoint now);
  void send_facility(Body body, Attachments attachments, TimePoint now);
  void send_status(q931::CauseValue cause, const q931::Message& about, TimePoint now);
  // Refuses the call of a Setup that comes while there is ours.
  void refuse_second_call(const q931::Message& setup, TimePoint now);
  void send_release_complete(q931::CauseValue cause, ReleaseCompleteReason::Is reason,
                             Attachments last, TimePoint now);
  // Facilities until no more than `rest` messages wait.
  void flush_tunnel(std::size_t rest);
  [[nodiscard]] q931::Message message_of(MessageType type) const;
  [[nodiscard]] EndpointType endpoint_type() const;
  [[nodiscard]] bool may_send_facility() const;
  // Contents with what all bodies have.
  template <class Contents>
  [[nodiscard]] Contents contents() const;
  void give_up(Released released, TimePoint now);
  void end(Released released);

  // call_signalling_input.cpp: what we receive.
  void handle_setup(const q931::Message& message, TimePoint now);
  void handle_other_call(const q931::Message& message, TimePoint now);
  void handle_message(const q931::Message& message, TimePoint now);
  void handle_broken(const q931::Message& message, q931::CauseValue cause, TimePoint now);
  void dispatch(Received& received, TimePoint now);
  void handle_progress(Received& received, TimePoint now);
  void handle_connect(Received& received, TimePoint now);
  void handle_release(Received& received);
  void handle_facility(Received& received);
  void handle_information(Received& received);
  void handle_status(const q931::Message& message);
  void take_tunnelling(const Received& received);
  void strip_repeats(Received& received);
  void report_rest(Attachments attachments);
  [[nodiscard]] bool is_believed(const Body* body, ByteView user_user, TimePoint now);

  Settings settings_;
  State state_ = State::AwaitingSetup;
  bool we_called_ = false;
  std::uint16_t call_reference_ = 0;
  Bytes call_identifier_, conference_id_;
  std::uint8_t peer_version_ = 0;  // 0: not known yet
  std::uint8_t rate_ = 0;          // of Setup's bearer capability

  ControlTunnel tunnel_;
  bool fast_start_open_ = false;  // ours was offered and is not answered
  std::optional<Address> peer_h245_address_;

  std::optional<TimePoint> timer_;  // T303, T304, T310 or T301: of which, the state says
  TimePoint last_now_{};            // for what poll_transmit() makes
  AnswerBudget status_budget_;
  std::deque<Bytes> transmits_;
  std::deque<Event> events_;
  Counters counters_;
};

// Q.931 4.5.7 and 2.1: as Status says it.
std::uint8_t call_state_value(CallSignalling::State state);

}  // namespace protocols::h225::signalling
