#include "monitoring/families.hpp"

#include <limits>
#include <string>
#include <utility>

namespace monitoring {
namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

ClientMetric with_labels(const LabelValues& labels) {
  ClientMetric metric;
  for (const auto& [name, value] : labels) {
    metric.label.push_back({std::string(name), std::string(value)});
  }
  return metric;
}

class Collector {
 public:
  void counter(std::string name, std::string help, std::uint64_t value) {
    ClientMetric metric;
    metric.counter.value = static_cast<double>(value);
    add(std::move(name), std::move(help), MetricType::Counter, {metric});
  }

  void gauge(std::string name, std::string help, double value, const LabelValues& labels = {}) {
    ClientMetric metric = with_labels(labels);
    metric.gauge.value = value;
    add(std::move(name), std::move(help), MetricType::Gauge, {metric});
  }

  template <class... Es>
  void table(std::string name, std::string help, const Table<std::uint64_t, Es...>& cells) {
    each(std::move(name), std::move(help), MetricType::Counter, cells,
         [](ClientMetric& metric, std::uint64_t value) {
           metric.counter.value = static_cast<double>(value);
         });
  }

  template <class... Es>
  void table(std::string name, std::string help, const Table<double, Es...>& cells) {
    each(std::move(name), std::move(help), MetricType::Counter, cells,
         [](ClientMetric& metric, double value) { metric.counter.value = value; });
  }

  template <class... Es>
  void table(std::string name, std::string help, const Table<std::int64_t, Es...>& cells) {
    each(std::move(name), std::move(help), MetricType::Gauge, cells,
         [](ClientMetric& metric, std::int64_t value) {
           metric.gauge.value = static_cast<double>(value);
         });
  }

  template <class... Es>
  void table(std::string name, std::string help, const Table<Histogram, Es...>& cells) {
    each(std::move(name), std::move(help), MetricType::Histogram, cells,
         [](ClientMetric& metric, const Histogram& value) {
           for (std::size_t i = 0; i < value.counts.size(); ++i) {
             metric.histogram.sample_count += value.counts[i];
             metric.histogram.bucket.push_back(
                 {metric.histogram.sample_count, i < kSecondsBounds.size()
                                                     ? kSecondsBounds[i]
                                                     : std::numeric_limits<double>::infinity()});
           }
           metric.histogram.sample_sum = value.sum;
         });
  }

  std::vector<MetricFamily> take() { return std::move(families_); }

 private:
  template <class Cells, class Set>
  void each(std::string name, std::string help, MetricType type, const Cells& cells, Set set) {
    std::vector<ClientMetric> metrics;
    metrics.reserve(Cells::kSize);
    for (std::size_t i = 0; i < Cells::kSize; ++i) {
      metrics.push_back(with_labels(Cells::labels(i)));
      set(metrics.back(), cells.cell(i));
    }
    add(std::move(name), std::move(help), type, std::move(metrics));
  }

  void add(std::string name, std::string help, MetricType type, std::vector<ClientMetric> metrics) {
    families_.push_back(
        {"roombridge_" + std::move(name), std::move(help), type, std::move(metrics)});
  }

  std::vector<MetricFamily> families_;
};

using SnapshotFigures = decltype(Snapshot::figures);

void collect_calls(Collector& out, const SnapshotFigures& f) {
  out.table("calls_total", "Room calls that were connected.", f.calls);
  out.table("calls_active", "Room calls connected now.", f.calls_active);
  out.table("calls_ended_total", "Connected room calls that ended, by reason.", f.calls_ended);
  out.table("calls_refused_total", "Room calls refused, by reason.", f.calls_refused);
  out.table("browsers_refused_total", "Browsers refused, by reason.", f.browsers_refused);
  out.counter("browsers_total", "Browsers that joined a meeting.", f.browsers);
  out.gauge("browsers_active", "Browsers in a meeting now.",
            static_cast<double>(f.browsers_active));
  out.gauge("meetings_active", "Meetings with at least one participant now.",
            static_cast<double>(f.meetings_active));
  out.counter("pin_failures_total", "Wrong meeting numbers or PINs entered.", f.pin_failures);
  out.table("call_setup_seconds", "From the first signalling message to connected.", f.call_setup);
  out.table("first_frame_seconds", "From the call or the join to the first video frame forwarded.",
            f.first_frame);
}

void collect_ras(Collector& out, const SnapshotFigures& f) {
  out.gauge("gatekeeper_registrations", "Endpoints registered with the gateway's gatekeeper now.",
            static_cast<double>(f.gatekeeper_registrations));
  out.gauge("gatekeeper_calls", "Calls of endpoints that the gateway's gatekeeper has admitted.",
            static_cast<double>(f.gatekeeper_calls));
  out.table("gatekeeper_messages_total",
            "RAS messages to the gateway's gatekeeper, by what came of them; insecure ones are "
            "mostly rejected, too.",
            f.gatekeeper_messages);
  out.gauge("registered", "1 while registered with the gatekeeper that the configuration names.",
            static_cast<double>(f.registered));
  out.counter("registration_losses_total", "Registrations with that gatekeeper that were lost.",
              f.registration_losses);
}

void collect_media(Collector& out, const Snapshot& snapshot) {
  const auto& f = snapshot.figures;
  out.table("media_packets_total", "RTP packets.", f.packets);
  out.table("media_bytes_total", "RTP bytes, with headers.", f.bytes);
  out.table("media_packets_lost_total", "RTP packets that never came, after repair.",
            f.packets_lost);
  out.table("media_packets_recovered_total", "Lost RTP packets that a retransmission brought.",
            f.packets_recovered);
  out.table("media_jitter_seconds", "Interarrival jitter (RFC 3550), one sample a report interval.",
            f.jitter);
  out.table("media_round_trip_seconds", "Round-trip time by RTCP, one sample a report.",
            f.round_trip);
  out.table("media_one_way_total", "Streams that were sent but got no packet back for 10 s.",
            f.one_way_media);
  out.table("media_unauthenticated_packets_total", "Packets whose SRTP authentication failed.",
            f.unauthenticated_packets);
  out.table("dtls_failures_total", "DTLS handshakes that failed.", f.dtls_failures);
  out.table("keyframe_requests_total", "Key frames asked for, by kind of request.",
            f.keyframe_requests);
  out.table("frames_total", "Frames decoded and encoded.", f.frames);
  out.table("frame_seconds_total", "Time spent decoding and encoding frames.",
            snapshot.frame_seconds);
  out.table("frames_forwarded_total", "Frames passed on without being decoded.",
            f.frames_forwarded);
  out.table("frames_dropped_total", "Frames thrown away, by reason.", f.frames_dropped);
  out.table("added_latency_seconds", "From the last packet of a frame in to its first packet out.",
            f.added_latency);
}

}  // namespace

std::vector<MetricFamily> collect(const Snapshot& snapshot) {
  const auto& f = snapshot.figures;
  Collector out;
  out.gauge("build_info", "Always 1; the version is the label.", 1,
            {{"version", snapshot.version}});
  out.gauge("uptime_seconds", "Since the program started.", snapshot.uptime_seconds);
  collect_calls(out, f);
  collect_ras(out, f);
  collect_media(out, snapshot);
  out.table("malformed_input_total", "Input that broke its protocol's rules.", f.malformed_input);
  out.counter("tls_failures_total", "TLS handshakes that failed, on any listener.", f.tls_failures);
  out.counter("web_requests_total", "HTTP requests answered by the page's server.", f.web_requests);
  out.counter("web_rejected_total", "HTTP requests and connections refused.", f.web_rejected);
  out.gauge("calls_limit", "Room calls above which new ones are refused as overloaded.",
            static_cast<double>(snapshot.calls_limit));
  out.gauge("browsers_limit", "Browsers above which new ones are refused as overloaded.",
            static_cast<double>(snapshot.browsers_limit));
  out.gauge("draining", "1 while no new calls are taken.", snapshot.draining ? 1 : 0);
  if (snapshot.certificate_expiry_seconds) {
    out.gauge("certificate_expiry_seconds", "Until the listeners' certificate expires.",
              *snapshot.certificate_expiry_seconds);
  }
  return out.take();
}

}  // namespace monitoring
