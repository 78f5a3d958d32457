#include "protocols/h460/packed_values.hpp"

// Only inet_pton and inet_ntop: text to bytes and back, nothing is opened.
#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <string>

#include "protocols/asn1/error.hpp"
#include "protocols/asn1/whole_number.hpp"
#include "protocols/h460/error.hpp"

namespace protocols::h460 {
namespace {

using asn1::BitReader;
using asn1::BitWriter;

// Alternatives of H.225.0's TransportAddress, of seven, and of H.245's UnicastAddress, of five.
constexpr unsigned kH225Ip4 = 0, kH225Ip6 = 3;
constexpr unsigned kH245Ip4 = 0, kH245Ip6 = 2;

bool is_v6(const Address& address) {
  return address.host.find(':') != std::string::npos;
}

void write_host_and_port(BitWriter& writer, const Address& address) {
  std::array<std::byte, 16> ip{};
  const bool v6 = is_v6(address);
  inet_pton(v6 ? AF_INET6 : AF_INET, address.host.c_str(), ip.data());
  writer.octets(ByteView(ip).first(v6 ? 16 : 4));
  writer.bits(address.port, 16);
}

Address read_host_and_port(BitReader& reader, bool v6) {
  const ByteView ip = reader.octets(v6 ? 16 : 4);
  const auto port = static_cast<std::uint16_t>(reader.bits(16));
  if (reader.failed()) return {};
  std::array<char, INET6_ADDRSTRLEN> text{};
  inet_ntop(v6 ? AF_INET6 : AF_INET, ip.data(), text.data(), text.size());
  return {text.data(), port};
}

// A SEQUENCE with an extension marker, its bit still to read.
Address read_extensible_address(BitReader& reader, bool v6) {
  const bool extended = reader.bit();
  const Address out = read_host_and_port(reader, v6);
  if (extended) skip_additions(reader);
  return out;
}

// The index of a root alternative of a CHOICE with an extension marker.
unsigned read_alternative(BitReader& reader, unsigned bits) {
  if (reader.bit()) reader.fail(Errc::UnusableAddress);
  return static_cast<unsigned>(reader.bits(bits));
}

Address unusable(BitReader& reader) {
  reader.fail(Errc::UnusableAddress);
  return {};
}

}  // namespace

void write_h225_address(BitWriter& writer, const Address& address) {
  writer.bit(false);
  writer.bits(is_v6(address) ? kH225Ip6 : kH225Ip4, 3);
  // ipAddress has no extension marker, ip6Address has.
  if (is_v6(address)) writer.bit(false);
  write_host_and_port(writer, address);
}

Address read_h225_address(BitReader& reader) {
  const unsigned alternative = read_alternative(reader, 3);
  if (alternative == kH225Ip4) return read_host_and_port(reader, false);
  if (alternative == kH225Ip6) return read_extensible_address(reader, true);
  return unusable(reader);
}

void write_h245_address(BitWriter& writer, const Address& address) {
  writer.bits(0, 2);  // unicastAddress
  writer.bit(false);
  writer.bits(is_v6(address) ? kH245Ip6 : kH245Ip4, 3);
  writer.bit(false);
  write_host_and_port(writer, address);
}

Address read_h245_address(BitReader& reader) {
  if (read_alternative(reader, 1) != 0) return unusable(reader);
  const unsigned alternative = read_alternative(reader, 3);
  if (alternative != kH245Ip4 && alternative != kH245Ip6) return unusable(reader);
  return read_extensible_address(reader, alternative == kH245Ip6);
}

void write_u32(BitWriter& writer, std::uint32_t value) {
  const unsigned octets = asn1::octets_of(value);
  writer.bits(octets - 1, 2);
  writer.align();
  writer.bits(value, octets * 8);
}

std::uint32_t read_u32(BitReader& reader) {
  const auto octets = static_cast<unsigned>(reader.bits(2)) + 1;
  reader.align();
  return static_cast<std::uint32_t>(reader.bits(octets * 8));
}

void write_time_to_live(BitWriter& writer, std::uint32_t seconds) {
  write_u32(writer, std::max(seconds, 1U) - 1);
}

std::uint32_t read_time_to_live(BitReader& reader) {
  const std::uint32_t above_one = read_u32(reader);
  if (above_one == std::numeric_limits<std::uint32_t>::max()) {
    reader.fail(asn1::Errc::OutOfRange);
    return 1;
  }
  return above_one + 1;
}

void skip_additions(BitReader& reader) {
  // More than 64 additions nobody will define.
  if (reader.bit()) return reader.fail(asn1::Errc::TooLarge);
  const auto count = static_cast<unsigned>(reader.bits(6)) + 1;
  const std::uint64_t present = reader.bits(count);
  for (int left = std::popcount(present); left > 0 && !reader.failed(); --left) {
    reader.align();
    auto length = static_cast<std::size_t>(reader.bits(8));
    if (length >= 0xc0) return reader.fail(asn1::Errc::TooLarge);
    if (length >= 0x80) length = (length & 0x3fU) << 8U | reader.bits(8);
    static_cast<void>(reader.octets(length));
  }
}

}  // namespace protocols::h460
