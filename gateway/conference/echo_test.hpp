#pragma once

#include <memory>
#include <string>

#include "gateway/conference/conference.hpp"

namespace gateway::conference {

// A conference with nobody in it but an echo: what a seat publishes comes back as the tracks of
// another participant. Every seat is alone with its own.
class EchoTest : public Conference {
 public:
  explicit EchoTest(std::string title) : title_(std::move(title)) {}

  // The same for a single call. Sound is mixed for everyone in a conference at once; of two callers
  // in one each would hear the other.
  [[nodiscard]] std::shared_ptr<EchoTest> for_one_call() const {
    return std::make_shared<EchoTest>(title_);
  }

  std::expected<std::unique_ptr<Seat>, JoinError> join(JoinRequest request) override;
  [[nodiscard]] const std::string& number() const override { return number_; }
  [[nodiscard]] const std::string& title() const override { return title_; }

 private:
  const std::string number_ = "*43";
  const std::string title_;
};

}  // namespace gateway::conference
