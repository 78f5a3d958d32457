"""The synthetic room: against the gateway, and in a meeting with a room of others."""
import json
import time
import subprocess

import pytest

from support.baresip import Baresip
from support.gateway import PROGRAM, ROOT
from support.ports import block


def probe(*arguments):
    return subprocess.Popen([PROGRAM, "probe", *arguments], text=True, cwd=ROOT,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def report_of(process, status=0):
    out, errors = process.communicate(timeout=90)
    assert process.returncode == status, out + errors
    assert len(out.splitlines()) == 1
    return json.loads(out)


def test_the_echo_test_measures_the_round_trip(strict):
    report = report_of(probe(f"sips:*43@127.0.0.1:{strict.sips}", "--seconds", "5", "--tone",
                             "600"))
    assert report["result"] == "ok"
    assert report["signalling"] == {"transport": "tls", "encrypted": True}
    assert report["audio"]["tone_hz"] == pytest.approx(600, abs=5)
    assert report["video"]["card"]["frames_read"] > 0
    assert report["video"]["card"]["latency_ms"]["p50"] > 0
    for media in ("audio", "video"):
        assert "AES" in report[media]["encryption"]
    strict.wait_idle()


@pytest.mark.parametrize("options", [
    ("--encryption", "dtls"),
    ("--encryption", "sdes", "--codec", "pcma", "--width", "640", "--height", "360"),
    ("--no-video", "--codec", "g722"),
])
def test_a_probe_and_a_room_of_others_meet(strict, tmp_path, options):
    number = "4001"
    with Baresip(tmp_path, "Alpha", strict, tone=700, colour="red") as alpha:
        alpha.call(strict.uri(number))
        # Without a picture to wait for, the probe listens its time out.
        seconds = "15" if "--no-video" in options else "60"
        process = probe(f"sips:{number}@127.0.0.1:{strict.sips}", "--seconds", seconds, "--tone",
                        "440", *options)
        alpha.wait_hears_also(440)
        if "--no-video" not in options:
            alpha.wait_sees("other", 0.3)  # the card is grey
            time.sleep(4)  # for the probe to hear its share
            process.terminate()  # it hangs up and reports
        report = report_of(process)
        assert report["audio"]["tone_hz"] == pytest.approx(alpha.tone, abs=5)
        if "--no-video" not in options:
            assert report["video"]["moving"]
    strict.wait_idle()


def test_a_room_in_clear_gets_a_report_that_says_why_not(strict):
    report = report_of(probe(f"sip:4002@127.0.0.1:{strict.sip}", "--encryption", "none"), 1)
    assert report["result"] == "failed"
    assert report["call"]["status"] == 488


def test_nobody_at_the_address_is_reported_too():
    report = report_of(probe(f"sips:1001@127.0.0.1:{block(2)}"), 1)
    assert report["result"] == "failed" and report["reason"]
