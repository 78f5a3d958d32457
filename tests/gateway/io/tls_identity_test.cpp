#include <filesystem>
#include <string>

#include "gateway/io/clock.hpp"
#include "gateway/io/tls_context.hpp"

namespace gateway::io {
namespace {

TEST(TlsIdentity, TheSelfMadeOneServesAndLastsAYear) {
  const TlsIdentity identity = make_identity({"192.0.2.5", "gateway.example"});
  EXPECT_TRUE(identity.self_made);
  EXPECT_GT(identity.expires_unix, unix_seconds() + 364 * 86'400);
  EXPECT_TRUE(server_context(identity));
}

TEST(TlsIdentity, ItsFingerprintIsThatOfItsCertificate) {
  TlsIdentity identity = make_identity({});
  const std::string fingerprint = fingerprint_of(identity);
  EXPECT_EQ(fingerprint.size(), 32U * 3 - 1);
  EXPECT_EQ(fingerprint.find_first_not_of("0123456789ABCDEF:"), std::string::npos);
  EXPECT_EQ(fingerprint, fingerprint_of(identity));
  EXPECT_NE(fingerprint, fingerprint_of(make_identity({})));
}

TEST(TlsIdentity, AMissingFileIsNamed) {
  config::Tls tls;
  tls.certificate_file = "no/such.pem";
  tls.key_file = "no/such.key";
  const auto identity = load_identity(tls, {});
  ASSERT_FALSE(identity);
  EXPECT_EQ(identity.error(),
            "tls.certificate_file no/such.pem cannot be read: No such file or directory");
}

TEST(TlsIdentity, IsKeptInTheStateDirectoryForItsOwnerAlone) {
  const std::string directory = testing::TempDir() + "roombridge-state";
  std::filesystem::remove_all(directory);
  config::Tls tls;
  tls.state_directory = directory;
  const auto first = load_identity(tls, {});
  const auto second = load_identity(tls, {});
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->certificate_pem, second->certificate_pem);
  const auto mode = std::filesystem::status(directory + "/self-made.key").permissions();
  EXPECT_EQ(mode, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  std::filesystem::remove_all(directory);
}

}  // namespace
}  // namespace gateway::io
