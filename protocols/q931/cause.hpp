#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "protocols/base/bytes.hpp"

namespace protocols::q931 {

// Why a call ended or a message could not be taken: the Cause element, Q.931 4.5.12, with the
// values of Q.850. Only those that this house sends or tells apart have a name; others are kept as
// numbers.
enum class CauseValue : std::uint8_t {
  UnallocatedNumber = 1,
  NoRouteToDestination = 3,
  NormalCallClearing = 16,
  UserBusy = 17,
  NoUserResponding = 18,
  NoAnswer = 19,
  SubscriberAbsent = 20,
  CallRejected = 21,
  NumberChanged = 22,
  DestinationOutOfOrder = 27,
  InvalidNumberFormat = 28,
  FacilityRejected = 29,
  ResponseToStatusEnquiry = 30,
  NormalUnspecified = 31,
  NoCircuitAvailable = 34,
  NetworkOutOfOrder = 38,
  TemporaryFailure = 41,
  SwitchingEquipmentCongestion = 42,
  ResourceUnavailable = 47,
  BearerCapabilityNotAuthorized = 57,
  BearerCapabilityNotAvailable = 58,
  ServiceNotAvailable = 63,
  BearerCapabilityNotImplemented = 65,
  InvalidCallReference = 81,
  IncompatibleDestination = 88,
  InvalidMessage = 95,
  MandatoryElementMissing = 96,
  MessageTypeNonExistent = 97,
  MessageNotCompatibleWithState = 98,
  ElementNonExistent = 99,
  InvalidElementContents = 100,
  RecoveryOnTimerExpiry = 102,
  ProtocolError = 111,
  Interworking = 127,
};

// The cause in words, as Q.850 defines it; of its class where the value is unknown.
std::string_view words_of(CauseValue value);

struct Cause {
  CauseValue value = CauseValue::NormalCallClearing;
  std::uint8_t location = 0;  // 0 user, 4 public network serving the remote user … Q.850 2.2.3

  bool operator==(const Cause&) const = default;
};

// The contents of the element, without identifier and length. Nothing where they are too short;
// diagnostics are left.
std::optional<Cause> parse_cause(ByteView contents);
Bytes write(const Cause& cause);

}  // namespace protocols::q931
