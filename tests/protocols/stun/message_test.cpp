#include "protocols/stun/message.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "protocols/base/writer.hpp"
#include "protocols/stun/error.hpp"

namespace protocols::stun {
namespace {

Bytes hex(std::string_view text) {
  Bytes out;
  std::string digits;
  for (const char c : text) {
    if (c == ' ') continue;
    digits += c;
    if (digits.size() < 2) continue;
    out.push_back(static_cast<std::byte>(std::stoul(digits, nullptr, 16)));
    digits.clear();
  }
  return out;
}

constexpr std::string_view kPassword = "VOkJxbRl1RmTxUk/WvJxBt";

// RFC 5769 section 2.1.
const Bytes kSampleRequest =
    hex("00010058 2112a442 b7e7a701bc34d686fa87dfae"
        "80220010 5354554e207465737420636c69656e74"
        "00240004 6e0001ff"
        "80290008 932ff9b151263b36"
        "00060009 6576746a3a68367659 202020"
        "00080014 9aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
        "80280004 e57a3bcf");

// RFC 5769 section 2.2.
const Bytes kSampleIpv4Response =
    hex("0101003c 2112a442 b7e7a701bc34d686fa87dfae"
        "8022000b 7465737420766563746f72 20"
        "00200008 0001a147e112a643"
        "00080014 2b91f599fd9e90c38c7489f92af9ba53f06be7d7"
        "80280004 c07d4c96");

// RFC 5769 section 2.3.
const Bytes kSampleIpv6Response =
    hex("01010048 2112a442 b7e7a701bc34d686fa87dfae"
        "8022000b 7465737420766563746f72 20"
        "00200014 0002a1470113a9faa5d3f179bc25f4b5bed2b9d9"
        "00080014 a382954e4be67bf11784c97c8292c275bfe3ed41"
        "80280004 c8fb0b4c");

TEST(StunMessage, ReadsTheSampleRequest) {
  const auto message = parse(kSampleRequest);
  ASSERT_TRUE(message);
  EXPECT_EQ(message->cls, Class::Request);
  EXPECT_EQ(message->method, kBinding);
  EXPECT_EQ(message->username, "evtj:h6vY");
  EXPECT_EQ(message->software, "STUN test client");
  EXPECT_EQ(message->priority, 0x6e0001ffU);
  EXPECT_EQ(message->ice_controlled, 0x932ff9b151263b36U);
  EXPECT_FALSE(message->use_candidate);
  EXPECT_TRUE(message->fingerprint);
  EXPECT_TRUE(has_integrity(kSampleRequest, *message, kPassword));
  EXPECT_FALSE(has_integrity(kSampleRequest, *message, "another"));
  EXPECT_TRUE(looks_like_stun(kSampleRequest));
}

TEST(StunMessage, ReadsTheSampleResponses) {
  const auto v4 = parse(kSampleIpv4Response);
  ASSERT_TRUE(v4);
  EXPECT_EQ(v4->cls, Class::Success);
  EXPECT_EQ(v4->xor_mapped_address, (Address{"192.0.2.1", 32853}));
  EXPECT_TRUE(has_integrity(kSampleIpv4Response, *v4, kPassword));
  const auto v6 = parse(kSampleIpv6Response);
  ASSERT_TRUE(v6);
  EXPECT_EQ(v6->xor_mapped_address, (Address{"2001:db8:1234:5678:11:2233:4455:6677", 32853}));
  EXPECT_TRUE(has_integrity(kSampleIpv6Response, *v6, kPassword));
}

TEST(StunMessage, IsReadAsItWasWritten) {
  Message message;
  message.cls = Class::Error;
  message.method = 0xabc;
  for (std::size_t i = 0; i < message.id.size(); ++i) message.id[i] = static_cast<std::byte>(i);
  message.username = "local:remote";
  message.software = "x";
  message.mapped_address = Address{"198.51.100.4", 4};
  message.xor_mapped_address = Address{"2001:db8::2", 2};
  message.priority = 77;
  message.use_candidate = true;
  message.ice_controlled = 1;
  message.ice_controlling = 2;
  message.error_code = ErrorCode{487, "Role Conflict"};
  message.unknown_attributes = {1, 2, 3};
  const Bytes bytes = write(message, {"secret", true});
  const auto read = parse(bytes);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->cls, message.cls);
  EXPECT_EQ(read->method, message.method);
  EXPECT_EQ(read->id, message.id);
  EXPECT_EQ(read->username, message.username);
  EXPECT_EQ(read->software, message.software);
  EXPECT_EQ(read->mapped_address, message.mapped_address);
  EXPECT_EQ(read->xor_mapped_address, message.xor_mapped_address);
  EXPECT_EQ(read->priority, message.priority);
  EXPECT_TRUE(read->use_candidate);
  EXPECT_EQ(read->ice_controlled, message.ice_controlled);
  EXPECT_EQ(read->ice_controlling, message.ice_controlling);
  EXPECT_EQ(read->error_code, message.error_code);
  EXPECT_EQ(read->unknown_attributes, message.unknown_attributes);
  EXPECT_TRUE(has_integrity(bytes, *read, "secret"));
  EXPECT_EQ(write(*read, {"secret", true}), bytes);
}

TEST(StunMessage, EachChangedByteIsNoticedByFingerprintOrForm) {
  const std::size_t fingerprint_at = kSampleRequest.size() - 8;
  for (std::size_t at = 0; at < kSampleRequest.size(); ++at) {
    // With another type it is no FINGERPRINT any more, but an attribute to skip.
    if (at == fingerprint_at || at == fingerprint_at + 1) continue;
    Bytes changed = kSampleRequest;
    changed[at] ^= std::byte{1};
    EXPECT_FALSE(parse(changed)) << at;
  }
}

TEST(StunMessage, IntegrityCoversEachByteBeforeIt) {
  const Bytes whole = write(*parse(kSampleRequest), {kPassword, false});
  const std::size_t covered = *parse(whole)->integrity_offset;
  for (std::size_t at = 0; at < covered; ++at) {
    Bytes changed = whole;
    changed[at] ^= std::byte{4};
    const auto message = parse(changed);
    EXPECT_FALSE(message && has_integrity(changed, *message, kPassword)) << at;
  }
}

TEST(StunMessage, EveryTruncationIsRefused) {
  for (std::size_t size = 0; size < kSampleRequest.size(); ++size) {
    EXPECT_FALSE(parse(ByteView(kSampleRequest).first(size)));
  }
}

TEST(StunMessage, UnknownRequiredAttributesAreListedAndOptionalOnesSkipped) {
  const Bytes bytes =
      hex("00010010 2112a442 000102030405060708090a0b"
          "77770004 00000000 c0570004 00000001");
  const auto message = parse(bytes);
  ASSERT_TRUE(message);
  EXPECT_EQ(message->not_understood, std::vector<std::uint16_t>{0x7777});
}

TEST(StunMessage, AttributesBehindIntegrityDoNotCount) {
  Message message;
  Bytes bytes = write(message, {"secret", false});
  const Bytes priority = hex("00240004 00000001");
  bytes.insert(bytes.end(), priority.begin(), priority.end());
  bytes[3] = static_cast<std::byte>(bytes.size() - 20);
  const auto read = parse(bytes);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->priority, std::nullopt);
  EXPECT_TRUE(has_integrity(bytes, *read, "secret"));
}

TEST(StunMessage, AttributesAreLimitedInNumber) {
  Writer out;
  out.u16(1);
  out.u16(65 * 4);
  out.u32(0x2112a442);
  out.zeros(12);
  for (int i = 0; i < 65; ++i) out.u32(0x80990000);
  EXPECT_EQ(parse(out.view()).error().code, Errc::TooManyAttributes);
}

TEST(StunMessage, ForeignSamplesAreReadOrRefusedWithoutHarm) {
  const std::filesystem::path folder = "../shared/data/rtp/corpora/stun";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no samples at " << folder;
  int read = 0, seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    ++seen;
    const auto message = parse(as_bytes(text));
    if (!message) continue;
    ++read;
    EXPECT_FALSE(has_integrity(as_bytes(text), *message, "no such password"));
  }
  EXPECT_GT(read, 0) << "of " << seen;
}

}  // namespace
}  // namespace protocols::stun
