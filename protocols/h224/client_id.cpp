#include "protocols/h224/client_id.hpp"

namespace protocols::h224 {
namespace {

constexpr unsigned kMark = 0x80;

}  // namespace

std::optional<MarkedClientId> read_client_id(Reader& reader) {
  const auto first = reader.u8();
  if (!first) return std::nullopt;
  MarkedClientId out;
  out.marked = (*first & kMark) != 0;
  out.id.number = static_cast<std::uint8_t>(*first & ~kMark);
  if (out.id.number == ClientId::kExtended) {
    const auto extended = reader.u8();
    if (!extended) return std::nullopt;
    out.id.extended = *extended;
  } else if (out.id.number == ClientId::kNonStandard) {
    for (auto& octet : out.id.non_standard) {
      const auto next = reader.u8();
      if (!next) return std::nullopt;
      octet = *next;
    }
  }
  return out;
}

void write_client_id(Writer& writer, const ClientId& id, bool marked) {
  writer.u8(static_cast<std::uint8_t>(id.number | (marked ? kMark : 0)));
  if (id.number == ClientId::kExtended) writer.u8(id.extended);
  if (id.number == ClientId::kNonStandard) {
    for (const auto octet : id.non_standard) writer.u8(octet);
  }
}

}  // namespace protocols::h224
