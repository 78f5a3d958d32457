#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/q931/cause.hpp"
#include "protocols/q931/party_number.hpp"

namespace protocols::q931 {

// Q.931 table 4-2, those that H.225.0 table 4 uses.
enum class MessageType : std::uint8_t {
  Alerting = 0x01,
  CallProceeding = 0x02,
  Progress = 0x03,
  Setup = 0x05,
  Connect = 0x07,
  SetupAcknowledge = 0x0d,
  ReleaseComplete = 0x5a,
  Facility = 0x62,
  Notify = 0x6e,
  StatusInquiry = 0x75,
  Information = 0x7b,
  Status = 0x7d,
};

// A message of call signalling, Q.931 section 4 as H.225.0 clause 7 uses it:
//
//   +-----------------------+
//   | protocol discr. 8     |
//   | length of reference   |
//   |F| call reference      |   F: sent to the side that made the reference
//   | message type          |
//   | information elements …|
//   +-----------------------+
//
// Of the elements those that H.225.0 names are kept, the first of each; others, and those of other
// codesets, are skipped. So is an element whose contents have not its form (Q.931 5.8.7.2),
// counted.
struct Message {
  std::uint16_t call_reference = 0;  // 15 bits, of the side that made the call
  bool to_originator = false;        // the flag F
  MessageType type = MessageType::Setup;

  std::optional<Bytes> bearer_capability;  // its contents; Setup has one
  std::optional<Cause> cause;
  std::optional<std::uint8_t> call_state;  // Status: Q.931 4.5.7
  std::optional<Bytes> facility;           // H.450 goes in the User-user element
  std::optional<Bytes> progress_indicator;
  std::optional<std::uint8_t> notification_indicator;  // Notify: Q.931 4.5.22
  std::optional<std::string> display;                  // as sent: mostly UTF-8 or ISO 8859-1
  std::optional<std::string> keypad;
  std::optional<std::uint8_t> signal;
  std::optional<PartyNumber> calling_party;
  std::optional<PartyNumber> called_party;
  std::optional<Bytes> user_user;  // the H323-UserInformation, without the protocol discriminator

  std::size_t unreadable_elements = 0;

  bool operator==(const Message&) const = default;
};

// Unrestricted digital information of `rate` × 64 kbit/s, 1 … 127, layer 1 as H.221: what the Setup
// of a video call says, H.225.0 7.2.2.1.
Bytes video_bearer_capability(std::uint8_t rate);

Result<Message> parse(ByteView bytes);
// Elements in ascending order, Q.931 4.5.1; what goes beyond their 255 bytes is cut. `user_user`
// has less than 65,535 bytes.
Bytes write(const Message& message);

}  // namespace protocols::q931
