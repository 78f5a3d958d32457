#include "gateway/signalling/control_listener.hpp"

#include <utility>

#include "gateway/io/address.hpp"

namespace gateway::signalling {

using boost::asio::ip::tcp;

struct ControlListener::State {
  tcp::acceptor acceptor;
  std::string host;
  OnAccepted on_accepted;
};

ControlListener::ControlListener(tcp::acceptor acceptor, std::string host, OnAccepted on_accepted)
    : state_(std::make_shared<State>(
          State{std::move(acceptor), std::move(host), std::move(on_accepted)})) {
  boost::system::error_code error;
  port_ = state_->acceptor.local_endpoint(error).port();
  accept(state_);
}

ControlListener::~ControlListener() {
  state_->on_accepted = nullptr;
  boost::system::error_code ignored;
  state_->acceptor.close(ignored);
}

void ControlListener::accept(const std::shared_ptr<State>& state) {
  state->acceptor.async_accept([state](boost::system::error_code error, tcp::socket socket) {
    if (!state->on_accepted || !state->acceptor.is_open()) return;
    if (error == boost::asio::error::connection_aborted) return accept(state);
    // Out of descriptors, mostly: the call's own timer ends the waiting.
    if (error) return;
    boost::system::error_code gone;
    const auto from = io::to_address(socket.remote_endpoint(gone));
    if (gone || from.host != state->host) return accept(state);
    state->acceptor.close(gone);
    const auto on_accepted = std::exchange(state->on_accepted, nullptr);
    on_accepted(std::move(socket));
  });
}

}  // namespace gateway::signalling
