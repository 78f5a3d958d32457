#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace protocols::sdp {

// a=<name> or a=<name>:<value>, RFC 8866 section 5.13. An empty value is written as the flag form.
struct Attribute {
  std::string name;
  std::string value;
  bool operator==(const Attribute&) const = default;
};

// The attributes of one section (session or media) in their order. Names compare without case,
// since room systems do not agree on it.
class AttributeList {
 public:
  void add(std::string name, std::string value = {});
  [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
  // The first of that name, or nullptr. Owned by the list.
  [[nodiscard]] const Attribute* find(std::string_view name) const;
  // The value of the first of that name, or nothing.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const;
  [[nodiscard]] const std::vector<Attribute>& all() const { return items_; }
  [[nodiscard]] std::size_t size() const { return items_.size(); }
  bool operator==(const AttributeList&) const = default;

  // The first one that reads as T (T::kName, T::parse(value)), or nothing.
  template <class T>
  [[nodiscard]] std::optional<T> get() const {
    for (const auto* item : named(T::kName)) {
      if (auto parsed = T::parse(item->value)) return parsed;
    }
    return std::nullopt;
  }
  // All that read as T; broken ones are left out, as a parser must ignore what it does not
  // understand.
  template <class T>
  [[nodiscard]] std::vector<T> get_all() const {
    std::vector<T> out;
    for (const auto* item : named(T::kName)) {
      if (auto parsed = T::parse(item->value)) out.push_back(std::move(*parsed));
    }
    return out;
  }
  template <class T>
    requires requires(const T& typed) { typed.write(); }
  void add(const T& typed) {
    add(std::string(T::kName), typed.write());
  }

 private:
  [[nodiscard]] std::vector<const Attribute*> named(std::string_view name) const;
  std::vector<Attribute> items_;
};

}  // namespace protocols::sdp
