#pragma once

#include <memory>
#include <mutex>
#include <set>

#include "gateway/call/room_call.hpp"

namespace gateway::call {

// Keeps the running room calls alive until each says it has finished. Thread-safe.
class CallRegistry : public std::enable_shared_from_this<CallRegistry> {
 public:
  // On the call's strand.
  void start(Services& services, std::unique_ptr<signalling::RoomLeg> leg,
             const boost::asio::any_io_executor& strand);
  void end_all();
  void forget_all();  // when the threads have stopped
  [[nodiscard]] std::size_t size() const;

 private:
  mutable std::mutex mutex_;
  std::set<std::shared_ptr<RoomCall>> calls_;
};

}  // namespace gateway::call
