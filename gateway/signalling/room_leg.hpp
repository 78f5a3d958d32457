#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "protocols/base/call_event.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/base/time.hpp"

namespace gateway::signalling {

// One call's signalling with a room, whichever protocol it speaks. Owned by its call; every member
// and handler runs on the call's strand. Destroying it after Ended leaves the protocol's last
// retransmissions to whoever routes its messages.
class RoomLeg {
 public:
  using OnEvent = std::function<void(protocols::CallEvent)>;

  virtual ~RoomLeg() = default;
  // Events that came before are delivered at once.
  virtual void start(OnEvent on_event) = 0;

  virtual void ring() = 0;
  virtual void accept(protocols::LocalMedia media) = 0;
  virtual void reject(protocols::EndReason reason,
                      std::optional<protocols::Duration> retry_after) = 0;
  virtual void hang_up(protocols::EndReason reason) = 0;
  // Asks the room for a key frame of what it sends.
  virtual void request_keyframe(protocols::StreamRole role) = 0;
  // Asks the room to send no more than that, where its protocol can say so.
  virtual void limit_bitrate(protocols::StreamRole role, std::uint32_t kbps) = 0;
  // There is something to show on a channel of its own, or nothing any more. A room that takes it
  // has a content stream in its next session.
  virtual void present(bool wanted) = 0;
  virtual void grant_content(bool granted) = 0;  // answers ContentRequested

  // It may carry content beside the main picture, and wants ports for it.
  [[nodiscard]] virtual bool carries_content() const = 0;
  [[nodiscard]] virtual std::string protocol() const = 0;  // "sip", "h323": a metric label
  [[nodiscard]] virtual bool signalling_encrypted() const = 0;
  [[nodiscard]] virtual std::string local_host() const = 0;   // the address the room reaches us at
  [[nodiscard]] virtual std::string remote_host() const = 0;  // IP literal
};

}  // namespace gateway::signalling
