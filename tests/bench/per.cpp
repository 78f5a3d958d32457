#include "protocols/asn1/per.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "protocols/h225/types.hpp"
#include "protocols/h245/types.hpp"
#include "tests/bench/benches.hpp"

// H.323's messages in aligned PER.
namespace bench {
namespace {

using namespace protocols;
namespace h245 = protocols::h245;

h245::GenericParameter parameter(std::uint8_t id, std::uint16_t value) {
  using Identifier = h245::ParameterIdentifier;
  using Value = h245::ParameterValue;
  return {.parameter_identifier = Identifier::of<Identifier::Is::Standard>(id),
          .parameter_value = Value::of<Value::Is::UnsignedMin>(value),
          .supersedes = {}};
}

// H.264 as H.241 describes it: profile, level, three limits, NAL size.
h245::VideoCapability h264() {
  using Identifier = h245::CapabilityIdentifier;
  using Is = h245::VideoCapability::Is;
  h245::GenericCapability capability;
  capability.capability_identifier =
      Identifier::of<Identifier::Is::Standard>(asn1::ObjectIdentifier{0, 0, 8, 241, 0, 0, 1});
  capability.max_bit_rate = 40000;
  capability.collapsing = {parameter(41, 64),  parameter(42, 78), parameter(3, 486),
                           parameter(4, 3600), parameter(6, 160), parameter(9, 1400)};
  return h245::VideoCapability::of<Is::GenericVideoCapability>(std::move(capability));
}

h245::VideoCapability h263() {
  using Is = h245::VideoCapability::Is;
  h245::H263VideoCapability capability;
  capability.qcif_mpi = 1;
  capability.cif_mpi = 1;
  capability.cif4_mpi = 2;
  capability.max_bit_rate = 20000;
  capability.error_compensation = false;
  capability.h263_options.emplace();
  return h245::VideoCapability::of<Is::H263VideoCapability>(std::move(capability));
}

// A full set: 10 each of H.264, H.263, G.722 and G.711, all of which may go at once.
h245::MultimediaSystemControlMessage capability_set() {
  using Message = h245::MultimediaSystemControlMessage;
  using Request = h245::RequestMessage;
  using Is = h245::Capability::Is;
  h245::TerminalCapabilitySet set;
  set.sequence_number = 1;
  set.protocol_identifier = {0, 0, 8, 245, 0, 16};
  set.capability_table.emplace();
  std::vector<std::uint16_t> numbers;
  for (std::uint16_t number = 1; number <= 40; ++number) {
    h245::Capability capability;
    if (number % 4 == 0) {
      capability.emplace<Is::ReceiveVideoCapability>(h264());
    } else if (number % 4 == 1) {
      capability.emplace<Is::ReceiveVideoCapability>(h263());
    } else if (number % 4 == 2) {
      capability.emplace<Is::ReceiveAudioCapability>(
          h245::AudioCapability::of<h245::AudioCapability::Is::G72264k>(60));
    } else {
      capability.emplace<Is::ReceiveAudioCapability>(
          h245::AudioCapability::of<h245::AudioCapability::Is::G711Alaw64k>(60));
    }
    set.capability_table->push_back(
        {.capability_table_entry_number = number, .capability = std::move(capability)});
    numbers.push_back(number);
  }
  h245::CapabilityDescriptor all;
  all.simultaneous_capabilities = {numbers};
  set.capability_descriptors = {all};
  return Message::of<Message::Is::Request>(
      Request::of<Request::Is::TerminalCapabilitySet>(std::move(set)));
}

// A room's Setup that brings the capability set along, tunnelled.
h225::H323_UserInformation setup(const Bytes& control) {
  using Body = h225::H323_UU_PDU_H323MessageBody;
  using Alias = h225::AliasAddress;
  h225::Setup_UUIE setup;
  setup.protocol_identifier = {0, 0, 8, 2250, 0, 7};
  setup.source_address = {Alias::of<Alias::Is::H323ID>(u"Meeting room"),
                          Alias::of<Alias::Is::DialledDigits>("2001")};
  setup.destination_address = {Alias::of<Alias::Is::DialledDigits>("1001")};
  setup.source_info.vendor.emplace().vendor = {
      .t35_country_code = 181, .t35_extension = 0, .manufacturer_code = 1};
  setup.source_info.terminal.emplace();
  setup.conference_id = Bytes(16, std::byte{7});
  setup.conference_goal.emplace<h225::Setup_UUIE_ConferenceGoal::Is::Create>();
  setup.call_type.emplace<h225::CallType::Is::PointToPoint>();
  setup.call_identifier.emplace().guid = Bytes(16, std::byte{9});
  setup.media_wait_for_connect = false;
  setup.can_overlap_send = false;
  h225::H323_UserInformation information;
  information.h323_uu_pdu.h323_message_body = Body::of<Body::Is::Setup>(std::move(setup));
  information.h323_uu_pdu.h245_tunnelling = true;
  information.h323_uu_pdu.h245_control = {control};
  return information;
}

void goal_20_us(Effort effort, std::string name, const std::function<void()>& call) {
  print({.name = std::move(name),
         .value = microseconds(effort, 3000, call),
         .unit = "us CPU",
         .goal = 20});
}

}  // namespace

void per(Effort effort) {
  using Control = h245::MultimediaSystemControlMessage;
  using UserInformation = h225::H323_UserInformation;
  const Control set = capability_set();
  const Bytes set_bytes = asn1::encode(set).value();
  const UserInformation call = setup(set_bytes);
  const Bytes call_bytes = asn1::encode(call).value();
  goal_20_us(effort, "per_decode_capability_set_40", [&] {
    require(asn1::decode<Control>(set_bytes).has_value(), "the set is not understood");
  });
  goal_20_us(effort, "per_encode_capability_set_40",
             [&] { require(asn1::encode(set).has_value(), "the set cannot be written"); });
  goal_20_us(effort, "per_decode_setup_with_set", [&] {
    const auto decoded = asn1::decode<UserInformation>(call_bytes);
    require(decoded.has_value(), "Setup is not understood");
    const Bytes& control = decoded->h323_uu_pdu.h245_control->front();
    require(asn1::decode<Control>(control).has_value(), "its set is not understood");
  });
  goal_20_us(effort, "per_encode_setup_with_set", [&] {
    UserInformation mine = call;
    mine.h323_uu_pdu.h245_control = {asn1::encode(set).value()};
    require(asn1::encode(mine).has_value(), "Setup cannot be written");
  });
}

}  // namespace bench
