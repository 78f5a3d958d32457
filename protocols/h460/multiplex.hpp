#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"

namespace protocols::h460 {

// Media of many channels through one port, H.460.19: before each packet of RTP or RTCP, in front of
// all that encrypts it,
//
//   0                   1                   2                   3
//   |                          multiplexID                          |

Bytes add_multiplex_id(std::uint32_t id, ByteView packet);

struct Multiplexed {
  std::uint32_t id = 0;
  ByteView packet;  // into the datagram
};
// NoMultiplexId where there are less than 4 bytes; the packet may be empty.
Result<Multiplexed> take_multiplex_id(ByteView datagram);

// The ids that we gave out on one pair of ports, and whose they are. They are drawn at random: who
// does not know one cannot put packets into its channel. Not thread-safe; one strand.
class MultiplexTable {
 public:
  using Channel = std::uint64_t;  // the owner's name for it

  MultiplexTable(RandomSource random, std::size_t limit);

  // A new id. Nothing where the table is full.
  std::optional<std::uint32_t> add(Channel channel);
  void remove(std::uint32_t id);
  // Whose packets with this id are.
  [[nodiscard]] std::optional<Channel> find(std::uint32_t id) const;
  [[nodiscard]] std::size_t size() const { return channels_.size(); }

 private:
  RandomSource random_;
  std::size_t limit_;
  std::map<std::uint32_t, Channel> channels_;
};

}  // namespace protocols::h460
