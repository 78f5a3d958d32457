"""Content of H.323 rooms (H.239): each way, beside rooms that know nothing of it."""
import shutil

import pytest

pytest.importorskip("pycrate_asn1rt", reason="pycrate could not be installed")
pytest.importorskip("cryptography", reason="python3-cryptography is not here")
if not shutil.which("ffmpeg"):
    pytest.skip("ffmpeg is not here", allow_module_level=True)

from support.h323.room import MCU, Room  # noqa: E402

ENCRYPTED = {"encryption": 256, "h239": True}


def called(room, gateway, number):
    return room.call("127.0.0.1", gateway.h323, number).wait_connected()


@pytest.mark.parametrize("way", [{}, {"terminal_type": MCU}, {"tunnel": False}],
                         ids=["slave", "master", "separate"])
def test_what_a_room_presents_reaches_the_other_on_a_channel_of_its_own(strict, way):
    with Room(name="Alpha", picture="red", content="green", **ENCRYPTED, **way) as alpha, \
            Room(name="Beta", picture="blue", **ENCRYPTED, **way) as beta:
        one, other = called(alpha, strict, "4301"), called(beta, strict, "4301")
        other.seen_colour("red")
        one.present()
        other.wait_open("content", outgoing=False)
        other.seen_colour("green", kind="content")
        other.seen_colour("red")
        assert one.encrypted and other.encrypted
        one.stop_presenting()
        other.wait_closed("content", outgoing=False)
    strict.wait_idle()


def test_the_last_to_present_has_the_floor(strict):
    with Room(name="Alpha", picture="red", content="green", **ENCRYPTED) as alpha, \
            Room(name="Beta", picture="red", content="blue", **ENCRYPTED) as beta:
        one, other = called(alpha, strict, "4302"), called(beta, strict, "4302")
        one.present()
        other.seen_colour("green", kind="content")
        other.present()
        other.wait_closed("content", outgoing=False)
        one.stop_presenting()
        one.seen_colour("blue", kind="content")
    strict.wait_idle()


def test_a_room_without_h239_has_content_in_its_picture(strict):
    with Room(name="Alpha", picture="red", content="green", **ENCRYPTED) as alpha, \
            Room(name="Old", picture="blue", encryption=256) as old:
        one, other = called(alpha, strict, "4303"), called(old, strict, "4303")
        other.seen_colour("red")
        one.present()
        other.seen_colour("green")
        one.stop_presenting()
        other.seen_colour("red")
    strict.wait_idle()


def test_who_comes_later_sees_what_is_presented(strict):
    with Room(name="Alpha", picture="red", content="green", **ENCRYPTED) as alpha, \
            Room(name="Late", picture="blue", **ENCRYPTED) as late:
        one = called(alpha, strict, "4304")
        one.present()
        one.wait_open("content", outgoing=True)
        other = called(late, strict, "4304")
        other.seen_colour("green", kind="content")
    strict.wait_idle()
