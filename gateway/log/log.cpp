#include "gateway/log/log.hpp"

#include <unistd.h>

#include <array>
#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <utility>

#include "gateway/io/clock.hpp"

namespace gateway::log {
namespace {

std::string_view name_of(Level level) {
  switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Error: return "error";
  }
  return "";
}

// RFC 3339, UTC.
std::string timestamp(std::int64_t unix_milliseconds) {
  const std::time_t seconds = unix_milliseconds / 1000;
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::array<char, 64> text{};
  const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &utc);
  std::snprintf(text.data() + length, text.size() - length, ".%03dZ",
                static_cast<int>(unix_milliseconds % 1000));
  return text.data();
}

// JSON's escapes keep a value on its line, whatever a peer has put into it.
std::string quoted(std::string_view text) {
  return boost::json::serialize(boost::json::string(text));
}

std::string as_json(const Field& field) {
  return std::visit(
      [](const auto& value) -> std::string {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, std::string>) return quoted(value);
        if constexpr (std::is_same_v<T, bool>) return value ? "true" : "false";
        if constexpr (std::is_arithmetic_v<T>) {
          return boost::json::serialize(boost::json::value(value));
        }
        return {};
      },
      field.value);
}

std::string as_word(const Field& field) {
  const auto* text = std::get_if<std::string>(&field.value);
  const bool plain = text != nullptr && !text->empty() &&
                     text->find_first_not_of(
                         "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                         "0123456789-_./:+*#@,") == std::string::npos;
  return plain ? *text : as_json(field);
}

void to_standard_error(std::string_view line) {
  // One write, so that lines of several processes do not mix; nothing to do when it fails.
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

}  // namespace

std::string format_line(config::LogFormat format, std::int64_t unix_milliseconds, Level level,
                        std::string_view message, Fields fields) {
  const std::string time = timestamp(unix_milliseconds);
  std::string out;
  if (format == config::LogFormat::Json) {
    out = "{\"time\":\"" + time + "\",\"level\":\"" + std::string(name_of(level)) +
          "\",\"message\":" + quoted(message);
    for (const Field& field : fields) out += "," + quoted(field.name) + ":" + as_json(field);
    return out + "}";
  }
  out = time + " " + std::string(name_of(level)) + " ";
  for (const char c : message) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  for (const Field& field : fields) {
    out += " ";
    out += field.name;
    out += "=" + as_word(field);
  }
  return out;
}

Log::Log(Level level, config::LogFormat format, Redactor redactor, Sink sink)
    : level_(level),
      format_(format),
      redactor_(redactor),
      sink_(sink ? std::move(sink) : to_standard_error) {}

void Log::write(Level level, std::string_view message, Fields fields) {
  if (!enabled(level)) return;
  using std::chrono::duration_cast;
  using std::chrono::milliseconds;
  const auto now = duration_cast<milliseconds>(io::since_unix_epoch()).count();
  const std::string line = format_line(format_, now, level, message, fields) + "\n";
  const std::lock_guard lock(mutex_);
  sink_(line);
}

}  // namespace gateway::log
