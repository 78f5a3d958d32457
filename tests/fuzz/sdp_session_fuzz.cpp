#include <cstdlib>

#include "protocols/base/bytes.hpp"
#include "protocols/sdp/crypto.hpp"
#include "protocols/sdp/rtp_attributes.hpp"
#include "protocols/sdp/session_description.hpp"
#include "protocols/sdp/transport_attributes.hpp"

using namespace protocols;

namespace {

// What reads must read again from what it writes.
template <class T>
void stable(const sdp::AttributeList& attributes) {
  for (const auto& value : attributes.get_all<T>()) {
    if (T::parse(value.write()) != value) std::abort();
  }
}

void stable_all(const sdp::AttributeList& attributes) {
  stable<sdp::RtpMap>(attributes);
  stable<sdp::RtcpFeedback>(attributes);
  stable<sdp::RtcpPort>(attributes);
  stable<sdp::SsrcGroup>(attributes);
  stable<sdp::Fingerprint>(attributes);
  stable<sdp::Setup>(attributes);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto text = as_text(std::as_bytes(std::span(data, size)));
  const auto parsed = sdp::parse_session_description(text);
  if (!parsed) return 0;
  const auto again = sdp::parse_session_description(sdp::write_session_description(*parsed));
  // The writer normalises line ends, so a text at the limit may grow beyond it.
  if (again && *again != *parsed) std::abort();
  stable_all(parsed->attributes);
  for (const auto& line : parsed->media) {
    stable_all(line.attributes);
    stable<sdp::Fmtp>(line.attributes);
    stable<sdp::Crypto>(line.attributes);
    stable<sdp::Candidate>(line.attributes);
    stable<sdp::ExtMap>(line.attributes);
    stable<sdp::Ssrc>(line.attributes);
    stable<sdp::Msid>(line.attributes);
    stable<sdp::Group>(line.attributes);
  }
  return 0;
}
