#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "gateway/config/loader.hpp"
#include "protocols/base/check.hpp"

using namespace gateway::config;
using protocols::check;

// A file is a configuration within its bounds, or there is a mistake to tell. Secrets do not come
// from this system.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Secrets secrets{
      [](const std::string& name) {
        return name == "PIN" ? std::optional<std::string>("4711") : std::nullopt;
      },
      [](const std::string& path) -> std::expected<std::string, std::string> {
        if (path == "pin") return "4712\n";
        return std::unexpected("cannot be read");
      }};
  const std::string text(data, data + size);
  const auto config = parse(text, secrets);
  if (!config) {
    check(!config.error().empty());
    for (const auto& mistake : config.error()) {
      check(!mistake.what.empty() && !to_string("file", mistake).empty());
    }
    return 0;
  }
  check(config->media.room_ports.first < config->media.room_ports.last);
  check(config->media.picture.width >= 320 && config->media.picture.height <= 1080);
  for (const auto& meeting : config->conference.meetings) {
    check(config->conference.find(meeting.number) != nullptr);
    check(!meeting.pin || meeting.pin->size() >= 4);
  }
  return 0;
}
