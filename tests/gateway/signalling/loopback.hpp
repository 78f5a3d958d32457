#pragma once

#include <gtest/gtest.h>

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <string>
#include <string_view>

#include "protocols/base/bytes.hpp"

namespace gateway::signalling::testing {

// Gateway and room in one thread over 127.0.0.1.
class Loopback : public ::testing::Test {
 protected:
  using Tcp = boost::asio::ip::tcp;
  using Udp = boost::asio::ip::udp;

  // Works until `done`; false only after ten seconds without it.
  template <class Done>
  bool run_until(Done done) {
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    context_.restart();
    bool reached = done();
    while (!reached && std::chrono::steady_clock::now() < patience) {
      context_.run_one_for(std::chrono::milliseconds(100));
      reached = done();
    }
    return reached;
  }
  // What has come in at a socket that is read without waiting, added to `text`.
  template <class Socket>
  static std::string& read_into(std::string& text, Socket& socket) {
    socket.non_blocking(true);
    std::array<char, 65536> buffer{};
    boost::system::error_code error;
    while (true) {
      const auto size = socket.receive(boost::asio::buffer(buffer), 0, error);
      if (error || size == 0) return text;
      text.append(buffer.data(), size);
    }
  }
  // How the other side's end of a connection comes about: in order (eof) or not; no error where it
  // does not end. What still comes before is left out.
  boost::system::error_code end_of(Tcp::socket& socket) {
    boost::system::error_code error;
    std::array<char, 4096> buffer{};
    socket.non_blocking(true);
    run_until([&] {
      while (!error) socket.read_some(boost::asio::buffer(buffer), error);
      const bool open = error == boost::asio::error::would_block;
      if (open) error = {};
      return !open;
    });
    return error;
  }

  boost::asio::io_context context_;
  const boost::asio::ip::address here_ = boost::asio::ip::make_address("127.0.0.1");
};

inline std::string request(std::string_view method, std::string_view call_id,
                           std::string_view transport, std::uint16_t port,
                           std::string_view to_tag = {}) {
  std::string out(method);
  out += " sip:1001@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/";
  out += transport;
  out += " 127.0.0.1:" + std::to_string(port) + ";rport;branch=z9hG4bK";
  ((out += method) += "-") += call_id;
  out += "\r\nMax-Forwards: 70\r\nFrom: <sip:room@127.0.0.1>;tag=room\r\nTo: <sip:1001@127.0.0.1>";
  if (!to_tag.empty()) (out += ";tag=") += to_tag;
  out += "\r\nCall-ID: ";
  out += call_id;
  out += "\r\nCSeq: 1 ";
  out += method;
  return out + "\r\nContact: <sip:room@127.0.0.1:" + std::to_string(port) +
         ">\r\nContent-Length: 0\r\n\r\n";
}

}  // namespace gateway::signalling::testing
