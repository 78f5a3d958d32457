#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "hwaccel/device.hpp"

namespace hwaccel {

struct DeviceSnapshot {
  std::string device;
  std::uint64_t decoders = 0, encoders = 0;              // sessions now
  std::uint64_t decoders_total = 0, encoders_total = 0;  // since the start
  std::uint64_t refused_total = 0, lost_total = 0;       // no session given; DeviceLost reported
};

// Leases sessions of devices in order of preference, and counts them. A decoder or encoder leased
// here gives its session back when destroyed and must not outlive the pool. Thread-safe.
class Pool {
 public:
  // At least one device, the most preferred first.
  explicit Pool(std::vector<std::unique_ptr<Device>> devices);
  ~Pool();

  std::expected<std::unique_ptr<VideoDecoder>, DecodeError> decoder(protocols::Codec codec);
  std::expected<std::unique_ptr<VideoEncoder>, EncodeError> encoder(
      const EncoderSettings& settings);

  [[nodiscard]] std::vector<DeviceSnapshot> snapshot() const;

 private:
  struct Entry;
  std::vector<std::unique_ptr<Entry>> entries_;
};

// A pool over the software device alone.
std::unique_ptr<Pool> make_software_pool();

// What choosing needs to know of a device.
struct DeviceState {
  bool capable = false;                          // can do what is asked
  bool healthy = true;                           // has not reported DeviceLost
  std::uint64_t sessions = 0, max_sessions = 0;  // max 0: no limit
};

// The index of the device for the next session: the first capable, healthy one with room; failing
// that, the first capable one with room; -1 where there is none.
int choose_device(const std::vector<DeviceState>& devices);

}  // namespace hwaccel
