#pragma once

#include <deque>
#include <optional>
#include <string>
#include <utility>

#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/transport_address.hpp"
#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling::testing {

namespace h225 = protocols::h225;
namespace ras = protocols::h225::ras;

// A socket on loopback that speaks RAS as a script says.
class RasPeer {
 public:
  explicit RasPeer(boost::asio::io_context& context)
      : socket_(context, {boost::asio::ip::make_address("127.0.0.1"), 0}) {
    socket_.non_blocking(true);
  }

  [[nodiscard]] protocols::Address address() const {
    return io::to_address(socket_.local_endpoint());
  }
  void send(const protocols::Bytes& bytes, std::uint16_t port) {
    socket_.send_to(boost::asio::buffer(bytes), {boost::asio::ip::make_address("127.0.0.1"), port});
  }
  template <class T>
  void say(const T& content, std::uint16_t port) {
    send(protocols::asn1::encode(ras::to_message(content)).value(), port);
  }
  // A message that has come; `from` is then where it came from.
  std::optional<h225::RasMessage> hear() {
    protocols::Bytes bytes(65536);
    boost::asio::ip::udp::endpoint sender;
    boost::system::error_code error;
    const auto size = socket_.receive_from(boost::asio::buffer(bytes), sender, 0, error);
    if (error) return std::nullopt;
    from = io::to_address(sender);
    bytes.resize(size);
    auto message = protocols::asn1::decode<h225::RasMessage>(bytes);
    EXPECT_TRUE(message);
    return message ? std::optional(std::move(*message)) : std::nullopt;
  }

  // Of a room at this socket, whose calls go to port `signal`.
  [[nodiscard]] h225::RegistrationRequest rrq(const std::string& alias, std::uint16_t signal) {
    h225::RegistrationRequest rrq;
    rrq.request_seq_num = ++number_;
    rrq.protocol_identifier = ras::protocol_identifier();
    rrq.call_signal_address = {h225::to_transport_address({"127.0.0.1", signal})};
    rrq.ras_address = {h225::to_transport_address(address())};
    rrq.terminal_type.terminal.emplace();
    rrq.terminal_alias.emplace().push_back(h225::to_alias_address(*h225::alias_of(alias)));
    return rrq;
  }
  [[nodiscard]] h225::GatekeeperRequest grq() {
    h225::GatekeeperRequest grq;
    grq.request_seq_num = ++number_;
    grq.protocol_identifier = ras::protocol_identifier();
    grq.ras_address = h225::to_transport_address(address());
    grq.endpoint_type.terminal.emplace();
    return grq;
  }
  [[nodiscard]] h225::AdmissionRequest arq(const std::u16string& endpoint, const std::string& to) {
    h225::AdmissionRequest arq;
    arq.request_seq_num = ++number_;
    arq.call_type.emplace<h225::CallType::Is::PointToPoint>();
    arq.endpoint_identifier = endpoint;
    arq.destination_info.emplace().push_back(h225::to_alias_address(*h225::alias_of(to)));
    arq.band_width = 1000;
    arq.conference_id = protocols::Bytes(16, std::byte{1});
    arq.call_identifier.emplace().guid = protocols::Bytes(16, std::byte{1});
    return arq;
  }

  protocols::Address from;

 private:
  boost::asio::ip::udp::socket socket_;
  std::uint16_t number_ = 0;
};

// Time and chance of a test that has both.
inline protocols::RandomSource seeded() {
  return [state = std::uint64_t{1}](std::span<std::byte> out) mutable {
    for (std::byte& byte : out) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      byte = static_cast<std::byte>(state >> 56U);
    }
  };
}

}  // namespace gateway::signalling::testing
