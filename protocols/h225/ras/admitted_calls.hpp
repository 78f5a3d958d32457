#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/h225/types.hpp"

namespace protocols::h225::ras {

// Which call of an endpoint a message means, H.225.0 7.11 to 7.15: by its call identifier where
// there is one, by reference value and conference where a peer of version 1 has none.
struct CallName {
  Bytes call_identifier;  // 16 bytes or none
  Bytes conference_id;
  std::uint16_t call_reference_value = 0;
};

struct AdmittedCall {
  std::string endpoint_identifier;
  CallName name;
  bool answering = false;
  std::uint32_t bandwidth = 0;  // in 100 bit/s, both directions
};

// The calls that the gatekeeper let in, and the bandwidth they took. Not thread-safe.
class AdmittedCalls {
 public:
  // Null where it is not known.
  [[nodiscard]] const AdmittedCall* find(const std::string& endpoint, const CallName& name) const;

  // One that is known gets the new bandwidth.
  void admit(AdmittedCall call);
  void change_bandwidth(const std::string& endpoint, const CallName& name, std::uint32_t bandwidth);
  // False where it is not known.
  bool end(const std::string& endpoint, const CallName& name);
  // All of an endpoint that is registered no longer.
  std::vector<AdmittedCall> end_all(const std::string& endpoint);

  [[nodiscard]] std::size_t size() const { return calls_.size(); }
  [[nodiscard]] std::size_t of_endpoint(const std::string& endpoint) const;
  [[nodiscard]] std::uint64_t bandwidth() const { return bandwidth_; }

 private:
  // An endpoint's calls stand side by side.
  std::map<std::pair<std::string, std::string>, AdmittedCall> calls_;
  std::uint64_t bandwidth_ = 0;
};

}  // namespace protocols::h225::ras
