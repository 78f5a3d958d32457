"""A room: how it is called, what it can do, and its calls."""
import dataclasses
import socket

from support.h323 import capability, pdu, video
from support.h323.call import Call, algorithms_of
from support.h323.tpkt import Listener
from support.waiting import wait_for

TERMINAL, GATEWAY, MCU = 50, 60, 190  # terminalType, H.323 table 1


@dataclasses.dataclass
class Room:
    """An H.323 endpoint. The fields say how it behaves; a test names those that matter to it."""
    name: str = "Room"
    number: str = ""  # a second alias
    address: str = "127.0.0.1"
    codecs: tuple = ("PCMU", "H264")  # best first; also PCMA and G722
    sends: tuple = ("audio", "video")
    tone: int = 440  # hertz that it sends
    picture: str = "red"
    content: str = "green"
    level: int = capability.LEVEL_2_2  # of H.264 that it can receive
    packetization: int = 1  # mode in which it sends H.264
    # H.225.0
    answer: object = "auto"  # or "ring": until Call.answer(); or a cause that it refuses with
    alerts: bool = False  # Alerting also where it answers at once
    forward_to: tuple | None = None  # (host, port, number)
    setup_fields: dict = dataclasses.field(default_factory=dict)  # more of Setup, or other values
    vendor: dict = dataclasses.field(default_factory=lambda: dict(pdu.VENDOR))
    dribble: bool = False  # a segment for every octet
    joined: bool = False  # all messages of one event in one segment
    # Fast Connect
    fast_start: bool = False  # proposes and accepts it
    fast_start_in: str = "connect"  # or callProceeding, alerting
    # H.245
    tunnel: bool = True
    h245: str | None = "connect"  # where it says its own address: setup, callProceeding, alerting,
    # connect, facility; None: nowhere. Without tunnelling alone.
    early_h245: bool = False  # the first messages in Setup
    one_pdu_each: bool = False  # only one tunnelled message in each Facility
    terminal_type: int = TERMINAL
    determination_numbers: list = dataclasses.field(default_factory=list)  # first ones, then random
    session_zero: bool = False  # as the slave, for all channels
    first_channel: int = 101
    refuses: tuple = ()  # kinds whose channels it rejects
    more_capabilities: tuple = ()  # values of Capability
    conference_names: dict = dataclasses.field(default_factory=dict)  # H.243, where it is the MCU
    # H.239
    h239: bool = False
    roles: int = capability.PRESENTATION
    refuses_content: bool = False
    # H.281
    camera: bool = False
    # H.235.6
    encryption: int | None = None  # 128 or 256
    encryption_required: bool = False
    dh_groups: tuple = (1024, 2048)
    key_with_iv: bool = False  # where it makes the keys
    old_key_form: bool = False  # likewise: as H.235 version 2 had them
    stealing: bool = False  # sends by ciphertext stealing in place of padding
    bad_padding: bool = False
    # H.235.1: it signs call signalling, and counts what is not signed with the password
    password: str | None = None

    def __post_init__(self):
        self.algorithms = algorithms_of(self.encryption)
        if self.camera:
            self.codecs, self.sends = (*self.codecs, "H224"), (*self.sends, "camera")
        self.calls, self.listener, self.port = [], None, None
        for kind, colour in (("video", self.picture), ("content", self.content)):
            if kind in self.sends or (kind == "content" and self.h239):
                video.clip(colour, self.packetization == 0)  # takes its time once

    @property
    def aliases(self):
        return [one for one in (self.name, self.number) if one]

    def endpoint(self):
        """An EndpointType."""
        return {"vendor": self.vendor, "terminal": {}, "mc": False, "undefinedNode": False}

    def listen(self, port=0):
        """Takes calls from now on; returns the port."""
        self.listener = Listener(port, self._called, self.address)
        self.port = self.listener.port
        return self.port

    def _called(self, stream):
        self.calls.append(Call(self, stream, caller=False))

    def call(self, host, port, dial="", identifier=None, conference=None):
        """Calls; returns before there is an answer. The identifiers are those of an admission."""
        stream = socket.create_connection((host, port), timeout=10,
                                          source_address=(self.address, 0))
        stream.settimeout(None)
        call = Call(self, stream, caller=True, peer_address=(host, port))
        self.calls.append(call)
        call.identifier = identifier or call.identifier
        call.conference = conference or call.conference
        call.dial(dial)
        return call

    def wait_call(self, number=0, seconds=10):
        """The call of this number that came or was made, once its Setup is known."""
        wait_for(lambda: len(self.calls) > number and self.calls[number].setup,
                 f"{self.name}: a call", seconds, 0.02)
        return self.calls[number]

    def close(self):
        for call in self.calls:
            call.hang_up()
        if self.listener:
            self.listener.close()

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.close()
        for call in self.calls:
            assert kind or not call.failure, f"{self.name} could not handle: {call.failure!r}"
