"""The synthetic room by H.323: against the gateway, and in a meeting with one by SIP."""
import socket

import pytest

from support.gateway import Gateway
from support.waiting import wait_for
from test_probe import probe, report_of


def uri(gateway, number="", tls=False):
    user = f"{number}@" if number else ""
    if tls:
        return f"h323:{user}127.0.0.1:{gateway.h323s};transport=tls"
    return f"h323:{user}127.0.0.1:{gateway.h323}"


@pytest.mark.parametrize("tls", [False, True], ids=["tcp", "tls"])
def test_the_echo_test_measures_the_round_trip(strict, tls):
    report = report_of(probe(uri(strict, "*43", tls), "--seconds", "5", "--tone", "600"))
    assert report["result"] == "ok"
    assert report["signalling"] == {"transport": "tls" if tls else "tcp", "encrypted": tls}
    assert report["audio"]["tone_hz"] == pytest.approx(600, abs=5)
    assert report["video"]["card"]["frames_read"] > 0
    for media in ("audio", "video"):
        assert report[media]["encryption"].startswith("H.235.6 AES")
    strict.wait_idle()


def test_a_network_that_may_talk_in_clear_does(lenient):
    report = report_of(probe(uri(lenient, "*43"), "--seconds", "5", "--encryption", "none"))
    assert report["result"] == "ok"
    for media in ("audio", "video"):
        assert report[media]["encryption"] == "none"
    lenient.wait_idle()


def test_a_room_in_clear_is_refused_with_a_cause(strict):
    before = strict.metric("calls_refused_total", protocol="h323", reason="encryption_required")
    report = report_of(probe(uri(strict, "4002"), "--encryption", "none"), 1)
    assert report["result"] == "failed" and report["call"]["status"] != 0
    strict.wait_metric("calls_refused_total", before + 1, protocol="h323",
                       reason="encryption_required")


@pytest.mark.parametrize("way", ["media", "signalling"])
def test_the_keys_of_a_room_choose_its_meeting(strict, way):
    number = {"media": "4101", "signalling": "4102"}[way]
    dials = probe(uri(strict), "--seconds", "20", "--dtmf", f"{number}#", "--dtmf-by", way)
    knows = probe(uri(strict, number), "--seconds", "20", "--tone", "660")
    heard = [report_of(each)["audio"]["tone_hz"] for each in (dials, knows)]
    assert heard == [pytest.approx(660, abs=5), pytest.approx(440, abs=5)]
    strict.wait_idle()


def test_a_room_by_sip_and_one_by_h323_see_and_hear_each_other(strict):
    sip = probe(f"sips:4103@127.0.0.1:{strict.sips}", "--seconds", "20", "--tone", "330")
    h323 = probe(uri(strict, "4103"), "--seconds", "20", "--tone", "550")
    wait_for(lambda: strict.metric("calls_active") == 2, "both are in the meeting", 20)
    assert strict.metric("calls_active", protocol="h323", encrypted="true") == 1
    for process, tone in ((sip, 550), (h323, 330)):
        report = report_of(process)
        assert report["audio"]["tone_hz"] == pytest.approx(tone, abs=5)
        assert report["video"]["moving"] and report["video"]["card"]["frames_read"] > 0
    strict.wait_idle()


def test_connections_that_say_nothing_are_closed(strict):
    with socket.create_connection(("127.0.0.1", strict.h323)) as silent:
        silent.settimeout(30)
        assert silent.recv(1) == b""


def test_who_drains_keeps_its_calls_and_refuses_others(tmp_path):
    gateway = Gateway(tmp_path).start()
    try:
        running = probe(uri(gateway, "*43"), "--seconds", "8")
        gateway.wait_metric("calls_active", 1, protocol="h323")
        gateway.drain()
        refused = report_of(probe(uri(gateway, "*43")), 1)
        assert refused["call"]["status"] != 0
        assert gateway.metric("calls_refused_total", protocol="h323", reason="draining") == 1
        assert report_of(running)["result"] == "ok"
        assert gateway.process.wait(timeout=20) == 0
    finally:
        gateway.stop()
