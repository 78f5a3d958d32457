// Writes lines "KIND NAME HEX": every message of H.460.18 and H.460.19 as we say it, whole messages
// of RAS, call signalling (Q.931) and H.245. tests/peers/test_traversal.py has Wireshark read them.
#include <iostream>
#include <string>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h460/connection_opening.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"
#include "protocols/h460/media_traversal.hpp"
#include "tests/support/hex.hpp"

namespace {

using namespace protocols;

void print(const std::string& kind, const std::string& name, ByteView bytes) {
  std::cout << kind << ' ' << name << ' ' << to_hex(bytes) << '\n';
}

void print(const std::string& name, const h225::RasMessage& message) {
  print("ras", name, asn1::encode(message).value());
}

void print(const std::string& name, const h245::ControlMessage& message) {
  print("h245", name, asn1::encode(message).value());
}

h225::RasMessage confirm() {
  h225::RegistrationConfirm rcf;
  rcf.request_seq_num = 2;
  rcf.protocol_identifier = {0, 0, 8, 2250, 0, 7};
  rcf.endpoint_identifier = u"one";
  rcf.time_to_live = 19;
  h460::announce(rcf, h460::make_feature(h460::kSignallingTraversal));
  h460::announce(rcf, h460::to_feature({.server = true, .transmits_multiplexed = true}));
  return h225::RasMessage::of<h225::RasMessage::Is::RegistrationConfirm>(std::move(rcf));
}

h225::RasMessage indication(const std::string& host, const Bytes& call) {
  auto out = h460::to_indication({{host, 1720}, call});
  out.request_seq_num = 3;
  return h225::RasMessage::of<h225::RasMessage::Is::ServiceControlIndication>(std::move(out));
}

h225::RasMessage location() {
  h225::LocationRequest lrq;
  lrq.request_seq_num = 4;
  h225::AliasAddress alias;
  alias.emplace<h225::AliasAddress::Is::H323ID>(u"ping");
  lrq.destination_info.push_back(std::move(alias));
  lrq.reply_address.emplace<h225::TransportAddress::Is::IpAddress>(
      h225::TransportAddress_IpAddress{from_hex("c0000201"), 1719});
  lrq.generic_data.emplace().push_back(h460::to_lrq_keep_alive(300));
  return h225::RasMessage::of<h225::RasMessage::Is::LocationRequest>(std::move(lrq));
}

h245::ControlMessage channel(const h460::OurMedia& ours) {
  using Multiplex = h245::OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  h245::OpenLogicalChannel open;
  open.forward_logical_channel_number = 101;
  auto& forward = open.forward_logical_channel_parameters;
  using Audio = h245::AudioCapability::Is;
  forward.data_type.emplace<h245::DataType::Is::AudioData>().emplace<Audio::G711Alaw64k>(
      std::uint16_t{20});
  forward.multiplex_parameters.emplace<Multiplex::Is::H2250LogicalChannelParameters>();
  h460::attach(open, *h460::open_parameters(ours));
  return h245::to_control<h245::RequestMessage::Is::OpenLogicalChannel>(std::move(open));
}

h245::ControlMessage acknowledgement(const h460::OurMedia& ours) {
  h245::OpenLogicalChannelAck ack;
  ack.forward_logical_channel_number = 101;
  h460::attach(ack, *h460::ack_parameters(ours));
  return h245::to_control<h245::ResponseMessage::Is::OpenLogicalChannelAck>(std::move(ack));
}

}  // namespace

int main() {
  const Bytes call = from_hex("000102030405060708090a0b0c0d0e0f");
  print("registrationConfirm", confirm());
  print("serviceControlIndication4", indication("192.0.2.1", call));
  print("serviceControlIndication6", indication("2001:db8::1", call));
  print("locationRequest", location());
  print("q931", "facility", h460::facility_opening(call, true));
  print("connectionCorrelation", h460::to_control(h460::ControlOpening{call, true}));
  h460::OurMedia ours{.part = h460::Part::Server,
                      .multiplex = h460::Multiplex{{"192.0.2.1", 3000}, {"192.0.2.1", 3001}, 70000},
                      .keep_alive_channel = {"2001:db8::1", 3000}};
  print("openLogicalChannel", channel(ours));
  ours.part = h460::Part::Client;
  print("openLogicalChannelAck", acknowledgement(ours));
}
