#include "protocols/h224/client_management.hpp"

#include <algorithm>

#include "protocols/h224/client_id.hpp"
#include "protocols/h224/error.hpp"

namespace protocols::h224 {
namespace {

constexpr std::uint16_t kClientList = 0x0100, kClientListCommand = 0x01ff;
constexpr std::uint16_t kExtraCapabilities = 0x0200, kExtraCapabilitiesCommand = 0x02ff;
constexpr std::size_t kMaxClients = 255;

std::unexpected<Error> error(Errc code, const Reader& reader) {
  return std::unexpected(Error{code, static_cast<std::uint32_t>(reader.offset())});
}

Result<ManagementMessage> parse_list(Reader& reader) {
  const auto count = reader.u8();
  if (!count) return error(Errc::Truncated, reader);
  ClientList out;
  for (unsigned i = 0; i < *count; ++i) {
    const auto client = read_client_id(reader);
    if (!client) return error(Errc::BadClientList, reader);
    out.clients.push_back({client->id, client->marked});
  }
  return out;
}

struct MessageWriter {
  Writer& writer;

  void operator()(const ClientList& list) const {
    writer.u16(kClientList);
    const std::size_t count = std::min(list.clients.size(), kMaxClients);
    writer.u8(static_cast<std::uint8_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
      write_client_id(writer, list.clients[i].client, list.clients[i].has_extra_capabilities);
    }
  }
  void operator()(const ClientListCommand& /*command*/) const { writer.u16(kClientListCommand); }
  void operator()(const ExtraCapabilities& extra) const {
    writer.u16(kExtraCapabilities);
    write_client_id(writer, extra.client, true);
    writer.bytes(extra.capabilities);
  }
  void operator()(const ExtraCapabilitiesCommand& command) const {
    writer.u16(kExtraCapabilitiesCommand);
    write_client_id(writer, command.client, true);
  }
};

}  // namespace

Result<ManagementMessage> parse_management(ByteView data) {
  Reader reader(data);
  const auto code = reader.u16();
  if (!code) return error(Errc::Truncated, reader);
  switch (*code) {
    case kClientList: return parse_list(reader);
    case kClientListCommand: return ClientListCommand{};
    case kExtraCapabilities:
    case kExtraCapabilitiesCommand: {
      const auto client = read_client_id(reader);
      if (!client) return error(Errc::Truncated, reader);
      if (*code == kExtraCapabilitiesCommand) return ExtraCapabilitiesCommand{client->id};
      return ExtraCapabilities{client->id, to_bytes(reader.rest())};
    }
    default: return error(Errc::UnknownMessage, reader);
  }
}

Bytes write(const ManagementMessage& message) {
  Writer writer;
  std::visit(MessageWriter{writer}, message);
  return writer.take();
}

}  // namespace protocols::h224
