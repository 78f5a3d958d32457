#pragma once

#include <optional>

#include "protocols/base/media_session.hpp"
#include "protocols/sdp/room_formats.hpp"
#include "protocols/sdp/session_description.hpp"

namespace protocols::sdp {

// The role of an m-line, nothing where it is neither audio nor video. Video is main unless
// a=content (RFC 4796) says something else.
std::optional<StreamRole> role_of(const MediaDescription& line);
MediaKind kind_of_role(StreamRole role);

// Feedback we read from rooms; what we announce never exceeds it.
inline constexpr FeedbackSupport kRoomFeedback{true, true, true, true, true, false};

// Fills a stream, whose role is set, from the peer's line: direction, formats, addresses, limit,
// feedback. `mux`: both sides multiplex RTP and RTCP (RFC 5761).
void read_stream(const SessionDescription& peer, const MediaDescription& line,
                 const FormatChoice& formats, bool mux, NegotiatedStream& stream);

}  // namespace protocols::sdp
