#include "gateway/app.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/strand.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "gateway/admin/exposition.hpp"
#include "gateway/admin/metrics.hpp"
#include "gateway/admin/server.hpp"
#include "gateway/conferencing.hpp"
#include "gateway/config/listener.hpp"
#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/io/tls_context.hpp"
#include "gateway/log/log.hpp"
#include "gateway/web/server.hpp"

namespace gateway {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Failure = std::unexpected<std::string>;

// How often a drain looks whether the last leg has gone.
constexpr auto kDrainTick = std::chrono::milliseconds(100);
constexpr auto kGoodbye = std::chrono::milliseconds(1500);

std::expected<log::Redactor, std::string> make_redactor(const std::string& key_file) {
  if (key_file.empty()) {
    std::array<std::byte, 32> key{};
    io::system_random()(key);
    return log::Redactor(key);
  }
  std::ifstream file(key_file, std::ios::binary);
  const std::string key{std::istreambuf_iterator<char>(file), {}};
  if (!file) return Failure("log.address_hash_key_file " + key_file + " cannot be read");
  if (key.size() < 16) return Failure("log.address_hash_key_file holds fewer than 16 bytes");
  return log::Redactor(std::as_bytes(std::span(key)));
}

unsigned io_threads(unsigned configured) {
  if (configured != 0) return configured;
  return std::clamp(std::thread::hardware_concurrency() / 2, 1U, 8U);
}

std::vector<std::string> certificate_hosts(const config::Listen& listen) {
  std::vector<std::string> hosts;
  const auto add = [&](const std::string& host) {
    if (!host.empty() && !asio::ip::make_address(host).is_unspecified()) hosts.push_back(host);
  };
  add(listen.address);
  add(listen.advertised_address);
  return hosts;
}

std::string with_port(const std::string& host, std::uint16_t port) {
  const bool v6 = host.find(':') != std::string::npos;
  return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

class Gateway : public App {
 public:
  Gateway(config::Config config, log::Redactor redactor, io::TlsIdentity identity)
      : config_(std::move(config)),
        identity_(std::move(identity)),
        log_(config_.log.level, config_.log.format, redactor),
        control_(asio::make_strand(context_)),
        signals_(control_, SIGTERM, SIGINT) {
    conferencing_ =
        std::make_unique<Conferencing>(config_, metrics_, log_, context_.get_executor());
  }

  ~Gateway() override {
    // What still waits in the executor holds legs, and legs hold sockets: first the sockets that
    // calls share, then what waits, then what all of them refer to.
    conferencing_->close();
  }

  // Every listener, or the sentence why not.
  std::expected<void, std::string> open() {
    if (auto opened = conferencing_->open(identity_); !opened) return opened;
    if (auto opened = open_web(); !opened) return opened;
    return open_admin();
  }

  int run() override {
    // A peer that closes while we write is an error value, not a signal.
    std::signal(SIGPIPE, SIG_IGN);
    wait_for_signal();
    std::printf("%s\n", ready_line().c_str());
    std::fflush(stdout);
    log_.info("ready", {{"version", ROOMBRIDGE_VERSION}});
    if (identity_.self_made) {
      log_.warn("browsers will warn: the certificate is self-made; set tls.certificate_file",
                {{"sha256", io::fingerprint_of(identity_)}});
    }
    std::vector<std::jthread> threads;
    for (unsigned i = 1; i < io_threads(config_.threads.io); ++i) {
      threads.emplace_back([this] { context_.run(); });
    }
    context_.run();
    threads.clear();
    log_.info("stopped");
    return 0;
  }

 private:
  std::expected<void, std::string> open_web() {
    if (config_.web.port == 0) return {};
    auto tls = io::server_context(identity_);
    if (!tls) return Failure(tls.error());
    auto on_websocket = [this](std::unique_ptr<web::WebSocket> socket) {
      return conferencing_->serve(std::move(socket));
    };
    web::ServerSettings settings;
    settings.strict_transport = !identity_.self_made;
    settings.max_connections_per_source = config_.web.max_connections_per_source;
    settings.page_json = page_json();
    auto server = web::Server::listen(context_.get_executor(),
                                      endpoint(config_.listen.address, config_.web.port), *tls,
                                      std::move(on_websocket), std::move(settings));
    if (!server) {
      return Failure(config::cannot_listen(
          {"web.port", "listen.address", config_.web.port, config_.listen.address},
          server.error()));
    }
    web_ = std::move(*server);
    return {};
  }

  std::expected<void, std::string> open_admin() {
    const auto& at = config_.metrics;
    if (at.port == 0) return {};
    admin::Hooks hooks{[this] { return admin::exposition(snapshot()); },
                       [this] { return !draining_; },
                       [this] { asio::post(control_, [this] { drain(); }); }};
    auto server = admin::Server::listen(context_.get_executor(), endpoint(at.address, at.port),
                                        std::move(hooks));
    if (!server) {
      return Failure(config::cannot_listen({"metrics.port", "metrics.address", at.port, at.address},
                                           server.error()));
    }
    admin_ = std::move(*server);
    return {};
  }

  static tcp::endpoint endpoint(const std::string& host, std::uint16_t port) {
    return {asio::ip::make_address(host), port};
  }

  [[nodiscard]] std::string page_json() const {
    return boost::json::serialize(boost::json::object{
        {"title", config_.page.title},
        {"organisation", config_.page.organisation},
        {"language", config_.page.language},
        {"self_made_certificate", identity_.self_made},
    });
  }

  [[nodiscard]] std::string ready_line() const {
    std::string line = "ready";
    if (web_) line += " https://" + with_port(config_.listen.address, web_->port());
    line += conferencing_->ready_line();
    if (admin_) line += " metrics http://" + with_port(config_.metrics.address, admin_->port());
    return line;
  }

  [[nodiscard]] monitoring::Snapshot snapshot() const {
    monitoring::Snapshot out = metrics_.snapshot();
    out.version = ROOMBRIDGE_VERSION;
    out.draining = draining_;
    conferencing_->fill(out);
    out.uptime_seconds = std::chrono::duration<double>(io::now() - started_).count();
    out.certificate_expiry_seconds =
        static_cast<double>(identity_.expires_unix - io::unix_seconds());
    out.calls_limit = config_.capacity.max_calls;
    out.browsers_limit = config_.capacity.max_browsers;
    if (web_) {
      const web::ServerStatistics web = web_->statistics();
      out.figures.web_requests = web.requests;
      out.figures.web_rejected = web.rejected;
      out.figures.malformed_input.at(monitoring::Input::Http) += web.malformed;
      out.figures.tls_failures += web.tls_failures;
    }
    return out;
  }

  void wait_for_signal() {
    signals_.async_wait([this](boost::system::error_code error, int) {
      if (error) return;
      if (draining_) return stop();
      drain();
      wait_for_signal();
    });
  }

  // On control_. No new calls; the running ones go on until they end or time is up.
  void drain() {
    if (draining_.exchange(true)) return;
    conferencing_->set_draining();
    log_.info("draining", {{"legs", conferencing_->legs()}, {"deadline", config_.drain.deadline}});
    const auto deadline = io::now() + std::chrono::seconds(config_.drain.deadline);
    drain_timer_.emplace(control_, kDrainTick, [this, deadline] {
      if (conferencing_->legs() == 0 || io::now() >= deadline) stop();
    });
    if (conferencing_->legs() == 0) stop();
  }

  // On control_. Everyone is told, and gets a moment to be told in.
  void stop() {
    if (stopping_) return;
    stopping_ = true;
    conferencing_->end_all();
    const auto deadline = io::now() + kGoodbye;
    stop_timer_.emplace(control_, kDrainTick, [this, deadline] {
      if (conferencing_->legs() == 0 || io::now() >= deadline) context_.stop();
    });
  }

  const config::Config config_;
  const io::TlsIdentity identity_;
  const protocols::TimePoint started_ = io::now();
  log::Log log_;
  admin::Metrics metrics_;
  std::atomic<bool> draining_ = false;

  std::unique_ptr<Conferencing> conferencing_;  // outlives what waits in the executor
  asio::io_context context_;
  asio::any_io_executor control_;
  asio::signal_set signals_;
  bool stopping_ = false;
  std::optional<io::PeriodicTimer> drain_timer_, stop_timer_;
  std::shared_ptr<web::Server> web_;
  std::shared_ptr<admin::Server> admin_;
};

}  // namespace

std::expected<std::unique_ptr<App>, std::string> App::start(config::Config config) {
  auto redactor = make_redactor(config.log.address_hash_key_file);
  if (!redactor) return Failure(redactor.error());
  auto identity = io::load_identity(config.tls, certificate_hosts(config.listen));
  if (!identity) return Failure(identity.error());
  auto gateway = std::make_unique<Gateway>(std::move(config), *redactor, std::move(*identity));
  if (auto opened = gateway->open(); !opened) return Failure(opened.error());
  return gateway;
}

}  // namespace gateway
