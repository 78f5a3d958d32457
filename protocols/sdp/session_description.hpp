#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/base/error.hpp"
#include "protocols/sdp/error.hpp"
#include "protocols/sdp/media_description.hpp"

namespace protocols::sdp {

inline constexpr std::size_t kMaxDescriptionBytes = 65536;
inline constexpr std::size_t kMaxMedia = 64;
inline constexpr std::size_t kMaxAttributes = 512;  // in the session or in one media description
inline constexpr std::size_t kMaxFormats = 128;

// o=, RFC 8866 section 5.2. Numbers stay text: rooms send more digits than 64 bits hold.
struct Origin {
  std::string username = "-";
  std::string session_id = "0";
  std::string version = "0";
  Connection address{false, "0.0.0.0"};
  bool operator==(const Origin&) const = default;
};

// A session description, RFC 8866 section 5: a value, no I/O. Lines the gateway has no use for (i=
// u= e= p= t= r= z= k= and unknown letters) are read over and not kept.
struct SessionDescription {
  Origin origin;
  std::string name = "-";
  std::optional<Connection> connection;
  std::vector<Bandwidth> bandwidth;
  AttributeList attributes;
  std::vector<MediaDescription> media;
  bool operator==(const SessionDescription&) const = default;

  // What holds for a media description: its own line, else the session's (RFC 8866 sections 5.7,
  // 6.7).
  [[nodiscard]] std::optional<Connection> connection_for(const MediaDescription& line) const;
  [[nodiscard]] Direction direction_for(const MediaDescription& line) const;  // default sendrecv
  // The first attribute that reads as T in the media description, else in the session.
  template <class T>
  [[nodiscard]] std::optional<T> get_for(const MediaDescription& line) const {
    auto own = line.attributes.get<T>();
    return own ? own : attributes.get<T>();
  }
};

// Reads what real rooms write: CRLF, LF or CR line ends, blank lines, trailing blanks, missing o=,
// s= and t=, user names with blanks. Errors (SdpError) carry the offset of the line.
Result<SessionDescription> parse_session_description(std::string_view text);

// CRLF line ends; parse(write(x)) == x.
std::string write_session_description(const SessionDescription& description);

}  // namespace protocols::sdp
