#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/sdp/room_negotiation.hpp"
#include "protocols/sip/ack_wait.hpp"
#include "protocols/sip/call.hpp"
#include "protocols/sip/dialog.hpp"
#include "protocols/sip/keyframe_pacer.hpp"
#include "protocols/sip/reliable_provisional.hpp"
#include "protocols/sip/session_timer.hpp"
#include "protocols/sip/transaction_table.hpp"

namespace protocols::sip {

// The one implementation of Call. Its parts by file: call_machine (verbs' common ground, inputs,
// outputs), call_incoming (the first INVITE as server), call_outgoing (as client), call_dialog
// (requests in the dialog), call_offers (re-INVITE, UPDATE, ACK with their SDP), call_errands
// (requests of ours in the dialog and what comes of them). Private to this folder.
class CallMachine final : public Call {
 public:
  CallMachine(CallSettings settings, std::string call_id, const Flow& flow, bool outgoing,
              RandomSource random);
  void start_incoming(const Message& invite, const Flow& flow, TimePoint now);
  void start_outgoing(const std::string& target, const std::string& from_display, LocalMedia media,
                      TimePoint now);

  void ring(TimePoint now) override;
  void accept(LocalMedia media, TimePoint now) override;
  void reject(EndReason reason, std::optional<Duration> retry_after, TimePoint now) override;
  void hang_up(EndReason reason, TimePoint now) override;
  void request_keyframe(TimePoint now) override;

  void handle_message(const Message& message, const Flow& flow, TimePoint now) override;
  void handle_transport_error(const Flow& flow, TimePoint now) override;
  void handle_timeout(TimePoint now) override;

  [[nodiscard]] std::optional<Outgoing> poll_transmit() override;
  [[nodiscard]] std::optional<CallEvent> poll_event() override;
  [[nodiscard]] std::optional<TimePoint> deadline() const override;
  [[nodiscard]] bool finished() const override;
  [[nodiscard]] const std::string& call_id() const override { return call_id_; }

 private:
  using Id = TransactionTable::Id;

  enum class State : std::uint8_t {
    Renewing,  // incoming: the INVITE got 422, its successor is awaited; nothing was announced
    Offered,   // incoming: the owner has not decided yet
    Accepted,  // incoming: 2xx sent, no ACK yet
    Calling,   // outgoing: INVITE sent, no final response yet
    Confirmed,
    Leaving,    // ended while Accepted: BYE has to wait for the ACK (RFC 3261 15)
    Abandoned,  // ended while Calling: CANCEL, then whatever the INVITE comes to
    Over,       // transactions end
  };

  // A request of ours in flight.
  struct Errand {
    enum class Kind : std::uint8_t { Invite, Cancel, Bye, Reinvite, Update, Info };
    Kind kind = Kind::Bye;
    Message request;             // without Via, to be sent again
    bool again = false;          // this is already the second try, on a new connection
    bool done = false;           // the final response came
    std::optional<Message> ack;  // Reinvite: repeated with every 2xx
  };
  // A 2xx to our INVITE from another branch of a fork: taken and ended at once (13.2.2.4).
  struct Fork {
    std::string tag;
    Message ack;
  };

  // call_incoming
  void begin(Id id, const Message& invite, TimePoint now);
  void announce(const Message& invite);
  void handle_cancel(const Message& cancel, const Flow& flow, TimePoint now);
  void handle_prack(Id id, const Message& request, TimePoint now);
  void refuse_invite(int status, std::vector<Header> extra, Ended ended, TimePoint now);

  // call_outgoing
  void send_invite(TimePoint now);
  void handle_invite_response(const Message& response, TimePoint now);
  void handle_invite_success(const Message& response, TimePoint now);
  void handle_invite_refusal(const Message& response, TimePoint now);
  void take_fork(const Message& response, TimePoint now);
  void try_cancel(TimePoint now);

  // call_dialog
  void handle_request(const Message& request, const Flow& flow, TimePoint now);
  [[nodiscard]] int refusal_of_stranger(const Message& request) const;
  void answer_stranger(const Message& request, int status, const Flow& flow);
  void handle_dialog_request(Id id, const Message& request, TimePoint now);
  void handle_bye(Id id, const Message& request, TimePoint now);
  void handle_info(Id id, const Message& request, TimePoint now);

  // call_offers
  void handle_reinvite(Id id, const Message& request, TimePoint now);
  void handle_update(Id id, const Message& request, TimePoint now);
  void handle_ack(const Message& ack, const Flow& flow, TimePoint now);
  void acknowledged(const Message* ack, TimePoint now);
  bool refuse_collision(Id id, const Message& request, bool with_offer, TimePoint now);
  bool refuse_timer(Id id, const Message& request, TimePoint now);
  void await_ack(Id id, const Message& invite, const Message& response, bool offered,
                 TimePoint now);
  void add_timer_answer(const Message& request, Message& response, TimePoint now);
  void negotiated();

  // call_errands
  void send_errand(Errand errand, TimePoint now);
  void handle_errand_response(Id id, const Message& response, TimePoint now);
  void handle_errand_failed(const TransactionTable::Failed& failed, TimePoint now);
  void handle_refresh_response(const Errand& errand, const Message& response, TimePoint now);
  void handle_reinvite_success(Errand& errand, const Message& response, TimePoint now);
  void refresh_session(TimePoint now);
  void send_bye(const std::string& reason, TimePoint now);
  void send_keyframe_request(TimePoint now);
  [[nodiscard]] bool pending(Errand::Kind kind) const;
  [[nodiscard]] Duration glare_wait() const;

  // call_machine
  void pump(TimePoint now);
  void handle_ack_overdue(TimePoint now);
  void end(EndReason reason, int status, std::string text);
  void leave(EndReason reason, int status, const std::string& text, const std::string& reason_field,
             TimePoint now);
  void respond(Id id, const Message& request, int status, std::vector<Header> extra, TimePoint now);
  [[nodiscard]] Message response_to(const Message& request, int status,
                                    std::vector<Header> extra = {}) const;
  void add_session_fields(Message& message) const;
  void follow(const Flow& flow);
  void learn_peer(const Message& message);
  [[nodiscard]] std::string contact() const;
  [[nodiscard]] Flow reconnected() const;
  [[nodiscard]] std::uint32_t random_below(std::uint32_t limit) const;

  CallSettings settings_;
  std::string call_id_;
  RandomSource random_;
  Flow flow_;  // the way of our next request
  std::uint64_t lost_connection_ = 0;
  bool outgoing_;
  bool secure_ = false;  // reached by a sips: URI, so our Contact is one too (12.1.1)
  State state_;
  std::string local_tag_;
  TransactionTable transactions_;
  std::map<Id, Errand> errands_;
  std::optional<Dialog> dialog_;
  std::optional<sdp::RoomNegotiation> negotiation_;
  SessionTimer timer_;
  std::optional<AckWait> ack_wait_;
  std::optional<ReliableProvisional> provisional_;
  KeyframePacer keyframes_;
  bool peer_updates_ = false;  // Allow: UPDATE
  bool progress_told_ = false;
  bool ended_told_ = false;
  bool peer_left_ = false;  // its BYE ended the dialog
  Message invite_;          // the first INVITE: the peer's, or ours without Via
  Id invite_id_ = 0;
  std::string bye_reason_;  // Leaving
  std::optional<Message> invite_ack_;
  std::vector<Fork> forks_;
  bool cancel_sent_ = false;
  std::optional<TimePoint> patience_;  // Renewing, Abandoned: no longer than this
  std::deque<CallEvent> events_;
};

}  // namespace protocols::sip
