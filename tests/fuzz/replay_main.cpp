// Feeds every file below the directories (or files) named on the command line to a fuzz target, so
// that each ordinary build runs the seeds and every crash once found. A directory that is not there
// is skipped. Always runs a few inputs of its own: nothing, single bytes, runs of one byte.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

namespace fs = std::filesystem;

// A copy of exact size, so that a sanitizer sees the first byte read behind it.
void run(const std::vector<std::uint8_t>& input) {
  const std::vector<std::uint8_t> exact(input.begin(), input.end());
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

std::size_t run_own_inputs() {
  std::size_t count = 1;
  run({});
  for (const int byte : {0x00, 0x01, 0x0a, 0x0d, 0x20, 0x3a, 0x7f, 0x80, 0xff}) {
    for (const std::size_t length : {1U, 2U, 16U, 1500U}) {
      run(std::vector<std::uint8_t>(length, static_cast<std::uint8_t>(byte)));
      ++count;
    }
  }
  return count;
}

// In the order of their names, so that a crash comes at the same place each time.
std::vector<fs::path> files_below(const fs::path& root) {
  std::error_code error;
  if (fs::is_regular_file(root, error)) return {root};
  std::vector<fs::path> out;
  for (fs::recursive_directory_iterator at(root, error), end; !error && at != end;
       at.increment(error)) {
    if (at->is_regular_file(error)) out.push_back(at->path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t count = run_own_inputs();
  for (int i = 1; i < argc; ++i) {
    for (const fs::path& path : files_below(argv[i])) {
      std::ifstream file(path, std::ios::binary);
      run(std::vector<std::uint8_t>(std::istreambuf_iterator<char>(file), {}));
      ++count;
    }
  }
  std::printf("%zu inputs ran\n", count);
  return 0;
}
