#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace gateway::signalling {

// Waits for the one H.245 connection of a call, which its room alone may make: a connection from
// any other host is closed unheard. Listens no longer once it has come. Everything runs on the
// acceptor's strand; after destruction nothing is called any more.
class ControlListener {
 public:
  using OnAccepted = std::function<void(boost::asio::ip::tcp::socket)>;

  // `host`: IP literal, as io::to_address() writes it.
  ControlListener(boost::asio::ip::tcp::acceptor acceptor, std::string host,
                  OnAccepted on_accepted);
  ~ControlListener();
  ControlListener(const ControlListener&) = delete;
  ControlListener& operator=(const ControlListener&) = delete;

  [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
  struct State;
  static void accept(const std::shared_ptr<State>& state);

  std::shared_ptr<State> state_;
  std::uint16_t port_ = 0;
};

}  // namespace gateway::signalling
