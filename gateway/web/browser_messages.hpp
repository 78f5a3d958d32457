#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "gateway/conference/conference.hpp"

namespace gateway::web {

// Browser signalling, version 1, as signalling.md has it. Values; reading never throws.

struct Hello {
  int version = 0;
  std::string number, name;
  std::optional<std::string> pin, resume;
};
struct PublishEntry {
  std::string mid;
  conference::TrackSource source = conference::TrackSource::Microphone;
};
struct SubscribeEntry {
  std::string mid;
  conference::TrackId track = 0;
};
struct Offer {
  std::int64_t id = 0;
  std::string sdp;
  std::vector<PublishEntry> publish;
  std::vector<SubscribeEntry> subscribe;
  bool restart = false;  // the first of a new peer connection
};
struct Mute {
  conference::TrackSource source = conference::TrackSource::Microphone;
  bool muted = false;
};
struct Leave {};
struct Ping {
  std::int64_t t = 0;
};
using ClientMessage = std::variant<Hello, Offer, Mute, Leave, Ping>;

// The `code` of an error message.
enum class ClientError : std::uint8_t {
  BadMessage,
  BadVersion,
  UnknownType,
  BadOffer,
  NotEncrypted,
  Full,
  Draining,
  RateLimited,
  MediaFailed
};
std::string_view code_of(ClientError error);

inline constexpr int kSignallingVersion = 1;

std::expected<ClientMessage, ClientError> parse_client_message(std::string_view text);

struct AnsweredTrack {
  std::string mid;
  conference::TrackId track = 0;
};

std::string write_welcome(conference::ParticipantId participant, const std::string& resume,
                          const std::string& number, const std::string& title);
std::string write_pin(bool wrong, std::optional<std::int64_t> retry_after);
std::string write_roster(const conference::Roster& roster, conference::ParticipantId you);
std::string write_speakers(const std::vector<conference::ParticipantId>& speakers);
std::string write_answer(std::int64_t id, const std::string& sdp,
                         const std::vector<AnsweredTrack>& tracks);
std::string write_pong(std::int64_t t);
std::string write_error(ClientError error, bool fatal,
                        std::optional<std::int64_t> retry_after = {});
std::string write_bye(std::string_view reason);

}  // namespace gateway::web
