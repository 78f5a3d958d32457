#include "gateway/web/browser_messages.hpp"

#include <algorithm>
#include <boost/json.hpp>

#include "protocols/sip/display_text.hpp"

namespace gateway::web {
namespace {

namespace json = boost::json;
using conference::TrackSource;

constexpr std::size_t kMaxMlines = 200, kMaxName = 64;

std::optional<std::string> text(const json::object& object, std::string_view key,
                                std::size_t longest) {
  const auto* value = object.if_contains(key);
  if (!value || !value->is_string() || value->get_string().size() > longest) return std::nullopt;
  return std::string(value->get_string());
}

std::optional<std::int64_t> number(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  if (!value) return std::nullopt;
  if (value->is_int64()) return value->get_int64();
  // JavaScript may write a whole number as 1e3.
  if (value->is_double() && std::abs(value->get_double()) < 9e15) {
    return static_cast<std::int64_t>(value->get_double());
  }
  return std::nullopt;
}

std::optional<TrackSource> source_of(const json::object& object) {
  const auto name = text(object, "source", 20);
  for (const auto source : {TrackSource::Microphone, TrackSource::Camera, TrackSource::Screen,
                            TrackSource::ScreenAudio}) {
    if (name == conference::name_of(source)) return source;
  }
  return std::nullopt;
}

// A name is shown to everyone: nothing unseen, no line breaks, and there must be something left.
std::optional<std::string> display_name(const json::object& object) {
  auto name = text(object, "name", kMaxName * 4);
  if (!name) return std::nullopt;
  *name = protocols::sip::display_text(*name, kMaxName * 4);
  if (name->empty()) return std::nullopt;
  const auto characters = std::ranges::count_if(*name, [](char c) { return (c & 0xc0) != 0x80; });
  if (characters > static_cast<std::ptrdiff_t>(kMaxName)) return std::nullopt;
  return name;
}

std::expected<ClientMessage, ClientError> parse_hello(const json::object& object) {
  const auto version = number(object, "version");
  if (!version) return std::unexpected(ClientError::BadMessage);
  if (*version != kSignallingVersion) return std::unexpected(ClientError::BadVersion);
  Hello hello;
  hello.version = kSignallingVersion;
  auto meeting = text(object, "number", 20);
  auto name = display_name(object);
  if (!meeting || !name) return std::unexpected(ClientError::BadMessage);
  hello.number = std::move(*meeting);
  hello.name = std::move(*name);
  hello.pin = text(object, "pin", 32);
  hello.resume = text(object, "resume", 64);
  return hello;
}

std::expected<ClientMessage, ClientError> parse_offer(const json::object& object) {
  Offer offer;
  const auto id = number(object, "id");
  auto sdp = text(object, "sdp", std::size_t{256} * 1024);
  if (!id || !sdp) return std::unexpected(ClientError::BadMessage);
  offer.id = *id;
  offer.sdp = std::move(*sdp);
  if (const auto* restart = object.if_contains("restart")) {
    if (!restart->is_bool()) return std::unexpected(ClientError::BadMessage);
    offer.restart = restart->get_bool();
  }
  const auto each = [&object](std::string_view key, auto&& take) {
    const auto* list = object.if_contains(key);
    if (!list) return true;
    if (!list->is_array() || list->get_array().size() > kMaxMlines) return false;
    return std::ranges::all_of(list->get_array(), [&take](const json::value& value) {
      return value.is_object() && take(value.get_object());
    });
  };
  const bool published = each("publish", [&offer](const json::object& entry) {
    auto mid = text(entry, "mid", 32);
    const auto source = source_of(entry);
    if (!mid || !source) return false;
    offer.publish.push_back({std::move(*mid), *source});
    return true;
  });
  const bool subscribed = each("subscribe", [&offer](const json::object& entry) {
    auto mid = text(entry, "mid", 32);
    const auto track = number(entry, "track");
    if (!mid || !track || *track < 0) return false;
    offer.subscribe.push_back({std::move(*mid), static_cast<conference::TrackId>(*track)});
    return true;
  });
  if (!published || !subscribed) return std::unexpected(ClientError::BadMessage);
  return offer;
}

std::expected<ClientMessage, ClientError> parse_mute(const json::object& object) {
  const auto source = source_of(object);
  const auto* muted = object.if_contains("muted");
  if (!source || !muted || !muted->is_bool()) return std::unexpected(ClientError::BadMessage);
  return Mute{*source, muted->get_bool()};
}

json::object participant_json(const conference::Participant& participant,
                              conference::ParticipantId you) {
  json::array tracks;
  for (const auto& info : participant.tracks) {
    tracks.push_back(
        {{"id", info.track->id()},
         {"source", conference::name_of(info.track->source())},
         {"kind", info.track->kind() == protocols::MediaKind::Audio ? "audio" : "video"},
         {"muted", info.muted}});
  }
  return {{"id", participant.id},
          {"name", participant.name},
          {"kind", participant.kind == conference::ParticipantKind::Room ? "room" : "browser"},
          {"you", participant.id == you},
          {"encrypted", participant.encryption.encrypted},
          {"encryption", participant.encryption.words},
          {"decrypted_by_gateway", participant.encryption.decrypted_by_gateway},
          {"tracks", std::move(tracks)}};
}

}  // namespace

std::string_view code_of(ClientError error) {
  switch (error) {
    case ClientError::BadMessage: return "bad_message";
    case ClientError::BadVersion: return "bad_version";
    case ClientError::UnknownType: return "unknown_type";
    case ClientError::BadOffer: return "bad_offer";
    case ClientError::NotEncrypted: return "not_encrypted";
    case ClientError::Full: return "full";
    case ClientError::Draining: return "draining";
    case ClientError::RateLimited: return "rate_limited";
    case ClientError::MediaFailed: return "media_failed";
  }
  return "";
}

std::expected<ClientMessage, ClientError> parse_client_message(std::string_view input) {
  boost::system::error_code error;
  json::parse_options limits;
  limits.max_depth = 8;
  const json::value value = json::parse(input, error, {}, limits);
  if (error || !value.is_object()) return std::unexpected(ClientError::BadMessage);
  const json::object& object = value.get_object();
  const auto type = text(object, "type", 32);
  if (!type) return std::unexpected(ClientError::BadMessage);
  if (*type == "hello") return parse_hello(object);
  if (*type == "offer") return parse_offer(object);
  if (*type == "mute") return parse_mute(object);
  if (*type == "leave") return Leave{};
  if (*type == "ping") return Ping{number(object, "t").value_or(0)};
  return std::unexpected(ClientError::UnknownType);
}

std::string write_welcome(conference::ParticipantId participant, const std::string& resume,
                          const std::string& number, const std::string& title) {
  return json::serialize(json::object{
      {"type", "welcome"},
      {"version", kSignallingVersion},
      {"participant", participant},
      {"resume", resume},
      {"meeting", {{"number", number}, {"name", title}}},
      {"codecs", {{"audio", json::array{"opus"}}, {"video", json::array{"H264", "VP8"}}}}});
}

std::string write_pin(bool wrong, std::optional<std::int64_t> retry_after) {
  json::object message{{"type", "pin"}, {"wrong", wrong}};
  if (retry_after) message["retry_after"] = *retry_after;
  return json::serialize(message);
}

std::string write_roster(const conference::Roster& roster, conference::ParticipantId you) {
  json::array participants;
  for (const auto& participant : roster.participants) {
    participants.push_back(participant_json(participant, you));
  }
  return json::serialize(
      json::object{{"type", "roster"}, {"participants", std::move(participants)}});
}

std::string write_speakers(const std::vector<conference::ParticipantId>& speakers) {
  json::array ids;
  for (const auto id : speakers) ids.push_back(json::value(id));
  return json::serialize(json::object{{"type", "speakers"}, {"participants", std::move(ids)}});
}

std::string write_answer(std::int64_t id, const std::string& sdp,
                         const std::vector<AnsweredTrack>& tracks) {
  json::array bound;
  for (const auto& [mid, track] : tracks) bound.push_back({{"mid", mid}, {"track", track}});
  return json::serialize(
      json::object{{"type", "answer"}, {"id", id}, {"sdp", sdp}, {"tracks", std::move(bound)}});
}

std::string write_pong(std::int64_t t) {
  return json::serialize(json::object{{"type", "pong"}, {"t", t}});
}

std::string write_error(ClientError error, bool fatal, std::optional<std::int64_t> retry_after) {
  json::object message{{"type", "error"}, {"code", code_of(error)}, {"fatal", fatal}};
  if (retry_after) message["retry_after"] = *retry_after;
  return json::serialize(message);
}

std::string write_bye(std::string_view reason) {
  return json::serialize(json::object{{"type", "bye"}, {"reason", reason}});
}

}  // namespace gateway::web
