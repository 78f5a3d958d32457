"""Dialogs of sipp with the gateway, the rare and the racing ones too."""
import pytest

from support import sipp
from support.baresip import Baresip
from support.gateway import Gateway
from support.scenario import (INSIDE, ack, ack_of_refusal, bye, connected, ended, invite, pause,
                              provisional, receive, request, sdp)

CLEAR = "security: {unencrypted_rooms: [127.0.0.0/8]}\n"


@pytest.fixture
def calls(lenient):
    """How many calls were connected since; afterwards none is left."""
    before = lenient.metric("calls_total")
    yield lambda: lenient.metric("calls_total") - before
    lenient.wait_idle()


@pytest.mark.parametrize("tcp", [False, True])
def test_options_tell_what_the_gateway_can_do(lenient, tmp_path, tcp):
    sipp.passes(tmp_path, lenient, request("OPTIONS", 1, "options", inside=False),
                receive(200, "Allow:.*INVITE.*UPDATE", "Accept:.*application/sdp",
                        "Supported:.*timer"), tcp=tcp)


@pytest.mark.parametrize("tcp", [False, True])
def test_a_call_begins_and_ends(lenient, tmp_path, calls, tcp):
    sipp.passes(tmp_path, lenient, connected("Contact: *<sip:", "m=audio [1-9]"), ended(), tcp=tcp)
    assert calls() == 1


@pytest.mark.parametrize("uri", ["sip:[remote_ip]:[remote_port]", "sip:lobby@[remote_ip]"])
def test_an_address_without_a_number_reaches_the_reception(lenient, tmp_path, calls, uri):
    sipp.passes(tmp_path, lenient, invite(uri=uri), provisional(), receive(200), ack(), ended())
    assert calls() == 1


def test_a_room_holds_and_resumes_in_every_way(lenient, tmp_path, calls):
    steps = [connected("a=sendrecv")]
    ways = [(sdp("sendonly", version=2), "a=recvonly"), (sdp("inactive", version=3), "a=inactive"),
            (sdp(version=4), "a=sendrecv"),
            (sdp(address="0.0.0.0", version=5), "a=(recvonly|inactive|sendrecv)"),
            (sdp(version=6), "a=sendrecv")]
    for cseq, (body, answer) in enumerate(ways, 2):
        steps += [request("INVITE", cseq, f"again{cseq}", body=body), provisional(),
                  receive(200, answer, "m=audio [1-9]"), ack(cseq)]
    sipp.passes(tmp_path, lenient, *steps, ended())
    assert calls() == 1


def test_a_room_may_ask_for_an_offer_in_the_midst_of_a_call(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, connected(), request("INVITE", 2, "again"), provisional(),
                receive(200, "m=audio [1-9]", "a=sendrecv"), ack(2, body=sdp(version=2)), ended())
    assert calls() == 1


def test_a_room_may_change_the_media_by_update(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, connected(), request("UPDATE", 2, "refresh"), receive(200),
                request("UPDATE", 3, "hold", body=sdp("sendonly", version=2)),
                receive(200, "a=recvonly"),
                request("UPDATE", 4, "resume", body=sdp(version=3)), receive(200, "a=sendrecv"),
                ended())
    assert calls() == 1


def test_a_late_offer_is_answered_in_the_ack(lenient, tmp_path, calls):
    answer = sdp() + "\nm=video 0 RTP/AVP 97"
    sipp.passes(tmp_path, lenient, invite(body=""), provisional(),
                receive(200, "m=audio [1-9].*RTP/AVP", "m=video [1-9]"), ack(body=answer), ended())
    assert calls() == 1


def test_a_session_timer_is_agreed(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient,
                invite("Supported: timer", "Session-Expires: 600;refresher=uac", "Min-SE: 90"),
                provisional(), receive(200, "Session-Expires: *600 *; *refresher=uac",
                                       "Require:.*timer"), ack(),
                request("UPDATE", 2, "refresh", "Supported: timer",
                        "Session-Expires: 600;refresher=uac"),
                receive(200, "Session-Expires: *600"), ended())
    assert calls() == 1


def test_a_session_timer_too_short_is_refused_with_the_least(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, invite("Supported: timer", "Session-Expires: 30"),
                provisional(), receive(422, "Min-SE: *90"), ack_of_refusal())
    assert calls() == 0


def test_ringing_is_reliable_where_the_room_requires_it(lenient, tmp_path, calls):
    keep = ('<action><ereg regexp="[0-9]+" search_in="hdr" header="RSeq:" check_it="true" '
            'assign_to="rseq"/></action>')
    sipp.passes(tmp_path, lenient, invite("Require: 100rel"), receive(100, optional=True),
                f'<recv response="180">{keep}</recv>',
                request("PRACK", 2, "prack", "RAck: [$rseq] 1 INVITE"),
                receive(200), receive(200), ack(), ended())
    assert calls() == 1


def test_a_cancel_of_nothing_is_refused(lenient, tmp_path):
    sipp.passes(tmp_path, lenient, request("CANCEL", 1, "nothing", inside=False), receive(481))


def test_a_repeated_invite_gets_the_same_answer(lenient, tmp_path, calls):
    def answer(name):
        return (f'<recv response="200"><action><ereg regexp="To:[^\r\n]*" search_in="msg" '
                f'check_it="true" assign_to="{name}"/></action></recv>')
    compare = ('<nop><action><strcmp assign_to="same" variable="first" variable2="second"/>'
               '<test assign_to="wrong" variable="same" compare="not_equal" value="0"/></action>'
               '</nop><nop condexec="wrong"><action><error message="two tags"/></action></nop>')
    sipp.passes(tmp_path, lenient, invite(), provisional(), answer("first"), invite(),
                answer("second"), compare, ack(), ended(),
                repeats=False)
    assert calls() == 1


def test_a_request_that_came_by_two_ways_makes_one_call(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, invite(), provisional(), receive(200), ack(),
                invite(branch="other"), receive(482), ack_of_refusal("other"), ended())
    assert calls() == 1


def test_an_answer_is_repeated_until_its_ack_comes(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, invite(), provisional(), receive(200), receive(200),
                receive(200), ack(), ended(), repeats=False)
    assert calls() == 1


def test_a_call_ends_only_once(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, connected(), ended(), bye(10, "bye2"), receive(481))
    assert calls() == 1


def test_what_the_gateway_cannot_do_is_refused_by_name(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, request("JUMP", 1, "jump", inside=False),
                receive(405, "Allow:.*INVITE"))
    sipp.passes(tmp_path, lenient, invite("Require: time-travel"), provisional(),
                receive(420, "Unsupported: *time-travel"), ack_of_refusal())
    sipp.passes(tmp_path, lenient, request("INFO", 1, "info", uri=INSIDE), receive(481))
    assert calls() == 0


def test_a_key_frame_may_be_asked_for_by_info(lenient, tmp_path, calls):
    before = lenient.metric("keyframe_requests_total", kind="info", direction="received")
    xml = ('<?xml version="1.0" encoding="utf-8"?><media_control><vc_primitive><to_encoder>'
           "<picture_fast_update/></to_encoder></vc_primitive></media_control>")
    wish = request("INFO", 2, "wish", body=xml)
    sipp.passes(tmp_path, lenient, connected(),
                wish.replace("application/sdp", "application/media_control+xml"), receive(200),
                ended())
    assert lenient.metric("keyframe_requests_total", kind="info",
                          direction="received") == before + 1
    assert calls() == 1


def test_a_call_without_a_common_codec_is_refused_with_a_reason(lenient, tmp_path, calls):
    body = sdp().replace("0 8 101", "18").replace("a=rtpmap:101 telephone-event/8000",
                                                  "a=rtpmap:18 G729/8000")
    sipp.passes(tmp_path, lenient, invite(body=body), provisional(), receive(488, "Warning: 30"),
                ack_of_refusal())
    assert calls() == 0


def test_a_hundred_calls_come_and_go(lenient, tmp_path, calls):
    sipp.passes(tmp_path, lenient, connected(), pause(300), ended(), calls=100, rate=20)
    assert calls() == 100


def test_a_full_gateway_says_when_to_try_again(tmp_path):
    gateway = Gateway(tmp_path, CLEAR + "capacity: {max_calls: 1}\n").start()
    try:
        with Baresip(tmp_path, "Alpha", gateway, video=False) as alpha:
            alpha.call(gateway.uri("*43"))
            sipp.passes(tmp_path, gateway, invite(), provisional(),
                        receive(503, "Retry-After: *[1-9]"), ack_of_refusal())
            alpha.wait_hears(alpha.tone)
        assert gateway.metric("calls_refused_total", reason="overloaded") == 1
    finally:
        gateway.stop()


def test_a_drain_refuses_new_calls_and_lets_the_old_end(tmp_path):
    gateway = Gateway(tmp_path, CLEAR).start()
    try:
        with Baresip(tmp_path, "Alpha", gateway, video=False) as alpha:
            alpha.call(gateway.uri("*43"))
            gateway.drain()
            sipp.passes(tmp_path, gateway, invite(), provisional(),
                        receive(503, "Retry-After: *[1-9]"), ack_of_refusal())
            alpha.wait_hears(alpha.tone)
            assert gateway.metric("calls_refused_total", reason="draining") == 1
            assert gateway.process.poll() is None
            alpha.hang_up()
            assert gateway.process.wait(20) == 0
    finally:
        gateway.stop()
