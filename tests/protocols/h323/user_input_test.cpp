#include "protocols/h323/user_input.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;
using Input = UserInputCapability;

template <Capability::Is direction, Input::Is form>
Capability input() {
  return Capability::of<direction>(Input::of<form>());
}

Capability events(std::uint8_t payload_type) {
  return Capability::of<Capability::Is::ReceiveRTPAudioTelephonyEventCapability>(
      {.dynamic_rtp_payload_type = payload_type, .audio_telephone_event = "0-16"});
}

TEST(UserInput, TakesEveryFormThePeerReceives) {
  using Is = Capability::Is;
  EXPECT_EQ(h323::user_input(peer({})), h323::UserInputForms{});
  EXPECT_EQ(h323::user_input(
                peer({entry(1, input<Is::ReceiveUserInputCapability, Input::Is::BasicString>()),
                      entry(2, input<Is::ReceiveAndTransmitUserInputCapability, Input::Is::Dtmf>()),
                      entry(3, input<Is::ReceiveUserInputCapability, Input::Is::Hookflash>())})),
            (h323::UserInputForms{true, true, true}));
  EXPECT_EQ(
      h323::user_input(peer({entry(1, input<Is::TransmitUserInputCapability, Input::Is::Dtmf>())})),
      h323::UserInputForms{});
  EXPECT_EQ(h323::user_input(peer(
                {entry(1, input<Is::ReceiveUserInputCapability, Input::Is::GeneralString>())})),
            (h323::UserInputForms{true, false, false}));
}

TEST(UserInput, FindsThePayloadTypeOfDigits) {
  EXPECT_FALSE(h323::telephone_event_send(peer({entry(1, g711())})));
  EXPECT_EQ(h323::telephone_event_send(peer({entry(1, g711()), entry(9, events(101))})), 101);
  PeerCapabilities strange = peer({});
  strange.table[1] = events(0);
  EXPECT_FALSE(h323::telephone_event_send(strange));
}

}  // namespace
