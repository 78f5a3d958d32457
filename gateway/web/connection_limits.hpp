#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace gateway::web {

// How many connections there are, in all and from one source. Thread-safe.
class ConnectionLimits : public std::enable_shared_from_this<ConnectionLimits> {
 public:
  // One counted connection; counts as long as it lives.
  class Place {
   public:
    Place(std::shared_ptr<ConnectionLimits> limits, std::string source)
        : limits_(std::move(limits)), source_(std::move(source)) {}
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() { limits_->leave(source_); }

   private:
    std::shared_ptr<ConnectionLimits> limits_;
    std::string source_;
  };

  ConnectionLimits(unsigned most, unsigned most_per_source)
      : most_(most), most_per_source_(most_per_source) {}

  // Null: there are too many already.
  std::shared_ptr<Place> enter(const std::string& source);

 private:
  void leave(const std::string& source);

  const unsigned most_, most_per_source_;
  std::mutex mutex_;
  std::map<std::string, unsigned> by_source_;
  unsigned all_ = 0;
};

}  // namespace gateway::web
