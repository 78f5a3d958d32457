#include "gateway/admin/exposition.hpp"

#include <prometheus/text_serializer.h>

#include <sstream>

#include "monitoring/families.hpp"

namespace gateway::admin {

std::string exposition(const monitoring::Snapshot& snapshot) {
  std::ostringstream out;
  prometheus::TextSerializer().Serialize(out, monitoring::collect(snapshot));
  return out.str();
}

}  // namespace gateway::admin
