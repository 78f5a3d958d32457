"""Single SIP messages at the running gateway: broken ones, and those that race each other."""
import re
import socket

import pytest

from support import sipp
from support.datagrams import Agent
from support.gateway import ROOT
from support.scenario import connected, ended
from support.waiting import wait_for

TORTURE = ROOT.parent / "shared/data/sip-torture"
# RFC 4475: what an endpoint answers that is no registrar and encrypts its media.
ANSWERS = {"badinv01": 400, "badvers": 505, "unkscm": 416, "bext01": 420, "mcl01": 400,
           "multi01": 400, "zeromf": 200, "semiuri": 200, "lwsdisp": 200, "intmeth": 405,
           "scalar02": 400, "ltgtruri": 400}
VIA = re.compile(rb"^(?:via|v)[ \t]*:[^\r\n]*", re.IGNORECASE | re.MULTILINE)


def test_the_messages_of_rfc_4475_hurt_nobody(strict):
    if not TORTURE.is_dir():
        pytest.skip("the messages of RFC 4475 are not beside the project")
    before = strict.metric("malformed_input_total", protocol="sip")
    calls = strict.metric("calls_total")
    for path in sorted(TORTURE.glob("*.dat")):
        # Answers come back to us, not to the port that the message names.
        message = VIA.sub(lambda found: found.group() + b";rport", path.read_bytes(), count=1)
        with Agent(strict) as agent:
            agent.send(message)
            if path.stem in ANSWERS:
                answer = agent.receive(lambda one: one.status >= 200)
                assert answer is not None, path.stem
                assert answer.status == ANSWERS[path.stem], path.stem
            assert agent.is_answered(), path.stem
    assert strict.metric("malformed_input_total", protocol="sip") > before
    assert strict.metric("calls_total") == calls
    wait_for(lambda: strict.metric("calls_active") == 0, "no call is left")


@pytest.mark.parametrize("garbage", [
    b"\x00\xff" * 200, b"INVITE sip:1 SIP/2.0\r\n\r\n", b"SIP/2.0 200 OK\r\n\r\n",
    b"INVITE sip:1001@127.0.0.1 SIP/2.0\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
    b"INVITE " + b"a" * 60000, b"\r\n" * 1000,
], ids=["binary", "bare", "response", "many fields", "long line", "empty lines"])
def test_garbage_in_a_datagram_hurts_nobody(strict, garbage):
    with Agent(strict) as agent:
        agent.send(garbage)
        assert agent.is_answered()


@pytest.mark.parametrize("garbage", [
    b"\x16\x03\x01" * 700_000, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", b"x" * 2_000_000,
    b"INVITE sip:1001@127.0.0.1 SIP/2.0\r\nContent-Length: 99999999\r\n\r\n",
], ids=["TLS", "HTTP", "endless line", "huge body"])
def test_garbage_in_a_connection_ends_only_the_connection(strict, garbage):
    before = strict.metric("malformed_input_total", protocol="sip")
    with socket.create_connection(("127.0.0.1", strict.sip), timeout=20) as link:
        try:
            link.sendall(garbage)
            while link.recv(65536):
                pass
        except ConnectionError:
            pass
    assert strict.metric("malformed_input_total", protocol="sip") > before
    with Agent(strict) as agent:
        assert agent.is_answered()


def cancel_race(agent):
    """INVITE and CANCEL at once; the final status of the INVITE, and an ACK and BYE as it wants."""
    dialog = agent.dialog()
    agent.send(agent.request("INVITE", dialog, body=agent.sdp()))
    agent.send(agent.request("CANCEL", dialog))
    final = agent.receive(lambda one: one["Call-ID"] == dialog["call"] and one.status >= 200
                          and "INVITE" in one["CSeq"])
    assert final is not None and final.status in (200, 487)
    tag = final["To"].partition("tag=")[2]
    agent.send(agent.request("ACK", dialog, to_tag=tag,
                             branch="ack" if final.status == 200 else ""))
    if final.status == 200:
        agent.send(agent.request("BYE", dialog, 2, tag, branch="bye"))
        over = agent.receive(lambda one: one["Call-ID"] == dialog["call"] and "BYE" in one["CSeq"])
        assert over is not None and over.status in (200, 481)
    return final.status


def test_a_cancel_that_races_the_answer_leaves_no_call(lenient):
    with Agent(lenient) as agent:
        for _ in range(50):
            cancel_race(agent)
    lenient.wait_idle()


def test_a_normal_call_works_after_all_of_it(lenient, tmp_path):
    sipp.passes(tmp_path, lenient, connected(), ended())
    lenient.wait_idle()


def test_no_log_line_names_anyone(strict, lenient):
    for text in (strict.log(), lenient.log(), strict.metrics_text(), lenient.metrics_text()):
        for secret in ("sip:", "127.0.0.", "raw@", "3001", "tag=", "branch=", "z9hG4bK"):
            assert secret not in text
