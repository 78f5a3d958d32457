#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gateway::web {

// A file of gateway/web/page inside the program; the views live as long as the program.
struct EmbeddedFile {
  std::string_view name;  // relative to the page's folder: "index.html", "fonts/text.woff2"
  std::string_view content;
};
std::vector<EmbeddedFile> embedded_files();  // made by cmake/embed.cmake

struct Asset {
  std::string_view body;
  std::string_view content_type;
  std::string etag;  // with its quotes, from the content
};

// What the page's server serves. Immutable; thread-safe.
class Assets {
 public:
  explicit Assets(const std::vector<EmbeddedFile>& files);

  // `target` as in the request line. "/" and "/NUMBER" are the page itself. Null: no such thing.
  [[nodiscard]] const Asset* find(std::string_view target) const;

 private:
  std::map<std::string, Asset, std::less<>> by_path_;
};

// Digits, * and #, at most 20, the latter two perhaps percent-encoded.
bool is_meeting_number(std::string_view segment);

}  // namespace gateway::web
