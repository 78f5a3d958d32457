#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <memory>
#include <thread>
#include <vector>

#include "gateway/io/clock.hpp"
#include "tests/bench/benches.hpp"
#include "tests/bench/watcher.hpp"

namespace bench {
namespace {

using namespace std::chrono_literals;
constexpr auto kBeat = 20ms;
// All 512 packets kept for repairs come and go meanwhile, of sound too.
constexpr auto kSettle = 12s;

unsigned number_of(std::string_view text) {
  unsigned out = 0;
  const auto read = std::from_chars(text.begin(), text.end(), out);
  require(read.ec == std::errc() && read.ptr == text.end(), "watch PORT PID COUNT…");
  return out;
}

double resident_kib(unsigned process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/statm");
  double total = 0, resident = 0;
  file >> total >> resident;
  require(resident > 0, "the gateway has gone");
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1024;
}

protocols::EncodedFrame sound(std::uint32_t beat) {
  protocols::EncodedFrame frame;
  frame.timestamp = beat * 960;
  frame.audio_level = 30;
  frame.data = std::make_shared<const protocols::Bytes>(100, std::byte{0x78});
  return frame;
}

// Key frame header: RFC 6386 section 9.1; 640 x 360.
protocols::EncodedFrame picture(std::uint32_t beat, bool key) {
  protocols::Bytes data(5000, std::byte{0x55});
  const unsigned head[] = {key ? 0x10U : 0x11U, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0x68, 1};
  for (std::size_t i = 0; i < std::size(head); ++i) data[i] = static_cast<std::byte>(head[i]);
  protocols::EncodedFrame frame;
  frame.codec = protocols::Codec::Vp8;
  frame.timestamp = beat * 1800;
  frame.keyframe = key;
  frame.data = std::make_shared<const protocols::Bytes>(std::move(data));
  return frame;
}

class Meeting {
 public:
  explicit Meeting(std::uint16_t port) : port_(port), next_(gateway::io::now()) {
    tls_.set_verify_mode(boost::asio::ssl::verify_none);
    add();
    browsers_[0]->publish();
    for (int tries = 0; !browsers_[0]->connected() && tries < 100; ++tries) pass(100ms);
    require(browsers_[0]->connected(), "the first browser has no media");
  }

  void grow(std::size_t watchers) {
    while (browsers_.size() < watchers + 1) {
      add();
      for (int tries = 0; !browsers_.back()->subscribe(); ++tries) {
        require(tries < 100, "nobody publishes");
        pass(50ms);
      }
      pass(20ms);
    }
  }

  void pass(protocols::Duration span) {
    const auto end = gateway::io::now() + span;
    for (auto now = gateway::io::now(); now < end; now = gateway::io::now()) {
      for (; next_ <= now; next_ += kBeat, ++beat_) send();
      for (const auto& browser : browsers_) browser->turn(now);
      std::this_thread::sleep_for(2ms);
    }
  }

  // Every browser has got pictures lately.
  void check() {
    std::vector<std::size_t> before;
    for (const auto& browser : browsers_) before.push_back(browser->frames());
    pass(2s);
    for (std::size_t i = 1; i < browsers_.size(); ++i) {
      require(browsers_[i]->frames() > before[i], "a browser gets nothing");
    }
  }

 private:
  void add() {
    browsers_.push_back(
        std::make_unique<Watcher>(io_, tls_, port_, static_cast<unsigned>(browsers_.size())));
  }

  // 50 sounds and 25 pictures a second; a key frame each 2 s, as new watchers ask for them.
  void send() {
    if (beat_ % 2 == 0) {
      const auto frame = picture(beat_, beat_ % 100 == 0);
      browsers_[0]->send(sound(beat_), &frame);
    } else {
      browsers_[0]->send(sound(beat_), nullptr);
    }
  }

  boost::asio::io_context io_;
  boost::asio::ssl::context tls_{boost::asio::ssl::context::tls_client};
  std::uint16_t port_;
  std::vector<std::unique_ptr<Watcher>> browsers_;
  protocols::TimePoint next_;
  std::uint32_t beat_ = 0;
};

}  // namespace

int watch(std::span<const std::string_view> arguments) {
  require(arguments.size() >= 3, "watch PORT PID COUNT…");
  Meeting meeting(static_cast<std::uint16_t>(number_of(arguments[0])));
  for (const auto count : arguments.subspan(2)) {
    meeting.grow(number_of(count));
    meeting.pass(kSettle);
    meeting.check();
    std::printf(R"({"watchers":%u,"resident_kib":%.0f})"
                "\n",
                number_of(count), resident_kib(number_of(arguments[1])));
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace bench
