"""What we say of ourselves in H.245, and the channels we open, as other readers see it: pycrate has
the same values and writes them again, and Wireshark knows every part of them."""
import json
import subprocess

import pytest
from support.gateway import ROOT
from test_per import capture, theirs, tpkt

CONTROL = "MultimediaSystemControlMessage"


@pytest.fixture(scope="module")
def messages():
    written = subprocess.run([ROOT / "build/tests/capability_values"], check=True, text=True,
                             stdout=subprocess.PIPE, timeout=30).stdout
    return [json.loads(line) for line in written.splitlines()]


def test_pycrate_reads_the_values_we_meant(messages):
    assert len(messages) > 20
    for message in messages:
        assert theirs(CONTROL, bytes.fromhex(message["hex"])) == message["value"], message["name"]


def dissect(messages, tmp_path):
    file = tmp_path / "ours.pcap"
    capture(file, [(True, 10245, tpkt(bytes.fromhex(message["hex"]))) for message in messages])
    return subprocess.run(["tshark", "-r", file, "-d", "tcp.port==10245,h245", "-V", "-O", "h245"],
                          text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
                          timeout=60).stdout


def test_wireshark_knows_every_part(messages, tmp_path):
    shown = dissect(messages, tmp_path)
    assert shown.count("PDU Type:") == len(messages)
    for bad in ("Malformed", "Unknown", "unknown", "unexpected", "not dissected", "UNKNOWN"):
        assert bad not in shown, [line for line in shown.splitlines() if bad in line]


def test_wireshark_sees_codecs_limits_and_ciphers(messages, tmp_path):
    named = {message["name"]: message for message in messages}
    clear = dissect([named["clear: set"]], tmp_path)
    for part in ("g722-64k: 20", "g711Alaw64k: 20", "g711Ulaw64k: 20", "Baseline Profile",
                 "unsignedMin: 85 - Level 4", "maxBitRate: 40000", "h239ControlCapability",
                 "h239ExtendedVideoCapability", "receiveRTPAudioTelephonyEventCapability"):
        assert part in clear, part
    assert "h235SecurityCapability" not in clear
    both = dissect([named["both: set"]], tmp_path)
    assert "2.16.840.1.101.3.4.1.42" in both and "2.16.840.1.101.3.4.1.2 " in both
    high = dissect([named["high profile beyond its level: set"]], tmp_path)
    for part in ("High Profile: True", "Level 3.1", "CustomMaxMBPS", "CustomMaxFS",
                 "CustomMaxBRandCPB"):
        assert part in high, part


def test_channels_are_what_the_set_allows(messages):
    for message in messages:
        if not message["name"].endswith("channel 2"):
            continue
        opened = message["value"]["request"]["openLogicalChannel"]
        parameters = opened["forwardLogicalChannelParameters"]["multiplexParameters"][
            "h2250LogicalChannelParameters"]
        assert 96 <= parameters["dynamicRTPPayloadType"] <= 127
        assert parameters["sessionID"] == 2
        if message["name"].startswith("encrypted"):
            assert opened["encryptionSync"]["synchFlag"] == parameters["dynamicRTPPayloadType"]
