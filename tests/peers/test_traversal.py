"""What we say to get through translators (H.460.18, H.460.19), read by Wireshark: every message and
value it knows by name, nothing malformed or left over."""
import re
import subprocess

import pytest
from support.gateway import ROOT
from test_per import capture, tpkt

CALL = "00010203-0405-0607-0809-0a0b0c0d0e0f"
# Of each message, what has to stand in the dissection.
MEANT = {
    "registrationConfirm": [
        "standard: 18 - Signalling Traversal", "standard: 19 - mediaNATFWTraversal",
        "standard: 1 - supportTransmitMultiplexedMedia", "standard: 2 - mediaTraversalServer"],
    "serviceControlIndication4": [
        "standard: 1 - IncomingCallIndication", "ip: 192.0.2.1", "port: 1720", "guid: " + CALL],
    "serviceControlIndication6": [
        "standard: 1 - IncomingCallIndication", "ip: 2001:db8::1", "port: 1720", "guid: " + CALL],
    "locationRequest": ["standard: 2 - LRQKeepAliveData", "lrqKeepAliveInterval: 300"],
    "facility": ["Call reference value: 0000", "undefinedReason", "guid: " + CALL,
                 "h245Tunnelling: True"],
    "connectionCorrelation": [
        "standard: 0.0.8.460.18.0.1", "subMessageIdentifier: 1", "callIdentifier", "answerCall",
        "logical: NULL"],
    "openLogicalChannel": [
        "standard: 1 - Traversal Parameters", "multiplexID: 70000", "network: 192.0.2.1",
        "tsapIdentifier: 3000", "tsapIdentifier: 3001", "network: 2001:db8::1",
        "keepAliveInterval: 19"],
    "openLogicalChannelAck": [
        "standard: 1 - Traversal Parameters", "multiplexID: 70000", "tsapIdentifier: 3001",
        "keepAlivePayloadType: 127"],
}
PORTS = {"ras": (False, 1719), "q931": (True, 1720), "h245": (True, 10245)}


@pytest.fixture(scope="module")
def dissected(tmp_path_factory):
    """Name and Wireshark's words for each of our messages."""
    done = subprocess.run([ROOT / "build/tests/traversal_messages"], capture_output=True, text=True,
                          check=True, timeout=10)
    messages = [line.split() for line in done.stdout.splitlines()]
    file = tmp_path_factory.mktemp("traversal") / "traversal.pcap"
    packets = []
    for kind, _, data in messages:
        tcp, port = PORTS[kind]
        packets.append((tcp, port, tpkt(bytes.fromhex(data)) if tcp else bytes.fromhex(data)))
    capture(file, packets)
    shown = subprocess.run(["tshark", "-r", file, "-d", "tcp.port==10245,h245", "-V"], text=True,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=60)
    frames = re.split(r"^Frame \d+:", shown.stdout, flags=re.M)[1:]
    assert len(frames) == len(messages)
    return {name: frame for (_, name, _), frame in zip(messages, frames)}


@pytest.mark.parametrize("name", MEANT)
def test_wireshark_reads_the_values_that_were_meant(dissected, name):
    for words in MEANT[name]:
        assert words in dissected[name]


def test_wireshark_finds_nothing_malformed_or_unknown(dissected):
    assert set(dissected) == set(MEANT)
    for name, frame in dissected.items():
        for word in ("Malformed", "Unknown", "not decoded", "Dissector bug"):
            assert word not in frame, name
