#include "gateway/probe/dialler.hpp"

#include <boost/asio/io_context.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::probe {
namespace {

using protocols::EncryptionPolicy;

// A room that calls who listens at a TCP port of ours, and what it says there first.
class DiallerTest : public signalling::testing::Loopback {
 protected:
  ~DiallerTest() override {
    leg_.reset();
    if (dialler_) dialler_->close();
    context_.restart();
    context_.poll();
  }

  std::string first_bytes(const std::string& uri, std::vector<std::string_view> more = {}) {
    Tcp::socket peer(context_);
    acceptor_.async_accept(
        [&](boost::system::error_code, Tcp::socket one) { peer = std::move(one); });
    const std::string at = uri + std::to_string(acceptor_.local_endpoint().port());
    const std::string whole = uri.starts_with("sip") ? at + ";transport=tcp" : at;
    more.insert(more.begin(), whole);
    dialler_.emplace(context_.get_executor(), parse_options(more).value(), metrics_, log_);
    protocols::LocalMedia media;
    media.host = "127.0.0.1";
    media.streams = {{protocols::StreamRole::Audio, 45000, 45001}};
    media.encryption = EncryptionPolicy::ClearAllowed;
    auto leg = dialler_->call({"127.0.0.1", acceptor_.local_endpoint().port()}, std::move(media));
    EXPECT_TRUE(leg);
    if (!leg) return {};
    leg_ = std::move(*leg);
    leg_->start([](const protocols::CallEvent&) {});
    std::string bytes;
    EXPECT_TRUE(run_until([&] { return peer.is_open() && !read_into(bytes, peer).empty(); }));
    return bytes;
  }
  // The object identifier of a Diffie-Hellman token of 2048 bits, H.235.6: 0.0.8.235.0.3.45.
  static bool offers_keys(const std::string& setup) {
    return setup.contains(std::string("\x00\x08\x81\x6b\x00\x03\x2d", 7));
  }

  Tcp::acceptor acceptor_{context_, {here_, 0}};
  admin::Metrics metrics_;
  log::Log log_{config::LogLevel::Error, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{})};
  std::optional<Dialler> dialler_;
  std::unique_ptr<signalling::RoomLeg> leg_;
};

TEST_F(DiallerTest, SipBeginsWithAnInviteAndHasNoKeysOfItsOwn) {
  EXPECT_TRUE(first_bytes("sip:1001@127.0.0.1:").starts_with("INVITE sip:1001@127.0.0.1:"));
  EXPECT_FALSE(dialler_->has_digits());
  EXPECT_EQ(leg_->protocol(), "sip");
}

TEST_F(DiallerTest, H323BeginsWithASetupThatOffersKeys) {
  const auto setup = first_bytes("h323:1001@127.0.0.1:");
  EXPECT_TRUE(setup.starts_with(std::string("\x03\x00", 2))) << "TPKT, RFC 1006 section 6";
  EXPECT_TRUE(offers_keys(setup));
  EXPECT_TRUE(dialler_->has_digits());
  EXPECT_EQ(leg_->protocol(), "h323");
  dialler_->press('1');
}

TEST_F(DiallerTest, WhoWantsNoEncryptionOffersNoKeys) {
  EXPECT_FALSE(offers_keys(first_bytes("h323:1001@127.0.0.1:", {"--encryption=none"})));
}

}  // namespace
}  // namespace gateway::probe
