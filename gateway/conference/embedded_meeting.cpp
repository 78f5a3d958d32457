#include "gateway/conference/embedded_meeting.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <utility>

namespace gateway::conference {
namespace {

// Each audio packet brings a level; the order people see need not be worked out as often.
constexpr protocols::Duration kRankingInterval = std::chrono::milliseconds(100);

}  // namespace

class EmbeddedMeeting::MeetingSeat : public Seat {
 public:
  MeetingSeat(std::shared_ptr<EmbeddedMeeting> meeting, ParticipantId id)
      : meeting_(std::move(meeting)), id_(id) {}
  MeetingSeat(const MeetingSeat&) = delete;
  MeetingSeat& operator=(const MeetingSeat&) = delete;
  ~MeetingSeat() override { meeting_->leave(id_); }

  [[nodiscard]] ParticipantId id() const override { return id_; }
  std::shared_ptr<Track> publish(TrackSource source, protocols::Codec codec) override {
    return meeting_->publish(id_, source, codec);
  }
  void unpublish(TrackSource source) override { meeting_->unpublish(id_, source); }
  void set_muted(TrackSource source, bool muted) override {
    meeting_->set_muted(id_, source, muted);
  }
  void set_encryption(LegEncryption encryption) override {
    meeting_->set_encryption(id_, std::move(encryption));
  }
  void report_level(std::uint8_t level, protocols::TimePoint now) override {
    meeting_->report_level(id_, level, now);
  }
  // Keys mean nothing in a meeting yet; the call machine decides what they do elsewhere.
  void digit(char) override {}
  [[nodiscard]] RosterPtr roster() const override { return meeting_->roster(); }

 private:
  std::shared_ptr<EmbeddedMeeting> meeting_;
  ParticipantId id_;
};

std::expected<std::unique_ptr<Seat>, JoinError> EmbeddedMeeting::join(JoinRequest request) {
  const std::lock_guard lock(mutex_);
  if (ended_) return std::unexpected(JoinError::Ended);
  if (members_.size() >= settings_.max_participants) return std::unexpected(JoinError::Full);
  const ParticipantId id = next_participant_++;
  Participant participant{.id = id,
                          .name = std::move(request.name),
                          .kind = request.kind,
                          .encryption = std::move(request.encryption),
                          .tracks = {}};
  members_.push_back({std::move(participant), std::move(request.handlers), {}});
  announce();
  return std::make_unique<MeetingSeat>(shared_from_this(), id);
}

std::size_t EmbeddedMeeting::participants() const {
  const std::lock_guard lock(mutex_);
  return members_.size();
}

void EmbeddedMeeting::end(SeatEnd reason) {
  const std::lock_guard lock(mutex_);
  ended_ = true;
  for (const auto& member : members_) {
    if (!member.handlers.on_end) continue;
    boost::asio::post(member.handlers.executor,
                      [handler = member.handlers.on_end, reason] { handler(reason); });
  }
}

EmbeddedMeeting::Member* EmbeddedMeeting::find(ParticipantId id) {
  const auto at = std::ranges::find(members_, id, [](const Member& m) { return m.participant.id; });
  return at == members_.end() ? nullptr : &*at;
}

void EmbeddedMeeting::leave(ParticipantId id) {
  const std::lock_guard lock(mutex_);
  std::erase_if(members_, [id](const Member& m) { return m.participant.id == id; });
  speakers_.remove(id);
  std::erase(ranking_, id);
  announce();
}

std::shared_ptr<Track> EmbeddedMeeting::publish(ParticipantId id, TrackSource source,
                                                protocols::Codec codec) {
  const std::lock_guard lock(mutex_);
  Member* member = find(id);
  if (!member) return nullptr;
  auto& tracks = member->participant.tracks;
  const auto at =
      std::ranges::find(tracks, source, [](const TrackInfo& t) { return t.track->source(); });
  if (at != tracks.end()) return at->track;
  auto track = std::make_shared<Track>(next_track_++, id, source, codec);
  const bool muted = member->muted.contains(source);
  track->set_muted(muted);
  tracks.push_back({track, muted});
  announce();
  return track;
}

void EmbeddedMeeting::unpublish(ParticipantId id, TrackSource source) {
  const std::lock_guard lock(mutex_);
  Member* member = find(id);
  if (!member) return;
  const auto gone = std::erase_if(member->participant.tracks, [source](const TrackInfo& t) {
    return t.track->source() == source;
  });
  if (gone > 0) announce();
}

void EmbeddedMeeting::set_muted(ParticipantId id, TrackSource source, bool muted) {
  const std::lock_guard lock(mutex_);
  Member* member = find(id);
  if (!member) return;
  // Kept for a track that is not there yet, or comes again.
  if (muted) {
    member->muted.insert(source);
  } else {
    member->muted.erase(source);
  }
  for (auto& info : member->participant.tracks) {
    if (info.track->source() != source || info.muted == muted) continue;
    info.muted = muted;
    info.track->set_muted(muted);
    if (muted && source == TrackSource::Microphone) {
      speakers_.remove(id);
      std::erase(ranking_, id);
    }
    announce();
  }
}

void EmbeddedMeeting::set_encryption(ParticipantId id, LegEncryption encryption) {
  const std::lock_guard lock(mutex_);
  Member* member = find(id);
  if (!member || member->participant.encryption == encryption) return;
  member->participant.encryption = std::move(encryption);
  announce();
}

void EmbeddedMeeting::report_level(ParticipantId id, std::uint8_t level, protocols::TimePoint now) {
  const std::lock_guard lock(mutex_);
  const Member* member = find(id);
  if (!member || member->muted.contains(TrackSource::Microphone)) return;
  speakers_.observe(id, level, now);
  if (now - ranked_ < kRankingInterval) return;
  ranked_ = now;
  auto ranking = speakers_.ranking(now);
  if (ranking == ranking_) return;
  ranking_ = std::move(ranking);
  announce();
}

RosterPtr EmbeddedMeeting::roster() const {
  const std::lock_guard lock(mutex_);
  return roster_;
}

void EmbeddedMeeting::announce() {
  auto roster = std::make_shared<Roster>();
  roster->participants.reserve(members_.size());
  for (const auto& member : members_) roster->participants.push_back(member.participant);
  roster->speakers = ranking_;
  roster_ = roster;
  for (const auto& member : members_) {
    if (!member.handlers.on_roster) continue;
    boost::asio::post(member.handlers.executor,
                      [handler = member.handlers.on_roster, roster = roster_] { handler(roster); });
  }
}

}  // namespace gateway::conference
