#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "gateway/call/services.hpp"
#include "gateway/media/browser_port.hpp"
#include "gateway/web/resume_tokens.hpp"
#include "protocols/base/address.hpp"

namespace gateway::web {

// What browser legs share. Outlives them.
struct BrowserServices {
  call::Services& call;
  std::shared_ptr<media::BrowserPort> port;
  std::vector<protocols::Address> candidates;  // where browsers reach the port
  ResumeTokens resume;
  std::atomic<unsigned> active = 0;
};

}  // namespace gateway::web
