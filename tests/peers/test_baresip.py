"""Rooms of baresip meet through the gateway: what each hears and sees, and how it is encrypted."""
import socket

import pytest

from support.baresip import Baresip
from support.gateway import MEDIA_PORTS, Gateway
from support.wire import Tap

ALPHA = {"tone": 440, "colour": "red"}
BRAVO = {"tone": 1000, "colour": "blue"}
NUMBERS = iter(range(2001, 3000))


@pytest.fixture
def number():
    """Of a meeting that no other test uses."""
    return str(next(NUMBERS))


def meet(alpha, bravo, uri):
    """Both call; each hears and sees the other and nothing of itself."""
    for room in (alpha, bravo):
        room.call(uri)
    for room, other in ((alpha, bravo), (bravo, alpha)):
        room.wait_hears(other.tone)
        if other.camera:
            assert room.wait_sees(other.colour, 0.9)[room.colour] < 0.01


@pytest.mark.parametrize("audio, transport, encryption, mux", [
    ("opus", "udp", "dtls_srtp", False),
    ("G722", "tcp", "dtls_srtp", True),
    ("PCMA", "tls", "srtp-mand", False),
    ("PCMU", "tls", "dtls_srtp", False),
])
def test_two_rooms_hear_and_see_each_other(strict, tmp_path, number, audio, transport, encryption,
                                           mux):
    before = strict.metric("calls_total", encrypted="true")
    settings = {"audio": audio, "encryption": encryption, "mux": mux}
    with Baresip(tmp_path, "Alpha", strict, **ALPHA, **settings) as alpha, \
            Baresip(tmp_path, "Bravo", strict, **BRAVO, **settings) as bravo:
        meet(alpha, bravo, strict.uri(number, transport))
        assert strict.metric("calls_total", encrypted="true") == before + 2
        assert strict.metric("calls_active", encrypted="true") == 2
        assert strict.metric("calls_active", encrypted="false") == 0
        assert strict.metric("meetings_active") == 1
        alpha.hang_up()
        bravo.wait_silence()
        bravo.hang_up()
    strict.wait_idle()


def test_rooms_of_different_codecs_and_encryption_meet(lenient, tmp_path, number):
    with Baresip(tmp_path, "Alpha", lenient, **ALPHA, audio="PCMU", encryption=None) as alpha, \
            Baresip(tmp_path, "Bravo", lenient, **BRAVO, audio="G722") as bravo:
        meet(alpha, bravo, lenient.uri(number))
        assert lenient.metric("calls_active", encrypted="false") == 1
        assert lenient.metric("calls_active", encrypted="true") == 1
    lenient.wait_idle()


def test_a_room_without_camera_meets_one_with(strict, tmp_path, number):
    with Baresip(tmp_path, "Alpha", strict, **ALPHA, video=False) as alpha, \
            Baresip(tmp_path, "Bravo", strict, **BRAVO) as bravo:
        meet(alpha, bravo, strict.uri(number))
    strict.wait_idle()


@pytest.mark.parametrize("transport, encryption", [
    ("udp", None),
    ("tls", None),
    ("udp", "srtp-mand"),  # SDES: the keys could be read on the way
    ("tcp", "srtp-mand"),
])
def test_a_room_that_would_not_be_secret_is_told_why(strict, tmp_path, number, transport,
                                                     encryption):
    before = strict.metric("calls_refused_total", reason="encryption_required")
    with Baresip(tmp_path, "Alpha", strict, encryption=encryption, video=False) as alpha:
        assert alpha.refused(strict.uri(number, transport)).startswith("488")
        assert "\nWarning: 399 " in alpha.log() and "SRTP" in alpha.log()
    assert strict.metric("calls_refused_total", reason="encryption_required") == before + 1
    assert strict.metric("calls_active") == 0


@pytest.mark.parametrize("dtmf", ["rtpevent", "info"])
def test_the_reception_lets_a_room_in_by_its_keys(strict, tmp_path, number, dtmf):
    with Baresip(tmp_path, "Alpha", strict, **ALPHA, dtmf=dtmf) as alpha, \
            Baresip(tmp_path, "Bravo", strict, **BRAVO, video=False) as bravo:
        bravo.call(strict.uri(number))
        alpha.call(strict.uri("lobby"))  # baresip cannot call an address without a user
        alpha.wait_sees("white", 0.002)  # what to do is written there
        alpha.press(number + "#")
        alpha.wait_hears(bravo.tone)
        bravo.wait_hears(alpha.tone)
        assert strict.metric("meetings_active") == 1
    strict.wait_idle()


def test_the_echo_test_returns_ones_own_tone_and_picture(strict, tmp_path):
    with Baresip(tmp_path, "Alpha", strict, **ALPHA) as alpha:
        alpha.call(strict.uri("*43"))
        alpha.wait_hears(alpha.tone)
        alpha.wait_sees(alpha.colour, 0.9)
    strict.wait_idle()


def test_a_held_room_is_silent_until_it_returns(strict, tmp_path, number):
    with Baresip(tmp_path, "Alpha", strict, **ALPHA) as alpha, \
            Baresip(tmp_path, "Bravo", strict, **BRAVO) as bravo:
        meet(alpha, bravo, strict.uri(number))
        alpha.press("x")
        bravo.wait_silence()
        alpha.press("X")
        bravo.wait_hears(alpha.tone)
        alpha.wait_hears(bravo.tone)
        bravo.wait_sees(alpha.colour, 0.9)
    strict.wait_idle()


def test_three_rooms_hear_and_see_two_others(strict, tmp_path, number):
    charlie_is = {"tone": 2000, "colour": "green"}
    with Baresip(tmp_path, "Alpha", strict, **ALPHA) as alpha, \
            Baresip(tmp_path, "Bravo", strict, **BRAVO) as bravo, \
            Baresip(tmp_path, "Charlie", strict, **charlie_is) as charlie:
        for room in (alpha, bravo, charlie):
            room.call(strict.uri(number))
        for room, others in ((alpha, (bravo, charlie)), (charlie, (alpha, bravo))):
            for other in others:
                room.wait_hears_also(other.tone)
                assert room.wait_sees(other.colour, 0.02)[room.colour] < 0.01
    strict.wait_idle()


@pytest.mark.parametrize("encryption, audible", [(None, True), ("dtls_srtp", False)])
def test_who_taps_the_wire_hears_only_what_is_clear(lenient, tmp_path, encryption, audible):
    with Baresip(tmp_path, "Alpha", lenient, tone=440, audio="PCMU", encryption=encryption,
                 video=False) as alpha:
        alpha.call(lenient.uri("*43"))
        alpha.wait_hears(alpha.tone)
        tap = Tap(tmp_path, lenient.media, lenient.media + MEDIA_PORTS - 1)
        if not tap.works:
            pytest.skip("tshark may not record here")
        assert tap.overhears(alpha.tone) == audible
    lenient.wait_idle()


def test_strangers_at_the_media_ports_change_nothing(strict, tmp_path):
    noise = [b"\x80\x00" + b"x" * 170, b"\x80\xc8\x00\x06" + bytes(24), b"\x16\xfe\xfd" + bytes(60),
             b"\x00\x01\x00\x00" + bytes(16), b"", b"\xff" * 1400]
    with Baresip(tmp_path, "Alpha", strict, **ALPHA) as alpha:
        alpha.call(strict.uri("*43"))
        alpha.wait_hears(alpha.tone)
        with socket.socket(type=socket.SOCK_DGRAM) as stranger:
            for port in range(strict.media, strict.media + MEDIA_PORTS):
                for packet in noise * 3:
                    stranger.sendto(packet, ("127.0.0.1", port))
        alpha.wait_longer()
        alpha.wait_hears(alpha.tone)
        alpha.wait_sees(alpha.colour, 0.9)
    strict.wait_idle()


def test_a_pin_is_dialled_typed_or_missing_and_told_nobody(tmp_path, monkeypatch):
    monkeypatch.setenv("ROUND_PIN", "98761234")
    gateway = Gateway(tmp_path, """\
conference:
  open_numbers: false
  meetings: [{number: "1002", name: Hushed round, pin_env: ROUND_PIN}]
""").start()
    try:
        with Baresip(tmp_path, "Personal", gateway, **ALPHA, video=False) as alpha, \
                Baresip(tmp_path, "Bravo", gateway, **BRAVO, video=False) as bravo:
            alpha.call(gateway.uri("1002**98761234"))
            bravo.call(gateway.uri("1002"))
            bravo.press("11112222#")
            gateway.wait_metric("pin_failures_total", 1)
            bravo.wait_silence()
            bravo.press("98761234#")
            bravo.wait_hears(alpha.tone)
            alpha.wait_hears(bravo.tone)
        gateway.wait_idle()
        for text in (gateway.log(), gateway.metrics_text()):
            for secret in ("Personal", "Bravo", "98761234", "11112222", "1002", "Hushed", "room@",
                           "127.0.0.", "a=crypto", "inline:", "tag="):
                assert secret not in text
    finally:
        gateway.stop()
