#pragma once

#include <span>
#include <string_view>

#include "gateway/probe/options.hpp"
#include "gateway/probe/report.hpp"

namespace gateway::probe {

// One call from beginning to end; blocks. SIGINT and SIGTERM hang up and leave the report of what
// was.
Report measure(const Options& options);

// The verb `probe`: `arguments` are what follows it. Prints the report to standard output. The
// program's exit status: 0 media flowed both ways, 1 they did not, 2 wrong URI or options.
int run(std::span<const std::string_view> arguments);

}  // namespace gateway::probe
