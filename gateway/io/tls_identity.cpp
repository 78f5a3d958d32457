#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "gateway/config/network.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/tls_context.hpp"
#include "protocols/base/check.hpp"

namespace gateway::io {
namespace {

template <auto Free>
struct Deleter {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Serial = std::unique_ptr<BIGNUM, Deleter<BN_free>>;

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kLifetime = 365 * kDay;

std::expected<std::string, std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (file) text << file.rdbuf();
  if (!file) return std::unexpected(path + " cannot be read: " + std::strerror(errno));
  return text.str();
}

std::string drain(BIO* bio) {
  char* data = nullptr;
  const long length = BIO_get_mem_data(bio, &data);
  return {data, static_cast<std::size_t>(length)};
}

Certificate parse_leaf(const std::string& pem) {
  const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  Certificate leaf(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
  ERR_clear_error();
  return leaf;
}

std::int64_t expiry_of(const X509* certificate) {
  std::tm utc{};
  if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &utc) != 1) return 0;
  return timegm(&utc);
}

std::string alternative_names(const std::vector<std::string>& hosts) {
  std::array<char, 256> own{};
  ::gethostname(own.data(), own.size() - 1);
  std::set<std::string> names = {"localhost", "127.0.0.1", "::1"};
  names.insert(hosts.begin(), hosts.end());
  names.insert(own.data());
  std::string out;
  for (const std::string& name : names) {
    // A comma would start another name of the list.
    if (name.empty() || name.find_first_of(",\n") != std::string::npos) continue;
    out += (out.empty() ? "" : ",");
    out += (config::is_ip_literal(name) ? "IP:" : "DNS:") + name;
  }
  return out;
}

void add_extension(X509* certificate, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
  if (extension) X509_add_ext(certificate, extension.get(), -1);
}

void set_subject(X509* certificate) {
  X509_NAME* name = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>("roombridge"), -1, -1, 0);
  X509_set_issuer_name(certificate, name);
}

void set_serial(X509* certificate) {
  const Serial serial(BN_new());
  BN_rand(serial.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY);
  BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate));
}

// Readable by the program's user alone, whole or not at all.
bool write_private(const std::filesystem::path& path, const std::string& text) {
  const std::string draft = path.string() + ".new";
  const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return false;
  const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  const bool closed = ::close(file) == 0;
  return written && closed && ::rename(draft.c_str(), path.c_str()) == 0;
}

std::expected<TlsIdentity, std::string> kept_identity(const std::string& directory,
                                                      const std::vector<std::string>& hosts) {
  const auto certificate_path = std::filesystem::path(directory) / "self-made.crt";
  const auto key_path = std::filesystem::path(directory) / "self-made.key";
  const auto certificate = read_file(certificate_path.string());
  const auto key = read_file(key_path.string());
  if (certificate && key) {
    const Certificate leaf = parse_leaf(*certificate);
    if (leaf && expiry_of(leaf.get()) > unix_seconds() + 30 * kDay) {
      return TlsIdentity{*certificate, *key, true, expiry_of(leaf.get())};
    }
  }
  TlsIdentity made = make_identity(hosts);
  std::error_code ignored;
  std::filesystem::create_directories(directory, ignored);
  if (!write_private(key_path, made.key_pem) ||
      !write_private(certificate_path, made.certificate_pem)) {
    return std::unexpected("tls.state_directory " + directory +
                           " cannot be written to: " + std::strerror(errno));
  }
  return made;
}

}  // namespace

TlsIdentity make_identity(const std::vector<std::string>& hosts) {
  const Key key(EVP_EC_gen("P-256"));
  const Certificate certificate(X509_new());
  protocols::check(key && certificate);
  X509_set_version(certificate.get(), 2);
  set_serial(certificate.get());
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kLifetime);
  X509_set_pubkey(certificate.get(), key.get());
  set_subject(certificate.get());
  add_extension(certificate.get(), NID_subject_alt_name, alternative_names(hosts));
  add_extension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
  add_extension(certificate.get(), NID_key_usage, "critical,digitalSignature");
  add_extension(certificate.get(), NID_ext_key_usage, "serverAuth,clientAuth");
  protocols::check(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);

  const Bio certificate_bio(BIO_new(BIO_s_mem()));
  const Bio key_bio(BIO_new(BIO_s_mem()));
  protocols::check(PEM_write_bio_X509(certificate_bio.get(), certificate.get()) == 1);
  protocols::check(PEM_write_bio_PrivateKey(key_bio.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                            nullptr) == 1);
  return {drain(certificate_bio.get()), drain(key_bio.get()), true, expiry_of(certificate.get())};
}

std::string fingerprint_of(const TlsIdentity& identity) {
  const Certificate leaf = parse_leaf(identity.certificate_pem);
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  if (!leaf || X509_digest(leaf.get(), EVP_sha256(), digest.data(), &length) != 1) return {};
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (unsigned i = 0; i < length; ++i) {
    if (i > 0) out += ':';
    out += kHex[digest[i] >> 4U];
    out += kHex[digest[i] & 15U];
  }
  return out;
}

std::expected<TlsIdentity, std::string> load_identity(const config::Tls& tls,
                                                      const std::vector<std::string>& hosts) {
  if (tls.self_made()) {
    if (tls.state_directory.empty()) return make_identity(hosts);
    return kept_identity(tls.state_directory, hosts);
  }
  auto certificate = read_file(tls.certificate_file);
  if (!certificate) return std::unexpected("tls.certificate_file " + certificate.error());
  auto key = read_file(tls.key_file);
  if (!key) return std::unexpected("tls.key_file " + key.error());
  const Certificate leaf = parse_leaf(*certificate);
  if (!leaf) {
    return std::unexpected("tls.certificate_file " + tls.certificate_file +
                           " holds no PEM certificate");
  }
  return TlsIdentity{std::move(*certificate), std::move(*key), false, expiry_of(leaf.get())};
}

}  // namespace gateway::io
