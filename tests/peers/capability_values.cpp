// Writes one line of JSON for each message that protocols/h323 makes of our capabilities and
// channels: its name, its root type, the value and the encoding. tests/peers/test_capabilities.py
// holds them against other readers.
#include <iostream>
#include <string>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h323/channel.hpp"
#include "protocols/h323/local_capabilities.hpp"
#include "protocols/h323/send_choice.hpp"
#include "tests/support/asn1_json.hpp"
#include "tests/support/hex.hpp"

namespace {

using namespace protocols;

void write(const std::string& name, const h245::ControlMessage& message) {
  const auto& type = asn1_type(std::type_identity<h245::ControlMessage>());
  const auto encoded = asn1::encode(message);
  std::cout << "{\"name\": \"" << name << "\", \"value\": " << asn1_json(type, &message)
            << ", \"hex\": \"" << (encoded ? to_hex(*encoded) : encoded.error().code.message())
            << "\"}\n";
}

void write_call(const std::string& name, const LocalMedia& media,
                const h323::CapabilityOptions& options) {
  using Request = h245::RequestMessage;
  using Response = h245::ResponseMessage;
  const auto set = h323::capability_set(media, options, 1);
  write(name + ": set", h245::to_control<Request::Is::TerminalCapabilitySet>(set));
  const auto peer = h245::apply({}, set);
  if (!peer) return;
  std::uint8_t session = 0;
  for (const auto& choice :
       h323::choose_all(*peer, media, options, EncryptionPolicy::ClearAllowed)) {
    ++session;
    const auto id = static_cast<std::uint8_t>(choice.role == StreamRole::Content ? 32 : session);
    auto open = h323::open_channel(choice, session, id, {"192.0.2.1", 5001});
    if (choice.cipher) {
      auto& sync = open.encryption_sync.emplace();
      sync.synch_flag = choice.format.payload_type;
      sync.h235_key = Bytes(28, std::byte{7});
    }
    const std::string channel = name + ": channel " + std::to_string(session);
    write(channel, h245::to_control<Request::Is::OpenLogicalChannel>(open));
    write(channel + " accepted",
          h245::to_control<Response::Is::OpenLogicalChannelAck>(h323::acknowledge(
              open, id, {{"192.0.2.2", 5000}, {"2001:db8::2", 5001}}, session == 2)));
  }
}

}  // namespace

int main() {
  LocalMedia media;
  media.host = "192.0.2.1";
  media.streams = {{StreamRole::Audio, 5000, 5001},
                   {StreamRole::MainVideo, 5002, 5003},
                   {StreamRole::Content, 5004, 5005}};
  h323::CapabilityOptions options;
  write_call("clear", media, options);
  options.encryption = true;
  options.ciphers = {H235Cipher::Aes256Cbc, H235Cipher::Aes128Cbc};
  write_call("both", media, options);
  options.clear_too = false;
  write_call("encrypted", media, options);
  media.h264_receive = {100, 0, 31, 0, 8192, 245760, 20000};
  media.streams.pop_back();
  options = {};
  write_call("high profile beyond its level", media, options);
  media.streams.resize(1);
  write_call("audio alone", media, options);
}
