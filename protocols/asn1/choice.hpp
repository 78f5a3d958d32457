#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

#include "protocols/asn1/type.hpp"

namespace protocols::asn1 {

// How a Choice makes, copies and frees what it holds of type T.
template <class T>
inline constexpr AlternativeAccess alternative_access{
    .create = []() -> void* { return new T(); },
    .copy = [](const void* value) -> void* { return new T(*static_cast<const T*>(value)); },
    .destroy = [](void* value) { delete static_cast<T*>(value); },
};

// The value of a CHOICE whose type the codec knows from its table: which alternative, and the value
// of it on the heap, so that a choice is as small as its index and two pointers.
class AnyChoice {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  AnyChoice() = default;
  AnyChoice(const AnyChoice& other)
      : index_(other.index_),
        access_(other.access_),
        value_(other.value_ ? other.access_->copy(other.value_) : nullptr) {}
  AnyChoice(AnyChoice&& other) noexcept { swap(other); }
  AnyChoice& operator=(AnyChoice other) noexcept {
    swap(other);
    return *this;
  }
  ~AnyChoice() { reset(); }

  // kNone: nothing was chosen, or an alternative of a later version that was skipped.
  [[nodiscard]] std::size_t index() const { return index_; }
  [[nodiscard]] const void* value() const { return value_; }

  void* choose(std::size_t index, const AlternativeAccess& access) {
    reset();
    value_ = access.create();
    access_ = &access;
    index_ = index;
    return value_;
  }
  void reset() {
    if (value_) access_->destroy(value_);
    value_ = nullptr;
    index_ = kNone;
  }

 protected:
  void* mutable_value() { return value_; }

 private:
  void swap(AnyChoice& other) noexcept {
    std::swap(index_, other.index_);
    std::swap(access_, other.access_);
    std::swap(value_, other.value_);
  }

  std::size_t index_ = kNone;
  const AlternativeAccess* access_ = nullptr;
  void* value_ = nullptr;
};

// CHOICE, X.680 section 29. `Derived` names its alternatives in an enum `Is` of this order:
//   struct TransportAddress : asn1::Choice<TransportAddress, IpAddress, …> { enum class Is { … };
//   }; if (const auto* ip = address.get_if<TransportAddress::Is::IpAddress>()) …
template <class Derived, class... Alternatives>
class Choice : public AnyChoice {
 public:
  template <auto which>
  using Alternative =
      std::tuple_element_t<static_cast<std::size_t>(which), std::tuple<Alternatives...>>;

  template <auto which>
  static Derived of(std::type_identity_t<Alternative<which>> value = {}) {
    Derived choice;
    choice.template emplace<which>(std::move(value));
    return choice;
  }

  template <auto which>
  Alternative<which>& emplace(std::type_identity_t<Alternative<which>> value = {}) {
    using T = Alternative<which>;
    T& made = *static_cast<T*>(choose(static_cast<std::size_t>(which), alternative_access<T>));
    made = std::move(value);
    return made;
  }

  template <auto which>
  [[nodiscard]] bool is() const {
    return index() == static_cast<std::size_t>(which);
  }

  // Null where another alternative is chosen.
  template <auto which>
  [[nodiscard]] const Alternative<which>* get_if() const {
    return is<which>() ? static_cast<const Alternative<which>*>(value()) : nullptr;
  }
  template <auto which>
  [[nodiscard]] Alternative<which>* get_if() {
    return is<which>() ? static_cast<Alternative<which>*>(mutable_value()) : nullptr;
  }
};

}  // namespace protocols::asn1
