#include "gateway/web/assets.hpp"

#include <openssl/sha.h>

#include <array>
#include <utility>

#include "protocols/base/text.hpp"

namespace gateway::web {
namespace {

std::string_view content_type_of(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kTypes = {{
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".ico", "image/x-icon"},
      {".woff2", "font/woff2"},
      {".txt", "text/plain; charset=utf-8"},
  }};
  for (const auto& [suffix, type] : kTypes) {
    if (name.ends_with(suffix)) return type;
  }
  return "application/octet-stream";
}

std::string etag_of(std::string_view content) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(content.data()), content.size(), digest.data());
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out = "\"";
  for (std::size_t i = 0; i < 16; ++i) {
    out += kHex[digest[i] >> 4U];
    out += kHex[digest[i] & 15U];
  }
  return out + "\"";
}

}  // namespace

bool is_meeting_number(std::string_view segment) {
  std::size_t length = 0;
  while (!segment.empty() && length <= 20) {
    const bool dialled = std::string_view("0123456789*#").find(segment[0]) != std::string::npos;
    const bool encoded =
        segment.starts_with("%23") || protocols::iequals(segment.substr(0, 3), "%2a");
    if (!dialled && !encoded) return false;
    segment.remove_prefix(dialled ? 1 : 3);
    ++length;
  }
  return length >= 1 && length <= 20;
}

Assets::Assets(const std::vector<EmbeddedFile>& files) {
  for (const EmbeddedFile& file : files) {
    by_path_["/" + std::string(file.name)] = {file.content, content_type_of(file.name),
                                              etag_of(file.content)};
  }
}

const Asset* Assets::find(std::string_view target) const {
  std::string_view path = target.substr(0, target.find_first_of("?#"));
  if (path.empty() || path[0] != '/') return nullptr;
  if (path == "/" || is_meeting_number(path.substr(1))) path = "/index.html";
  const auto found = by_path_.find(path);
  return found == by_path_.end() ? nullptr : &found->second;
}

}  // namespace gateway::web
