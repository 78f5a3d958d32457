#include <cstdlib>

#include "protocols/base/bytes.hpp"
#include "protocols/sdp/browser_answer.hpp"
#include "protocols/sdp/session_description.hpp"

using namespace protocols;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto offer = sdp::parse_browser_offer(as_text(std::as_bytes(std::span(data, size))));
  if (!offer) return 0;
  sdp::BrowserAnswerSettings settings;
  settings.ufrag = "frag";
  settings.pwd = "password";
  settings.fingerprint = "AA";
  settings.candidates = {{"192.0.2.1", 8443}};
  settings.sends = {{"0", "s", "t", {Codec::Opus, Codec::H264}, 1, 2}};
  const auto answer = sdp::write_browser_answer(*offer, settings);
  const auto parsed = sdp::parse_session_description(answer.sdp);
  if (parsed && parsed->media.size() != offer->sections.size()) std::abort();
  return 0;
}
