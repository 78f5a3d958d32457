"""H.323 rooms that share no line with the gateway call it, each in a way of its own."""
import shutil

import pytest

pytest.importorskip("pycrate_asn1rt", reason="pycrate could not be installed")
pytest.importorskip("cryptography", reason="python3-cryptography is not here")
if not shutil.which("ffmpeg"):
    pytest.skip("ffmpeg is not here", allow_module_level=True)

from support.h323.room import MCU, Room  # noqa: E402

ENCRYPTED = {"encryption": 256}
WAYS = [
    pytest.param({}, id="tunnelled"),
    pytest.param({"tunnel": False}, id="separate_in_connect"),
    pytest.param({"tunnel": False, "h245": "facility"}, id="separate_by_facility"),
    pytest.param({"tunnel": False, "h245": None}, id="separate_at_ours"),
    pytest.param({"one_pdu_each": True}, id="one_message_each"),
    pytest.param({"dribble": True}, id="octet_by_octet"),
    pytest.param({"joined": True}, id="all_at_once"),
    pytest.param({"terminal_type": MCU}, id="as_the_master"),
    pytest.param({"session_zero": True}, id="session_zero"),
    pytest.param({"codecs": ("G722", "H264")}, id="g722"),
    pytest.param({"packetization": 0}, id="single_packets"),
    pytest.param({"encryption": 128}, id="aes128"),
    pytest.param({"terminal_type": MCU, "stealing": True}, id="master_and_stealing"),
    pytest.param({"fast_start": True}, id="fast"),
    pytest.param({"fast_start": True, "terminal_type": MCU}, id="fast_and_as_the_master"),
    pytest.param({"fast_start": True, "tunnel": False}, id="fast_and_separate"),
    pytest.param({"fast_start": True, "encryption_required": True}, id="fast_and_required"),
]


@pytest.mark.parametrize("way", WAYS)
def test_two_rooms_meet_however_one_of_them_calls(strict, way):
    with Room(name="Alpha", tone=440, picture="red", **{**ENCRYPTED, **way}) as alpha, \
            Room(name="Beta", tone=600, picture="blue", **ENCRYPTED) as beta:
        one = alpha.call("127.0.0.1", strict.h323, "4201").wait_connected()
        other = beta.call("127.0.0.1", strict.h323, "4201").wait_connected()
        one.wait_media()
        one.heard_tone(600)
        other.heard_tone(440)
        one.seen_colour("blue")
        other.seen_colour("red")
        assert one.encrypted and other.encrypted
        assert one.fast_started == way.get("fast_start", False)
    strict.wait_idle()


# What H.245 says within Setup it says before there are keys, so those are ways in clear.
CLEAR_WAYS = [
    pytest.param({}, id="tunnelled"),
    pytest.param({"early_h245": True}, id="in_setup"),
    pytest.param({"tunnel": False}, id="separate"),
    pytest.param({"tunnel": False, "h245": "setup"}, id="separate_in_setup"),
    pytest.param({"fast_start": True}, id="fast"),
    pytest.param({"fast_start": True, "early_h245": True}, id="fast_and_in_setup"),
    pytest.param({"fast_start": True, "tunnel": False}, id="fast_and_separate"),
]


@pytest.mark.parametrize("way", CLEAR_WAYS)
def test_rooms_in_clear_meet_where_they_may(lenient, way):
    with Room(name="Alpha", tone=440, picture="red", **way) as alpha, \
            Room(name="Beta", tone=600, picture="blue") as beta:
        one = alpha.call("127.0.0.1", lenient.h323, "4202").wait_connected()
        other = beta.call("127.0.0.1", lenient.h323, "4202").wait_connected()
        one.heard_tone(600)
        other.heard_tone(440)
        one.seen_colour("blue")
        other.seen_colour("red")
    lenient.wait_idle()


def test_a_room_in_clear_is_refused_where_it_may_not(strict):
    with Room() as room:
        call = room.call("127.0.0.1", strict.h323, "4203")
        assert call.wait_released()


@pytest.mark.parametrize("how, number", [("alphanumeric", "4204"), ("signal", "4205"),
                                         ("rtp", "4206")])
def test_keys_in_every_form_choose_the_meeting(lenient, how, number):
    with Room(name="Alpha", tone=440) as alpha, Room(name="Beta", tone=600) as beta:
        one = alpha.call("127.0.0.1", lenient.h323).wait_connected()
        one.wait_media()
        for digit in number + "#":
            one.digit(digit, how=how)
        other = beta.call("127.0.0.1", lenient.h323, number).wait_connected()
        one.heard_tone(600)
        other.heard_tone(440)
    lenient.wait_idle()
