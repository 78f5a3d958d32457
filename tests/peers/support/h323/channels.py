"""Logical channels: opened, answered and closed by H.245 or Fast Connect; their media and keys.

H.245 clauses 8.4 and 8.5, H.323 clause 8.1.7, H.235.6 clauses 8.3 to 8.6."""
import dataclasses
import itertools

from support.h323 import capability, h235, pdu
from support.h323.capability import ENCRYPTED_PAYLOAD_TYPES, KINDS, PAYLOAD_TYPES, SESSIONS


@dataclasses.dataclass
class Channel:
    number: int
    kind: str  # audio, video or content
    codec: str
    outgoing: bool
    payload_type: int
    session: int
    algorithm: tuple | None = None
    mode: int = 0  # packetization-mode
    state: str = "opening"  # open, refused
    cause: str | None = None  # of a refusal
    stream: object = None  # the Sender or Receiver
    ciphers: dict = dataclasses.field(default_factory=dict)  # by payload type
    next_key: object = None  # announced by the master, for its own sending


class Channels:
    """The logical channels of one call. `control` sends H.245 messages, knows our role and what the
    peer can receive."""

    def __init__(self, call):
        self.call, self.room, self.media = call, call.room, call.media
        self.outgoing, self.incoming = {}, {}  # by number
        self.numbers = itertools.count(self.room.first_channel)
        self.sessions = itertools.count(SESSIONS["content"])

    @property
    def control(self):
        return self.call.control

    def all(self, kind=None, outgoing=None, state="open"):
        found = [*self.outgoing.values(), *self.incoming.values()]
        return [one for one in found if one.state == state and kind in (None, one.kind)
                and outgoing in (None, one.outgoing)]

    def one(self, kind, outgoing):
        return next(iter(self.all(kind, outgoing)), None)

    def is_master(self):
        return self.control.role == "master"

    # What we send.

    def open_missing(self):
        """Opens what the room sends and is not open or being opened."""
        for kind in self.room.sends:
            taken = {one.kind for one in self.outgoing.values()}
            if kind not in taken:
                self.open(kind)

    def open(self, kind):
        """Asks for a channel with the first codec that the peer receives; None if it has none."""
        codecs = [one for one in self.call.codecs
                  if KINDS[one] == ("video" if kind == "content" else kind)]
        algorithms = self.room.algorithms if self.call.agreement.secret else ()
        choice = self.control.peer.choice(kind, codecs, algorithms)
        if choice is None or (self.room.encryption_required and choice[1] is None):
            return None
        codec, algorithm = choice
        session = SESSIONS[kind]
        if not self.is_master() and (kind == "content" or self.room.session_zero):
            session = 0  # the master will say: H.245 clause B.3.1
        channel = Channel(next(self.numbers), kind, codec, True,
                          self._payload_type(kind, codec, algorithm), session, algorithm,
                          self.room.packetization)
        self.outgoing[channel.number] = channel
        value = self._open_value(channel)
        if algorithm and self.is_master():
            value["encryptionSync"] = self._make_key(channel, channel.payload_type)
        self.control.request("openLogicalChannel", value)
        return channel

    def _payload_type(self, kind, codec, algorithm):
        if algorithm:
            return ENCRYPTED_PAYLOAD_TYPES[kind]
        return capability.AUDIO_PAYLOAD_TYPES.get(codec) if kind == "audio" else PAYLOAD_TYPES[kind]

    def _h2250(self, channel):
        values = {"sessionID": channel.session, "mediaGuaranteedDelivery": False,
                  "mediaControlChannel": pdu.media_address(
                      self.media.ports_of(channel.kind).rtcp_address)}
        if channel.kind == "audio":
            values["silenceSuppression"] = False
        elif channel.kind != "camera":
            values["mediaPacketization"] = capability.packetization(channel.mode,
                                                                    channel.payload_type)
        if channel.payload_type >= 96:
            values["dynamicRTPPayloadType"] = channel.payload_type
        return values

    def _data_type(self, channel):
        return capability.data_type(channel.kind, channel.codec, channel.algorithm,
                                    self.room.roles, self.room.level)

    def _open_value(self, channel):
        return {"forwardLogicalChannelNumber": channel.number, "forwardLogicalChannelParameters": {
            "dataType": self._data_type(channel),
            "multiplexParameters": ("h2250LogicalChannelParameters", self._h2250(channel))}}

    def acknowledged(self, body):
        channel = self.outgoing.get(body["forwardLogicalChannelNumber"])
        if channel is None or channel.state != "opening":
            return
        _, ack = body["forwardMultiplexAckParameters"]
        channel.session = ack.get("sessionID", channel.session)
        channel.payload_type = ack.get("dynamicRTPPayloadType", channel.payload_type)
        if "encryptionSync" in body:
            self._take_key(channel, body["encryptionSync"])
        self._send(channel, ack["mediaChannel"], ack.get("mediaControlChannel"))

    def _send(self, channel, media, reports):
        cipher = None
        if channel.algorithm:
            cipher = next(iter(channel.ciphers.values()))  # none: the master gave no key
        channel.stream = self.media.send(
            channel.kind, channel.codec, pdu.read_media_address(media),
            pdu.read_media_address(reports) if reports else None, channel.payload_type,
            self.call.subjects[channel.kind], cipher, channel.mode)
        if self.control.peer and self.control.peer.event_payload_type:
            channel.stream.event_payload_type = self.control.peer.event_payload_type
        channel.state = "open"

    def refused(self, body):
        channel = self.outgoing.get(body["forwardLogicalChannelNumber"])
        if channel:
            channel.state, channel.cause = "refused", body["cause"][0]

    def close(self, channel):
        """Closes a channel that we send on."""
        self.media.stop(channel.kind, True)
        self.outgoing.pop(channel.number, None)
        self.control.request("closeLogicalChannel", {
            "forwardLogicalChannelNumber": channel.number, "source": ("lcse", 0)})

    def close_outgoing(self):
        for channel in list(self.outgoing.values()):
            self.close(channel)

    # What we receive.

    def asked(self, body):
        """An OpenLogicalChannel."""
        number = body["forwardLogicalChannelNumber"]
        forward = body["forwardLogicalChannelParameters"]
        kind, codec, algorithm = capability.read_data_type(forward["dataType"])
        cause = self._refusal(kind, algorithm)
        if cause:
            return self.control.respond("openLogicalChannelReject", {
                "forwardLogicalChannelNumber": number, "cause": (cause, 0)})
        _, h2250 = forward["multiplexParameters"]
        channel = self._incoming(number, kind, codec, algorithm, h2250)
        ports = self.media.ports_of(kind)
        ack = {"sessionID": channel.session, "flowControlToZero": False,
               "mediaChannel": pdu.media_address(ports.rtp_address),
               "mediaControlChannel": pdu.media_address(ports.rtcp_address)}
        if channel.payload_type >= 96:
            ack["dynamicRTPPayloadType"] = channel.payload_type
        answer = {"forwardLogicalChannelNumber": number, "forwardMultiplexAckParameters": (
            "h2250LogicalChannelAckParameters", ack)}
        if "encryptionSync" in body:
            self._take_key(channel, body["encryptionSync"])
        elif algorithm and self.is_master():
            answer["encryptionSync"] = self._make_key(channel, channel.payload_type)
        self._receive(channel)
        self.control.respond("openLogicalChannelAck", answer)
        if kind in ("video", "content"):
            self.call.ask_keyframe(kind)
        return None

    def _refusal(self, kind, algorithm):
        if kind is None or kind in self.room.refuses:
            return "dataTypeNotSupported"
        if self.room.encryption_required and not algorithm:
            return "securityDenied"
        if algorithm and not self.call.agreement.secret:
            return "securityDenied"
        return None

    def _incoming(self, number, kind, codec, algorithm, h2250):
        session = h2250["sessionID"]
        if session == 0 and self.is_master():  # ours to assign
            session = next(self.sessions) if kind == "content" else SESSIONS[kind]
        payload_type = h2250.get("dynamicRTPPayloadType")
        if payload_type is None:
            payload_type = self._payload_type(kind, codec, None)
        channel = Channel(number, kind, codec, False, payload_type, session, algorithm,
                          capability.packetization_mode(h2250))
        self.incoming[number] = channel
        return channel

    def _receive(self, channel):
        channel.stream = self.media.receive(
            channel.kind, channel.codec, [channel.payload_type], channel.ciphers,
            self.call.digit_came, self.call.far_end)
        channel.state = "open"

    def closed(self, body):
        """A CloseLogicalChannel."""
        number = body["forwardLogicalChannelNumber"]
        channel = self.incoming.pop(number, None)
        if channel:
            self.media.stop(channel.kind, False)
        self.control.respond("closeLogicalChannelAck", {"forwardLogicalChannelNumber": number})

    def close_requested(self, body):
        """A RequestChannelClose, H.245 clause 8.5: the receiver wishes that we close."""
        number = body["forwardLogicalChannelNumber"]
        channel = self.outgoing.get(number)
        answer = "requestChannelCloseAck" if channel else "requestChannelCloseReject"
        value = {"forwardLogicalChannelNumber": number}
        if not channel:
            value["cause"] = ("unspecified", 0)
        self.control.respond(answer, value)
        if channel:
            self.close(channel)

    # Keys: the master of H.245 makes them, whoever sends.

    def _make_key(self, channel, payload_type):
        key = h235.SessionKey(channel.algorithm)
        self._use(channel, key, payload_type)
        return self._sync(key, payload_type)

    def _sync(self, key, payload_type):
        return key.sync(self.call.agreement, payload_type, self.room.key_with_iv,
                        self.room.old_key_form)

    def _take_key(self, channel, sync):
        key = h235.SessionKey.read(self.call.agreement, sync, channel.algorithm)
        channel.payload_type = sync["synchFlag"]
        self._use(channel, key, sync["synchFlag"])

    def _use(self, channel, key, payload_type):
        cipher = h235.MediaCipher(key, self.room.stealing, self.room.bad_padding)
        if channel.outgoing:
            channel.ciphers.clear()
            if channel.stream:
                with self.media.lock:
                    channel.stream.cipher, channel.stream.payload_type = cipher, payload_type
        channel.payload_type = payload_type
        channel.ciphers[payload_type] = cipher

    def update_key(self, kind, outgoing):
        """As the master: a new key with another payload type (H.235.6 clause 8.6)."""
        assert self.is_master(), "the master makes the keys"
        channel = self.one(kind, outgoing)
        payload_type = channel.payload_type ^ 1
        key = h235.SessionKey(channel.algorithm)
        if channel.outgoing:
            channel.next_key = (key, payload_type)  # from the acknowledgement on
        else:
            self._use(channel, key, payload_type)
        self._command(channel, "encryptionUpdateCommand", {
            "encryptionSync": self._sync(key, payload_type)})

    def ask_key(self, kind, outgoing):
        """As the slave: asks for a new key."""
        channel = self.one(kind, outgoing)
        self._command(channel, "encryptionUpdateRequest", {"synchFlag": channel.payload_type})

    def _command(self, channel, name, body):
        to_slave = channel.outgoing == self.is_master()
        direction = "masterToSlave" if to_slave else "slaveToMaster"
        self.control.command("miscellaneousCommand", {
            "logicalChannelNumber": channel.number, "type": (name, body),
            "direction": (direction, 0)})

    def key_command(self, number, name, body, direction):
        """One of the commands for keys; `direction` None where an old peer does not say."""
        if direction is None:
            outgoing = number in self.outgoing and number not in self.incoming
        else:
            outgoing = (direction[0] == "masterToSlave") == self.is_master()
        channel = (self.outgoing if outgoing else self.incoming).get(number)
        if channel is None:
            return
        if name == "encryptionUpdateRequest":
            self.update_key(channel.kind, outgoing)
        elif name == "encryptionUpdateAck":
            if channel.next_key and channel.next_key[1] == body["synchFlag"]:
                self._use(channel, *channel.next_key)
                channel.next_key = None
        else:
            sync = body if name == "encryptionUpdate" else body["encryptionSync"]
            self._take_key(channel, sync)
            if name == "encryptionUpdateCommand":
                self._command(channel, "encryptionUpdateAck", {"synchFlag": sync["synchFlag"]})

    # Fast Connect, H.323 clause 8.1.7. The caller proposes before both know a secret: the called
    # side makes the keys of both directions.

    def proposals(self):
        """OpenLogicalChannel values of a Setup: each codec in both directions, best first."""
        found = []
        forms = [*self.room.algorithms, *([] if self.room.encryption_required else [None])]
        for codec, algorithm in itertools.product(self.call.codecs, forms):
            kind = KINDS[codec]
            if kind not in self.room.sends or kind == "camera":
                continue
            payload_type = self._payload_type(kind, codec, algorithm)
            channel = Channel(next(self.numbers), kind, codec, True, payload_type, SESSIONS[kind],
                              algorithm, self.room.packetization)
            found.append(self._open_value(channel))
            found.append(self._reverse_value(channel, 1, pdu.media_address(
                self.media.ports_of(kind).rtp_address)))
        return found

    def _reverse_value(self, channel, number, media=None):
        h2250 = self._h2250(channel)
        h2250.pop("silenceSuppression", None)
        if media:
            h2250["mediaChannel"] = media
        return {"forwardLogicalChannelNumber": number,
                "forwardLogicalChannelParameters": {"dataType": ("nullData", 0),
                                                    "multiplexParameters": ("none", 0)},
                "reverseLogicalChannelParameters": {
                    "dataType": self._data_type(channel),
                    "multiplexParameters": ("h2250LogicalChannelParameters", h2250)}}

    def accept_proposals(self, proposals):
        """Opens the first that fit, one for each kind and direction; returns the answers."""
        answers, taken = [], set()
        for proposal in proposals:
            reverse = proposal.get("reverseLogicalChannelParameters")
            parameters = reverse or proposal["forwardLogicalChannelParameters"]
            kind, codec, algorithm = capability.read_data_type(parameters["dataType"])
            _, h2250 = parameters["multiplexParameters"]
            clear = self.room.encryption_required and not algorithm
            unkeyed = algorithm and not self.call.agreement.secret
            if codec not in self.call.codecs or clear or unkeyed or kind in self.room.refuses or (kind, bool(reverse)) in taken:
                continue
            if reverse and kind not in self.room.sends:
                continue
            taken.add((kind, bool(reverse)))
            answers.append(self._accept_reverse(kind, codec, algorithm, h2250) if reverse else
                           self._accept_forward(proposal, kind, codec, algorithm, h2250))
        return answers

    def _accept_forward(self, proposal, kind, codec, algorithm, h2250):
        channel = self._incoming(proposal["forwardLogicalChannelNumber"], kind, codec, algorithm,
                                 h2250)
        key = self._make_key(channel, channel.payload_type) if algorithm else None
        self._receive(channel)
        value = self._open_value(channel)
        if key:
            value["encryptionSync"] = key
        value["forwardLogicalChannelParameters"]["multiplexParameters"][1]["mediaChannel"] = \
            pdu.media_address(self.media.ports_of(kind).rtp_address)
        return value

    def _accept_reverse(self, kind, codec, algorithm, h2250):
        payload_type = h2250.get("dynamicRTPPayloadType",
                                 self._payload_type(kind, codec, algorithm))
        channel = Channel(next(self.numbers), kind, codec, True, payload_type, h2250["sessionID"],
                          algorithm, capability.packetization_mode(h2250))
        self.outgoing[channel.number] = channel
        key = self._make_key(channel, payload_type) if algorithm else None
        self._send(channel, h2250["mediaChannel"], h2250.get("mediaControlChannel"))
        value = self._reverse_value(channel, channel.number)
        if key:
            value["encryptionSync"] = key
        return value

    def proposals_accepted(self, answers):
        """What the called side chose."""
        for answer in answers:
            reverse = answer.get("reverseLogicalChannelParameters")
            parameters = reverse or answer["forwardLogicalChannelParameters"]
            kind, codec, algorithm = capability.read_data_type(parameters["dataType"])
            _, h2250 = parameters["multiplexParameters"]
            number = answer["forwardLogicalChannelNumber"]
            if reverse:
                channel = self._incoming(number, kind, codec, algorithm, h2250)
            else:
                channel = Channel(number, kind, codec, True,
                                  self._payload_type(kind, codec, algorithm), h2250["sessionID"],
                                  algorithm, self.room.packetization)
                self.outgoing[number] = channel
            if algorithm:
                self._take_key(channel, answer["encryptionSync"])
            if reverse:
                self._receive(channel)
                continue
            self._send(channel, h2250["mediaChannel"], h2250.get("mediaControlChannel"))
