"""The procedures of H.245 of one call: master and slave, capabilities, commands, round trip."""
import random

from support.h323 import capability, h239, pdu
from support.h323.h243 import Conference

LARGEST = 1 << 24  # of statusDeterminationNumber, H.245 clause 8.2
TRIES = 5
KEYFRAME_COMMANDS = ("videoFastUpdatePicture", "videoFastUpdateGOB", "videoFastUpdateMB",
                     "lostPicture", "lostPartialPicture", "recoveryReferencePicture")
KEY_COMMANDS = ("encryptionUpdate", "encryptionUpdateRequest", "encryptionUpdateCommand",
                "encryptionUpdateAck")


def compared(terminal_type, number, body):
    """The role of who has these, after the other's masterSlaveDetermination; None if undecided
    (clause C.2.3)."""
    if body["terminalType"] != terminal_type:
        return "master" if body["terminalType"] < terminal_type else "slave"
    difference = (body["statusDeterminationNumber"] - number) % LARGEST
    if difference in (0, LARGEST // 2):
        return None
    return "master" if difference < LARGEST // 2 else "slave"


class Control:
    """H.245 of one call, whatever carries its messages: `transmit` takes their octets."""

    def __init__(self, call, transmit):
        self.call, self.room, self.transmit = call, call.room, transmit
        self.received, self.sent = [], []  # (name, body) of every message
        self.started = False
        self.peer = None  # what the other side can do
        self.role, self.state, self.determinations = None, "idle", 0
        self.number = None
        self.sequence = 0
        self.acknowledged = False  # our latest set
        self.paused = False  # the peer's set is empty
        self.ended = False  # endSession came
        self.round_trips = 0
        self.conference = Conference(self, self.room.name, self.room.conference_names)
        self.token = h239.Token(self.send, call.token_changed, self.room.refuses_content)

    def start(self):
        """The first messages, H.323 clause 8.2."""
        if not self.started:
            self.started = True
            self.send_capabilities()
            self.determine()

    def start_early(self, messages):
        """The first messages are put into a list, for Setup."""
        transmit, self.transmit = self.transmit, messages.append
        self.start()
        self.transmit = transmit

    # Messages.

    def send(self, message):
        self.sent.append(message[1])
        self.transmit(pdu.write_h245(message))

    def request(self, name, body):
        self.send(("request", (name, body)))

    def respond(self, name, body):
        self.send(("response", (name, body)))

    def command(self, name, body):
        self.send(("command", (name, body)))

    def indicate(self, name, body):
        self.send(("indication", (name, body)))

    def count(self, name, sent=False):
        """How many messages of this name came, or went out."""
        return sum(one == name for one, _ in (self.sent if sent else self.received))

    def last(self, name):
        return next((body for one, body in reversed(self.received) if one == name), None)

    def handle(self, data):
        form, (name, body) = pdu.read_h245(data)
        self.received.append((name, body))
        handler = getattr(self, f"_on_{name}", None)
        if handler:
            handler(body)
        elif form == "request":
            self.indicate("functionNotSupported", {"cause": ("unknownFunction", 0)})

    # Master and slave, clause C.2.

    def determine(self):
        self.determinations += 1
        given = self.room.determination_numbers
        self.number = given.pop(0) if given else random.randrange(LARGEST)
        self.state = "outgoing"
        self.request("masterSlaveDetermination", {
            "terminalType": self.room.terminal_type, "statusDeterminationNumber": self.number})

    def _compared(self, body):
        if self.number is None:
            self.number = random.randrange(LARGEST)
        return compared(self.room.terminal_type, self.number, body)

    def _on_masterSlaveDetermination(self, body):  # noqa: N802, as H.245 names it
        role = self._compared(body)
        if role:
            self._acknowledge_role(role)
            self.state = "incoming"
        elif self.state == "outgoing" and self.determinations < TRIES:
            self.determine()
        else:
            self.respond("masterSlaveDeterminationReject", {"cause": ("identicalNumbers", 0)})

    def _acknowledge_role(self, role):
        """The acknowledgement tells the other side its own role."""
        self.role = role
        other = "slave" if role == "master" else "master"
        self.respond("masterSlaveDeterminationAck", {"decision": (other, 0)})

    def _on_masterSlaveDeterminationAck(self, body):  # noqa: N802
        if self.state == "outgoing":
            self._acknowledge_role(body["decision"][0])
        if self.state != "idle":
            assert self.role == body["decision"][0], "both think that they have this role"
            self.state = "idle"
            self._ready()

    def _on_masterSlaveDeterminationReject(self, _):  # noqa: N802
        if self.state == "outgoing" and self.determinations < TRIES:
            self.determine()

    # Capabilities, clause C.3.

    def send_capabilities(self, codecs=None):
        """Our set, with other codecs than before if they are given; with an empty list the empty
        set, which pauses the peer (H.323 clause 8.4.6)."""
        self.sequence = (self.sequence + 1) % 256
        self.acknowledged = False
        if codecs:
            self.call.codecs = list(codecs)
        body = {"sequenceNumber": self.sequence, "protocolIdentifier": pdu.H245_VERSION}
        if codecs is None or codecs:
            body["multiplexCapability"] = capability.multiplex()
            body.update(capability.own_set(
                self.call.codecs, self.room.h239,
                self.room.algorithms if self.call.agreement.secret else (), self.room.level,
                self.room.more_capabilities))
        self.request("terminalCapabilitySet", body)

    def _on_terminalCapabilitySet(self, body):  # noqa: N802
        self.peer = capability.PeerSet(body)
        self.respond("terminalCapabilitySetAck", {"sequenceNumber": body["sequenceNumber"]})
        if self.peer.empty:
            self.paused = True
            self.call.channels.close_outgoing()
        elif self.paused:  # back to the beginning of H.245, but for what is open
            self.paused = False
            self.send_capabilities()
            self.determine()
        else:
            self._ready()

    def _on_terminalCapabilitySetAck(self, body):  # noqa: N802
        self.acknowledged |= body["sequenceNumber"] == self.sequence

    def _ready(self):
        if self.role and self.state != "outgoing" and self.peer and not self.peer.empty:
            self.call.channels.open_missing()

    # Channels.

    def _on_openLogicalChannel(self, body):  # noqa: N802
        self.call.channels.asked(body)

    def _on_openLogicalChannelAck(self, body):  # noqa: N802
        self.call.channels.acknowledged(body)

    def _on_openLogicalChannelReject(self, body):  # noqa: N802
        self.call.channels.refused(body)

    def _on_closeLogicalChannel(self, body):  # noqa: N802
        self.call.channels.closed(body)

    def _on_requestChannelClose(self, body):  # noqa: N802
        self.call.channels.close_requested(body)

    def _on_requestMode(self, body):  # noqa: N802
        """Clause C.9: sends the most preferred mode if its codecs are ours."""
        wanted = [element["type"] for element in body["requestedModes"][0]]
        codecs = [self._codec_of(*one) for one in wanted]
        if not all(codecs):
            return self.respond("requestModeReject", {
                "sequenceNumber": body["sequenceNumber"], "cause": ("modeUnavailable", 0)})
        self.respond("requestModeAck", {"sequenceNumber": body["sequenceNumber"], "response": (
            "willTransmitMostPreferredMode", 0)})
        kinds = {capability.KINDS[one] for one in codecs}
        others = [one for one in self.call.codecs if capability.KINDS[one] not in kinds]
        self.call.codecs = codecs + others
        for channel in list(self.call.channels.outgoing.values()):
            if channel.kind in kinds and channel.codec not in codecs:
                self.call.channels.close(channel)
        return self.call.channels.open_missing()

    def _codec_of(self, form, mode):
        name = None
        if form == "audioMode":
            name = {"g711Ulaw64k": "PCMU", "g711Alaw64k": "PCMA", "g722-64k": "G722"}.get(mode[0])
        elif mode[0] == "genericVideoMode":
            name = "H264" if mode[1]["capabilityIdentifier"][1] == capability.H264 else None
        usable = name in self.room.codecs and self.peer.choice(capability.KINDS[name], [name])
        return name if usable else None

    def request_mode(self, audio):
        form = capability.AUDIO[audio][0]
        self.request("requestMode", {"sequenceNumber": 1, "requestedModes": [[
            {"type": ("audioMode", (form, 0))}]]})

    # Commands and indications.

    def _on_miscellaneousCommand(self, body):  # noqa: N802
        name, value = body["type"]
        number = body["logicalChannelNumber"]
        if name in KEYFRAME_COMMANDS:
            channel = self.call.channels.outgoing.get(number)
            if channel and channel.stream:
                self.call.keyframes_asked += 1
                with self.call.media.lock:
                    channel.stream.source.restart()
        elif name in KEY_COMMANDS:
            self.call.channels.key_command(number, name, value, body.get("direction"))

    def _on_flowControlCommand(self, body):  # noqa: N802
        """Clause B.10.4; a rate of 0 stops the channel."""
        form, rate = body["restriction"]
        scope, number = body["scope"]
        for channel in self.call.channels.outgoing.values():
            if channel.stream and (scope == "wholeMultiplex" or channel.number == number):
                self.call.allowed_rates[channel.kind] = rate if form == "maximumBitRate" else None
                channel.stream.paused = form == "maximumBitRate" and rate == 0

    def _on_endSessionCommand(self, _):  # noqa: N802
        self.ended = True
        self.call.session_ended()

    def _on_roundTripDelayRequest(self, body):  # noqa: N802
        self.respond("roundTripDelayResponse", {"sequenceNumber": body["sequenceNumber"]})

    def _on_roundTripDelayResponse(self, _):  # noqa: N802
        self.round_trips += 1

    def _on_userInput(self, body):  # noqa: N802
        form, value = body
        if form == "alphanumeric":
            for digit in value:
                self.call.digit_came(digit)
        elif form == "signal" and value["signalType"] != "!":
            self.call.digit_came(value["signalType"])

    def _on_conferenceRequest(self, body):  # noqa: N802
        self.conference.handle_request(*body)

    def _on_conferenceResponse(self, body):  # noqa: N802
        self.conference.handle_response(*body)

    def _on_conferenceIndication(self, body):  # noqa: N802
        self.conference.handle_indication(*body)

    def _on_genericRequest(self, body):  # noqa: N802
        self._generic(body)

    def _on_genericResponse(self, body):  # noqa: N802
        self._generic(body)

    def _on_genericCommand(self, body):  # noqa: N802
        self._generic(body)

    def _on_genericIndication(self, body):  # noqa: N802
        self._generic(body)

    def _generic(self, body):
        if h239.is_message(body):
            self.token.handle(body)

    def miscellaneous(self, number, name, value=0):
        self.command("miscellaneousCommand", {"logicalChannelNumber": number,
                                              "type": (name, value)})
