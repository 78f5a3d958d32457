#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "gateway/admin/metrics.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/signalling/connection_quota.hpp"
#include "gateway/signalling/control_listener.hpp"
#include "gateway/signalling/control_ports.hpp"
#include "gateway/signalling/room_leg.hpp"
#include "gateway/signalling/stream_connection.hpp"
#include "protocols/h323/call.hpp"

namespace gateway::signalling {

// An H.323 call machine with its timer and its connections: call signalling, and H.245's where that
// is not tunnelled. Lives until the machine has nothing more to send, which may be after its owner
// has gone. Every member runs on the strand.
//
// A room's connection for H.245 is taken from, and made to, the host of its call signalling and no
// other: an address in a message is anyone's to write, and would let strangers make us connect to
// machines only we can reach. It also finds a room behind address translation, which tells an
// address of its own house. Where call signalling runs over TLS there is none at all, since it
// would carry in clear what TLS had kept.
class H323CallSlot : public std::enable_shared_from_this<H323CallSlot> {
 public:
  struct Surroundings {
    std::shared_ptr<ControlPorts> control_ports;
    admin::Metrics& metrics;
    std::string local_host;  // as the peer is told
    // The machine has a call from outside that nobody owns yet. Empty: the call is one of ours.
    std::function<void(const std::shared_ptr<H323CallSlot>&)> on_incoming;
    std::function<void()> on_finished;  // once
    // Where a call of ours goes on at another place. Empty: it does not.
    std::function<std::shared_ptr<StreamConnection>(const protocols::Address&)> open_signalling;
  };

  H323CallSlot(boost::asio::any_io_executor strand, std::unique_ptr<protocols::h323::Call> call,
               std::shared_ptr<StreamConnection> signalling, ConnectionQuota::Place place,
               Surroundings surroundings);

  void start();
  void attach(RoomLeg::OnEvent on_event);
  void detach();
  template <class Verb>
  void act(Verb verb) {
    verb(*call_);
    pump();
  }

  [[nodiscard]] const boost::asio::any_io_executor& strand() const { return strand_; }
  [[nodiscard]] const StreamConnection& signalling() const { return *signalling_; }
  [[nodiscard]] const std::string& local_host() const { return surroundings_.local_host; }

 private:
  using Channel = protocols::h323::Channel;

  void pump();
  void introduce();
  void run(protocols::h323::Command command);
  void listen_for_control();
  void connect_control(const protocols::Address& to);
  void connect_signalling(const protocols::Address& to);
  void use_control(std::shared_ptr<StreamConnection> connection);
  void close(Channel channel);
  void count_malformed();
  StreamHandlers handlers(Channel channel, const StreamConnection* connection);
  [[nodiscard]] bool is_current(Channel channel, const StreamConnection* connection) const;

  const boost::asio::any_io_executor strand_;
  const std::unique_ptr<protocols::h323::Call> call_;
  std::shared_ptr<StreamConnection> signalling_;
  const ConnectionQuota::Place place_;
  Surroundings surroundings_;
  const bool incoming_;
  std::unique_ptr<ControlListener> listener_;
  std::shared_ptr<StreamConnection> control_;
  RoomLeg::OnEvent on_event_;
  std::deque<protocols::CallEvent> waiting_;
  protocols::h323::CallCounters counted_;
  bool pumping_ = false, introduced_ = false, signalling_closed_ = false, finished_ = false;
  io::DeadlineTimer timer_;
};

// The neutral face of an H.323 call.
class H323Leg : public RoomLeg {
 public:
  explicit H323Leg(std::shared_ptr<H323CallSlot> slot);
  ~H323Leg() override;

  void start(OnEvent on_event) override;
  void ring() override;
  void accept(protocols::LocalMedia media) override;
  // ReleaseComplete has no word for the time to try again.
  void reject(protocols::EndReason reason, std::optional<protocols::Duration> retry_after) override;
  void hang_up(protocols::EndReason reason) override;
  void request_keyframe(protocols::StreamRole role) override;
  void limit_bitrate(protocols::StreamRole role, std::uint32_t kbps) override;
  void present(bool wanted) override;
  void grant_content(bool granted) override;
  void send_digit(char digit);  // userInput: 0-9 * # A-D
  [[nodiscard]] bool carries_content() const override { return true; }
  [[nodiscard]] std::string protocol() const override { return "h323"; }
  [[nodiscard]] bool signalling_encrypted() const override {
    return slot_->signalling().encrypted();
  }
  [[nodiscard]] std::string local_host() const override { return slot_->local_host(); }
  [[nodiscard]] std::string remote_host() const override {
    return slot_->signalling().remote().host;
  }

 private:
  std::shared_ptr<H323CallSlot> slot_;
};

}  // namespace gateway::signalling
