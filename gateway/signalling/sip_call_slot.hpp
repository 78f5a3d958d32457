#pragma once

#include <algorithm>
#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "gateway/io/timer.hpp"
#include "gateway/signalling/room_leg.hpp"
#include "protocols/sip/call.hpp"

namespace gateway::signalling {

class SipService;

// A SIP call machine with its timer and strand. The service keeps it until the machine has nothing
// more to send or absorb, which may be after its owner has gone. Every member runs on the strand
// but note() and came_by(), which the service's lock protects.
class SipCallSlot : public std::enable_shared_from_this<SipCallSlot> {
 public:
  SipCallSlot(std::shared_ptr<SipService> service, boost::asio::any_io_executor strand,
              std::unique_ptr<protocols::sip::Call> call);

  void handle_message(const protocols::sip::Message& message, const protocols::sip::Flow& flow);
  void handle_transport_error(const protocols::sip::Flow& flow);
  void attach(RoomLeg::OnEvent on_event);
  void detach();
  template <class Verb>
  void act(Verb verb) {
    verb(*call_);
    pump();
  }
  [[nodiscard]] const boost::asio::any_io_executor& strand() const { return strand_; }

  // The connections its messages came by, as far back as anything can still be under way on them.
  void note(std::uint64_t connection) {
    if (connection == 0 || came_by(connection)) return;
    if (connections_.size() >= kMostConnections) connections_.erase(connections_.begin());
    connections_.push_back(connection);
  }
  [[nodiscard]] bool came_by(std::uint64_t connection) const {
    return std::ranges::find(connections_, connection) != connections_.end();
  }

 private:
  static constexpr std::size_t kMostConnections = 4;

  void pump();

  std::shared_ptr<SipService> service_;
  boost::asio::any_io_executor strand_;
  std::unique_ptr<protocols::sip::Call> call_;
  RoomLeg::OnEvent on_event_;
  std::deque<protocols::CallEvent> waiting_;
  std::vector<std::uint64_t> connections_;
  bool pumping_ = false, forgotten_ = false;
  io::DeadlineTimer timer_;
};

// The neutral face of a SIP call.
class SipLeg : public RoomLeg {
 public:
  struct Facts {
    bool encrypted = false;
    std::string local_host, remote_host;
  };
  SipLeg(std::shared_ptr<SipCallSlot> slot, Facts facts);
  ~SipLeg() override;

  void start(OnEvent on_event) override;
  void ring() override;
  void accept(protocols::LocalMedia media) override;
  void reject(protocols::EndReason reason, std::optional<protocols::Duration> retry_after) override;
  void hang_up(protocols::EndReason reason) override;
  void request_keyframe(protocols::StreamRole role) override;
  // SIP has RTCP for it, and no message of its own.
  void limit_bitrate(protocols::StreamRole, std::uint32_t) override {}
  // Content over SIP is BFCP's, which is not spoken yet: it is in the main picture.
  void present(bool /*wanted*/) override {}
  void grant_content(bool /*granted*/) override {}
  [[nodiscard]] bool carries_content() const override { return false; }
  [[nodiscard]] std::string protocol() const override { return "sip"; }
  [[nodiscard]] bool signalling_encrypted() const override { return facts_.encrypted; }
  [[nodiscard]] std::string local_host() const override { return facts_.local_host; }
  [[nodiscard]] std::string remote_host() const override { return facts_.remote_host; }

 private:
  std::shared_ptr<SipCallSlot> slot_;
  Facts facts_;
};

}  // namespace gateway::signalling
