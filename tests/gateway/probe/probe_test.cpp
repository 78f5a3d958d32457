#include "gateway/probe/probe.hpp"

#include <vector>

#include "tests/gateway/probe/echo.hpp"

namespace gateway::probe {
namespace {

using testing::Echo;

Report measured(const Echo& echo, std::vector<std::string_view> more) {
  const std::string uri = echo.uri();
  more.insert(more.begin(), {uri, "--seconds", "2", "--width=320", "--height=180"});
  const auto options = parse_options(more);
  EXPECT_TRUE(options);
  return measure(*options);
}

TEST(Probe, SeesItsOwnCardAndHearsItselfOverDtls) {
  const Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  const auto report = measured(echo, {"--codec", "g722"});
  EXPECT_EQ(verdict(report), "");
  ASSERT_TRUE(report.audio && report.video);
  EXPECT_EQ(report.status, 200);
  EXPECT_TRUE(report.audio->encryption.starts_with("DTLS-SRTP")) << report.audio->encryption;
  EXPECT_EQ(report.audio->receive_codec, "G722");
  EXPECT_EQ(report.video->stream.receive_codec, "H264");
  EXPECT_EQ(report.video->pictures.width, 320);
  EXPECT_GT(report.video->pictures.cards_read, 0U);
  EXPECT_TRUE(report.video->pictures.moving);
  EXPECT_GT(report.video->keyframes, 0U);
}

TEST(Probe, TalksInClearWhereBothSidesWantIt) {
  const Echo echo(protocols::EncryptionPolicy::ClearAllowed);
  ASSERT_TRUE(echo.listening());
  const auto report = measured(echo, {"--encryption", "none", "--no-video"});
  EXPECT_EQ(verdict(report), "");
  ASSERT_TRUE(report.audio);
  EXPECT_FALSE(report.video);
  EXPECT_EQ(report.audio->encryption, "none");
}

TEST(Probe, ARefusalIsTheReason) {
  const Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  const auto report = measured(echo, {"--encryption", "none"});
  EXPECT_FALSE(report.connected);
  EXPECT_EQ(report.status, 488);
  EXPECT_NE(verdict(report), "");
}

TEST(Probe, NobodyThereIsToldAtOnce) {
  const auto options =
      parse_options(std::vector<std::string_view>{"sip:1@127.0.0.1:9;transport=tcp"});
  ASSERT_TRUE(options);
  const auto report = measure(*options);
  EXPECT_EQ(verdict(report), "nobody listens at 127.0.0.1, TCP port 9");
}

TEST(Probe, AMistakeExitsWith2) {
  EXPECT_EQ(run(std::vector<std::string_view>{"tel:1001"}), 2);
  EXPECT_EQ(run({}), 2);
}

}  // namespace
}  // namespace gateway::probe
