#include "gateway/probe/options.hpp"

#include <vector>

namespace gateway::probe {
namespace {

std::expected<Options, std::string> parse(std::vector<std::string_view> arguments) {
  return parse_options(arguments);
}

TEST(ProbeOptions, AUriIsEnough) {
  const auto options = parse({"sip:1001@h"});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->seconds, 10U);
  EXPECT_TRUE(options->video);
  EXPECT_EQ(options->encryption, Encryption::Dtls);
  EXPECT_EQ(options->width, 1280);
  EXPECT_EQ(options->height, 720);
  EXPECT_FALSE(options->codec);
}

TEST(ProbeOptions, KeysGoThroughTheSignallingOnlyWhereThatIsEncrypted) {
  EXPECT_EQ(parse({"sips:1@h"})->encryption, Encryption::Sdes);
  EXPECT_EQ(parse({"sips:1@h", "--encryption", "dtls"})->encryption, Encryption::Dtls);
  EXPECT_EQ(parse({"sip:1@h", "--encryption=none"})->encryption, Encryption::None);
  EXPECT_FALSE(parse({"sip:1@h", "--encryption", "sdes"}));
}

TEST(ProbeOptions, EachProtocolHasItsOwnEncryption) {
  EXPECT_EQ(parse({"h323:1@h"})->encryption, Encryption::H235);
  EXPECT_EQ(parse({"h323:1@h;transport=tls"})->encryption, Encryption::H235);
  EXPECT_EQ(parse({"h323:1@h", "--encryption=none"})->encryption, Encryption::None);
  EXPECT_EQ(parse({"h323:1@h", "--encryption=dtls"}).error(),
            "--encryption is h235 or none by h323:");
  EXPECT_EQ(parse({"sip:1@h", "--encryption=h235"}).error(),
            "--encryption is dtls, sdes or none by sip:");
}

TEST(ProbeOptions, KeysArePressedInTheMediaUnlessSaidOtherwise) {
  EXPECT_FALSE(parse({"h323:1@h"})->digits_by_signalling);
  EXPECT_TRUE(parse({"h323:1@h", "--dtmf-by", "signalling"})->digits_by_signalling);
  EXPECT_FALSE(parse({"sip:1@h", "--dtmf-by=media"})->digits_by_signalling);
  EXPECT_EQ(parse({"sip:1@h", "--dtmf-by=signalling"}).error(),
            "--dtmf-by signalling is for h323: URIs");
}

TEST(ProbeOptions, BothFormsOfEveryOptionAreRead) {
  const auto options =
      parse({"--seconds=60", "sips:1@h", "--no-video", "--dtmf", "1001#", "--tone=600", "--codec",
             "g722", "--width=640", "--height", "360", "--name", "Room 7", "--text"});
  ASSERT_TRUE(options) << options.error();
  EXPECT_EQ(options->seconds, 60U);
  EXPECT_FALSE(options->video);
  EXPECT_EQ(options->digits, "1001#");
  EXPECT_EQ(options->tone_hertz, 600);
  EXPECT_EQ(options->codec, protocols::Codec::G722);
  EXPECT_EQ(options->width, 640);
  EXPECT_EQ(options->height, 360);
  EXPECT_EQ(options->name, "Room 7");
  EXPECT_TRUE(options->text);
}

TEST(ProbeOptions, MistakesNameTheOption) {
  EXPECT_FALSE(parse({}));
  EXPECT_FALSE(parse({"sip:1@h", "sip:2@h"}));
  EXPECT_EQ(parse({"sip:1@h", "--dance"}).error(), "--dance is no option of probe");
  EXPECT_EQ(parse({"sip:1@h", "--seconds"}).error(), "--seconds needs a value");
  const std::vector<std::pair<std::string_view, std::string_view>> wrong = {
      {"--seconds", "0"},       {"--seconds", "86401"}, {"--seconds", "ten"},
      {"--dtmf-by", "voice"},   {"--dtmf", "12x"},      {"--tone", "1000"},
      {"--tone", "5000"},       {"--codec", "mp3"},     {"--width", "641"},
      {"--width", "8000"},      {"--height", "80"},     {"--encryption", "rot13"},
      {"--name", "a\r\nVia: x"}};
  for (const auto& [option, value] : wrong) {
    const auto options = parse({"sip:1@h", option, value});
    ASSERT_FALSE(options) << option << " " << value;
    EXPECT_TRUE(options.error().starts_with(option)) << options.error();
  }
}

TEST(ProbeOptions, TheUsageNamesEveryOption) {
  for (const auto option : {"--seconds", "--no-video", "--encryption", "--dtmf", "--dtmf-by",
                            "--tone", "--codec", "--width", "--height", "--name", "--text"}) {
    EXPECT_NE(usage().find(option), std::string_view::npos) << option;
  }
}

}  // namespace
}  // namespace gateway::probe
