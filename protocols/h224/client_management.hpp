#pragma once

#include <variant>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/h224/frame.hpp"

// What client 0, the client management entity (CME), says: which clients a terminal has and what
// they can do, H.224 clause 8.
namespace protocols::h224 {

// The clients we have beside the CME itself.
struct ClientList {
  struct Entry {
    ClientId client;
    bool has_extra_capabilities = false;
    bool operator==(const Entry&) const = default;
  };
  std::vector<Entry> clients;  // at most 255
  bool operator==(const ClientList&) const = default;
};

struct ClientListCommand {  // send your list
  bool operator==(const ClientListCommand&) const = default;
};

struct ExtraCapabilities {
  ClientId client;
  Bytes capabilities;  // the client's own form, see camera_capabilities.hpp
  bool operator==(const ExtraCapabilities&) const = default;
};

struct ExtraCapabilitiesCommand {  // send this client's
  ClientId client;
  bool operator==(const ExtraCapabilitiesCommand&) const = default;
};

using ManagementMessage =
    std::variant<ClientList, ClientListCommand, ExtraCapabilities, ExtraCapabilitiesCommand>;

// The data of a message of client 0.
Result<ManagementMessage> parse_management(ByteView data);
Bytes write(const ManagementMessage& message);

}  // namespace protocols::h224
