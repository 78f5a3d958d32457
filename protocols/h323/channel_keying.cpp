#include "protocols/h323/channel_keying.hpp"

#include <algorithm>
#include <utility>

#include "protocols/h235/media_keys.hpp"

namespace protocols::h323 {
namespace {

using h235::ChannelKey;
using Direction = h235::MediaKeys::Direction;

ChannelKey::Channel about(Direction direction, std::uint16_t number, const PayloadFormat& format,
                          H235Cipher cipher) {
  ChannelKey::Channel out;
  out.number = number;
  out.direction = direction;
  out.payload_type = format.payload_type;
  out.cipher = cipher;
  return out;
}

}  // namespace

std::uint8_t synch_flag_of(StreamRole role, const std::vector<H235Key>& in_use) {
  static_assert(h235::MediaKeys::kMostKeys < 3);
  auto flag = static_cast<std::uint8_t>(118 + 3 * static_cast<unsigned>(role));
  const auto taken = [&](const H235Key& key) { return key.payload_type == flag; };
  while (std::ranges::any_of(in_use, taken)) ++flag;
  return flag;
}

std::uint8_t first_synch_flag(const ReceiveChannel& channel) {
  constexpr std::uint8_t kFirstDynamic = 96;
  return channel.format.payload_type >= kFirstDynamic ? channel.format.payload_type
                                                      : synch_flag_of(channel.role);
}

ChannelKey::Channel keyed(const SendChoice& choice, std::uint16_t number) {
  return about(Direction::Encrypt, number, choice.format, choice.cipher.value());
}

ChannelKey::Channel keyed(const ReceiveChannel& channel, std::uint16_t number) {
  return about(Direction::Decrypt, number, channel.format, channel.cipher.value());
}

MadeKey make_key(ChannelKey::Channel about, std::uint8_t synch_flag, const h235::Secret& shared,
                 const RandomSource& random) {
  ChannelKey key(ChannelKey::Role::Master, std::move(about), shared);
  h245::EncryptionSync sync = key.start(synch_flag, random);
  return {std::move(key), std::move(sync)};
}

bool drain_key(ChannelKey& key, StreamRole role, const RandomSource& random, TimePoint now,
               std::deque<h245::ControlMessage>& outbox) {
  bool changed = false;
  while (auto event = key.poll_event()) {
    switch (*event) {
      case ChannelKey::Event::KeyChanged: changed = true; break;
      case ChannelKey::Event::UpdateWanted:
        key.update(synch_flag_of(role, key.keys()), random, now);
        break;
      case ChannelKey::Event::UpdateFailed:
      case ChannelKey::Event::BadKey: break;  // the key before stays
    }
  }
  while (auto command = key.poll_transmit()) {
    outbox.push_back(
        h245::to_control<h245::CommandMessage::Is::MiscellaneousCommand>(std::move(*command)));
  }
  return changed;
}

}  // namespace protocols::h323
