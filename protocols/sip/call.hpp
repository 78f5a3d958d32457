#pragma once

#include <memory>
#include <optional>
#include <string>

#include "protocols/base/call_event.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/sip/message.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

struct CallSettings {
  std::string product;  // User-Agent / Server
  std::string contact_user = "roombridge";
  Duration session_expires = std::chrono::seconds(1800);  // RFC 4028
  Duration min_se = std::chrono::seconds(90);
};

// One SIP call: INVITE dialog with everything that belongs to it (RFC 3261 12-15, 3262, 3264, 3311,
// 4028), its transactions included. All messages with the call's Call-ID go to it, whatever their
// method; it answers retransmissions, merged requests (482), strays (481) and CANCEL by itself.
//
// Verbs are the neutral ones every call machine has; what they mean on the wire is this folder's
// secret. Lives on one strand. After every verb the owner drains poll_transmit() and poll_event()
// and re-arms deadline(). finished(): nothing more will be sent or absorbed; the owner may destroy
// it.
class Call {
 public:
  // An incoming call from its first INVITE. Emits IncomingCall (a broken INVITE is answered by
  // itself and emits Ended only).
  static std::unique_ptr<Call> incoming(CallSettings settings, const Message& invite,
                                        const Flow& flow, RandomSource random, TimePoint now);
  // An outgoing call to `target` (sip: or sips: URI) over `flow`; offers `media`.
  static std::unique_ptr<Call> outgoing(CallSettings settings, const std::string& target,
                                        const std::string& from_display, const Flow& flow,
                                        LocalMedia media, RandomSource random, TimePoint now);
  virtual ~Call() = default;

  // Verbs of the owner.
  virtual void ring(TimePoint now) = 0;  // incoming: 180
  virtual void accept(LocalMedia media,
                      TimePoint now) = 0;  // incoming: 200 with the answer (or our offer when
                                           // the INVITE had none); refuses by itself when
                                           // nothing fits: emits Ended
  virtual void reject(EndReason reason, std::optional<Duration> retry_after, TimePoint now) = 0;
  virtual void hang_up(EndReason reason,
                       TimePoint now) = 0;  // BYE or CANCEL, whatever fits the state
  virtual void request_keyframe(
      TimePoint now) = 0;  // INFO picture_fast_update, at most one a second

  // Inputs.
  virtual void handle_message(const Message& message, const Flow& flow, TimePoint now) = 0;
  virtual void handle_transport_error(const Flow& flow,
                                      TimePoint now) = 0;  // a send failed, a connection closed
  virtual void handle_timeout(TimePoint now) = 0;

  // Outputs.
  [[nodiscard]] virtual std::optional<Outgoing> poll_transmit() = 0;
  [[nodiscard]] virtual std::optional<CallEvent> poll_event() = 0;
  [[nodiscard]] virtual std::optional<TimePoint> deadline() const = 0;
  [[nodiscard]] virtual bool finished() const = 0;
  [[nodiscard]] virtual const std::string& call_id() const = 0;
};

}  // namespace protocols::sip
