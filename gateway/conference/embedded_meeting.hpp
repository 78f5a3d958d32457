#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "gateway/conference/conference.hpp"
#include "transcode/audio/level.hpp"

namespace gateway::conference {

struct MeetingSettings {
  std::string number;
  std::string title;
  std::size_t max_participants = 50;
};

// A meeting inside this process: a roster, tracks that are forwarded frame by frame, and the order
// of speakers. Media never passes through it: tracks hand frames straight to their subscribers.
//
// Thread-safe: one mutex guards the roster; handlers are posted to their owners' strands.
class EmbeddedMeeting : public Conference, public std::enable_shared_from_this<EmbeddedMeeting> {
 public:
  explicit EmbeddedMeeting(MeetingSettings settings) : settings_(std::move(settings)) {}

  std::expected<std::unique_ptr<Seat>, JoinError> join(JoinRequest request) override;
  [[nodiscard]] const std::string& number() const override { return settings_.number; }
  [[nodiscard]] const std::string& title() const override { return settings_.title; }

  [[nodiscard]] std::size_t participants() const;
  // Sends everyone away with `reason`; later joins are refused.
  void end(SeatEnd reason);

 private:
  class MeetingSeat;
  struct Member {
    Participant participant;
    SeatHandlers handlers;
    std::set<TrackSource> muted;  // also of tracks that are not there
  };

  Member* find(ParticipantId id);
  void leave(ParticipantId id);
  std::shared_ptr<Track> publish(ParticipantId id, TrackSource source, protocols::Codec codec);
  void unpublish(ParticipantId id, TrackSource source);
  void set_muted(ParticipantId id, TrackSource source, bool muted);
  void set_encryption(ParticipantId id, LegEncryption encryption);
  void report_level(ParticipantId id, std::uint8_t level, protocols::TimePoint now);
  [[nodiscard]] RosterPtr roster() const;
  void announce();  // with mutex_ held: a new roster to everyone

  const MeetingSettings settings_;
  mutable std::mutex mutex_;
  std::vector<Member> members_;
  transcode::audio::SpeakerDetector speakers_;
  std::vector<ParticipantId> ranking_;
  protocols::TimePoint ranked_{};
  RosterPtr roster_ = std::make_shared<Roster>();
  TrackId next_track_ = 1;
  ParticipantId next_participant_ = 1;
  bool ended_ = false;
};

}  // namespace gateway::conference
