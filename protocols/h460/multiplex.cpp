#include "protocols/h460/multiplex.hpp"

#include <utility>

#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/h460/error.hpp"

namespace protocols::h460 {

Bytes add_multiplex_id(std::uint32_t id, ByteView packet) {
  Writer writer(4 + packet.size());
  writer.u32(id);
  writer.bytes(packet);
  return writer.take();
}

Result<Multiplexed> take_multiplex_id(ByteView datagram) {
  Reader reader(datagram);
  const auto id = reader.u32();
  if (!id) return std::unexpected(Error{Errc::NoMultiplexId});
  return Multiplexed{*id, reader.rest()};
}

MultiplexTable::MultiplexTable(RandomSource random, std::size_t limit)
    : random_(std::move(random)), limit_(limit) {}

std::optional<std::uint32_t> MultiplexTable::add(Channel channel) {
  if (channels_.size() >= limit_) return std::nullopt;
  // The limit is far below 2^32: the next free one is near, wherever the source begins.
  std::uint32_t id = random_u32(random_);
  while (id == 0 || channels_.contains(id)) ++id;
  channels_.emplace(id, channel);
  return id;
}

void MultiplexTable::remove(std::uint32_t id) {
  channels_.erase(id);
}

std::optional<MultiplexTable::Channel> MultiplexTable::find(std::uint32_t id) const {
  const auto found = channels_.find(id);
  if (found == channels_.end()) return std::nullopt;
  return found->second;
}

}  // namespace protocols::h460
