// Writes lines "NAME HEX": every message of H.239 and every capability as we say them, whole H.245
// messages. tests/peers/test_content.py has other people's programs read them.
#include <iostream>
#include <string>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h239/capability.hpp"
#include "protocols/h239/message.hpp"
#include "tests/support/hex.hpp"

namespace {

using namespace protocols;

void print(const std::string& name, const h245::ControlMessage& message) {
  std::cout << name << ' ' << to_hex(asn1::encode(message).value()) << '\n';
}

h245::VideoCapability h261() {
  h245::H261VideoCapability out;
  out.cif_mpi = 1;
  out.max_bit_rate = 7680;
  return h245::VideoCapability::of<h245::VideoCapability::Is::H261VideoCapability>(std::move(out));
}

h245::ControlMessage capability_set() {
  h245::TerminalCapabilitySet set;
  set.sequence_number = 1;
  set.protocol_identifier = h245::kProtocolIdentifier;
  auto& table = set.capability_table.emplace();
  table.resize(2);
  table[0].capability_table_entry_number = 1;
  table[0].capability = h239::control_capability();
  table[1].capability_table_entry_number = 2;
  table[1].capability.emplace().emplace<h245::Capability::Is::ReceiveVideoCapability>(
      h239::content_capability({h261()}, {.presentation = true, .live = true}));
  return h245::to_control<h245::RequestMessage::Is::TerminalCapabilitySet>(std::move(set));
}

h245::ControlMessage channel() {
  using Multiplex = h245::OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  h245::OpenLogicalChannel open;
  open.forward_logical_channel_number = 103;
  auto& forward = open.forward_logical_channel_parameters;
  forward.data_type = h239::content_data_type(h261(), h239::kPresentation);
  forward.multiplex_parameters.emplace<Multiplex::Is::H2250LogicalChannelParameters>();
  return h245::to_control<h245::RequestMessage::Is::OpenLogicalChannel>(std::move(open));
}

}  // namespace

int main() {
  print("flowControlReleaseRequest",
        h239::write(h239::FlowControlReleaseRequest{.channel_id = 103, .bit_rate = 7680}));
  print("flowControlReleaseResponse",
        h239::write(h239::FlowControlReleaseResponse{.acknowledge = true, .channel_id = 103}));
  print("presentationTokenRequest",
        h239::write(h239::PresentationTokenRequest{
            .terminal_label = 258, .channel_id = 103, .symmetry_breaking = 68}));
  print("presentationTokenResponse",
        h239::write(h239::PresentationTokenResponse{
            .acknowledge = false, .terminal_label = 258, .channel_id = 103}));
  print("presentationTokenRelease",
        h239::write(h239::PresentationTokenRelease{.terminal_label = 258, .channel_id = 103}));
  print("presentationTokenIndicateOwner", h239::write(h239::PresentationTokenIndicateOwner{
                                              .terminal_label = 258, .channel_id = 103}));
  print("terminalCapabilitySet", capability_set());
  print("openLogicalChannel", channel());
}
