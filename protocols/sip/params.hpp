#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/base/error.hpp"

namespace protocols::sip {

// ";name" or ";name=value", RFC 3261 25.1 generic-param. `value` is as on the wire: a quoted
// string keeps its quotes.
struct Param {
  std::string name;
  std::optional<std::string> value;
  bool operator==(const Param&) const = default;
};

// The parameters of a URI or header value in their order. Names compare without case.
class Params {
 public:
  // `text` is empty or begins with ';'. No name may come twice (RFC 3261 7.3.1, 19.1.1), nor more
  // than 64 of them.
  static Result<Params> parse(std::string_view text);

  [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
  // Empty when there is none or it has no value; a quoted value keeps its quotes.
  [[nodiscard]] std::string_view get(std::string_view name) const;
  void set(std::string_view name, std::optional<std::string> value);  // in place, else at the end
  void remove(std::string_view name);
  void append_to(std::string& out) const;

  [[nodiscard]] bool empty() const { return all_.empty(); }
  [[nodiscard]] const std::vector<Param>& all() const { return all_; }
  bool operator==(const Params&) const = default;

 private:
  [[nodiscard]] const Param* find(std::string_view name) const;
  std::vector<Param> all_;
};

}  // namespace protocols::sip
