#pragma once

#include <deque>
#include <optional>
#include <utility>

namespace protocols {

// What a machine's poll function answers: the oldest of its waiting things, or nothing.
template <class T>
std::optional<T> take_front(std::deque<T>& queue) {
  // One named value on every path: gcc 12 takes a returned copy of a variant for uninitialised.
  std::optional<T> out;
  if (queue.empty()) return out;
  out.emplace(std::move(queue.front()));
  queue.pop_front();
  return out;
}

}  // namespace protocols
