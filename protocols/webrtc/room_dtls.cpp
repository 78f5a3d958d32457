#include "protocols/webrtc/room_dtls.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/webrtc/destination.hpp"

namespace protocols::webrtc {

RoomDtls::RoomDtls(const DtlsKeying& keying, std::shared_ptr<const dtls::Certificate> certificate,
                   Address expected, TimePoint now)
    : settings_{keying.we_are_client ? Role::Client : Role::Server, std::move(certificate),
                keying.remote_hash, keying.remote_fingerprint, 1200},
      give_up_(now + dtls::kHandshakeLimit) {
  attempts_.push_back({std::move(expected), fresh(now)});
  drain(0, now);
}

dtls::Handshake RoomDtls::fresh(TimePoint now) const {
  return {settings_, now};
}

void RoomDtls::expect(const Address& address) {
  const auto known = std::find_if(std::next(attempts_.begin()), attempts_.end(),
                                  [&](const Attempt& each) { return each.peer == address; });
  if (known != attempts_.end()) {
    // It came before it was announced; what the former address began may go on.
    std::swap(*known, attempts_.front());
  } else {
    attempts_.front().peer = address;
  }
}

RoomDtls::Attempt* RoomDtls::attempt_for(const Address& from, TimePoint now) {
  const auto known = std::ranges::find(attempts_, from, &Attempt::peer);
  if (known != attempts_.end()) return &*known;
  if (state_ != State::Open) return nullptr;
  if (is_client()) {
    // Where nobody could be called, whoever speaks is the one.
    Attempt& called = attempts_.front();
    if (called.peer.host != from.host && usable_destination(called.peer)) return nullptr;
    called.peer = from;
    return &called;
  }
  if (foreign_ == kMostForeign) return nullptr;
  ++foreign_;
  if (attempts_.size() > kMostAtOnce) forget(1);
  attempts_.push_back({from, fresh(now)});
  return &attempts_.back();
}

bool RoomDtls::handle_datagram(ByteView datagram, const Address& from, TimePoint now) {
  Attempt* attempt = attempt_for(from, now);
  if (attempt == nullptr) return false;
  attempt->handshake.handle_datagram(datagram, now);
  drain(static_cast<std::size_t>(attempt - attempts_.data()), now);
  return true;
}

void RoomDtls::handle_timeout(TimePoint now) {
  if (state_ == State::Open && now >= give_up_) {
    return fail(reason_.value_or(dtls::Errc::TimedOut));
  }
  // From the back, for a handshake that fails is erased; one that is through ends all others.
  for (std::size_t left = attempts_.size(); left > 0; --left) {
    if (left > attempts_.size()) continue;
    attempts_[left - 1].handshake.handle_timeout(now);
    drain(left - 1, now);
  }
}

void RoomDtls::close(TimePoint now) {
  if (state_ != State::Made) return;
  attempts_.front().handshake.close(now);
  drain(0, now);
}

void RoomDtls::drain(std::size_t index, TimePoint now) {
  Attempt& attempt = attempts_[index];
  const auto event = attempt.handshake.poll_event();
  const auto* lost = event ? std::get_if<dtls::Failed>(&*event) : nullptr;
  // An alert for nonsense would end the right room's handshake where a stranger wrote its address.
  const bool silent =
      lost != nullptr && !is_client() && lost->reason == dtls::Errc::HandshakeFailed;
  while (auto datagram = attempt.handshake.poll_transmit()) {
    if (!silent) outbox_.push_back({attempt.peer, std::move(*datagram)});
  }
  // Only the peer's good-bye can follow what ends a handshake, and it means nothing here: a room's
  // call ends by signalling.
  if (lost != nullptr) {
    failed(index, lost->reason, now);
  } else if (event) {
    if (const auto* keys = std::get_if<dtls::Established>(&*event)) {
      made(index, *keys);
    }
  }
}

void RoomDtls::forget(std::size_t index) {
  malformed_ += attempts_[index].handshake.statistics().malformed;
  attempts_.erase(attempts_.begin() + static_cast<std::ptrdiff_t>(index));
}

void RoomDtls::made(std::size_t index, const dtls::Established& keys) {
  state_ = State::Made;
  std::swap(attempts_.front(), attempts_[index]);
  while (attempts_.size() > 1) forget(attempts_.size() - 1);
  events_.emplace_back(RoomDtlsMade{keys.local, keys.remote, attempts_.front().peer});
}

void RoomDtls::failed(std::size_t index, dtls::Errc reason, TimePoint now) {
  if (state_ != State::Open) return;
  if (index > 0) {
    reason_ = reason;
    return forget(index);
  }
  // Nonsense from the expected address may be anyone's who writes it on his datagrams.
  if (!is_client() && reason == dtls::Errc::HandshakeFailed && foreign_ < kMostForeign) {
    ++foreign_;
    reason_ = reason;
    malformed_ += attempts_.front().handshake.statistics().malformed;
    attempts_.front().handshake = fresh(now);
    return;
  }
  fail(reason);
}

void RoomDtls::fail(dtls::Errc reason) {
  state_ = State::Failed;
  while (attempts_.size() > 1) forget(attempts_.size() - 1);
  events_.emplace_back(RoomDtlsFailed{reason});
}

std::optional<RoomDtlsTransmit> RoomDtls::poll_transmit() {
  return take_front(outbox_);
}

std::optional<RoomDtlsEvent> RoomDtls::poll_event() {
  return take_front(events_);
}

std::optional<TimePoint> RoomDtls::deadline() const {
  if (state_ == State::Failed) return std::nullopt;
  std::optional<TimePoint> first;
  if (state_ == State::Open) first = give_up_;
  for (const Attempt& each : attempts_) {
    keep_earliest(first, each.handshake.deadline());
  }
  return first;
}

std::uint64_t RoomDtls::malformed() const {
  std::uint64_t sum = malformed_;
  for (const Attempt& each : attempts_) sum += each.handshake.statistics().malformed;
  return sum;
}

}  // namespace protocols::webrtc
