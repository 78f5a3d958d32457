#include "protocols/h460/traversal_parameters.hpp"

#include <utility>
#include <vector>

#include "protocols/h460/error.hpp"
#include "protocols/h460/generic_information.hpp"
#include "protocols/h460/packed_values.hpp"

namespace protocols::h460 {
namespace {

using h245::GenericMessage;
using Value = h245::ParameterValue;
using GenericInformation = std::optional<std::vector<GenericMessage>>;

const asn1::ObjectIdentifier kMediaIdentifier{0, 0, 8, 460, 19, 0, 1};
constexpr std::uint8_t kTraversalParameters = 1;

bool is_ours(const GenericMessage& message) {
  return is_standard(message.message_identifier, kMediaIdentifier);
}

void attach(GenericInformation& information, const TraversalParameters& parameters) {
  if (!information) information.emplace();
  std::erase_if(*information, is_ours);
  GenericMessage& message = information->emplace_back();
  message.message_identifier = standard_identifier(kMediaIdentifier);
  message.message_content.emplace().push_back(
      make_parameter(kTraversalParameters, Value::of<Value::Is::OctetString>(encode(parameters))));
}

Result<TraversalParameters> read(const GenericInformation& information) {
  if (!information) return std::unexpected(Error{Errc::NoFeature});
  for (const GenericMessage& message : *information) {
    if (!is_ours(message)) continue;
    const Value* value = find_parameter(message.message_content, kTraversalParameters);
    const Bytes* octets = value ? value->get_if<Value::Is::OctetString>() : nullptr;
    if (octets == nullptr) return std::unexpected(Error{Errc::NoParameter});
    return decode_traversal_parameters(*octets);
  }
  return std::unexpected(Error{Errc::NoFeature});
}

}  // namespace

Bytes encode(const TraversalParameters& parameters) {
  asn1::BitWriter writer;
  writer.bit(false);
  writer.bit(parameters.multiplexed_media_channel.has_value());
  writer.bit(parameters.multiplexed_media_control_channel.has_value());
  writer.bit(parameters.multiplex_id.has_value());
  writer.bit(parameters.keep_alive_channel.has_value());
  writer.bit(parameters.keep_alive_payload_type.has_value());
  writer.bit(parameters.keep_alive_interval_s.has_value());
  if (const auto& media = parameters.multiplexed_media_channel) write_h245_address(writer, *media);
  if (const auto& control = parameters.multiplexed_media_control_channel) {
    write_h245_address(writer, *control);
  }
  if (const auto& id = parameters.multiplex_id) write_u32(writer, *id);
  if (const auto& channel = parameters.keep_alive_channel) write_h245_address(writer, *channel);
  if (const auto& type = parameters.keep_alive_payload_type) writer.bits(*type, 7);
  if (const auto& interval = parameters.keep_alive_interval_s) {
    write_time_to_live(writer, *interval);
  }
  return writer.take();
}

Result<TraversalParameters> decode_traversal_parameters(ByteView bytes) {
  asn1::BitReader reader(bytes);
  reader.bit();  // additions stand at the end
  const bool media = reader.bit(), control = reader.bit(), id = reader.bit();
  const bool channel = reader.bit(), type = reader.bit(), interval = reader.bit();
  TraversalParameters out;
  if (media) out.multiplexed_media_channel = read_h245_address(reader);
  if (control) out.multiplexed_media_control_channel = read_h245_address(reader);
  if (id) out.multiplex_id = read_u32(reader);
  if (channel) out.keep_alive_channel = read_h245_address(reader);
  if (type) out.keep_alive_payload_type = static_cast<std::uint8_t>(reader.bits(7));
  if (interval) out.keep_alive_interval_s = read_time_to_live(reader);
  if (reader.failed()) return std::unexpected(*reader.error());
  return out;
}

void attach(h245::OpenLogicalChannel& open, const TraversalParameters& parameters) {
  attach(open.generic_information, parameters);
}

void attach(h245::OpenLogicalChannelAck& ack, const TraversalParameters& parameters) {
  attach(ack.generic_information, parameters);
}

Result<TraversalParameters> read_traversal_parameters(const h245::OpenLogicalChannel& open) {
  return read(open.generic_information);
}

Result<TraversalParameters> read_traversal_parameters(const h245::OpenLogicalChannelAck& ack) {
  return read(ack.generic_information);
}

}  // namespace protocols::h460
