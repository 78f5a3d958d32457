#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "protocols/h225/signalling/call_signalling.hpp"
#include "protocols/h235/key_agreement.hpp"
#include "protocols/h323/call.hpp"
#include "protocols/h323/control.hpp"
#include "protocols/tpkt/framer.hpp"

namespace protocols::h323 {

// The one implementation of Call. Its parts by file: call_machine (inputs, outputs, verbs),
// call_setup (from Setup to Connect, either end), call_control (where H.245 travels, and what it
// tells). Private to this folder.
class CallMachine final : public Call {
 public:
  CallMachine(CallSettings settings, RandomSource random, TimePoint now);  // incoming
  CallMachine(CallSettings settings, Target target, LocalMedia media, RandomSource random,
              TimePoint now);  // outgoing

  void ring(TimePoint now) override;
  void accept(LocalMedia media, TimePoint now) override;
  void reject(EndReason reason, TimePoint now) override;
  void hang_up(EndReason reason, TimePoint now) override;
  void request_keyframe(StreamRole role, TimePoint now) override;
  void limit_bitrate(StreamRole role, std::uint32_t kbps, TimePoint now) override;
  void present(bool wanted, TimePoint now) override;
  void grant_content(bool granted, TimePoint now) override;
  void send_digit(char digit, TimePoint now) override;

  void handle_opened(Channel channel, TimePoint now) override;
  void handle_bytes(Channel channel, ByteView bytes, TimePoint now) override;
  void handle_closed(Channel channel, TimePoint now) override;
  void handle_listening(const std::optional<Address>& at, TimePoint now) override;
  void handle_timeout(TimePoint now) override;

  [[nodiscard]] std::optional<Command> poll_command() override;
  [[nodiscard]] std::optional<CallEvent> poll_event() override;
  [[nodiscard]] std::optional<TimePoint> deadline() const override;
  [[nodiscard]] bool finished() const override;
  [[nodiscard]] CallCounters counters() const override;
  [[nodiscard]] std::string explanation() const override { return explanation_; }

 private:
  enum class State : std::uint8_t {
    Opening,        // outgoing: the connection is being made
    AwaitingSetup,  // incoming
    Offered,        // incoming: the owner has not decided yet
    Answering,      // incoming: accepted, the listener for H.245 is awaited
    Calling,        // outgoing: Setup sent
    Active,         // Connect was exchanged
    Over,
  };
  // How H.245 messages travel, H.323 clause 8.2.
  enum class Way : std::uint8_t {
    None,
    Tunnelled,
    Listening,   // the peer is to connect to us
    Connecting,  // we connect to the peer
    Separate,    // a connection of its own
    Gone,        // it was closed
  };
  using Signalling = h225::signalling::CallSignalling;
  using Attachments = h225::signalling::Attachments;

  // Room for a peer that asks somebody before it opens its first channel.
  static constexpr Duration kMediaWait = std::chrono::seconds(30);

  // call_setup
  static h225::signalling::Settings signalling_settings(const CallSettings& settings);
  void handle_setup(h225::signalling::Setup setup, TimePoint now);
  void send_setup(TimePoint now);
  void answer(TimePoint now);
  void handle_answer(const h225::signalling::Party& by, const Attachments& attachments,
                     TimePoint now);
  void handle_connect(TimePoint now);
  void handle_forwarded(const h225::signalling::Forwarded& forwarded, TimePoint now);
  bool settle_encryption();  // false: required, and there is none
  void know(const h225::signalling::Party& party);

  // call_control
  [[nodiscard]] CapabilityOptions capability_options() const;
  void make_control();
  void connect_control(const Address& to);
  void take_control(std::vector<Bytes> messages, TimePoint now);
  void take_early_control(TimePoint now);
  void handle_control_event(ControlEvent event, TimePoint now);
  std::vector<Bytes> control_messages();
  void send_control(TimePoint now);
  void report_media();

  // call_machine
  void handle_packets(Channel channel, TimePoint now);
  std::optional<h225::signalling::Event> next_signalling_event();
  void handle_signalling_event(const h225::signalling::Event& event, TimePoint now);
  void handle_released(const h225::signalling::Released& released);
  // Ends the call from our side, with everything that belongs to it.
  void leave(EndReason reason, std::string text, TimePoint now);
  void end(EndReason reason, int status, std::string text);
  void pump(TimePoint now);

  CallSettings settings_;
  RandomSource random_;
  const bool outgoing_;
  State state_;
  Target target_;                    // outgoing
  std::optional<LocalMedia> media_;  // once accepted, or calling
  std::optional<Signalling> signalling_;
  std::optional<h225::signalling::Setup> setup_;  // incoming
  h235::KeyAgreement agreement_;
  Attachments answer_;  // what goes with Connect
  std::optional<Control> control_;
  Way way_ = Way::None;
  bool fast_connected_ = false, listened_ = false, told_connected_ = false;
  std::optional<Address> peer_control_;  // h245Address of an answer, before Connect
  std::vector<Bytes> early_control_;     // H.245 that came before we could answer it
  std::array<tpkt::Framer, 2> framers_;
  unsigned forwards_ = 0;
  std::string explanation_;
  std::optional<TimePoint> patience_;  // AwaitingSetup; Active without media
  CallCounters counters_;
  std::deque<Command> commands_;
  std::deque<CallEvent> events_;
};

}  // namespace protocols::h323
