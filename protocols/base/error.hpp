#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <system_error>

namespace protocols {

// What went wrong and, for parsers, where. Trivially copyable, never allocates,
// so it can be returned from the packet path. Each protocol folder defines its
// own error category, whose values name the rule of the specification that was broken.
struct Error {
  std::error_code code;
  std::uint32_t offset = 0;  // bytes from the start of the input, 0 where there is none
};

template <class T>
using Result = std::expected<T, Error>;

}  // namespace protocols
