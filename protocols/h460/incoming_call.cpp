#include "protocols/h460/incoming_call.hpp"

#include <utility>

#include "protocols/h460/error.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/packed_values.hpp"

namespace protocols::h460 {
namespace {

constexpr std::uint16_t kIncomingCallIndication = 1;
constexpr std::uint16_t kLrqKeepAliveData = 2;
constexpr std::size_t kGuid = 16;

}  // namespace

Bytes encode(const IncomingCall& call) {
  asn1::BitWriter writer;
  writer.bit(false);
  write_h225_address(writer, call.call_signalling_address);
  writer.bit(false);  // of CallIdentifier
  writer.octets(call.call_identifier);
  return writer.take();
}

Result<IncomingCall> decode_incoming_call(ByteView bytes) {
  asn1::BitReader reader(bytes);
  reader.bit();  // additions stand at the end
  IncomingCall out;
  out.call_signalling_address = read_h225_address(reader);
  reader.bit();
  out.call_identifier = to_bytes(reader.octets(kGuid));
  if (reader.failed()) return std::unexpected(*reader.error());
  return out;
}

h225::ServiceControlIndication to_indication(const IncomingCall& call) {
  h225::ServiceControlIndication out;
  auto& session = out.service_control.emplace_back();
  session.reason.emplace<h225::ServiceControlSession_Reason::Is::Open>();
  h225::GenericData feature = make_feature(kSignallingTraversal);
  add_parameter(feature, kIncomingCallIndication, encode(call));
  out.generic_data.emplace().push_back(std::move(feature));
  return out;
}

Result<IncomingCall> read_incoming_call(const h225::ServiceControlIndication& indication) {
  const h225::GenericData* feature = find_feature(indication.generic_data, kSignallingTraversal);
  if (feature == nullptr) return std::unexpected(Error{Errc::NoFeature});
  const Bytes* raw = find_raw(*feature, kIncomingCallIndication);
  if (raw == nullptr) return std::unexpected(Error{Errc::NoParameter});
  return decode_incoming_call(*raw);
}

h225::GenericData to_lrq_keep_alive(std::uint32_t seconds) {
  asn1::BitWriter writer;
  writer.bit(false);
  write_time_to_live(writer, seconds);
  h225::GenericData out = make_feature(kSignallingTraversal);
  add_parameter(out, kLrqKeepAliveData, writer.take());
  return out;
}

Result<std::uint32_t> read_lrq_keep_alive(const h225::GenericData& feature) {
  const Bytes* raw = find_raw(feature, kLrqKeepAliveData);
  if (raw == nullptr) return std::unexpected(Error{Errc::NoParameter});
  asn1::BitReader reader(*raw);
  reader.bit();
  const std::uint32_t seconds = read_time_to_live(reader);
  if (reader.failed()) return std::unexpected(*reader.error());
  return seconds;
}

}  // namespace protocols::h460
