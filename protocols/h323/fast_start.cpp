#include "protocols/h323/fast_start.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h245/logical_channel.hpp"
#include "protocols/h323/channel_keying.hpp"
#include "protocols/h323/data_type.hpp"
#include "protocols/h323/media_address.hpp"

namespace protocols::h323 {
namespace {

using h245::H2250LogicalChannelParameters;
using h245::OpenLogicalChannel;

constexpr std::array kRoles = {StreamRole::Audio, StreamRole::MainVideo, StreamRole::Content};

// The parameters of a channel that we are to send on: only its reverse direction has any.
H2250LogicalChannelParameters* reverse_parameters(OpenLogicalChannel& open) {
  using Multiplex = h245::OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
  auto& reverse = open.reverse_logical_channel_parameters;
  if (!reverse || !reverse->multiplex_parameters) return nullptr;
  const auto& forward = open.forward_logical_channel_parameters.data_type;
  if (!forward.is<h245::DataType::Is::NullData>()) return nullptr;
  return reverse->multiplex_parameters->get_if<Multiplex::Is::H2250LogicalChannelParameters>();
}

H2250LogicalChannelParameters* forward_parameters(OpenLogicalChannel& open) {
  using Multiplex = h245::OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  return open.forward_logical_channel_parameters.multiplex_parameters
      .get_if<Multiplex::Is::H2250LogicalChannelParameters>();
}

struct Proposal {
  OpenLogicalChannel open;
  bool we_send = false;
  ReceiveChannel channel;      // as read_direction() has it, for both directions
  CodecCapability capability;  // as proposed
};

class Acceptance {
 public:
  Acceptance(const LocalMedia& media, const CapabilityOptions& options, EncryptionPolicy policy,
             std::uint16_t first_number, const std::optional<KeyMaterial>& keys)
      : media_(media),
        options_(options),
        policy_(policy),
        next_number_(first_number),
        keys_(keys) {}

  void read(ByteView encoded) {
    auto open = asn1::decode<OpenLogicalChannel>(encoded);
    if (!open) return;
    const bool we_send = h245::is_bidirectional(*open);
    Proposal out{std::move(*open), we_send, {}, {}};
    const auto* parameters =
        out.we_send ? reverse_parameters(out.open) : forward_parameters(out.open);
    if (!parameters || parameters->session_id == 0) return;
    const h245::DataType& data = out.we_send
                                     ? out.open.reverse_logical_channel_parameters->data_type
                                     : out.open.forward_logical_channel_parameters.data_type;
    auto channel = read_direction(data, *parameters, nullptr, media_, options_, policy_);
    const auto carried = read_data_type(data, media_, options_, policy_);
    if (!channel || !carried) return;
    if (out.we_send && channel->rtp.port == 0) return;
    if (channel->cipher && !keys_) return;
    out.channel = std::move(*channel);
    out.capability = carried->capability;
    proposals_.push_back(std::move(out));
  }

  std::optional<FastConnect> finish() {
    std::ranges::stable_sort(proposals_, {},
                             [](const Proposal& p) { return p.channel.cipher ? 0 : 1; });
    for (const StreamRole role : kRoles) {
      const auto codec = accept_receive(role);
      accept_send(role, codec);
    }
    if (out_.answer.empty()) return std::nullopt;
    return std::move(out_);
  }

 private:
  [[nodiscard]] ChannelAddresses ours(StreamRole role) const {
    const auto stream = std::ranges::find(media_.streams, role, &LocalStream::role);
    return {{media_.host, stream->rtp_port}, {media_.host, stream->rtcp_port}};
  }

  // The key of a proposal that is accepted; `channel`: what it becomes for us.
  template <class Accepted>
  std::optional<h235::ChannelKey> add_key(Proposal& proposal, const Accepted& channel,
                                          std::uint16_t number) const {
    proposal.open.encryption_sync.reset();
    if (!channel.cipher) return std::nullopt;
    MadeKey made = make_key(keyed(channel, number), first_synch_flag(proposal.channel),
                            keys_->secret, keys_->random);
    proposal.open.encryption_sync = std::move(made.sync);
    return std::move(made.key);
  }

  // False where the answer cannot be encoded, which our own part of it cannot cause.
  bool answer(const OpenLogicalChannel& open) {
    auto encoded = asn1::encode(open);
    if (!encoded) return false;
    out_.answer.push_back(std::move(*encoded));
    return true;
  }

  std::optional<Codec> accept_receive(StreamRole role) {
    for (Proposal& proposal : proposals_) {
      const std::uint16_t number = proposal.open.forward_logical_channel_number;
      const bool taken = std::ranges::find(out_.receive, number, &FastConnect::Receive::number) !=
                         out_.receive.end();
      if (proposal.we_send || proposal.channel.role != role || taken) continue;
      auto key = add_key(proposal, proposal.channel, number);
      auto& parameters = *forward_parameters(proposal.open);
      const ChannelAddresses addresses = ours(role);
      parameters.media_channel = to_media_address(addresses.rtp);
      parameters.media_control_channel = to_media_address(addresses.rtcp);
      if (!answer(proposal.open)) continue;
      out_.receive.push_back({number, proposal.channel, addresses, std::move(key)});
      return proposal.channel.format.codec;
    }
    return std::nullopt;
  }

  void accept_send(StreamRole role, std::optional<Codec> like) {
    std::vector<Proposal*> candidates;
    for (Proposal& proposal : proposals_) {
      if (proposal.we_send && proposal.channel.role == role) candidates.push_back(&proposal);
    }
    std::ranges::stable_sort(candidates, {}, [&](const Proposal* p) {
      return std::pair(p->channel.cipher ? 0 : 1, p->channel.format.codec == like ? 0 : 1);
    });
    for (Proposal* proposal : candidates) {
      if (send(*proposal)) return;
    }
  }

  bool send(Proposal& proposal) {
    FastConnect::Send out;
    const ReceiveChannel& channel = proposal.channel;
    const std::uint8_t mode = channel.format.h264.packetization_mode;
    out.number = next_number_++;
    out.choice.role = channel.role;
    out.choice.format = proposal.capability.format;
    out.choice.format.payload_type = channel.format.payload_type;
    if (out.choice.format.codec == Codec::H264) out.choice.format.h264.packetization_mode = mode;
    if (channel.role != StreamRole::Audio) {
      out.choice.max_kbps = std::min(channel.kbps.value_or(options_.max_kbps), options_.max_kbps);
    }
    out.choice.cipher = channel.cipher;
    out.choice.data_type = proposal.open.reverse_logical_channel_parameters->data_type;
    out.session = channel.session;
    out.rtp = channel.rtp;
    out.rtcp = channel.rtcp;
    out.key = add_key(proposal, out.choice, out.number);

    proposal.open.forward_logical_channel_number = out.number;
    auto& parameters = *reverse_parameters(proposal.open);
    parameters.media_channel.reset();  // the caller knows where it listens
    parameters.media_control_channel = to_media_address(ours(channel.role).rtcp);
    if (!answer(proposal.open)) return false;
    out_.send.push_back(std::move(out));
    return true;
  }

  const LocalMedia& media_;
  const CapabilityOptions& options_;
  EncryptionPolicy policy_;
  std::uint16_t next_number_;
  const std::optional<KeyMaterial>& keys_;
  std::vector<Proposal> proposals_;
  FastConnect out_;
};

}  // namespace

std::optional<FastConnect> accept_fast_start(std::span<const Bytes> proposals,
                                             const LocalMedia& media,
                                             const CapabilityOptions& options,
                                             EncryptionPolicy policy, std::uint16_t first_number,
                                             const std::optional<KeyMaterial>& keys) {
  Acceptance acceptance(media, options, policy, first_number, keys);
  for (const Bytes& encoded : proposals.first(std::min(proposals.size(), kMaxProposals))) {
    acceptance.read(encoded);
  }
  return acceptance.finish();
}

}  // namespace protocols::h323
