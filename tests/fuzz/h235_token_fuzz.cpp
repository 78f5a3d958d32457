#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/asn1/per.hpp"
#include "protocols/h235/channel_key.hpp"
#include "protocols/h235/key_agreement.hpp"
#include "protocols/h235/message_verifier.hpp"
#include "protocols/h235/password_hash.hpp"

// Tokens, keys, updates and signatures of a peer that has no password: the first byte says which.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  if (size == 0) return 0;
  const ByteView input = std::as_bytes(std::span(data, size)).subspan(1);
  const h235::Secret shared(128);
  const RandomSource random = [](std::span<std::byte> out) {
    for (std::byte& b : out) b = std::byte{0x3c};
  };
  switch (data[0] % 4) {
    case 0:
      if (const auto token = asn1::decode<h235::ClearToken>(input)) {
        h235::KeyAgreement called({{h235::Group::Dh1024}});
        const auto answer = called.answer(std::span(&*token, 1), random);
        if (answer.has_value() != (called.state() == h235::KeyAgreement::State::Agreed)) {
          std::abort();
        }
      }
      break;
    case 1: {
      const auto key = h235::read_session_key(input, h235::Cipher::Aes128Cbc, shared);
      if (key && key->size() != 16) std::abort();
      break;
    }
    case 2:
      if (const auto command = asn1::decode<h245::MultimediaSystemControlMessage>(input)) {
        using Message = h245::MultimediaSystemControlMessage::Is;
        const auto* outer = command->get_if<Message::Command>();
        if (!outer) break;
        const auto* inner = outer->get_if<h245::CommandMessage::Is::MiscellaneousCommand>();
        if (!inner) break;
        for (const auto role : {h235::ChannelKey::Role::Master, h235::ChannelKey::Role::Slave}) {
          h235::ChannelKey key(role, {.number = inner->logical_channel_number}, shared);
          key.handle_command(*inner, {});
          if (key.poll_transmit() || key.poll_event()) std::abort();  // it has no key to change
          if (role == h235::ChannelKey::Role::Master) {
            key.start(120, random);
            key.handle_command(*inner, {});
          }
        }
      }
      break;
    default:
      if (const auto token = asn1::decode<h235::CryptoToken>(input)) {
        h235::MessageVerifier verifier(h235::key_of_password("correct horse"),
                                       {.window = 0xffffffffU});
        if (verifier.verify(*token, input, 1)) std::abort();
      }
      break;
  }
  return 0;
}
