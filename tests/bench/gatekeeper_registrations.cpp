#include <malloc.h>
#include <sys/resource.h>

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>
#include <chrono>
#include <thread>
#include <vector>

#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/signalling/gatekeeper_service.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/transport_address.hpp"
#include "tests/bench/benches.hpp"

// The gateway's gatekeeper over loopback: its thread against that of the rooms.
namespace bench {
namespace {

using namespace protocols;
using namespace std::chrono_literals;
namespace asio = boost::asio;
namespace ras = protocols::h225::ras;
using Udp = asio::ip::udp;

constexpr int kRooms = 1000, kCallsASecond = 200;
// Each is renewed in that time, as with the shortest time to live.
constexpr auto kRenewal = 40s;

class Rooms {
 public:
  Rooms(asio::io_context& context, int count) {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    for (int i = 0; i < count; ++i) {
      const auto host = "127.1." + std::to_string(i / 250) + "." + std::to_string(i % 250 + 1);
      auto& socket = sockets_.emplace_back(context, Udp::endpoint(asio::ip::make_address(host), 0));
      socket.non_blocking(true);
    }
    identifiers_.resize(sockets_.size());
  }

  void connect(std::uint16_t port) { to_ = {asio::ip::make_address("127.0.0.1"), port}; }
  [[nodiscard]] std::size_t size() const { return sockets_.size(); }
  [[nodiscard]] std::uint64_t asked() const { return asked_; }
  [[nodiscard]] std::uint64_t confirmed() const { return confirmed_; }

  void enter(std::size_t room, bool again) {
    const std::string number = std::to_string(20000 + room);
    const Address at{sockets_[room].local_endpoint().address().to_string(),
                     sockets_[room].local_endpoint().port()};
    h225::RegistrationRequest rrq;
    rrq.protocol_identifier = ras::protocol_identifier();
    rrq.call_signal_address = {h225::to_transport_address({at.host, 1720})};
    rrq.ras_address = {h225::to_transport_address(at)};
    rrq.terminal_type.terminal.emplace();
    rrq.endpoint_vendor.product_id = to_bytes(std::string_view("Meeting room system 9000"));
    rrq.time_to_live = 60;
    if (again) {
      rrq.keep_alive = true;
      rrq.endpoint_identifier = identifiers_[room];
    } else {
      rrq.terminal_alias = h225::to_alias_addresses(
          {{h225::Alias::Kind::Digits, number}, {h225::Alias::Kind::H323Id, "Room " + number}});
    }
    ask(room, std::move(rrq));
  }

  // The four messages of a call between two rooms.
  void call(std::size_t from, std::size_t to) {
    const Bytes name = to_bytes(std::to_string(1000000000000000 + ++calls_));
    for (const bool answering : {false, true}) {
      h225::AdmissionRequest arq;
      arq.call_type.emplace<h225::CallType::Is::PointToPoint>();
      arq.endpoint_identifier = identifiers_[answering ? to : from];
      if (!answering) {
        arq.destination_info =
            h225::to_alias_addresses({{h225::Alias::Kind::Digits, std::to_string(20000 + to)}});
      }
      arq.band_width = 40000;
      arq.conference_id = name;
      arq.call_identifier.emplace().guid = name;
      arq.answer_call = answering;
      ask(answering ? to : from, std::move(arq));
      h225::DisengageRequest drq;
      drq.endpoint_identifier = identifiers_[answering ? to : from];
      drq.disengage_reason.emplace<h225::DisengageReason::Is::NormalDrop>();
      drq.conference_id = name;
      drq.call_identifier.emplace().guid = name;
      drq.answered_call = answering;
      ask(answering ? to : from, std::move(drq));
    }
  }

  // Takes the answers that have come, of each room.
  void hear() {
    std::array<std::byte, 2048> buffer{};
    boost::system::error_code error;
    for (std::size_t room = 0; room < sockets_.size(); ++room) {
      while (true) {
        const auto size = sockets_[room].receive(asio::buffer(buffer), 0, error);
        if (error) break;
        const auto message = asn1::decode<h225::RasMessage>(ByteView(buffer).first(size));
        require(message.has_value(), "the gatekeeper's answer cannot be read");
        const auto* rcf = ras::content<h225::RegistrationConfirm>(*message);
        if (rcf != nullptr) identifiers_[room] = rcf->endpoint_identifier;
        const bool confirms = rcf != nullptr ||
                              ras::content<h225::AdmissionConfirm>(*message) != nullptr ||
                              ras::content<h225::DisengageConfirm>(*message) != nullptr;
        confirmed_ += confirms ? 1 : 0;
      }
    }
  }
  void hear_all() {
    for (int i = 0; i < 200 && confirmed_ < asked_; ++i) {
      std::this_thread::sleep_for(10ms);
      hear();
    }
  }

 private:
  template <class T>
  void ask(std::size_t room, T request) {
    request.request_seq_num = static_cast<std::uint16_t>(++asked_ % 65535 + 1);
    const auto bytes = asn1::encode(ras::to_message(std::move(request)));
    require(bytes.has_value(), "a request cannot be written");
    sockets_[room].send_to(asio::buffer(*bytes), to_);
  }

  std::vector<Udp::socket> sockets_;
  std::vector<std::u16string> identifiers_;
  Udp::endpoint to_;
  std::uint64_t asked_ = 0, confirmed_ = 0, calls_ = 0;
};

double kib_in_use() {
  return static_cast<double>(::mallinfo2().uordblks) / 1024;
}

}  // namespace

void gatekeeper_registrations(Effort effort) {
  ::mallopt(M_ARENA_MAX, 1);  // else what the other thread takes is not counted
  const int count = effort.of(kRooms, 20);
  asio::io_context context, outside;
  const std::array<std::byte, 32> key{};
  gateway::log::Log log(gateway::config::LogLevel::Error, gateway::config::LogFormat::Text,
                        gateway::log::Redactor(key));
  gateway::signalling::GatekeeperSettings settings;
  settings.address = "127.0.0.1";
  settings.gatekeeper.port = 0;
  settings.gatekeeper.multicast = false;
  // All of them register at once here.
  settings.limits.strangers = settings.limits.strangers_burst = 100000;
  const auto service = std::make_shared<gateway::signalling::GatekeeperService>(
      context.get_executor(), settings, log, gateway::io::system_random());
  require(service->listen().has_value(), "the gatekeeper's port cannot be opened");
  Rooms rooms(outside, count);
  rooms.connect(service->port());
  const auto work = asio::make_work_guard(context);
  std::jthread thread([&context] { context.run(); });
  clockid_t clock{};
  ::pthread_getcpuclockid(thread.native_handle(), &clock);

  // What both sides need once.
  rooms.enter(0, false);
  rooms.hear_all();
  const double before = kib_in_use();
  for (std::size_t room = 1; room < rooms.size(); ++room) {
    rooms.enter(room, false);
    if (room % 50 == 0) rooms.hear_all();
  }
  rooms.hear_all();
  require(rooms.confirmed() == rooms.size(), "a room was not registered");
  const double each = (kib_in_use() - before) / static_cast<double>(rooms.size() - 1);

  const auto span = std::chrono::seconds(effort.of(20, 1));
  const auto start = gateway::io::now();
  const double cpu = cpu_seconds(clock);
  std::uint64_t calls = 0, renewals = 0;
  for (auto now = start; now - start < span; now = gateway::io::now()) {
    const double passed = std::chrono::duration<double>(now - start).count();
    for (; static_cast<double>(calls) < passed * kCallsASecond; ++calls) {
      rooms.call(calls % rooms.size(), (calls + 7) % rooms.size());
    }
    const double due = passed * count / std::chrono::duration<double>(kRenewal).count();
    for (; static_cast<double>(renewals) < due; ++renewals) {
      rooms.enter(renewals % rooms.size(), true);
    }
    rooms.hear();
    std::this_thread::sleep_for(5ms);
  }
  rooms.hear_all();
  const double seconds = std::chrono::duration<double>(gateway::io::now() - start).count();
  const double share = (cpu_seconds(clock) - cpu) / seconds * 100;
  context.stop();
  thread.join();
  service->close();
  print({.name = "gatekeeper_cpu", .value = share, .unit = "% of a core", .goal = 25});
  print({.name = "gatekeeper_unanswered",
         .value = static_cast<double>(rooms.asked() - rooms.confirmed()),
         .unit = "requests",
         .goal = 0});
  print({.name = "gatekeeper_memory_per_registration", .value = each, .unit = "KiB", .goal = 8});
}

}  // namespace bench
