#pragma once

#include <yaml-cpp/yaml.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gateway/config/loader.hpp"
#include "protocols/base/text.hpp"

namespace gateway::config {

// Reads YAML into typed fields and gathers every mistake instead of stopping at the first. A field
// reader is a function of the node and its path; `map` calls the right one for each key.
class YamlFields {
 public:
  using Read = std::function<void(const YAML::Node&, const std::string& path)>;
  using Keys = std::vector<std::pair<std::string_view, Read>>;

  void mistake(const YAML::Node& node, const std::string& path, std::string what);
  // For a rule over several keys: stands at the line of `path`, if the file has it.
  void mistake_at(const std::string& path, std::string what);

  // A null node is an empty map. Unknown and repeated keys are mistakes.
  void map(const YAML::Node& node, const std::string& path, const Keys& keys);
  void list(const YAML::Node& node, const std::string& path, const Read& each);
  std::optional<std::string> scalar(const YAML::Node& node, const std::string& path);

  Read section(Keys keys);
  Read text(std::string& out);
  Read boolean(bool& out);
  template <class T>
  Read number(T& out, T least, T most);
  Read port(std::uint16_t& out) { return number<std::uint16_t>(out, 0, 65535); }
  template <class E>
  Read choice(E& out, std::vector<std::pair<std::string_view, E>> values);

  // So far.
  [[nodiscard]] std::size_t mistakes() const { return mistakes_.size(); }
  // In the order of the file.
  std::vector<Mistake> take_mistakes();

 private:
  std::vector<Mistake> mistakes_;
  std::map<std::string, std::size_t> lines_;
};

template <class T>
YamlFields::Read YamlFields::number(T& out, T least, T most) {
  return [this, &out, least, most](const YAML::Node& node, const std::string& path) {
    const auto value = scalar(node, path);
    if (!value) return;
    const auto parsed = protocols::parse_number<T>(*value);
    if (parsed && *parsed >= least && *parsed <= most) {
      out = *parsed;
      return;
    }
    std::string range = "from " + std::to_string(least) + " to " + std::to_string(most);
    if (sizeof(T) > 2 && most == std::numeric_limits<T>::max())
      range = "of at least " + std::to_string(least);
    mistake(node, path, "must be a whole number " + range);
  };
}

template <class E>
YamlFields::Read YamlFields::choice(E& out, std::vector<std::pair<std::string_view, E>> values) {
  return [this, &out, values = std::move(values)](const YAML::Node& node, const std::string& path) {
    const auto value = scalar(node, path);
    if (!value) return;
    std::string names;
    for (const auto& [name, meaning] : values) {
      if (*value == name) {
        out = meaning;
        return;
      }
      names += (names.empty() ? "" : ", ") + std::string(name);
    }
    mistake(node, path, "must be one of: " + names);
  };
}

}  // namespace gateway::config
