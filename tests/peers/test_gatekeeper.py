"""Rooms by pycrate at the running gateway's gatekeeper: registration, calls, passwords, and what
strangers send. tshark reads what was said."""
import json
import random
import shutil
import socket
import subprocess
import time

import pytest
from support.gateway import ROOT, Gateway
from support.waiting import wait_for

pytest.importorskip("pycrate_asn1rt", reason="pycrate could not be installed")

from support import ras  # noqa: E402
from support.h323.pdu import alias  # noqa: E402
from support.ras import Endpoint, address_of, capture  # noqa: E402

PDUS = ROOT.parent / "shared/data/h323/pdus.jsonl"
MEETINGS = 'conference: {meetings: [{number: "1001", name: Round}]}\n'


@pytest.fixture(scope="module")
def gateway(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gatekeeper")
    one = Gateway(folder, MEETINGS, gatekeeper=(
        ", time_to_live: 600, neighbours: [127.0.0.9], "
        "alternates: [{address: 192.0.2.99, identifier: other, priority: 2}]")).start()
    yield one
    one.stop()


@pytest.fixture(scope="module")
def guarded(tmp_path_factory):
    """A gatekeeper whose users have passwords."""
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "board").write_text("correct horse\n")
    (folder / "trunk").write_text("battery staple")
    one = Gateway(folder, gatekeeper=(
        f", users: [{{name: Board room, aliases: ['2001'], password_file: {folder}/board}}, "
        f"{{name: trunk, password_file: {folder}/trunk}}]")).start()
    yield one
    one.stop()


@pytest.fixture
def room(gateway):
    with Endpoint(gateway.ras, ["2001", "Board room"]) as one:
        assert one.rrq()[0] == "registrationConfirm"
        yield one
        if one.identifier:
            one.urq()


def count(gateway, outcome):
    return gateway.metric("gatekeeper_messages_total", outcome=outcome)


def reason(answer):
    """Kind of a reject, and its reason."""
    kind, content = answer
    return kind, content.get("rejectReason", content.get("nakReason"))[0]


def test_a_room_finds_the_gatekeeper_and_its_alternates(gateway):
    with Endpoint(gateway.ras) as one:
        kind, gcf = one.grq()
        assert kind == "gatekeeperConfirm"
        assert gcf["gatekeeperIdentifier"] == "roombridge"
        assert address_of(gcf["rasAddress"]) == ("127.0.0.1", gateway.ras)
        [other] = gcf["alternateGatekeeper"]
        assert address_of(other["rasAddress"]) == ("192.0.2.99", 1719)
        assert (other["gatekeeperIdentifier"], other["priority"]) == ("other", 2)
        assert reason(one.grq(gatekeeperIdentifier="elsewhere")) == ("gatekeeperReject",
                                                                     "terminalExcluded")


def test_a_room_registers_renews_and_leaves(gateway):
    with Endpoint(gateway.ras, ["2005"]) as one:
        kind, rcf = one.rrq()
        assert kind == "registrationConfirm"
        assert address_of(rcf["callSignalAddress"][0]) == ("127.0.0.1", gateway.h323)
        assert rcf["timeToLive"] == 120 and len(rcf["endpointIdentifier"]) >= 16
        assert gateway.metric("gatekeeper_registrations") == 1
        kind, again = one.refresh()
        assert kind == "registrationConfirm"
        assert again["endpointIdentifier"] == rcf["endpointIdentifier"]
        assert one.urq()[0] == "unregistrationConfirm"
        assert gateway.metric("gatekeeper_registrations") == 0
        assert reason(one.refresh()) == ("registrationReject", "fullRegistrationRequired")


def test_times_are_granted_within_bounds(gateway):
    with Endpoint(gateway.ras, ["2006"]) as one:
        assert one.rrq(timeToLive=1)[1]["timeToLive"] == 60
        assert one.rrq(timeToLive=1 << 31)[1]["timeToLive"] == 600
        assert one.urq()[0] == "unregistrationConfirm"


def test_a_name_belongs_to_one_room_and_a_meetings_number_to_none(gateway, room):
    with Endpoint(gateway.ras, ["2001"], host="127.0.0.2") as other:
        assert reason(other.rrq()) == ("registrationReject", "duplicateAlias")
    with Endpoint(gateway.ras, ["1001"]) as other:
        assert reason(other.rrq()) == ("registrationReject", "duplicateAlias")


@pytest.mark.parametrize("to, whose", [(["1001"], "ours"), (["1001**1234"], "ours"),
                                      (["nobody here"], "ours"), ([], "ours"),
                                      (["2002"], "theirs"), (["Library"], "theirs")])
def test_calls_go_to_rooms_and_the_rest_to_the_gateway(gateway, room, to, whose):
    with Endpoint(gateway.ras, ["2002", "Library"]) as other:
        assert other.rrq()[0] == "registrationConfirm"
        call = Endpoint.call()
        kind, acf = room.arq(call, to)
        assert kind == "admissionConfirm"
        assert acf["callModel"][0] == "direct" and acf["bandWidth"] == 3840
        expected = gateway.h323 if whose == "ours" else other.signal[1]
        assert address_of(acf["destCallSignalAddress"]) == ("127.0.0.1", expected)
        kind, _ = other.arq(call, answering=True)
        assert kind == "admissionConfirm"
        assert gateway.metric("gatekeeper_calls") == 2
        kind, bcf = room.brq(call, 1000)
        assert (kind, bcf["bandWidth"]) == ("bandwidthConfirm", 1000)
        assert room.drq(call)[0] == "disengageConfirm"
        assert other.drq(call)[0] == "disengageConfirm"
        assert gateway.metric("gatekeeper_calls") == 0
        assert other.urq()[0] == "unregistrationConfirm"


def test_the_calls_of_a_room_that_leaves_are_over(gateway):
    with Endpoint(gateway.ras, ["2007"]) as one:
        one.rrq()
        one.arq(Endpoint.call(), ["1001"])
        assert gateway.metric("gatekeeper_calls") == 1
        one.urq()
        assert gateway.metric("gatekeeper_calls") == 0


def test_an_address_that_nobody_has_registered_is_not_called(room):
    answer = room.arq(Endpoint.call(), destCallSignalAddress=ras.ip(("198.51.100.1", 1720)))
    assert reason(answer) == ("admissionReject", "calledPartyNotRegistered")


def test_strangers_neither_call_nor_ask_where_rooms_are(gateway, room):
    with Endpoint(gateway.ras, ["3001"], host="127.0.0.2") as stranger:
        stranger.identifier = room.identifier  # overheard
        assert reason(stranger.arq(Endpoint.call(), ["1001"])) == ("admissionReject",
                                                                   "callerNotRegistered")
        assert reason(stranger.urq()) == ("unregistrationReject", "notCurrentlyRegistered")
        assert reason(stranger.lrq("2001"))[0] == "locationReject"
    assert room.refresh()[0] == "registrationConfirm"


def test_a_neighbour_is_told_where_a_room_is(gateway, room):
    with Endpoint(gateway.ras, ["gk"], host="127.0.0.9") as neighbour:
        kind, lcf = neighbour.lrq("2001")
        assert kind == "locationConfirm"
        assert address_of(lcf["callSignalAddress"]) == ("127.0.0.1", room.signal[1])


def test_a_repetition_gets_the_same_answer(gateway, room):
    before = count(gateway, "repeated")
    data = ras.encode("registrationRequest", room.rrq_content(requestSeqNum=4711))
    answers = []
    for _ in range(3):
        room.send(data)
        assert room.hear() is not None
        answers.append(room.raw)
    assert answers[0] == answers[1] == answers[2]
    assert count(gateway, "repeated") == before + 2


def test_with_a_password_a_room_registers_and_calls(guarded):
    with Endpoint(guarded.ras, ["2001", "Board room"], "correct horse") as one:
        kind, gcf = one.grq(authenticationCapability=[("pwdHash", 0)], algorithmOIDs=[ras.OID_U])
        assert kind == "gatekeeperConfirm"
        assert gcf["authenticationMode"][0] == "pwdHash" and gcf["algorithmOID"] == ras.OID_U
        assert one.rrq()[0] == "registrationConfirm"
        assert ras.signature_is_right(one.raw, "correct horse")
        assert not ras.signature_is_right(one.raw, "battery staple")
        one.sender = one.identifier  # as the Recommendation has it from here on
        assert one.refresh()[0] == "registrationConfirm"
        call = Endpoint.call()
        assert one.arq(call, ["1001"])[0] == "admissionConfirm"
        assert ras.signature_is_right(one.raw, "correct horse")
        assert one.drq(call)[0] == "disengageConfirm"
        assert one.urq()[0] == "unregistrationConfirm"
    assert guarded.metric("gatekeeper_registrations") == 0


def test_without_the_right_password_nobody_registers(guarded):
    before = count(guarded, "insecure")
    with Endpoint(guarded.ras, ["2001"]) as one:
        assert reason(one.rrq()) == ("registrationReject", "securityDenial")
        one.password = "wrong"
        assert reason(one.rrq()) == ("registrationReject", "securityError")
        # Another user's password is none for this user's name.
        one.password, one.sender = "battery staple", "trunk"
        assert reason(one.rrq()) == ("registrationReject", "securityDenial")
        one.password = "correct horse"
        data = ras.signed("registrationRequest", one.rrq_content(requestSeqNum=1),
                          one.password, "2001", at=int(time.time()) - 3600)
        one.send(data)
        assert reason(one.hear()) == ("registrationReject", "securityError")
        data = ras.signed("registrationRequest", one.rrq_content(requestSeqNum=2),
                          one.password, "2001", general="another gatekeeper")
        one.send(data)
        assert reason(one.hear()) == ("registrationReject", "securityError")
    assert count(guarded, "insecure") == before + 5
    assert guarded.metric("gatekeeper_registrations") == 0
    assert "correct horse" not in guarded.log() and "127.0.0.1" not in guarded.log()


def test_what_was_overheard_cannot_be_said_again_from_elsewhere(guarded):
    with Endpoint(guarded.ras, ["Board room"], "correct horse") as one:
        data = ras.signed("registrationRequest", one.rrq_content(requestSeqNum=3),
                          "correct horse", "Board room")
        one.send(data)
        assert one.hear()[0] == "registrationConfirm"
        with Endpoint(guarded.ras, ["Board room"], host="127.0.0.3") as thief:
            thief.send(data)
            assert reason(thief.hear()) == ("registrationReject", "securityError")
        one.identifier = None
        assert one.rrq()[0] == "registrationConfirm"
        assert one.urq()[0] == "unregistrationConfirm"


def recorded():
    if not PDUS.exists():
        return []
    pdus = [json.loads(line) for line in PDUS.read_text().splitlines()]
    return [bytes.fromhex(pdu["hex"]) for pdu in pdus if pdu["kind"] == "h225-ras"]


def test_broken_messages_are_counted_and_harm_nobody(gateway, room):
    before = count(gateway, "malformed")
    choice = random.Random(225)
    seeds = [*recorded(), ras.encode("registrationRequest", room.rrq_content(requestSeqNum=9))]
    with Endpoint(gateway.ras, host="127.0.0.4") as noisy:
        for number in range(200):
            data = bytearray(choice.choice(seeds))
            if number % 3 == 0:
                del data[choice.randrange(len(data)):]
            else:
                for _ in range(choice.randint(1, 6)):
                    data[choice.randrange(len(data))] = choice.randrange(256)
            noisy.socket.sendto(bytes(data), noisy.gatekeeper)
        noisy.socket.sendto(bytes(65507), noisy.gatekeeper)
        wait_for(lambda: count(gateway, "malformed") > before, "malformed messages are counted")
    assert room.refresh()[0] == "registrationConfirm"
    assert room.arq(Endpoint.call(), ["1001"])[0] == "admissionConfirm"


def test_a_flood_of_strangers_is_cut_and_rooms_go_on(gateway, room):
    before = count(gateway, "over_limit")
    grown = resident(gateway)
    data = ras.encode("locationRequest", {
        "requestSeqNum": 1, "destinationInfo": [alias("2001")],
        "replyAddress": ras.ip(("127.0.0.1", 9))})
    with socket.socket(type=socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.5", 0))
        for _ in range(20000):
            one.sendto(data, ("127.0.0.1", gateway.ras))
    assert room.refresh()[0] == "registrationConfirm"
    assert count(gateway, "over_limit") > before + 1000
    assert resident(gateway) < grown + 32 * 1024


def resident(gateway):
    """KiB of the process."""
    with open(f"/proc/{gateway.process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


def test_rooms_are_told_when_the_gatekeeper_stops(tmp_path):
    one = Gateway(tmp_path).start()
    try:
        with Endpoint(one.ras, ["2001"]) as room:
            assert room.rrq()[0] == "registrationConfirm"
            one.process.terminate()  # nobody is in a call
            kind, urq = room.hear()
            assert kind == "unregistrationRequest"
            assert urq["endpointIdentifier"] == room.identifier
            assert one.process.wait(10) == 0
    finally:
        one.stop()


@pytest.mark.skipif(shutil.which("tshark") is None, reason="no tshark")
def test_wireshark_reads_all_that_was_said(gateway, guarded, tmp_path):
    said = []
    for one in (Endpoint(gateway.ras, ["2010", "Dissected"]),
                Endpoint(guarded.ras, ["2001"], "correct horse")):
        with one:
            call = Endpoint.call()
            one.grq()
            one.rrq()
            one.refresh()
            one.arq(call, ["1001"])
            one.brq(call, 2000)
            one.drq(call)
            one.lrq("2010")
            one.urq()
            one.refresh()
            said += one.wire
    answers = [each for each in said if each[0][1] in (gateway.ras, guarded.ras)]
    assert len(answers) == 18
    capture(tmp_path / "said.pcap", answers)
    shown = subprocess.run(
        ["tshark", "-r", tmp_path / "said.pcap", "-T", "fields",
         "-e", "_ws.col.Info", "-e", "_ws.malformed"], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        check=True, timeout=60)
    lines = [line.split("\t") for line in shown.stdout.splitlines()]
    assert len(lines) == len(answers)
    for info, malformed in lines:
        assert info.startswith("RAS: ") and not malformed, (info, malformed)
    assert [line[0].split()[1] for line in lines[:3]] == [
        "gatekeeperConfirm", "registrationConfirm", "registrationConfirm"]
