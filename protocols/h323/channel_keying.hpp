#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h235/channel_key.hpp"
#include "protocols/h235/secret.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h323/channel.hpp"
#include "protocols/h323/send_choice.hpp"

namespace protocols::h323 {

// The H.235.6 key of a channel of media, the same way for what we send and what we get, opened by
// H.245 or by Fast Connect.

// The payload types under which keys of ours are told: three a stream, away from those that codecs
// and RFC 2833 take by habit (H.235.6 clause 8.6.1: the synchFlag is the payload type). One that
// none of `in_use` has: a key that was announced in vain may stand beside the one in use.
std::uint8_t synch_flag_of(StreamRole role, const std::vector<H235Key>& in_use = {});

// The payload type that the peer named for a channel, where it is none that a codec has by rule;
// else one of ours.
std::uint8_t first_synch_flag(const ReceiveChannel& channel);

// What a key knows of its channel, which must have a cipher.
h235::ChannelKey::Channel keyed(const SendChoice& choice, std::uint16_t number);
h235::ChannelKey::Channel keyed(const ReceiveChannel& channel, std::uint16_t number);

// A key that we make, and what tells the peer of it.
struct MadeKey {
  h235::ChannelKey key;
  h245::EncryptionSync sync;
};
MadeKey make_key(h235::ChannelKey::Channel about, std::uint8_t synch_flag,
                 const h235::Secret& shared, const RandomSource& random);

// After each input of `key`: answers what it asks for and sends what it has to say. True where its
// keys are others than before.
bool drain_key(h235::ChannelKey& key, StreamRole role, const RandomSource& random, TimePoint now,
               std::deque<h245::ControlMessage>& outbox);

}  // namespace protocols::h323
