"""Calls between two ends of ours, judged by others: Wireshark dissects every message and finds
nothing malformed, and pycrate reads from each what was meant."""
import struct
import subprocess

import pytest
from support.gateway import ROOT

pycrate = pytest.importorskip("pycrate_asn1rt", reason="pycrate could not be installed")

from pycrate_asn1dir import H225  # noqa: E402

USER_INFORMATION = H225.H323_MESSAGES.H323_UserInformation
H245_MESSAGE = H225.MULTIMEDIA_SYSTEM_CONTROL.MultimediaSystemControlMessage


@pytest.fixture(scope="module")
def dialogues():
    """{name: [(side, Q.931 message)]}"""
    done = subprocess.run([ROOT / "build/tests/call_dialogues"], capture_output=True, text=True,
                          check=True, timeout=60)
    found = {}
    for line in done.stdout.splitlines():
        name, side, message = line.split()
        found.setdefault(name, []).append((side, bytes.fromhex(message)))
    return found


def elements(q931):
    """{identifier: contents} of a message without shifts."""
    at, found = 5, {}
    while at < len(q931):
        wide = q931[at] == 0x7E
        size = int.from_bytes(q931[at + 1:at + (3 if wide else 2)], "big")
        start = at + (3 if wide else 2)
        found[q931[at]] = q931[start:start + size]
        at = start + size
    return found


def pdu_of(q931):
    USER_INFORMATION.from_aper(elements(q931)[0x7E][1:])
    return USER_INFORMATION.get_val()["h323-uu-pdu"]


def bodies(dialogue):
    return [(side, pdu_of(message)["h323-message-body"][0]) for side, message in dialogue]


def sequence_numbers(messages):
    """Of tunnelled round trip delay requests."""
    found = []
    for message in messages:
        H245_MESSAGE.from_aper(message)
        kind, (name, request) = H245_MESSAGE.get_val()
        assert (kind, name) == ("request", "roundTripDelayRequest")
        found.append(request["sequenceNumber"])
    return found


def capture(file, dialogues):
    """Each dialogue as a connection to port 1720, its messages in TPKT."""
    with open(file, "wb") as out:
        out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 228))
        moment = 0
        for number, dialogue in enumerate(dialogues.values()):
            sent = {"caller": 1, "called": 1}
            for side, message in dialogue:
                payload = b"\x03\x00" + struct.pack(">H", len(message) + 4) + message
                other = "called" if side == "caller" else "caller"
                ports = (20000 + number, 1720) if side == "caller" else (1720, 20000 + number)
                hosts = [bytes([192, 0, 2, 1]), bytes([192, 0, 2, 9])]
                if side == "called":
                    hosts.reverse()
                head = struct.pack(">HHIIBBHHH", *ports, sent[side], sent[other], 0x50, 0x18,
                                   8192, 0, 0)
                sent[side] += len(payload)
                moment += 1
                packet = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(head) + len(payload),
                                     moment, 0, 64, 6, 0, *hosts) + head + payload
                out.write(struct.pack("<IIII", moment, 0, len(packet), len(packet)) + packet)


def test_wireshark_dissects_every_message_whole(dialogues, tmp_path):
    capture(tmp_path / "calls.pcap", dialogues)
    shown = subprocess.run(
        ["tshark", "-r", tmp_path / "calls.pcap", "-T", "fields", "-e", "_ws.col.Info", "-e",
         "_ws.malformed", "-e", "_ws.expert.message"], text=True, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, check=True, timeout=60)
    lines = [line.split("\t") for line in shown.stdout.splitlines()]
    assert len(lines) == sum(len(dialogue) for dialogue in dialogues.values())
    for info, malformed, expert in lines:
        assert info.startswith("CS: ") or "STATUS" in info or "1720" in info, info
        assert not malformed, info
        assert "unknown" not in expert.lower() and "undecoded" not in expert.lower(), expert


def test_a_call_that_is_answered(dialogues):
    call = dialogues["answered"]
    assert bodies(call) == [
        ("caller", "setup"), ("called", "callProceeding"), ("called", "alerting"),
        ("called", "connect"), ("caller", "facility"), ("called", "facility"),
        ("caller", "facility"), ("caller", "releaseComplete")]
    pdus = [pdu_of(message) for _, message in call]
    assert all(pdu["h245Tunnelling"] for pdu in pdus)
    assert [sequence_numbers(pdu.get("h245Control", [])) for pdu in pdus] == [
        [], [], [], [1, 2], [3], [4, 5], [], [6]]
    for pdu in pdus:
        contents = pdu["h323-message-body"][1]
        assert contents["protocolIdentifier"] == (0, 0, 8, 2250, 0, 7)
        assert contents["callIdentifier"]["guid"] == b"\x11" * 16
    assert pdus[4]["h323-message-body"][1]["reason"][0] == "transportedInformation"
    assert pdus[6]["h323-message-body"][1]["reason"][0] == "newTokens"
    assert pdus[7]["h323-message-body"][1]["reason"][0] == "destinationRejection"
    assert elements(call[7][1])[0x08] == b"\x80\x90"


def test_setup_says_who_calls_whom(dialogues):
    message = dialogues["answered"][0][1]
    found = elements(message)
    assert found[0x04] == bytes.fromhex("88189ea5")
    assert found[0x28].decode() == "Besprechung Grün"
    assert found[0x6C] == b"\x01\x80900"
    assert found[0x70] == b"\x811234"
    setup = pdu_of(message)["h323-message-body"][1]
    assert setup["sourceAddress"] == [("h323-ID", "Raum Köln"), ("dialledDigits", "900")]
    assert setup["destinationAddress"] == [("dialledDigits", "1234"),
                                           ("url-ID", "h323:meet@example.com")]
    assert setup["destCallSignalAddress"][1]["ip"] == bytes.fromhex("20010db8" + "0" * 23 + "9")
    assert setup["sourceCallSignalAddress"] == ("ipAddress", {"ip": b"\xc0\0\2\1", "port": 1720})
    assert setup["sourceInfo"]["vendor"]["productId"] == b"roombridge"
    assert setup["conferenceID"] == b"\x22" * 16
    assert setup["endpointIdentifier"] == "endpoint 1"
    assert setup["activeMC"] is False and setup["multipleCalls"] is False


def test_h245_goes_in_setup_and_one_message_at_a_time(dialogues):
    pdus = [pdu_of(message) for _, message in dialogues["h245_in_setup"]]
    assert [sequence_numbers(pdu.get("h245Control", [])) for pdu in pdus] == [[1], [3], [2], [4]]
    assert pdus[0]["h323-message-body"][1]["tokens"][0]["tokenOID"] == (0, 0, 8, 235, 0, 3, 43)


def test_fast_connect_is_offered_and_taken(dialogues):
    pdus = [pdu_of(message) for _, message in dialogues["fast_connect"]]
    setup = pdus[0]["h323-message-body"][1]
    assert len(setup["fastStart"]) == 1 and "h245Control" not in pdus[0]
    assert sequence_numbers(setup["parallelH245Control"]) == [1]
    assert pdus[2]["h323-message-body"][1]["reason"][0] == "forwardedElements"
    assert all(pdus[i]["h323-message-body"][1]["fastStart"] == setup["fastStart"] for i in (2, 3))


def test_a_separate_h245_connection(dialogues):
    pdus = [pdu_of(message) for _, message in dialogues["separate_h245"]]
    assert "fastConnectRefused" in pdus[1]["h323-message-body"][1]
    connect = pdus[2]["h323-message-body"][1]
    assert connect["h245Address"] == ("ipAddress", {"ip": b"\xc0\0\2\x09", "port": 40000})
    start = pdus[3]["h323-message-body"][1]
    assert start["reason"][0] == "startH245" and start["h245Address"][1]["port"] == 40001
    assert pdus[3]["h245Tunnelling"] is False


def test_calls_that_come_to_nothing(dialogues):
    assert bodies(dialogues["refused"]) == [("caller", "setup"), ("called", "releaseComplete")]
    assert elements(dialogues["refused"][1][1])[0x08] == b"\x80\x91"
    assert bodies(dialogues["unanswered"]) == [("caller", "setup"), ("caller", "releaseComplete")]
    assert elements(dialogues["unanswered"][1][1])[0x08] == b"\x80\x92"


def test_status_and_a_second_call_are_answered(dialogues):
    answers = [message for _, message in dialogues["asked"][2:]]
    assert [message[4] for message in answers] == [0x7D] * 5 + [0x5A]
    assert [elements(message)[0x08][1] & 0x7F for message in answers] == [30, 30, 98, 81, 97, 47]
    assert [elements(message)[0x14][0] for message in answers[:5]] == [10, 0, 10, 0, 10]
    assert pdu_of(answers[0])["h323-message-body"][0] == "status"
    assert pdu_of(answers[5])["h323-message-body"][1]["reason"][0] == "newConnectionNeeded"
