#include "protocols/sdp/browser_offer.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace protocols::sdp {
namespace {

std::string slurp(const std::filesystem::path& path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

std::string browser(const std::string& name) {
  return slurp("tests/fuzz/corpus/sdp_browser_offer/" + name + ".sdp");
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

BrowserOfferError error_of(const std::string& text) {
  const auto offer = parse_browser_offer(text);
  EXPECT_FALSE(offer);
  return offer ? BrowserOfferError{} : offer.error();
}

TEST(BrowserOffer, ReadsChromium) {
  const auto offer = parse_browser_offer(browser("chromium"));
  ASSERT_TRUE(offer);
  EXPECT_TRUE(offer->bundled);
  EXPECT_EQ(offer->transport.ufrag, "4ZcD");
  EXPECT_TRUE(offer->transport.fingerprint.strong());
  ASSERT_EQ(offer->sections.size(), 4U);

  const auto& audio = offer->sections[0];
  ASSERT_EQ(audio.formats.size(), 1U);
  EXPECT_EQ(audio.formats[0].payload.payload_type, 111);
  EXPECT_TRUE(audio.formats[0].payload.opus_fec);
  EXPECT_TRUE(audio.formats[0].feedback.transport_cc);
  EXPECT_EQ(audio.extensions, (BrowserExtensions{4, 1, 2, 3}));
  EXPECT_EQ(audio.ssrc, 1001U);
  EXPECT_EQ(audio.stream_id, "camera");

  const auto& camera = offer->sections[1];
  ASSERT_EQ(camera.formats.size(), 2U);
  EXPECT_EQ(camera.formats[0].payload.codec, Codec::H264);
  EXPECT_EQ(camera.formats[0].payload.payload_type, 106);
  EXPECT_EQ(camera.formats[0].payload.rtx_payload_type, 107);
  EXPECT_EQ(camera.formats[0].payload.h264.packetization_mode, 1);
  EXPECT_TRUE(camera.formats[0].feedback.nack && camera.formats[0].feedback.remb);
  EXPECT_EQ(camera.formats[1].payload.codec, Codec::Vp8);
  EXPECT_EQ(camera.formats[1].payload.rtx_payload_type, 97);
  EXPECT_EQ(camera.rtx_ssrc, 2002U);
  EXPECT_EQ(camera.direction, Direction::SendRecv);

  EXPECT_EQ(offer->sections[2].direction, Direction::SendOnly);
  EXPECT_FALSE(offer->sections[3].usable);
}

TEST(BrowserOffer, ReadsFirefoxWithFingerprintOfTheSessionAndBundleOnlyVideo) {
  const auto offer = parse_browser_offer(browser("firefox"));
  ASSERT_TRUE(offer);
  const auto& video = offer->sections.at(1);
  EXPECT_TRUE(video.usable);
  EXPECT_EQ(video.formats.at(0).payload.payload_type, 126);
  EXPECT_EQ(video.formats.at(0).payload.rtx_payload_type, 127);
  EXPECT_EQ(video.extensions, (BrowserExtensions{3, 0, 0, 7}));
  EXPECT_TRUE(offer->sections.at(0).formats.at(0).payload.opus_stereo);
}

TEST(BrowserOffer, TakesConstrainedBaselineOfSafari) {
  const auto offer = parse_browser_offer(browser("safari"));
  ASSERT_TRUE(offer);
  EXPECT_EQ(offer->sections.at(1).formats.at(0).payload.payload_type, 98);
  EXPECT_EQ(offer->sections.at(1).direction, Direction::RecvOnly);
}

TEST(BrowserOffer, RefusesWhatIsNotDtls) {
  const auto text = browser("chromium");
  EXPECT_EQ(error_of(replaced(text, "UDP/TLS/RTP/SAVPF", "RTP/AVP")),
            BrowserOfferError::NotEncrypted);
  EXPECT_EQ(error_of(replaced(text, "UDP/TLS/RTP/SAVPF", "RTP/SAVPF")),
            BrowserOfferError::NotEncrypted);
  EXPECT_EQ(error_of(replaced(text, "a=fingerprint", "a=nothing")),
            BrowserOfferError::NotEncrypted);
  EXPECT_EQ(error_of(replaced(text, "sha-256", "sha-1")), BrowserOfferError::NotEncrypted);
  EXPECT_EQ(error_of(replaced(text, "a=mid:1\n",
                              "a=mid:1\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:AAAA\n")),
            BrowserOfferError::NotEncrypted);
}

TEST(BrowserOffer, AsksForBundleAndCodecs) {
  const auto text = browser("chromium");
  EXPECT_EQ(error_of(replaced(text, "a=group:BUNDLE 0 1 2 3\n", "")), BrowserOfferError::NoBundle);
  auto other = replaced(replaced(text, "opus/", "ISAC/"), "H264/", "H265/");
  EXPECT_EQ(error_of(replaced(other, "VP8/", "AV1/")), BrowserOfferError::NoUsableCodec);
  EXPECT_EQ(error_of("v=0\n"), BrowserOfferError::NoUsableCodec);
}

TEST(BrowserOffer, RefusesABrokenTransport) {
  const auto text = browser("chromium");
  EXPECT_EQ(error_of("hello"), BrowserOfferError::Malformed);
  EXPECT_EQ(error_of(replaced(text, "a=ice-pwd", "a=nothing")), BrowserOfferError::Malformed);
  EXPECT_EQ(error_of(replaced(text, "a=ice-ufrag:4ZcD", "a=ice-ufrag:4")),
            BrowserOfferError::Malformed);
  EXPECT_EQ(error_of(replaced(text, "setup:actpass", "setup:passive")),
            BrowserOfferError::Malformed);
}

TEST(BrowserOffer, JudgesTheCollectionOfBrowserDescriptions) {
  const std::filesystem::path folder = "../shared/data/rtp/corpora/sdp";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no ../shared/data/rtp/corpora/sdp";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto text = slurp(entry.path());
    const auto offer = parse_browser_offer(text);
    const bool dtls = text.find("UDP/TLS/RTP/SAVPF") != std::string::npos;
    EXPECT_TRUE(dtls || !offer) << entry.path();
  }
  EXPECT_EQ(error_of(slurp(folder / "unittest-1.sdp")), BrowserOfferError::NotEncrypted);
  const auto opera = parse_browser_offer(slurp(folder / "opera-1.sdp"));
  ASSERT_TRUE(opera);
  EXPECT_EQ(opera->sections.at(1).formats.at(0).payload.codec, Codec::Vp8);
  EXPECT_EQ(opera->sections.at(1).rtx_ssrc, 2399294607U);
  EXPECT_TRUE(parse_browser_offer(slurp(folder / "firefox-1.sdp")));
}

}  // namespace
}  // namespace protocols::sdp
