#pragma once

#include <cstddef>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/config/config.hpp"

namespace gateway::config {

// One thing that is wrong. `line` counts from 1; 0 where it concerns the whole file.
struct Mistake {
  std::size_t line = 0;
  std::string path;  // "security.unencrypted_rooms[2]", empty for the file
  std::string what;  // what is wrong and what would be right; holds no secret

  bool operator==(const Mistake&) const = default;
};

// "FILE:LINE: path.to.key: what is wrong"
std::string to_string(const std::string& file, const Mistake& mistake);

// Where secrets come from.
struct Secrets {
  std::function<std::optional<std::string>(const std::string& name)> environment;
  std::function<std::expected<std::string, std::string>(const std::string& path)> file;

  static Secrets of_the_system();
};

// The configuration, or every mistake in it, in the order of the file.
std::expected<Config, std::vector<Mistake>> parse(std::string_view yaml, const Secrets& secrets);
std::expected<Config, std::vector<Mistake>> load(const std::string& file);

}  // namespace gateway::config
