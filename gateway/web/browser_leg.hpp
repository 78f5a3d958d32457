#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/conference/conference.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/web/browser_media.hpp"
#include "gateway/web/browser_messages.hpp"
#include "gateway/web/browser_services.hpp"
#include "gateway/web/message_budget.hpp"
#include "gateway/web/server.hpp"

namespace gateway::web {

// One browser: its signalling, its seat, its media. Lives on the WebSocket's strand, as long as the
// socket does: serve() is its life.
class BrowserLeg : public std::enable_shared_from_this<BrowserLeg> {
 public:
  BrowserLeg(BrowserServices& services, std::unique_ptr<WebSocket> socket);
  ~BrowserLeg();

  // Returns when the browser has gone or was sent away.
  boost::asio::awaitable<void> serve();
  void end(std::string reason);  // any thread: says bye and closes

 private:
  void handle(const Hello& hello);
  void handle(const Offer& offer);
  void handle(const Mute& mute);
  void handle(const Leave& leave);
  void handle(const Ping& ping);

  void join(const std::shared_ptr<conference::Conference>& conference);
  void send_roster(const conference::RosterPtr& roster);
  void refuse(ClientError error, bool fatal, std::optional<std::int64_t> retry_after = {});
  void refuse_for_capacity();
  void clean_up();

  BrowserServices& services_;
  std::unique_ptr<WebSocket> socket_;
  const std::uint64_t number_;
  std::string name_, meeting_, token_;
  bool occupies_ = false, closing_ = false;
  std::vector<conference::ParticipantId> speakers_;
  MessageBudget budget_;

  std::unique_ptr<conference::Seat> seat_;
  std::shared_ptr<BrowserMedia> media_;
  io::DeadlineTimer hello_timer_;
  std::optional<io::PeriodicTimer> reporter_;
};

}  // namespace gateway::web
