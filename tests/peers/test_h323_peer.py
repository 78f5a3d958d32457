"""The H.323 room in Python against itself, against recorded calls of other people's stacks and
against Wireshark: what tests of the gateway lean on."""
import secrets
import shutil

import pytest
from support.gateway import ROOT

pytest.importorskip("pycrate_asn1rt", reason="pycrate could not be installed")
pytest.importorskip("cryptography", reason="python3-cryptography is not here")
if not shutil.which("ffmpeg"):
    pytest.skip("ffmpeg is not here", allow_module_level=True)

from support.h323 import capability, h235, h2351, h239, pdu, q931  # noqa: E402
from support.h323.capture import Capture, recorded_messages  # noqa: E402
from support.h323.control import LARGEST, compared  # noqa: E402
from support.h323.gatekeeper import (  # noqa: E402
    MULTICAST,
    Gatekeeper,
    RasError,
    Registration,
)
from support.h323.room import MCU, TERMINAL, Room  # noqa: E402
from support.ports import block  # noqa: E402

CALLS = ROOT.parent / "shared/data/h323/calls"


class Pair:
    """Two rooms, and the call between them as each of them has it."""

    def __init__(self, caller=None, called=None):
        self.rooms = [Room(**{"name": "Alice", **(caller or {})}),
                      Room(**{"name": "Bob", "tone": 600, "picture": "blue", **(called or {})})]
        self.port = self.rooms[1].listen()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for room in self.rooms:
            room.close()

    def call(self, dial="1001"):
        self.caller = self.rooms[0].call("127.0.0.1", self.port, dial)
        self.called = self.rooms[1].wait_call()
        self.both = (self.caller, self.called)
        return self.both

    def connect(self, *kinds):
        """Calls, and waits until what is named is open in both directions."""
        for call in self.call():
            call.wait_connected()
        for call in self.both:
            for kind in kinds:
                call.wait_open(kind, True)
                call.wait_open(kind, False)
        return self.both

    def meet(self, looks=True):
        """Both hear and see each other; unless one `looks`, pictures only have to be whole."""
        caller, called = self.connect("audio", "video")
        caller.heard_tone(600)
        called.heard_tone(440)
        for call, colour in ((caller, "blue"), (called, "red")):
            if looks:
                call.seen_colour(colour)
            else:
                call.wait_frames(2)
        return caller, called


@pytest.mark.parametrize("caller, called", [
    ({}, {}),
    ({"early_h245": True, "joined": True}, {"alerts": True, "joined": True}),
    ({"fast_start": True}, {}),
    ({"one_pdu_each": True}, {"one_pdu_each": True, "alerts": True}),
    ({"fast_start": True}, {"fast_start": True}),
    ({"fast_start": True, "early_h245": True}, {"fast_start": True, "fast_start_in": "alerting",
                                                "alerts": True}),
    ({"fast_start": True}, {"fast_start": True, "fast_start_in": "callProceeding",
                            "tunnel": False}),
    ({"tunnel": False, "h245": "setup"}, {}),
    ({"early_h245": True}, {"tunnel": False, "h245": "callProceeding"}),
    ({"tunnel": False}, {"h245": "alerting", "alerts": True}),
    ({"tunnel": False}, {"tunnel": False, "h245": "connect", "dribble": True}),
    ({"tunnel": False, "h245": "facility"}, {"h245": None}),
    ({"tunnel": False, "h245": None}, {"h245": "facility"}),
    ({"codecs": ("PCMA", "H264"), "packetization": 0}, {"codecs": ("PCMU", "PCMA", "H264"),
                                                        "session_zero": True}),
    ({"codecs": ("G722", "H264"), "terminal_type": MCU, "level": capability.LEVEL_4},
     {"codecs": ("G722", "PCMU", "H264"), "session_zero": True}),
], ids=lambda one: ",".join(f"{key}={one[key]}" for key in one) or "plain")
def test_rooms_meet(caller, called):
    with Pair(caller, called) as pair:
        first, second = pair.meet(looks=caller.get("codecs") or not caller)
        tunnelled = caller.get("tunnel", True) and called.get("tunnel", True)
        assert first.tunnelled == second.tunnelled == tunnelled
        fast = caller.get("fast_start", False) and called.get("fast_start", False)
        assert first.fast_started == second.fast_started == fast
        assert {first.role, second.role} == {"master", "slave"}
        assert not first.encrypted
        assert {one.session for one in first.channels.all()} == {1, 2}
        first.hang_up()
        assert second.wait_released() == q931.NORMAL
        second.wait(lambda: second.control.ended, "the end of the session")


@pytest.mark.parametrize("types, numbers, roles", [
    ((MCU, TERMINAL), ([5], [5]), ("master", "slave")),
    ((TERMINAL, MCU), ([9], [5]), ("slave", "master")),
    ((TERMINAL, TERMINAL), ([5], [9]), ("master", "slave")),
    ((TERMINAL, TERMINAL), ([9], [5]), ("slave", "master")),
    ((TERMINAL, TERMINAL), ([1], [LARGEST - 1]), ("slave", "master")),
    ((TERMINAL, TERMINAL), ([7, 20], [7, 30]), ("master", "slave")),
    ((TERMINAL, TERMINAL), ([0, 2], [LARGEST // 2, 1]), ("slave", "master")),
])
def test_both_roles_are_reached_and_a_draw_is_tried_again(types, numbers, roles):
    with Pair({"terminal_type": types[0], "determination_numbers": list(numbers[0])},
              {"terminal_type": types[1], "determination_numbers": list(numbers[1])}) as pair:
        caller, called = pair.connect("audio")
        assert (caller.role, called.role) == roles


@pytest.mark.parametrize("caller, called, bits, algorithm", [
    ({"encryption": 128}, {"encryption": 128, "terminal_type": MCU}, 2048, capability.AES128),
    ({"encryption": 256, "terminal_type": MCU, "stealing": True},
     {"encryption": 256, "key_with_iv": True, "stealing": True}, 2048, capability.AES256),
    ({"encryption": 256, "dh_groups": (1536,), "tunnel": False},
     {"encryption": 128, "dh_groups": (1024, 1536, 2048), "bad_padding": True}, 1536,
     capability.AES128),
    ({"encryption": 128, "dh_groups": (1024,), "old_key_form": True},
     {"encryption": 256, "encryption_required": True, "old_key_form": True},
     1024, capability.AES128),
    ({"encryption": 256, "fast_start": True}, {"encryption": 256, "fast_start": True}, 2048,
     capability.AES256),
    ({"encryption": 128, "fast_start": True, "encryption_required": True, "terminal_type": MCU},
     {"encryption": 128, "fast_start": True}, 2048, capability.AES128),
])
def test_rooms_meet_encrypted(caller, called, bits, algorithm):
    with Pair(caller, called) as pair:
        for call in pair.meet():
            assert call.encrypted
            assert call.agreement.bits == bits
            assert {one.algorithm for one in call.channels.all()} == {algorithm}
            for one in call.channels.all(outgoing=False):
                assert one.stream.clear == one.stream.undecipherable == 0


def test_keys_are_renewed_by_the_master_and_on_the_slaves_wish():
    with Pair({"encryption": 256}, {"encryption": 256}) as pair:
        calls = pair.connect("audio", "video")
        for kind in ("audio", "video"):
            for sender, receiver in (calls, calls[::-1]):
                for who in (sender, receiver):
                    incoming = receiver.channels.one(kind, False)
                    before = set(incoming.stream.seen_payload_types)
                    key = incoming.payload_type
                    who.update_key(kind, outgoing=who is sender)
                    receiver.wait(lambda one=incoming, old=key: one.payload_type != old, "a key")
                    receiver.wait(lambda one=incoming, seen=before:
                                  one.stream.seen_payload_types - seen
                                  or len(one.stream.seen_payload_types) == 2, "media under it")
        pair.caller.heard_tone(600)
        pair.called.seen_frames(2)


def test_a_room_that_must_encrypt_takes_no_clear_call():
    with Pair({}, {"encryption": 128, "encryption_required": True}) as pair:
        caller, _ = pair.call()
        assert caller.wait_released() == q931.REJECTED
        assert caller.reason == "securityDenied"


@pytest.mark.parametrize("security", [{}, {"encryption": 128}], ids=["clear", "encrypted"])
def test_content_goes_both_ways_and_the_token_is_decided(security):
    both = {"h239": True, **security}
    with Pair({**both, "terminal_type": MCU}, both) as pair:
        master, slave = pair.connect("audio", "video")
        for sender, receiver in ((master, slave), (slave, master)):
            sender.present()
            receiver.wait_open("content", False)
            receiver.seen_colour("green", kind="content")
            assert (sender.presents, receiver.presents) == ("us", "them")
            assert receiver.channels.one("content", False).session >= 32
            assert receiver.encrypted == bool(security)
        master.present()  # takes it over
        slave.wait_open("content", False)
        slave.wait_closed("content", True)
        master.stop_presenting()
        slave.wait_closed("content", False)
        with master, slave:  # neither hears of the other's request before its own is out
            master.present(symmetry=5)
            slave.present(symmetry=9)
        master.wait_open("content", False)
        assert (master.presents, slave.presents) == ("them", "us")
        slave.stop_presenting()
        master.wait(lambda: master.presents is None, "the token's release")
        with master, slave:
            master.present(symmetry=7)
            slave.present(symmetry=7)
        master.wait(lambda: {master.presents, slave.presents} == {"us", "them"}, "one owner")
        assert min(one.control.token.rejected for one in pair.both) >= 1


def test_content_can_be_refused():
    with Pair({"h239": True}, {"h239": True, "refuses_content": True}) as pair:
        caller, called = pair.connect("audio")
        caller.present()
        caller.wait(lambda: caller.control.token.rejected == 1, "a refusal")
        assert caller.presents is None and called.presents is None


def test_a_call_is_paused_and_goes_on_with_other_codecs():
    with Pair({"codecs": ("PCMU", "PCMA", "H264")}, {"codecs": ("PCMU", "PCMA", "H264")}) as pair:
        caller, called = pair.connect("audio", "video")
        caller.pause_peer()
        caller.wait_closed("audio", False)
        caller.wait_closed("video", False)
        assert called.control.paused and called.channels.one("audio", False)
        caller.send_capabilities(["PCMA"])
        caller.wait_open("audio", False)
        caller.heard_tone(600)
        assert caller.channels.one("audio", False).codec == "PCMA"
        assert called.control.determinations == 2
        caller.send_capabilities(["PCMA", "PCMU"])
        caller.request_mode("PCMU")
        caller.wait(lambda: caller.control.count("requestModeAck"), "the answer")
        caller.wait(lambda: getattr(caller.channels.one("audio", False), "codec", "") == "PCMU",
                    "the other codec")
        caller.request_close("audio")
        caller.wait(lambda: caller.control.count("requestChannelCloseAck"), "the answer")


def test_commands_and_digits_arrive():
    with Pair() as pair:
        caller, called = pair.connect("audio", "video")
        caller.seen_frames(1)
        before = called.keyframes_asked
        for how, value in (("videoFastUpdatePicture", 0), ("lostPicture", [("pictureNumber", 1)]),
                           ("videoFastUpdateGOB", {"firstGOB": 0, "numberOfGOBs": 1}),
                           ("videoFastUpdateMB", {"firstMB": 1, "numberOfMBs": 1})):
            caller.ask_keyframe("video", how, value)
        called.wait(lambda: called.keyframes_asked >= before + 4, "four wishes")
        sent = called.channels.one("video", True).stream
        caller.flow_control("video", 0)
        called.wait(lambda: sent.paused, "the stop")
        caller.flow_control("video", None)
        called.wait(lambda: not sent.paused, "the end of the stop")
        caller.flow_control("video", 2560)
        called.wait(lambda: called.allowed_rates["video"] == 2560, "the rate")
        for how in ("alphanumeric", "signal", "rtp"):
            caller.digit("5#", how)
            called.wait(lambda: called.digits == "5#", f"digits by {how}")
            called.digits = ""
        caller.round_trip()
        called.round_trip()
        caller.send_empty_packets("video", 3)
        called.wait(lambda: called.channels.one("video", False).stream.empty == 3, "three packets")
        assert called.sink("video").lost == 0
        caller.change_tone(800)
        called.heard_tone(800)
        caller.change_picture("green")
        called.seen_colour("green")


def test_an_mcu_tells_who_is_there_and_who_is_seen():
    there = {(1, 1): "Alice", (1, 2): "Bob", (1, 3): "Käthe"}
    with Pair({"sends": ("audio",)}, {"sends": ("audio",), "terminal_type": MCU,
                                      "conference_names": there}) as pair:
        caller, called = pair.connect("audio")
        with called:
            called.control.conference.assign((1, 1))
            called.control.conference.show((1, 3))
            called.control.request("conferenceRequest", ("enterH243TerminalID", 0))
        known = caller.control.conference
        caller.wait(lambda: known.present == set(there) and known.seeing == (1, 3), "who is there")
        assert known.number == (1, 1)
        with caller:
            known.ask_names()
        caller.wait(lambda: known.names == there, "the names")
        assert called.control.conference.names == {(1, 1): "Alice"}


@pytest.mark.parametrize("security", [{}, {"encryption": 256}], ids=["clear", "encrypted"])
def test_cameras_are_moved(security):
    both = {"camera": True, "sends": ("audio",), **security}
    with Pair(both, both) as pair:
        caller, called = pair.connect("audio", "camera")
        assert caller.encrypted == bool(security)
        caller.far_end.start({"pan": 1, "zoom": -1}, milliseconds=200)
        caller.far_end.stop({"pan": 1, "zoom": -1})
        caller.far_end.preset(3)
        called.wait(lambda: len(called.far_end.commands) == 3, "three commands")
        assert called.far_end.commands == [("start", {"pan": 1, "zoom": -1}),
                                           ("stop", {"pan": 1, "zoom": -1}), ("activate", 3)]
        assert called.far_end.clients == [1] and called.far_end.capabilities[0] == 6


def test_calls_are_signed():
    with Pair({"password": "right"}, {"password": "right"}) as pair:
        caller, called = pair.connect("audio", "video")
        caller.digit("7")
        called.wait(lambda: called.digits == "7", "the digit")
        caller.hang_up()
        called.wait_released()
        assert caller.forged == called.forged == 0
    with Pair({"password": "right"}, {"password": "wrong"}) as pair:
        caller, called = pair.connect("audio")
        assert caller.forged and called.forged


def test_calls_are_refused_rung_forwarded_and_dropped():
    with Pair({}, {"answer": q931.BUSY}) as pair:
        assert pair.call()[0].wait_released() == q931.BUSY
    with Pair({"sends": ("audio",)}, {"answer": "ring", "sends": ("audio",)}) as pair:
        caller, called = pair.call()
        caller.wait(lambda: caller.state == "ringing", "ringing")
        called.answer()
        caller.wait_connected().heard_tone(600)
        caller.drop()
        called.wait_released()
        assert called.reason == "connection closed"
    with Pair() as target, Pair({}, {"forward_to": ("127.0.0.1", target.port, "77")}) as pair:
        caller, _ = pair.call()
        caller.wait_released()
        caller.forwarded.wait_connected()
        assert target.rooms[1].wait_call().setup["destinationAddress"] == [("dialledDigits", "77")]


@pytest.mark.parametrize("password", [None, "correct horse"])
def test_rooms_register_and_call_by_a_gatekeeper(password):
    passwords = {"Alice": password, "Bob": password} if password else None
    with Gatekeeper(passwords=passwords, time_to_live=30) as keeper, \
            Pair({"number": "100", "sends": ("audio",)},
                 {"number": "200", "sends": ("audio",)}) as pair, \
            Registration(pair.rooms[0], keeper.address, password) as alice, \
            Registration(pair.rooms[1], keeper.address, password) as bob:
        pair.rooms[0].listen()
        for one in (alice, bob):
            one.discover()
            assert one.register()["timeToLive"] == 30
        alice.keep_alive()
        assert keeper.of_alias("100").keep_alives == 1
        assert alice.locate("200") == ("127.0.0.1", pair.port)
        with pytest.raises(RasError, match="calledPartyNotRegistered"):
            alice.admit("300")
        caller, called = alice.call("200"), pair.rooms[1].wait_call()
        bob.admit(answers=True, call=called)
        caller.wait_connected().heard_tone(600)
        assert len(keeper.calls) == 2
        assert alice.change_band_width(500) == 500
        answer, values = keeper.ask_endpoint("100", "infoRequest", callReferenceValue=0)
        assert answer == "infoRequestResponse" and len(values["perCallInfo"]) == 1
        caller.hang_up()
        alice.disengage()
        bob.disengage()
        assert not keeper.calls
        assert alice.resources(True) == "resourcesAvailableConfirm"
        alice.unregister()
        assert not keeper.of_alias("100")
        keeper.ask_endpoint("200", "unregistrationRequest", callSignalAddress=[])
        assert bob.unregistered
        assert alice.ras.forged == bob.ras.forged == keeper.ras.forged == 0


def test_a_gatekeeper_is_found_by_multicast_and_names_alternates():
    port = block(1)
    with Gatekeeper("found", discovery_port=port, alternates=[("127.0.0.1", 9)]) as keeper, \
            Pair() as pair, Registration(pair.rooms[1], None) as bob:
        found = bob.discover((MULTICAST, port))
        assert bob.gatekeeper == keeper.address and bob.gatekeeper_name == "found"
        assert pdu.read_signal_address(found["alternateGatekeeper"][0]["rasAddress"])[1] == 9
        bob.register()
        keeper.wait_registered("Bob")


def test_a_gatekeeper_refuses_forgers_and_forgets():
    with Gatekeeper(passwords={"Alice": "right"}) as keeper, Pair() as pair:
        pair.rooms[0].listen()
        for password in ("wrong", None):
            with Registration(pair.rooms[0], keeper.address, password) as forger, \
                    pytest.raises(RasError, match="securityDenial"):
                forger.register()
        assert keeper.ras.forged == 2
    with Gatekeeper() as keeper, Pair() as pair, \
            Registration(pair.rooms[1], keeper.address) as bob:
        bob.register()
        keeper.forget("Bob")
        with pytest.raises(RasError, match="fullRegistrationRequired"):
            bob.keep_alive()
        keeper.refuses["registrationRequest"] = "resourceUnavailable"
        with pytest.raises(RasError, match="resourceUnavailable"):
            bob.register()


def numbers(ports):
    return ", ".join(map(str, ports))


def test_wireshark_reads_calls_whole(tmp_path):
    capture = Capture(tmp_path)
    if not capture.works:
        pytest.skip("recording the loopback interface is not allowed")
    both = {"h239": True}
    ports, media = [], []
    for caller, called in ((both, both), ({**both, "tunnel": False, "fast_start": True},
                                          {**both, "fast_start": True}),
                           ({**both, "encryption": 128}, {**both, "encryption": 128})):
        with Pair(caller, called) as pair:
            first, second = pair.connect("audio", "video")
            first.present()
            second.seen_frames(2, "content")
            ports += [pair.port, *(one.h245_listener.port for one in pair.both
                                   if one.h245_listener)]
            media += [one.rtp_address[1] for call in pair.both
                      for one in call.media.ports.values()]
            first.stop_presenting()
            second.digit("1", "signal")
            second.seen_frames(2)
            first.round_trip()
            if first.role == "master" and "encryption" in caller:
                first.update_key()
            first.hang_up()
            second.wait_released()
    own = f"127.{secrets.randbelow(200) + 1}.0.1"  # for the port that Wireshark knows
    with Gatekeeper(address=own, port=1719) as keeper, Pair() as pair, \
            Registration(pair.rooms[1], keeper.address) as bob:
        bob.discover()
        bob.register()
        bob.unregister()
    capture.stop()
    shown = capture.read(f"tcp.len > 0 and tcp.port in {{{numbers(ports)}}}", "_ws.col.Info",
                         "_ws.malformed", "_ws.col.Protocol")
    assert len(shown) > 40
    assert [one for one in shown if one[1] or "H.2" not in one[2]] == []
    info = " ".join(one[0] for one in shown)
    for name in ("setup", "connect", "releaseComplete", "terminalCapabilitySet",
                 "masterSlaveDetermination", "openLogicalChannel", "genericVideoCapability",
                 "extendedVideoCapability", "presentationTokenRequest", "closeLogicalChannel",
                 "userInput", "roundTripDelayRequest", "endSessionCommand"):
        assert name in info, name
    packets = capture.read(f"udp.port in {{{numbers(media + [one + 1 for one in media])}}}",
                           "_ws.col.Protocol", "_ws.malformed")
    assert {one[0] for one in packets} == {"RTCP", "RTP", "H.264"}
    assert not any(one[1] for one in packets)
    ras = capture.read(f"ip.addr == {own}", "_ws.col.Info", "_ws.malformed")
    assert len(ras) == 6 and not any(one[1] or "RAS: " not in one[0] for one in ras), ras


def recorded_calls():
    return sorted(CALLS.glob("*.pcap"))


@pytest.mark.skipif(not CALLS.exists(), reason="the recorded calls are not here")
@pytest.mark.parametrize("file", recorded_calls(), ids=lambda file: file.stem)
def test_a_recorded_call_is_understood(file):
    """Every message is read, and is the same after being written and read again; the roles are
    those that these endpoints found; their keys and tokens have the forms we make."""
    determinations, decisions, read = {}, {}, 0
    for ends, octets in recorded_messages(file):
        controls = []
        if octets[:1] == bytes([q931.DISCRIMINATOR]) and octets[1] == 2:
            message = q931.Message.read(octets)
            assert q931.Message.read(message.write()) == message
            values = same(pdu.read_user_information, pdu.write_user_information,
                          message.user_user)["h323-uu-pdu"]
            controls += values.get("h245Control", ())
            body = values["h323-message-body"][1]
            if isinstance(body, dict):
                controls += body.get("parallelH245Control", ())
                check_tokens(body)
                for proposal in body.get("fastStart", ()):
                    same(pdu.read_channel, pdu.write_channel, proposal)
        else:
            controls.append(octets)
        for control in controls:
            _, (name, body) = same(pdu.read_h245, pdu.write_h245, control)
            read += 1
            if name == "masterSlaveDetermination":
                determinations[ends] = body
            elif name == "masterSlaveDeterminationAck":
                decisions[ends] = body["decision"][0]
            elif name == "openLogicalChannel":
                check_channel(body)
            elif name.startswith("generic") and h239.is_message(body):
                assert body["subMessageIdentifier"] in h239.FORMS
    assert read > 5
    for (sender, receiver), decision in decisions.items():
        ours = determinations.get((sender, receiver))  # of who says what the other one is
        theirs = determinations.get((receiver, sender))
        if ours and theirs:
            mine = compared(ours["terminalType"], ours["statusDeterminationNumber"], theirs)
            assert {mine, decision} == {"master", "slave"}


def same(read, write, octets):
    value = read(octets)
    assert read(write(value)) == value
    return value


def check_tokens(body):
    for token in body.get("tokens", ()):
        bits = h235.BITS.get(token["tokenOID"])
        if bits and "dhkey" in token:
            assert token["dhkey"]["modSize"] == (h235.PRIMES[bits], bits)
            assert token["dhkey"]["generator"][0] == h235.GENERATOR


def check_channel(body):
    kind, codec, algorithm = capability.read_data_type(
        body["forwardLogicalChannelParameters"]["dataType"])
    if codec:
        assert capability.read_data_type(
            capability.data_type(kind, codec, algorithm)) == (kind, codec, algorithm)
    if "encryptionSync" in body:
        form, key = pdu.read_key(body["encryptionSync"]["h235Key"])
        assert form == "secureSharedSecret"
        assert len(key["encryptedSessionKey"]) == capability.KEY_SIZES[key["algorithmOID"]]


def test_signatures_depend_on_every_octet():
    message = ("disengageConfirm", {"requestSeqNum": 7})
    octets = h2351.signed(pdu.write_ras, message, "secret", "here", "there", 1000)
    _, body = pdu.read_ras(octets)
    assert h2351.is_genuine(octets, body, "secret")
    assert not h2351.is_genuine(octets, body, "Secret")
    changed = octets.replace(b"\0h\0e\0r\0e", b"\0h\0e\0r\0a", 1)
    assert changed != octets
    assert not h2351.is_genuine(changed, pdu.read_ras(changed)[1], "secret")
