#pragma once

#include <optional>

#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/h224/frame.hpp"

// A client id where frames and lists of clients have it: 1, 2 or 6 octets, the first with a bit
// before the number that only lists use.
namespace protocols::h224 {

struct MarkedClientId {
  ClientId id;
  bool marked = false;  // the highest bit of the first octet
};

// Empty where the bytes end before it does.
std::optional<MarkedClientId> read_client_id(Reader& reader);

void write_client_id(Writer& writer, const ClientId& id, bool marked);

}  // namespace protocols::h224
