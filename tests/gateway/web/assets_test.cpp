#include "gateway/web/assets.hpp"

#include <algorithm>
#include <string>

namespace gateway::web {
namespace {

TEST(MeetingNumber, IsOneToTwentyDigitsStarsAndHashes) {
  for (const auto* number : {"1", "*43", "#", "01234567890123456789", "****"}) {
    EXPECT_TRUE(is_meeting_number(number)) << number;
  }
  for (const auto* other : {"", "012345678901234567890", "1a", " 1", "1/2", "12.", "١"}) {
    EXPECT_FALSE(is_meeting_number(other)) << other;
  }
}

TEST(MeetingNumber, CountsAPercentEncodedKeyAsOne) {
  for (const auto* number : {"%2A43", "%2a43", "%23", "1%2A%2a%23"}) {
    EXPECT_TRUE(is_meeting_number(number)) << number;
  }
  std::string longest;
  for (int i = 0; i < 20; ++i) longest += "%23";
  EXPECT_TRUE(is_meeting_number(longest));
  EXPECT_FALSE(is_meeting_number(longest + "%23"));
  EXPECT_FALSE(is_meeting_number(longest + "1"));
  // Digits stand for themselves, and an escape has two.
  for (const auto* other : {"%", "%2", "%31", "%2B", "1%2", "%%23"}) {
    EXPECT_FALSE(is_meeting_number(other)) << other;
  }
}

TEST(Assets, ThePageIsAtTheRootAndUnderEachNumber) {
  const Assets assets({{"index.html", "<p>page"}, {"main.js", "go()"}});
  for (const auto* target : {"/", "/index.html", "/1001", "/*43", "/%2A43", "/?lang=de",
                             "/1001?name=a/b", "/1001#top"}) {
    const auto* found = assets.find(target);
    ASSERT_NE(found, nullptr) << target;
    EXPECT_EQ(found->body, "<p>page");
  }
  EXPECT_EQ(assets.find("/main.js?v=2")->body, "go()");
}

TEST(Assets, NothingElseIsFound) {
  const Assets assets({{"index.html", "<p>page"}, {"style/base.css", ""}});
  for (const auto* target : {"", "*", "index.html", "//index.html", "/index.html/", "/style",
                             "/style/", "/../index.html", "/style/../index.html", "/INDEX.HTML",
                             "/1001/", "/1001/base.css", "?", "https://host/index.html"}) {
    EXPECT_EQ(assets.find(target), nullptr) << target;
  }
  ASSERT_NE(assets.find("/style/base.css"), nullptr);
  EXPECT_TRUE(assets.find("/style/base.css")->body.empty());
}

TEST(Assets, WithoutAPageNoNumberLeadsAnywhere) {
  const Assets assets({});
  EXPECT_EQ(assets.find("/"), nullptr);
  EXPECT_EQ(assets.find("/1001"), nullptr);
}

TEST(Assets, TheTypeFollowsTheName) {
  const Assets assets({{"a.html", ""},
                       {"a.js", ""},
                       {"a.mjs", ""},
                       {"a.css", ""},
                       {"a.svg", ""},
                       {"font/a.woff2", ""},
                       {"a.html.bin", ""},
                       {"none", ""}});
  const auto type = [&](const char* target) { return assets.find(target)->content_type; };
  EXPECT_EQ(type("/a.html"), "text/html; charset=utf-8");
  EXPECT_EQ(type("/a.js"), "text/javascript; charset=utf-8");
  EXPECT_EQ(type("/a.mjs"), type("/a.js"));
  EXPECT_EQ(type("/a.css"), "text/css; charset=utf-8");
  EXPECT_EQ(type("/a.svg"), "image/svg+xml");
  EXPECT_EQ(type("/font/a.woff2"), "font/woff2");
  EXPECT_EQ(type("/a.html.bin"), "application/octet-stream");
  EXPECT_EQ(type("/none"), "application/octet-stream");
}

TEST(Assets, TheTagIsOfTheContentAlone) {
  const Assets assets({{"a.js", "same"}, {"b.css", "same"}, {"c.js", "Same"}, {"d.js", ""}});
  const std::string tag = assets.find("/a.js")->etag;
  EXPECT_EQ(assets.find("/b.css")->etag, tag);
  EXPECT_NE(assets.find("/c.js")->etag, tag);
  EXPECT_NE(assets.find("/d.js")->etag, tag);
  // Strong, and nothing inside its quotes that a header could not hold. RFC 9110 8.8.3.
  ASSERT_GT(tag.size(), 2U);
  EXPECT_EQ(tag.front(), '"');
  EXPECT_EQ(tag.back(), '"');
  EXPECT_EQ(tag.find_first_not_of("0123456789abcdef", 1), tag.size() - 1);
}

TEST(EmbeddedFiles, HoldThePageAndWhatItAsksFor) {
  const auto files = embedded_files();
  const Assets assets(files);
  const auto* page = assets.find("/");
  ASSERT_NE(page, nullptr);
  int asked = 0;
  for (const std::string before : {"href=\"", "src=\""}) {
    for (auto at = page->body.find(before); at != std::string_view::npos;
         at = page->body.find(before, at + 1)) {
      const auto from = at + before.size();
      const auto target = std::string(page->body.substr(from, page->body.find('"', from) - from));
      EXPECT_NE(assets.find(target), nullptr) << target;
      ++asked;
    }
  }
  EXPECT_GT(asked, 0);
  EXPECT_TRUE(std::ranges::none_of(files, [&](const EmbeddedFile& file) {
    return assets.find("/" + std::string(file.name))->content_type == "application/octet-stream";
  }));
}

}  // namespace
}  // namespace gateway::web
