// From Setup to Connect, at either end: H.323 clause 8.1.
#include <algorithm>
#include <utility>

#include "protocols/h323/call_machine.hpp"
#include "protocols/h323/dialled.hpp"
#include "protocols/h323/identity.hpp"

namespace protocols::h323 {
namespace {

namespace signalling = h225::signalling;

constexpr std::size_t kGuid = 16;
constexpr unsigned kMostForwards = 3;

Bytes random_guid(const RandomSource& random) {
  Bytes guid(kGuid);
  random(guid);
  // RFC 4122 version 4, which no two machines make twice.
  guid[6] = (guid[6] & std::byte{0x0f}) | std::byte{0x40};
  guid[8] = (guid[8] & std::byte{0x3f}) | std::byte{0x80};
  return guid;
}

std::string product_of(const signalling::Party& party) {
  if (party.version.empty()) return party.product;
  return party.product + (party.product.empty() ? "" : " ") + party.version;
}

std::string caller_of(const signalling::Party& party) {
  if (!party.display.empty()) return party.display;
  for (const h225::Alias& alias : party.aliases) return alias.text;
  return party.calling_number;
}

}  // namespace

signalling::Settings CallMachine::signalling_settings(const CallSettings& settings) {
  constexpr std::uint8_t kFirstWithMc = 70;  // H.323 table 1
  signalling::Settings out;
  out.vendor = vendor_of(settings.product, settings.version);
  out.display = settings.display;
  out.mc = settings.terminal_type >= kFirstWithMc;
  out.tunnelling = settings.tunnelling;
  return out;
}

void CallMachine::know(const signalling::Party& party) {
  if (explanation_.empty()) explanation_ = product_of(party);
}

void CallMachine::handle_setup(signalling::Setup setup, TimePoint now) {
  if (state_ != State::AwaitingSetup) return;
  state_ = State::Offered;
  patience_.reset();
  know(setup.from);
  IncomingCall incoming{.dialled = dialled_of(setup.dialled, settings_.aliases),
                        .caller = caller_of(setup.from),
                        .product = product_of(setup.from)};
  setup_ = std::move(setup);
  signalling_->proceed({}, now);
  events_.emplace_back(std::move(incoming));
}

// The other side's half keys make the secret, or leave media in clear.
bool CallMachine::settle_encryption() {
  if (agreement_.state() == h235::KeyAgreement::State::Agreed) return true;
  return media_->encryption == EncryptionPolicy::ClearAllowed;
}

void CallMachine::accept(LocalMedia media, TimePoint now) {
  if (state_ != State::Offered) return;
  media_ = std::move(media);
  if (auto tokens = agreement_.answer(setup_->attachments.tokens, random_)) {
    answer_.tokens = std::move(*tokens);
  }
  if (!settle_encryption()) {
    leave(EndReason::EncryptionRequired, "The room offers no encryption that is allowed.", now);
    return pump(now);
  }
  make_control();
  if (setup_->attachments.fast_start) {
    std::optional<KeyMaterial> keys;
    if (agreement_.state() == h235::KeyAgreement::State::Agreed) {
      keys.emplace(agreement_.secret(), random_);
    }
    constexpr std::uint16_t kFirstNumber = 1;
    auto fast = accept_fast_start(*setup_->attachments.fast_start, *media_, capability_options(),
                                  media_->encryption, kFirstNumber, keys);
    if (fast) {
      answer_.fast_start = fast->answer;
      fast_connected_ = true;
      control_->adopt(std::move(*fast));
    } else {
      answer_.fast_connect_refused = true;
    }
  }
  if (setup_->tunnelling) {
    way_ = Way::Tunnelled;
    control_->start(now);
    answer(now);
  } else if (setup_->attachments.h245_address) {
    answer(now);
    connect_control(*setup_->attachments.h245_address);
  } else {
    way_ = Way::Listening;
    listened_ = true;
    state_ = State::Answering;
    commands_.emplace_back(ListenForControl{});
  }
  pump(now);
}

void CallMachine::handle_listening(const std::optional<Address>& at, TimePoint now) {
  if (way_ != Way::Listening) return;
  if (state_ == State::Answering) {
    if (!at && !fast_connected_) {
      leave(EndReason::Overloaded, "There is no port for H.245.", now);
      return pump(now);
    }
    answer_.h245_address = at;
    answer(now);
  } else if (state_ == State::Active) {
    if (at) {
      signalling_->start_h245(*at, now);
    } else {
      leave(EndReason::Overloaded, "There is no port for H.245.", now);
    }
  }
  pump(now);
}

// Connect; tunnelled messages go with it.
void CallMachine::answer(TimePoint now) {
  state_ = State::Active;
  patience_ = now + kMediaWait;
  take_early_control(now);
  if (way_ == Way::Tunnelled) send_control(now);
  signalling_->connect(std::exchange(answer_, {}), now);
}

void CallMachine::send_setup(TimePoint now) {
  Signalling::Outgoing call;
  std::array<std::byte, 2> reference{};
  random_(reference);
  call.call_reference =
      static_cast<std::uint16_t>(1 + ((std::to_integer<unsigned>(reference[0]) << 8 |
                                       std::to_integer<unsigned>(reference[1])) %
                                      0x7fffU));
  call.call_identifier = random_guid(random_);
  call.conference_id = random_guid(random_);
  call.source = settings_.aliases;
  call.destination = target_.aliases;
  if (target_.local.port != 0) call.local = target_.local;
  call.remote = target_.remote;
  call.bandwidth = media_->max_receive_kbps * 10;
  call.attachments.tokens = agreement_.offer(random_);
  signalling_ = Signalling::outgoing(signalling_settings(settings_), std::move(call), now);
  state_ = State::Calling;
  patience_.reset();
}

void CallMachine::handle_answer(const signalling::Party& by, const Attachments& attachments,
                                TimePoint now) {
  if (state_ != State::Calling && state_ != State::Active) return;
  know(by);
  if (outgoing_ && !attachments.tokens.empty()) {
    // A peer that answers with tokens of nothing we offered is one without encryption.
    (void)agreement_.accept(attachments.tokens);
  }
  if (attachments.h245_address) {
    if (state_ == State::Calling) {
      peer_control_ = attachments.h245_address;
    } else {
      connect_control(*attachments.h245_address);
    }
  }
  take_control(attachments.h245_control, now);
}

void CallMachine::handle_connect(TimePoint now) {
  if (state_ != State::Calling) return;
  if (!settle_encryption()) {
    return leave(EndReason::EncryptionRequired, "The room offers no encryption that is allowed.",
                 now);
  }
  state_ = State::Active;
  patience_ = now + kMediaWait;
  make_control();
  if (signalling_->tunnelling()) {
    way_ = Way::Tunnelled;
    control_->start(now);
  } else if (peer_control_) {
    connect_control(*peer_control_);
  } else {
    way_ = Way::Listening;
    listened_ = true;
    commands_.emplace_back(ListenForControl{});
  }
  take_early_control(now);
}

void CallMachine::handle_forwarded(const signalling::Forwarded& forwarded, TimePoint now) {
  // What a room wants to do with a call that stands, or one that it makes, is no business of ours.
  if (state_ != State::Calling) return;
  using Reason = signalling::Forwarded::Reason;
  if (forwarded.reason != Reason::CallForwarded && !forwarded.address) return;
  if (++forwards_ > kMostForwards) {
    return leave(EndReason::NotFound, "The call was forwarded too often.", now);
  }
  signalling_->release(q931::CauseValue::NormalCallClearing,
                       h225::ReleaseCompleteReason::Is::FacilityCallDeflection, now);
  while (auto packet = signalling_->poll_transmit()) {
    commands_.emplace_back(Send{Channel::Signalling, tpkt::write(*packet)});
  }
  signalling_.reset();
  framers_ = {};
  peer_control_.reset();
  early_control_.clear();
  agreement_ = h235::KeyAgreement(settings_.groups);
  if (!forwarded.aliases.empty()) target_.aliases = forwarded.aliases;
  if (forwarded.address) target_.remote = *forwarded.address;
  state_ = State::Opening;
  patience_ = now + kMediaWait;
  commands_.emplace_back(ConnectSignalling{target_.remote});
}

}  // namespace protocols::h323
