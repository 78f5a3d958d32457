"""Peers that want to harm: what they send is counted, and a call beside them goes on undisturbed."""
import contextlib
import http.client
import json
import random
import socket
import ssl
import struct
import subprocess
import time

import pytest

from support.datagrams import Agent
from support.gateway import MEDIA_PORTS, PROGRAM, ROOT
from support.waiting import wait_for
from support.websocket import BINARY, TEXT, WebSocket, connected

COOKIE = 0x2112a442  # RFC 8489 section 5


@pytest.fixture
def call(strict):
    """A call to the echo test, which must have been heard and seen whole at the end."""
    process = subprocess.Popen([PROGRAM, "probe", f"sips:*43@127.0.0.1:{strict.sips}",
                                "--seconds", "6"], text=True, cwd=ROOT, stdout=subprocess.PIPE)
    strict.wait_metric("calls_active", 1)
    yield process
    report = json.loads(process.communicate(timeout=60)[0])
    assert process.returncode == 0
    assert report["result"] == "ok"
    assert report["video"]["moving"]
    assert report["video"]["card"]["frames_read"] > 30
    strict.wait_idle()


def malformed(gateway, protocol):
    return gateway.metric("malformed_input_total", protocol=protocol)


def nonsense(chance):
    """One datagram of what comes to a media port, broken."""
    kind = chance.randrange(4)
    rest = chance.randbytes(chance.randrange(4, 400))
    if kind == 0:  # STUN with a length that is not so
        return struct.pack("!HHI", 1, 0x7ff8, COOKIE) + rest
    if kind == 1:  # DTLS handshake records
        return b"\x16\xfe\xfd" + rest
    if kind == 2:  # RTP and RTCP without a key
        return struct.pack("!BBH", 0x80, chance.choice([0, 96, 111, 200, 201, 206]), 7) + rest
    return rest


def test_nonsense_at_every_media_port_disturbs_no_call(strict, call):
    before = {name: malformed(strict, name) for name in ("stun", "dtls", "rtp")}
    chance = random.Random(4711)
    ports = [*range(strict.media, strict.media + MEDIA_PORTS), *[strict.web] * 50]
    with socket.socket(type=socket.SOCK_DGRAM) as attacker:
        attacker.bind(("127.0.0.1", 0))
        for _ in range(40):
            for port in ports:
                attacker.sendto(nonsense(chance), ("127.0.0.1", port))
            time.sleep(0.05)
    for name, count in before.items():
        wait_for(lambda name=name, count=count: malformed(strict, name) > count, f"{name} counts")


def test_well_formed_checks_of_strangers_are_not_answered(strict, call):
    with socket.socket(type=socket.SOCK_DGRAM) as attacker:
        attacker.bind(("127.0.0.1", 0))
        attacker.settimeout(1)
        name = b"somebody:else"
        attribute = struct.pack("!HH", 6, len(name)) + name + bytes(-len(name) % 4)
        for at in range(5000):
            check = struct.pack("!HHI", 1, len(attribute), COOKIE) + at.to_bytes(12, "big")
            attacker.sendto(check + attribute, ("127.0.0.1", strict.web))
        with pytest.raises(TimeoutError):
            attacker.recv(2048)


BOMBS = {
    "m-lines": "m=audio 9 RTP/AVP 0\r\n" * 2000,
    "formats": "m=video 9 RTP/SAVPF " + " ".join(["96"] * 12000) + "\r\n",
    "a long line": "a=" + "x" * 55000 + "\r\n",
    "parameters": "m=video 9 RTP/SAVPF 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 " + "a=1;" * 10000,
    "keys": "m=audio 9 RTP/SAVP 0\r\n"
            + f"a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{'A' * 40}\r\n" * 600,
}


def test_an_offer_that_is_a_bomb_is_answered_at_once(strict, call):
    start = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    for name, body in BOMBS.items():
        with Agent(strict) as agent:
            agent.send(agent.request("INVITE", agent.dialog(), body=start + body))
            answer = agent.receive(lambda one: one.status >= 200, seconds=5)
            assert answer is not None, name
            assert 400 <= answer.status < 500, name
            assert agent.is_answered(), name


def test_who_sends_slowly_or_nonsense_keeps_the_page_from_nobody(strict, call):
    before = malformed(strict, "http")
    slow = [connected(strict) for _ in range(20)]
    for link in slow:
        link.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nX-")
    with connected(strict) as rude:
        rude.sendall(b"\x00\x01\x02 nonsense\r\n\r\n")
        while rude.recv(4096):
            pass
    tls = ssl._create_unverified_context()
    page = http.client.HTTPSConnection("127.0.0.1", strict.web, timeout=10, context=tls)
    page.request("GET", "/1001")
    assert page.getresponse().status == 200
    for link in slow:
        link.close()
    assert malformed(strict, "http") > before


@pytest.mark.parametrize("kind, payload", [
    (BINARY, b"\x00\x01"), (TEXT, b"{" * 100_000), (TEXT, b"\xff\xfe"), (TEXT, b"x" * 300_000),
], ids=["binary", "nested", "not UTF-8", "too long"])
def test_a_broken_message_of_a_browser_is_counted(strict, kind, payload):
    before = malformed(strict, "websocket")
    with WebSocket(strict) as browser, contextlib.suppress(OSError):  # it may be cut off
        browser.send(kind, payload)
        browser.hear("error")
    wait_for(lambda: malformed(strict, "websocket") > before, "the message counts")


def test_a_browsers_offer_that_is_a_bomb_is_refused(strict, call):
    with WebSocket(strict) as browser:
        browser.say(type="hello", version=1, number="7001", name="Mallory")
        assert browser.hear("welcome")
        lines = "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\n" * 4000
        browser.say(type="offer", id=1, publish=[], subscribe=[], restart=True,
                    sdp="v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\n" + lines)
        assert browser.hear("error")["code"] == "bad_offer"
    wait_for(lambda: strict.metric("browsers_active") == 0, "the browser is gone")
