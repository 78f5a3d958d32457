#pragma once

#include <cstddef>
#include <span>
#include <utility>

#include "protocols/base/bytes.hpp"

namespace protocols::h235 {

// Overwrites what nobody may find in memory later.
void cleanse(std::span<std::byte> bytes);

// Key material: moves, is copied only by name, and is overwritten when it goes.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::size_t size) : bytes_(size) {}
  // Takes the buffer over.
  explicit Secret(Bytes&& bytes) : bytes_(std::move(bytes)) {}
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  Secret(Secret&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  Secret& operator=(Secret&& other) noexcept;
  ~Secret() { cleanse(bytes_); }

  static Secret copy_of(ByteView bytes) { return Secret(to_bytes(bytes)); }
  [[nodiscard]] Secret copy() const { return copy_of(bytes_); }

  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  [[nodiscard]] ByteView view() const { return bytes_; }
  [[nodiscard]] std::span<std::byte> span() { return bytes_; }

 private:
  Bytes bytes_;
};

}  // namespace protocols::h235
