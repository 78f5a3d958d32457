#include "protocols/h245/master_slave_determination.hpp"

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {
namespace {

constexpr std::uint32_t kNumbers = 1U << 24U;

}  // namespace

Status determine_status(const MasterSlaveDetermination& ours,
                        const MasterSlaveDetermination& theirs) {
  if (theirs.terminal_type < ours.terminal_type) return Status::Master;
  if (theirs.terminal_type > ours.terminal_type) return Status::Slave;
  const std::uint32_t ahead =
      (theirs.status_determination_number - ours.status_determination_number) % kNumbers;
  if (ahead == 0 || ahead == kNumbers / 2) return Status::Indeterminate;
  return ahead < kNumbers / 2 ? Status::Master : Status::Slave;
}

MasterSlaveDeterminer::MasterSlaveDeterminer(std::uint8_t terminal_type, const RandomSource& random,
                                             Duration t106)
    : random_(random), t106_duration_(t106) {
  ours_.terminal_type = terminal_type;
  draw_number();
}

void MasterSlaveDeterminer::determine(TimePoint now) {
  if (state_ != State::Idle) return;
  status_ = Status::Indeterminate;
  tries_ = 1;
  state_ = State::OutgoingAwaitingResponse;
  draw_number();
  send_determination(now);
}

void MasterSlaveDeterminer::handle_determination(const MasterSlaveDetermination& theirs,
                                                 TimePoint now) {
  if (state_ == State::IncomingAwaitingResponse) return fail(Failure::InappropriateMessage);
  const Status status = determine_status(ours_, theirs);
  if (status == Status::Indeterminate) {
    if (state_ == State::OutgoingAwaitingResponse) return try_again(now);
    status_ = status;
    MasterSlaveDeterminationReject reject;
    reject.cause.emplace<MasterSlaveDeterminationReject_Cause::Is::IdenticalNumbers>();
    outbox_.push_back(to_control<ResponseMessage::Is::MasterSlaveDeterminationReject>(reject));
    return;
  }
  status_ = status;
  state_ = State::IncomingAwaitingResponse;
  t106_ = now + t106_duration_;
  acknowledge();
}

void MasterSlaveDeterminer::handle_ack(const MasterSlaveDeterminationAck& ack, TimePoint /*now*/) {
  // The decision is what its sender holds us for.
  const auto status = ack.decision.is<MasterSlaveDeterminationAck_Decision::Is::Master>()
                          ? Status::Master
                          : Status::Slave;
  switch (state_) {
    case State::Idle: return;
    case State::OutgoingAwaitingResponse:
      status_ = status;
      acknowledge();
      return confirm();
    case State::IncomingAwaitingResponse:
      if (status != status_) return fail(Failure::InconsistentField);
      return confirm();
  }
}

void MasterSlaveDeterminer::handle_reject(const MasterSlaveDeterminationReject& /*reject*/,
                                          TimePoint now) {
  switch (state_) {
    case State::Idle: return;
    case State::OutgoingAwaitingResponse: return try_again(now);
    case State::IncomingAwaitingResponse: return fail(Failure::InappropriateMessage);
  }
}

void MasterSlaveDeterminer::handle_release(const MasterSlaveDeterminationRelease& /*release*/,
                                           TimePoint /*now*/) {
  if (state_ != State::Idle) fail(Failure::PeerSawNoResponse);
}

void MasterSlaveDeterminer::handle_timeout(TimePoint now) {
  if (!t106_ || *t106_ > now) return;
  if (state_ == State::OutgoingAwaitingResponse) {
    outbox_.push_back(to_control<IndicationMessage::Is::MasterSlaveDeterminationRelease>({}));
  }
  fail(Failure::NoResponse);
}

void MasterSlaveDeterminer::draw_number() {
  ours_.status_determination_number = random_u32(random_) % kNumbers;
}

void MasterSlaveDeterminer::send_determination(TimePoint now) {
  outbox_.push_back(to_control<RequestMessage::Is::MasterSlaveDetermination>(ours_));
  t106_ = now + t106_duration_;
}

void MasterSlaveDeterminer::try_again(TimePoint now) {
  if (tries_ >= kN100) return fail(Failure::TooManyTries);
  ++tries_;
  draw_number();
  send_determination(now);
}

void MasterSlaveDeterminer::acknowledge() {
  using Decision = MasterSlaveDeterminationAck_Decision;
  MasterSlaveDeterminationAck ack;
  ack.decision = status_ == Status::Master ? Decision::of<Decision::Is::Slave>()
                                           : Decision::of<Decision::Is::Master>();
  outbox_.push_back(to_control<ResponseMessage::Is::MasterSlaveDeterminationAck>(std::move(ack)));
}

void MasterSlaveDeterminer::confirm() {
  state_ = State::Idle;
  t106_.reset();
  events_.push_back(Determined{status_});
}

void MasterSlaveDeterminer::fail(Failure failure) {
  state_ = State::Idle;
  status_ = Status::Indeterminate;
  t106_.reset();
  events_.push_back(Failed{failure});
}

std::optional<ControlMessage> MasterSlaveDeterminer::poll_transmit() {
  return take_front(outbox_);
}

std::optional<MasterSlaveDeterminer::Event> MasterSlaveDeterminer::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
