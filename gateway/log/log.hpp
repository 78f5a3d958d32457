#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "gateway/config/config.hpp"
#include "gateway/log/redactor.hpp"

namespace gateway::log {

using Level = config::LogLevel;

// One named value of a line. Text is escaped; personal text goes through Log::redact first.
struct Field {
  std::string_view name;
  std::variant<std::string, std::int64_t, double, bool> value;

  Field(std::string_view n, std::string_view v) : name(n), value(std::string(v)) {}
  Field(std::string_view n, const char* v) : name(n), value(std::string(v)) {}
  Field(std::string_view n, const std::string& v) : name(n), value(v) {}
  Field(std::string_view n, bool v) : name(n), value(v) {}
  template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
  Field(std::string_view n, T v) : name(n), value(static_cast<std::int64_t>(v)) {}
  Field(std::string_view n, double v) : name(n), value(v) {}
};

using Fields = std::initializer_list<Field>;

// Lines of text or JSON to standard error, one a call, never mixed. Thread-safe. A call's
// number is the field "call". Whoever builds costly fields asks enabled() first.
class Log {
 public:
  using Sink = std::function<void(std::string_view line)>;  // with its newline; called under a lock

  Log(Level level, config::LogFormat format, Redactor redactor, Sink sink = {});

  [[nodiscard]] bool enabled(Level level) const { return level >= level_; }
  [[nodiscard]] std::string redact(std::string_view personal) const { return redactor_(personal); }

  void write(Level level, std::string_view message, Fields fields = {});
  void debug(std::string_view message, Fields fields = {}) { write(Level::Debug, message, fields); }
  void info(std::string_view message, Fields fields = {}) { write(Level::Info, message, fields); }
  void warn(std::string_view message, Fields fields = {}) {
    write(Level::Warning, message, fields);
  }
  void error(std::string_view message, Fields fields = {}) { write(Level::Error, message, fields); }

 private:
  const Level level_;
  const config::LogFormat format_;
  const Redactor redactor_;
  const Sink sink_;
  std::mutex mutex_;
};

// The line without its newline; `unix_milliseconds` is the wall clock.
std::string format_line(config::LogFormat format, std::int64_t unix_milliseconds, Level level,
                        std::string_view message, Fields fields);

}  // namespace gateway::log
