#pragma once

#include <cstdint>
#include <variant>

#include "protocols/base/error.hpp"
#include "protocols/h245/control_message.hpp"

// The messages of H.239 clause 11.2, which H.245 carries as generic messages 0.0.8.239.2.
// terminal_label is <M><T> of H.243 as 256 * M + T, 0 in a call without an MCU. channel_id is the
// number of the logical channel that the content goes, or shall go, through.
namespace protocols::h239 {

// May more be sent on a channel that flow control holds back, or may one be added?
struct FlowControlReleaseRequest {
  std::uint16_t channel_id = 0;
  std::uint16_t bit_rate = 0;  // wanted, in units of 100 bit/s; reading takes more for 65,535
  bool operator==(const FlowControlReleaseRequest&) const = default;
};

struct FlowControlReleaseResponse {
  bool acknowledge = false;  // the answerer will do what it can
  std::uint16_t channel_id = 0;
  bool operator==(const FlowControlReleaseResponse&) const = default;
};

struct PresentationTokenRequest {
  std::uint16_t terminal_label = 0;
  std::uint16_t channel_id = 0;
  std::uint8_t symmetry_breaking = 0;  // 1 to 127, drawn at random; 0: the peer left it away
  bool operator==(const PresentationTokenRequest&) const = default;
};

struct PresentationTokenResponse {
  bool acknowledge = false;
  std::uint16_t terminal_label = 0;  // both as in the request
  std::uint16_t channel_id = 0;
  bool operator==(const PresentationTokenResponse&) const = default;
};

struct PresentationTokenRelease {
  std::uint16_t terminal_label = 0;
  std::uint16_t channel_id = 0;
  bool operator==(const PresentationTokenRelease&) const = default;
};

struct PresentationTokenIndicateOwner {
  std::uint16_t terminal_label = 0;
  std::uint16_t channel_id = 0;
  bool operator==(const PresentationTokenIndicateOwner&) const = default;
};

using Message = std::variant<FlowControlReleaseRequest, FlowControlReleaseResponse,
                             PresentationTokenRequest, PresentationTokenResponse,
                             PresentationTokenRelease, PresentationTokenIndicateOwner>;

inline const asn1::ObjectIdentifier kMessageIdentifier{0, 0, 8, 239, 2};

// Whether a message is H.239's, and read() has something to say about it.
bool is_h239(const h245::ControlMessage& message);

// Tolerates what rooms do: the sub-message alone says what it is, not whether it came as request,
// response, command or indication; absent numbers are 0, and come in any of H.245's forms; of
// acknowledge and reject together reject holds.
Result<Message> read(const h245::ControlMessage& message);

h245::ControlMessage write(const Message& message);

// What one request is answered with; whether to acknowledge is the sender's of the channel to say.
FlowControlReleaseResponse answer(const FlowControlReleaseRequest& request, bool acknowledge);

}  // namespace protocols::h239
