#include "gateway/probe/options.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "gateway/probe/pulse.hpp"
#include "protocols/base/text.hpp"

namespace gateway::probe {
namespace {

using protocols::Codec;
using Mistake = std::optional<std::string>;

constexpr unsigned kMostSeconds = 86400;
constexpr std::size_t kMostDigits = 64, kLongestName = 64;

template <class T, std::size_t N>
std::optional<T> one_of(std::string_view word,
                        const std::array<std::pair<std::string_view, T>, N>& all) {
  for (const auto& [name, value] : all) {
    if (name == word) return value;
  }
  return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, Encryption>, 4> kEncryptions = {
    {{"dtls", Encryption::Dtls},
     {"sdes", Encryption::Sdes},
     {"h235", Encryption::H235},
     {"none", Encryption::None}}};
constexpr std::array<std::pair<std::string_view, bool>, 2> kDigitWays = {
    {{"media", false}, {"signalling", true}}};
constexpr std::array<std::pair<std::string_view, Codec>, 4> kCodecs = {
    {{"opus", Codec::Opus}, {"g722", Codec::G722}, {"pcma", Codec::Pcma}, {"pcmu", Codec::Pcmu}}};

struct Reading {
  Options options;
  std::optional<Encryption> encryption;

  Mistake size(std::string_view value, int least, int most, int& out) {
    const auto number = protocols::parse_number<int>(value);
    if (!number || *number < least || *number > most || *number % 2 != 0) {
      return "needs an even number from " + std::to_string(least) + " to " + std::to_string(most);
    }
    out = *number;
    return {};
  }

  Mistake seconds(std::string_view value) {
    const auto number = protocols::parse_number<unsigned>(value);
    if (!number || *number == 0 || *number > kMostSeconds) {
      return "needs a whole number from 1 to " + std::to_string(kMostSeconds);
    }
    options.seconds = *number;
    return {};
  }

  Mistake tone(std::string_view value) {
    const auto number = protocols::parse_number<unsigned>(value);
    if (!number || *number < 100 || *number > 4000 ||
        std::abs(static_cast<double>(*number) - kPulseHertz) < 200) {
      return "needs 100 to 800 or 1200 to 4000 Hz; the pulses are at 1000 Hz";
    }
    options.tone_hertz = *number;
    return {};
  }

  Mistake digits(std::string_view value) {
    const bool good = value.size() <= kMostDigits && std::ranges::all_of(value, [](char c) {
                        return std::string_view("0123456789*#ABCD").contains(c);
                      });
    if (!good) return "takes up to 64 of 0-9, *, # and A-D";
    options.digits = value;
    return {};
  }

  Mistake digit_way(std::string_view value) {
    const auto way = one_of(value, kDigitWays);
    if (!way) return "is media or signalling";
    options.digits_by_signalling = *way;
    return {};
  }

  Mistake name(std::string_view value) {
    const bool good = value.size() <= kLongestName && std::ranges::none_of(value, [](char c) {
                        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
                      });
    if (!good) return "takes up to 64 printable bytes";
    options.name = value;
    return {};
  }

  bool flag(std::string_view option) {
    if (option == "--no-video") options.video = false;
    if (option == "--text") options.text = true;
    return option == "--no-video" || option == "--text";
  }

  static bool known(std::string_view option) {
    constexpr std::array<std::string_view, 9> kWithValue = {"--seconds", "--encryption", "--dtmf",
                                                            "--dtmf-by", "--tone",       "--codec",
                                                            "--width",   "--height",     "--name"};
    return std::ranges::find(kWithValue, option) != kWithValue.end();
  }

  Mistake set(std::string_view option, std::string_view value) {
    if (option == "--seconds") return seconds(value);
    if (option == "--tone") return tone(value);
    if (option == "--dtmf") return digits(value);
    if (option == "--dtmf-by") return digit_way(value);
    if (option == "--name") return name(value);
    if (option == "--width") return size(value, 160, 1920, options.width);
    if (option == "--height") return size(value, 90, 1080, options.height);
    if (option == "--encryption") {
      encryption = one_of(value, kEncryptions);
      return encryption ? Mistake{} : "is dtls, sdes, h235 or none";
    }
    options.codec = one_of(value, kCodecs);
    return options.codec ? Mistake{} : "is opus, g722, pcma or pcmu";
  }

  Mistake settle_encryption() {
    const bool h323 = options.target.protocol == Target::Protocol::H323;
    const bool secure = options.target.encrypted();
    const auto usual = h323 ? Encryption::H235 : secure ? Encryption::Sdes : Encryption::Dtls;
    options.encryption = encryption.value_or(usual);
    if (options.encryption == Encryption::None) return {};
    if (h323 != (options.encryption == Encryption::H235)) {
      return std::string("--encryption is ") +
             (h323 ? "h235 or none by h323:" : "dtls, sdes or none by sip:");
    }
    if (options.encryption == Encryption::Sdes && !secure) {
      return "--encryption sdes would send keys in clear; call sips: or use dtls";
    }
    return {};
  }
};

}  // namespace

std::string_view usage() {
  return "usage: roombridge probe URI [options]\n"
         "\n"
         "A synthetic room calls sip:NUMBER@HOST, sips:NUMBER@HOST or h323:NUMBER@HOST, sends a "
         "test\n"
         "card and tones, measures what comes back and prints a JSON report.\n"
         "\n"
         "  --seconds N          how long, from the answer on (10)\n"
         "  --no-video           sound only\n"
         "  --encryption MODE    dtls, sdes (over TLS only) or none; sdes over TLS, else dtls;\n"
         "                       by h323: h235 or none\n"
         "  --dtmf DIGITS        keys pressed once connected\n"
         "  --dtmf-by WAY        by h323: media (RFC 4733, where agreed) or signalling "
         "(userInput)\n"
         "  --tone HZ            the tone between the pulses (440)\n"
         "  --codec NAME         opus, g722, pcma or pcmu; the best in common\n"
         "  --width N, --height N  of the card at most (1280, 720)\n"
         "  --name NAME          shown to the others\n"
         "  --text               a summary on standard error, too\n"
         "\n"
         "Exit status: 0 media flowed both ways, 1 they did not, 2 a mistake in URI or options.\n";
}

std::expected<Options, std::string> parse_options(std::span<const std::string_view> arguments) {
  Reading reading;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string_view option = arguments[i];
    if (!option.starts_with("--")) {
      if (!reading.options.uri.empty()) return std::unexpected("probe takes one URI");
      reading.options.uri = option;
      continue;
    }
    if (reading.flag(option)) continue;
    std::optional<std::string_view> value;
    if (const auto equals = option.find('='); equals != std::string_view::npos) {
      value = option.substr(equals + 1);
      option = option.substr(0, equals);
    }
    if (!Reading::known(option)) {
      return std::unexpected(std::string(option) + " is no option of probe");
    }
    if (!value && i + 1 < arguments.size()) value = arguments[++i];
    if (!value) return std::unexpected(std::string(option) + " needs a value");
    if (const auto mistake = reading.set(option, *value)) {
      return std::unexpected(std::string(option) + " " + *mistake);
    }
  }
  Options& options = reading.options;
  if (options.uri.empty()) return std::unexpected("probe needs a URI, as sips:1001@localhost");
  auto target = parse_target(options.uri);
  if (!target) return std::unexpected(target.error());
  options.target = std::move(*target);
  if (const auto mistake = reading.settle_encryption()) return std::unexpected(*mistake);
  if (options.digits_by_signalling && options.target.protocol != Target::Protocol::H323) {
    return std::unexpected("--dtmf-by signalling is for h323: URIs");
  }
  return options;
}

}  // namespace gateway::probe
