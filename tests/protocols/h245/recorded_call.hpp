#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/q931/message.hpp"
#include "protocols/tpkt/framer.hpp"
#include "tests/support/pcap.hpp"

namespace script {

// A message of a control channel, and which of its two ends sent it.
struct RecordedMessage {
  bool from_caller = false;  // of the end that opened the TCP connection, or spoke first
  protocols::h245::ControlMessage message;
};
using RecordedChannel = std::vector<RecordedMessage>;

// What each end of a TCP connection sent, TPKT by TPKT without their headers.
struct RecordedStreams {
  std::vector<protocols::Bytes> from_caller, from_called;
};

// The H.245 messages of each TCP connection in a little-endian pcap file of Ethernet and IPv4,
// tunnelled in call signalling or on a connection of their own. Segments must be in order or
// repeated, as they are where both ends stood on one machine.
class RecordedCalls {
 public:
  explicit RecordedCalls(const std::string& path) : file_(support::read_file(path)) {
    if (file_.size() < 24 || number(0, 4, false) != 0xa1b2c3d4U) return;
    for (std::size_t at = 24; at + 16 <= file_.size();) {
      const std::size_t size = number(at + 8, 4, false);
      at += 16;
      if (size > file_.size() - at) break;
      take_frame(at, size);
      at += size;
    }
  }

  // Those that carry any.
  [[nodiscard]] std::vector<RecordedChannel> channels() const {
    std::vector<RecordedChannel> out;
    for (const auto& [ends, connection] : connections_) {
      if (!connection.messages.empty()) out.push_back(connection.messages);
    }
    return out;
  }
  // Those that carry TPKTs.
  [[nodiscard]] std::vector<RecordedStreams> streams() const {
    std::vector<RecordedStreams> out;
    for (const auto& [ends, connection] : connections_) {
      const auto& [from_caller, from_called] = connection.streams;
      if (!from_caller.empty() || !from_called.empty()) out.push_back(connection.streams);
    }
    return out;
  }

 private:
  using End = std::pair<std::size_t, std::size_t>;  // address, port
  struct Direction {
    protocols::tpkt::Framer framer;
    std::optional<std::uint32_t> next;  // sequence number
  };
  struct Connection {
    End caller;
    Direction from_caller, from_called;
    RecordedChannel messages;
    RecordedStreams streams;
  };

  [[nodiscard]] std::size_t number(std::size_t at, std::size_t bytes, bool big_endian) const {
    std::size_t out = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
      const auto value = std::to_integer<std::size_t>(file_[at + i]);
      out = big_endian ? out << 8U | value : out | value << 8U * i;
    }
    return out;
  }

  void take_frame(std::size_t at, std::size_t size) {
    constexpr std::size_t kEthernet = 14;
    if (size < kEthernet + 40 || number(at + 12, 2, true) != 0x0800) return;
    const std::size_t ip = at + kEthernet, tcp = ip + number(ip, 1, true) % 16 * 4;
    if (number(ip + 9, 1, true) != 6) return;
    const End from{number(ip + 12, 4, true), number(tcp, 2, true)};
    const End to{number(ip + 16, 4, true), number(tcp + 2, 2, true)};
    const std::size_t begin = tcp + number(tcp + 12, 1, true) / 16 * 4;
    const std::size_t end = ip + number(ip + 2, 2, true);
    if (begin >= end || end > at + size) return;
    auto& connection = connections_[std::minmax(from, to)];
    if (connection.caller == End{}) connection.caller = from;
    const bool from_caller = connection.caller == from;
    auto& direction = from_caller ? connection.from_caller : connection.from_called;
    const auto sequence = static_cast<std::uint32_t>(number(tcp + 4, 4, true));
    if (sequence != direction.next.value_or(sequence)) return;  // sent again
    direction.next = static_cast<std::uint32_t>(sequence + (end - begin));
    direction.framer.handle_bytes(protocols::ByteView(file_).subspan(begin, end - begin));
    while (const auto packet = direction.framer.poll_packet()) {
      auto& streams = connection.streams;
      (from_caller ? streams.from_caller : streams.from_called).push_back(*packet);
      for (auto& message : control_messages(*packet)) {
        connection.messages.push_back({from_caller, std::move(message)});
      }
    }
  }

  static std::vector<protocols::h245::ControlMessage> control_messages(
      const protocols::Bytes& packet) {
    namespace asn1 = protocols::asn1;
    constexpr std::byte kQ931{8};  // its protocol discriminator
    std::vector<protocols::Bytes> encoded;
    if (!packet.empty() && packet[0] == kQ931) {
      const auto q931 = protocols::q931::parse(packet);
      if (!q931 || !q931->user_user) return {};
      const auto information =
          asn1::decode<protocols::h225::H323_UserInformation>(*q931->user_user);
      if (!information) return {};
      encoded = information->h323_uu_pdu.h245_control.value_or(std::vector<protocols::Bytes>{});
    } else {
      encoded = {packet};
    }
    std::vector<protocols::h245::ControlMessage> out;
    for (const auto& bytes : encoded) {
      auto message = asn1::decode<protocols::h245::ControlMessage>(bytes);
      if (message) out.push_back(std::move(*message));
    }
    return out;
  }

  protocols::Bytes file_;
  std::map<std::pair<End, End>, Connection> connections_;
};

}  // namespace script
