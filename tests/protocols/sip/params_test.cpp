#include "protocols/sip/params.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/error.hpp"

namespace protocols::sip {
namespace {

TEST(Params, ReadsNamesValuesAndBlanks) {
  const auto params = Params::parse(" ; tag    = 98asjd8;lr ;q=0.33; i=\"<a;b>\"");
  ASSERT_TRUE(params);
  EXPECT_EQ(params->get("TAG"), "98asjd8");
  EXPECT_TRUE(params->has("lr"));
  EXPECT_EQ(params->get("lr"), "");
  EXPECT_EQ(params->get("i"), "\"<a;b>\"");
  std::string out;
  params->append_to(out);
  EXPECT_EQ(out, ";tag=98asjd8;lr;q=0.33;i=\"<a;b>\"");
}

TEST(Params, AreEmptyForEmptyText) {
  EXPECT_TRUE(Params::parse("")->empty());
}

TEST(Params, RefuseWhatIsMalformed) {
  for (const auto* text :
       {"a", ";", ";;", ";a=", ";=b", ";a b", ";a=b c", ";a=\"b", ";a=\"b\"c", ";a=<b>", ";a=b;"}) {
    const auto params = Params::parse(text);
    ASSERT_FALSE(params) << text;
    EXPECT_EQ(params.error().code, SipError::Parameter);
  }
  EXPECT_EQ(Params::parse(";a=b;;c").error().offset, 4U);
}

TEST(Params, RefuseANameThatComesTwice) {
  EXPECT_EQ(Params::parse(";tag=1;lr;Tag=2").error().code, SipError::Parameter);
}

TEST(Params, AreBounded) {
  std::string text;
  for (int i = 0; i < 64; ++i) text += ";p" + std::to_string(i);
  EXPECT_TRUE(Params::parse(text));
  EXPECT_FALSE(Params::parse(text + ";more"));
}

TEST(Params, AreSetInPlaceOrAtTheEnd) {
  Params params = *Params::parse(";rport;branch=x");
  params.set("RPORT", "5060");
  params.set("received", "192.0.2.1");
  params.remove("branch");
  std::string out;
  params.append_to(out);
  EXPECT_EQ(out, ";rport=5060;received=192.0.2.1");
}

}  // namespace
}  // namespace protocols::sip
