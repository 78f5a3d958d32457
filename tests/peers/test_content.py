"""What we say of content (H.239), read by Wireshark and by pycrate: messages they know by name, with
the values that were meant and nothing malformed."""
import subprocess

import pytest
from support.gateway import ROOT
from test_per import capture, plain, tpkt

pycrate = pytest.importorskip("pycrate_asn1rt", reason="pycrate could not be installed")

from pycrate_asn1dir import H225  # noqa: E402

CONTROL = H225.MULTIMEDIA_SYSTEM_CONTROL.MultimediaSystemControlMessage
NUMBERS = {"bitRate": 41, "channelId": 42, "symmetryBreaking": 43, "terminalLabel": 44}
ACKNOWLEDGE, REJECT = 126, 127


def number(name, value):
    return {"parameterIdentifier": {"standard": NUMBERS[name]},
            "parameterValue": {"unsignedMin": value}}


def flag(identifier):
    return {"parameterIdentifier": {"standard": identifier}, "parameterValue": {"logical": None}}


def generic(kind, sub_message, *content):
    return {kind.lower(): {"generic" + kind: {
        "messageIdentifier": {"standard": "0.0.8.239.2"}, "subMessageIdentifier": sub_message,
        "messageContent": list(content)}}}


OWNER = (number("terminalLabel", 258), number("channelId", 103))
MEANT = {
    "flowControlReleaseRequest":
        generic("Request", 1, number("channelId", 103), number("bitRate", 7680)),
    "flowControlReleaseResponse":
        generic("Response", 2, flag(ACKNOWLEDGE), number("channelId", 103)),
    "presentationTokenRequest":
        generic("Request", 3, *OWNER, number("symmetryBreaking", 68)),
    "presentationTokenResponse": generic("Response", 4, flag(REJECT), *OWNER),
    "presentationTokenRelease": generic("Command", 5, *OWNER),
    "presentationTokenIndicateOwner": generic("Indication", 6, *OWNER),
}


@pytest.fixture(scope="module")
def written():
    """Name and encoding of each of our messages."""
    done = subprocess.run([ROOT / "build/tests/content_messages"], capture_output=True, text=True,
                          check=True, timeout=10)
    return {name: bytes.fromhex(data) for name, data in map(str.split, done.stdout.splitlines())}


def read(data):
    CONTROL.from_aper(data)
    return plain(CONTROL, CONTROL.get_val())


@pytest.mark.parametrize("name", MEANT)
def test_another_codec_reads_the_values_that_were_meant(written, name):
    assert read(written[name]) == MEANT[name]


def test_another_codec_sees_both_roles_in_our_capabilities(written):
    table = read(written["terminalCapabilitySet"])["request"]["terminalCapabilitySet"][
        "capabilityTable"]
    assert table[0]["capability"]["genericControlCapability"] == {
        "capabilityIdentifier": {"standard": "0.0.8.239.1.1"}}
    content = table[1]["capability"]["receiveVideoCapability"]["extendedVideoCapability"]
    assert list(content["videoCapability"][0]) == ["h261VideoCapability"]
    role, = content["videoCapabilityExtension"]
    assert role["capabilityIdentifier"] == {"standard": "0.0.8.239.1.2"}
    assert role["collapsing"] == [{"parameterIdentifier": {"standard": 1},
                                   "parameterValue": {"booleanArray": 3}}]


def test_wireshark_knows_every_message_and_finds_nothing_malformed(written, tmp_path):
    file = tmp_path / "content.pcap"
    capture(file, [(True, 10245, tpkt(data)) for data in written.values()])
    shown = subprocess.run(
        ["tshark", "-r", file, "-d", "tcp.port==10245,h245", "-T", "fields", "-e",
         "_ws.col.Info", "-e", "_ws.malformed", "-e", "_ws.expert.severity"], text=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=60)
    lines = shown.stdout.splitlines()
    assert len(lines) == len(written)
    for name, line in zip(written, lines):
        summary, malformed, _ = line.split("\t")
        assert name in summary
        assert not malformed
    roles = subprocess.run(["tshark", "-r", file, "-d", "tcp.port==10245,h245", "-V"], text=True,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
                           timeout=60).stdout
    assert roles.count("h239ExtendedVideoCapability") == 2
    assert roles.count("h239ControlCapability") == 1
