#include "gateway/config/yaml_fields.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace gateway::config {
namespace {

// Levenshtein: how many letters must change to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t swapped = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({swapped, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string unknown_key(const std::string& key, const YamlFields::Keys& keys) {
  const auto closest = std::ranges::min_element(
      keys, {}, [&](const auto& known) { return distance(key, known.first); });
  if (closest != keys.end() && distance(key, closest->first) <= 1 + key.size() / 4) {
    return "unknown key; did you mean " + std::string(closest->first) + "?";
  }
  std::string names;
  for (const auto& [name, read] : keys) names += (names.empty() ? "" : ", ") + std::string(name);
  return "unknown key; known here: " + names;
}

std::string below(const std::string& path, std::string_view key) {
  return path.empty() ? std::string(key) : path + "." + std::string(key);
}

std::size_t line_of(const YAML::Node& node) {
  const YAML::Mark mark = node.Mark();
  return mark.is_null() ? 0 : static_cast<std::size_t>(mark.line) + 1;
}

}  // namespace

void YamlFields::mistake(const YAML::Node& node, const std::string& path, std::string what) {
  mistakes_.push_back({line_of(node), path, std::move(what)});
}

void YamlFields::mistake_at(const std::string& path, std::string what) {
  const auto found = lines_.find(path);
  mistakes_.push_back({found == lines_.end() ? 0 : found->second, path, std::move(what)});
}

void YamlFields::map(const YAML::Node& node, const std::string& path, const Keys& keys) {
  if (!node.IsDefined() || node.IsNull()) return;
  if (!node.IsMap()) return mistake(node, path, "must be a map of keys and values");
  std::set<std::string> seen;
  for (const auto& entry : node) {
    if (!entry.first.IsScalar()) {
      mistake(entry.first, path, "a key must be a word");
      continue;
    }
    const std::string& key = entry.first.Scalar();
    const std::string key_path = below(path, key);
    lines_[key_path] = line_of(entry.first);
    if (!seen.insert(key).second) {
      mistake(entry.first, key_path, "stands here twice");
      continue;
    }
    const auto known = std::ranges::find(keys, key, [](const auto& pair) { return pair.first; });
    if (known == keys.end()) {
      mistake(entry.first, key_path, unknown_key(key, keys));
    } else if (!entry.second.IsNull()) {
      known->second(entry.second, key_path);
    }
  }
}

void YamlFields::list(const YAML::Node& node, const std::string& path, const Read& each) {
  if (!node.IsSequence()) return mistake(node, path, "must be a list");
  for (std::size_t i = 0; i < node.size(); ++i) {
    const std::string item = path + "[" + std::to_string(i) + "]";
    lines_[item] = line_of(node[i]);
    each(node[i], item);
  }
}

std::optional<std::string> YamlFields::scalar(const YAML::Node& node, const std::string& path) {
  if (node.IsScalar()) return node.Scalar();
  mistake(node, path, "must be a single value");
  return std::nullopt;
}

YamlFields::Read YamlFields::section(Keys keys) {
  return [this, keys = std::move(keys)](const YAML::Node& node, const std::string& path) {
    map(node, path, keys);
  };
}

YamlFields::Read YamlFields::text(std::string& out) {
  return [this, &out](const YAML::Node& node, const std::string& path) {
    if (auto value = scalar(node, path)) out = std::move(*value);
  };
}

YamlFields::Read YamlFields::boolean(bool& out) {
  return [this, &out](const YAML::Node& node, const std::string& path) {
    const auto value = scalar(node, path);
    if (!value) return;
    if (*value == "true" || *value == "false") {
      out = *value == "true";
    } else {
      mistake(node, path, "must be true or false");
    }
  };
}

std::vector<Mistake> YamlFields::take_mistakes() {
  std::ranges::stable_sort(mistakes_, {}, &Mistake::line);
  return std::move(mistakes_);
}

}  // namespace gateway::config
