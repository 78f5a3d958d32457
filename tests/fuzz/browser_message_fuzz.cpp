#include <boost/json.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "gateway/web/browser_messages.hpp"
#include "protocols/base/check.hpp"

using namespace gateway::web;
using protocols::check;

// A browser's message keeps the bounds the rest of the gateway relies on, and what it names can be
// told to others as JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto message =
      parse_client_message({reinterpret_cast<const char*>(data), size});  // NOLINT: bytes are text
  if (!message) {
    check(!code_of(message.error()).empty());
    return 0;
  }
  if (const auto* hello = std::get_if<Hello>(&*message)) {
    check(hello->version == kSignallingVersion && hello->number.size() <= 20);
    check(!hello->name.empty() && hello->name.size() <= 256);
    check(hello->name.find_first_of("\r\n") == std::string::npos);
    const auto told = boost::json::parse(write_welcome(1, "r", "1", hello->name));
    check(told.at("meeting").at("name").as_string() == hello->name);
  } else if (const auto* offer = std::get_if<Offer>(&*message)) {
    check(offer->publish.size() <= 200 && offer->subscribe.size() <= 200);
    for (const auto& entry : offer->publish) check(entry.mid.size() <= 32);
    for (const auto& entry : offer->subscribe) check(entry.mid.size() <= 32);
  } else if (const auto* ping = std::get_if<Ping>(&*message)) {
    check(boost::json::parse(write_pong(ping->t)).at("t").as_int64() == ping->t);
  }
  return 0;
}
