"""One call: H.225.0 call signalling as the caller or the called one, and what a test asks of it."""
import itertools
import os
import socket
import threading

from support.h323 import capability, h235, h2351, pdu, q931
from support.h323.asked import Asked
from support.h323.channels import Channels
from support.h323.control import Control
from support.h323.h224 import FarEnd
from support.h323.media import Media
from support.h323.tpkt import Connection, Listener

REFERENCES = itertools.count(1)


class Call(Asked):
    """`state` is calling, proceeding, ringing, connected or released. Everything runs under `lock`:
    the readers of the connections and the test's thread."""

    def __init__(self, room, stream, caller, peer_address=None):
        self.room, self.caller, self.peer_address = room, caller, peer_address
        self.lock = threading.RLock()
        self.state, self.cause, self.reason = "calling", None, None
        self.received, self.sent = [], []  # Q.931 messages with the values of their User-user
        self.failure = None  # of what handles an event
        self.setup = None  # the values of the caller's Setup
        self.media = Media(room.address)
        self.agreement = h235.Agreement(room.dh_groups if room.algorithms else ())
        self.codecs = list(room.codecs)
        self.far_end = FarEnd()
        self.subjects = {"audio": room.tone, "video": room.picture, "content": room.content,
                         "camera": self.far_end}
        self.digits, self.keyframes_asked, self.allowed_rates = "", 0, {}
        self.peer_name, self.forged = "", 0  # of signatures, H.235.1
        self.tunnelled = False
        self.queue, self.depth = [], 0  # tunnelled messages of the event being handled
        self.outbox = []  # what goes out with the next segment
        self.h245, self.h245_listener = None, None
        self.fast_started = False
        self.forwarded = None  # the call to where this one was forwarded
        self.control = Control(self, self._transmit)
        self.channels = Channels(self)
        self.reference = next(REFERENCES) if caller else None
        self.identifier, self.conference = os.urandom(16), os.urandom(16)
        self.signalling = Connection(stream, self._guarded(self._signalling_came),
                                     self._guarded(self._signalling_closed), room.dribble)
        self.signalling.start()

    # How events are handled: under the lock, and what they tunnel goes out together.

    def _guarded(self, function):
        def handle(*arguments):
            try:
                with self:
                    function(*arguments)
            except Exception as failure:
                self.failure = failure  # the test's next wait says so
                raise
        return handle

    def __enter__(self):
        self.lock.acquire()
        self.depth += 1

    def __exit__(self, *_):
        if self.depth == 1:
            self._flush()
            self._post()
        self.depth -= 1
        self.lock.release()

    # The signalling connection.

    def send(self, kind, name, body, elements=None, **more):
        """A message with a User-user element. What is tunnelled goes with it."""
        more["h245Tunnelling"] = self.room.tunnel and (self.tunnelled or kind == q931.SETUP)
        if self.queue and self.tunnelled:
            more["h245Control"], self.queue = self.queue, []
        message = q931.Message(kind, self.reference, not self.caller, elements or {},
                               self._user_information(name, body, more))
        self.sent.append((message.name, body))
        self.outbox.append(message.write())
        if not self.room.joined:
            self._post()

    def _post(self):
        if self.outbox:
            self.signalling.send(*self.outbox)
        self.outbox = []

    def _user_information(self, name, body, more):
        if not self.room.password:
            return pdu.user_information(name, body, **more)
        if body is None:  # `empty` has no room for a signature
            name, body = "facility", self._body(reason=("transportedInformation", 0))
        return h2351.signed(lambda value: pdu.user_information(*value, **more), (name, body),
                            self.room.password, self.room.name, self.peer_name)

    def _body(self, **values):
        """What nearly every body has."""
        return {"protocolIdentifier": pdu.H225_VERSION, "callIdentifier": {"guid": self.identifier},
                **values}

    def _flush(self):
        groups = [[one] for one in self.queue] if self.room.one_pdu_each else [self.queue]
        for self.queue in groups if self.queue else ():
            self.send(q931.FACILITY, "empty", None, {q931.FACILITY_ELEMENT: b""})

    def _transmit(self, data):
        """An H.245 message goes out."""
        if self.tunnelled:
            self.queue.append(data)
        elif self.h245:
            self.h245.send(data)

    def _signalling_came(self, data):
        if self.state == "released":
            return None
        message = q931.Message.read(data)
        if message.type == q931.STATUS_INQUIRY:
            self.received.append((message.name, {}))
            return self._status()
        values, body = {}, {}
        if message.user_user is not None:
            values = pdu.read_user_information(message.user_user)["h323-uu-pdu"]
            body = values["h323-message-body"][1]
            body = body if isinstance(body, dict) else {}
        self.received.append((message.name, body))
        if self.room.password and body and not h2351.is_genuine(message.user_user, body,
                                                       self.room.password):
            self.forged += 1
        handler = getattr(self, f"_on_{message.name}", None)
        if not self.caller and message.type == q931.SETUP:
            self.reference = message.reference
            self._on_setup(message, body, values)
            return None
        self._negotiate(message, body, values)
        if handler:
            handler(message, body)
        for one in values.get("h245Control", ()):
            self.control.start()
            self.control.handle(one)
        return None

    def _signalling_closed(self):
        self._released(None, "connection closed")

    def _status(self):
        self.send(q931.STATUS, "status", self._body(), {
            q931.CAUSE: q931.cause_element(q931.STATUS_RESPONSE),
            q931.CALL_STATE: bytes([q931.ACTIVE])})

    # The caller.

    def dial(self, number):
        """Sends Setup."""
        room = self.room
        with self:
            body = self._body(
                sourceAddress=[pdu.alias(one) for one in room.aliases], sourceInfo=room.endpoint(),
                destCallSignalAddress=pdu.signal_address(self.peer_address), activeMC=False,
                conferenceID=self.conference, conferenceGoal=("create", 0),
                callType=("pointToPoint", 0), mediaWaitForConnect=False, canOverlapSend=False,
                multipleCalls=False, maintainConnection=False,
                sourceCallSignalAddress=pdu.signal_address((room.address, room.port or 1720)))
            elements = {q931.BEARER_CAPABILITY: q931.VIDEO_CALL,
                        q931.DISPLAY: q931.display_element(room.name)}
            if number:
                body["destinationAddress"] = [pdu.alias(number)]
                if number.isdigit():
                    elements[q931.CALLED_PARTY] = q931.called_party_element(number)
            if room.algorithms:
                body["tokens"] = self.agreement.offer()
            early = []
            if room.early_h245:
                self.control.start_early(early)
            if room.fast_start:
                body["fastStart"] = [pdu.write_channel(one) for one in self.channels.proposals()]
                if early:  # H.323 clause 8.2.4
                    body["parallelH245Control"] = early
            if not room.tunnel and room.h245 == "setup":
                body["h245Address"] = self._listen()
            body.update(room.setup_fields)
            self.setup = body
            more = {"h245Control": early} if early and not room.fast_start else {}
            self.send(q931.SETUP, "setup", body, elements, **more)

    def _negotiate(self, message, body, values):
        """What any answer of the called side may carry."""
        if self.caller and "tokens" in body and not self.agreement.secret:
            self.agreement.accept(body["tokens"])
        if self.caller and self.room.tunnel and message.type != q931.RELEASE_COMPLETE:
            self.tunnelled = values.get("h245Tunnelling", self.tunnelled)
            if not self.tunnelled and not self.h245:
                self.control.started = False  # what Setup carried was not read
        if self.caller and "fastStart" in body and not self.fast_started:
            self.fast_started = True
            self.channels.proposals_accepted(map(pdu.read_channel, body["fastStart"]))
        if "h245Address" in body and not self.tunnelled and not self.h245:
            self._connect(pdu.read_signal_address(body["h245Address"]))

    def _on_callProceeding(self, *_):  # noqa: N802, as the message is named
        self.state = "proceeding"

    def _on_alerting(self, *_):
        self.state = "ringing"

    def _on_connect(self, *_):
        self.state = "connected"
        if self.tunnelled:
            self.control.start()
        elif self.room.h245 == "facility":
            self.start_h245()

    def _on_facility(self, _, body):
        if body.get("reason", ("",))[0] == "callForwarded":
            host = pdu.read_signal_address(body["alternativeAddress"])
            alias = body.get("alternativeAliasAddress", [("", "")])[0][1]
            self._release(q931.NORMAL)
            self.forwarded = self.room.call(*host, alias)

    def _on_releaseComplete(self, message, body):  # noqa: N802
        self._released(message.cause, body.get("reason", (None,))[0])

    # The called one.

    def _on_setup(self, _, body, values):
        room, self.setup = self.room, body
        self.identifier = body["callIdentifier"]["guid"]
        self.conference = body["conferenceID"]
        self.tunnelled = room.tunnel and values.get("h245Tunnelling", False)
        if room.algorithms and "tokens" in body:
            self.tokens = self.agreement.accept(body["tokens"])
        else:
            self.tokens = []
        if room.encryption_required and not self.tokens:
            return self._release(q931.REJECTED, "securityDenied")
        if isinstance(room.answer, int):
            return self._release(room.answer)
        if room.forward_to:
            return self._forward(*room.forward_to)
        if not self.tunnelled and "h245Address" in body:
            self._connect(pdu.read_signal_address(body["h245Address"]))
        self._progress(q931.CALL_PROCEEDING, "callProceeding", destinationInfo=room.endpoint())
        early = body.get("parallelH245Control", values.get("h245Control", ()))
        if self.tunnelled:
            if early:
                self.control.start()
            for one in early:
                self.control.handle(one)
        if room.answer != "auto" or room.alerts:
            self._progress(q931.ALERTING, "alerting", destinationInfo=room.endpoint())
            self.state = "ringing"
        if room.answer == "auto":
            self.answer()
        return None

    def _progress(self, kind, name, **values):
        body = self._body(multipleCalls=False, maintainConnection=False, **values)
        if self.room.fast_start_in == name:
            self._answer_fast_start(body)
        if not self.tunnelled and not self.h245 and self.room.h245 == name:
            body["h245Address"] = self._listen()
        if name == "connect" and self.tokens:
            body["tokens"] = self.tokens
        self.send(kind, name, body, {q931.DISPLAY: q931.display_element(self.room.name)})

    def _answer_fast_start(self, body):
        if "fastStart" not in self.setup:
            return
        answers = []
        if self.room.fast_start:
            answers = self.channels.accept_proposals(map(pdu.read_channel, self.setup["fastStart"]))
        if answers:
            self.fast_started = True
            body["fastStart"] = [pdu.write_channel(one) for one in answers]
        else:
            body["fastConnectRefused"] = 0

    def answer(self):
        """Sends Connect."""
        with self:
            self.state = "connected"
            if self.tunnelled:
                self.control.start()
            self._progress(q931.CONNECT, "connect", conferenceID=self.conference,
                           destinationInfo=self.room.endpoint())
            if not self.tunnelled and self.room.h245 == "facility":
                self.start_h245()

    def _forward(self, host, port, number):
        """H.323 clause 8.4.5: the caller is to call another."""
        body = self._body(reason=("callForwarded", 0), conferenceID=self.conference,
                          alternativeAddress=pdu.signal_address((host, port)))
        if number:
            body["alternativeAliasAddress"] = [pdu.alias(number)]
        self.send(q931.FACILITY, "facility", body, {q931.FACILITY_ELEMENT: b""})

    # H.245 on a connection of its own, H.323 clause 8.2.3.

    def _listen(self):
        self.h245_listener = Listener(0, self._h245_accepted, self.room.address)
        return pdu.signal_address((self.room.address, self.h245_listener.port))

    def start_h245(self):
        """Facility with startH245: the other side is to connect."""
        with self:
            if not self.h245 and not self.h245_listener:
                self.send(q931.FACILITY, "facility", self._body(
                    reason=("startH245", 0), conferenceID=self.conference,
                    h245Address=self._listen()), {q931.FACILITY_ELEMENT: b""})

    def _connect(self, address):
        self._h245_accepted(socket.create_connection(address, timeout=10))

    def _h245_accepted(self, stream):
        with self:
            stream.settimeout(None)
            self.h245 = Connection(stream, self._guarded(self.control.handle), lambda: None,
                                   self.room.dribble).start()
            self.control.start()

    # The end.

    def session_ended(self):
        """endSessionCommand came: answered with ours, H.323 clause 8.5."""
        if not self.control.count("endSessionCommand", sent=True):
            self.control.command("endSessionCommand", ("disconnect", 0))

    def hang_up(self, cause=q931.NORMAL, end_session=True):
        with self:
            if self.state == "released":
                return
            if self.reference is None:  # no Setup came
                self._released(None, None)
                return
            if end_session and self.control.started:
                self.control.command("endSessionCommand", ("disconnect", 0))
            self._release(cause)

    def _release(self, cause, reason=None):
        body = self._body()
        if reason:
            body["reason"] = (reason, 0)
        self.send(q931.RELEASE_COMPLETE, "releaseComplete", body,
                  {q931.CAUSE: q931.cause_element(cause)})
        self._released(cause, reason)

    def drop(self):
        """The connection ends without a word."""
        self.signalling.drop()

    def _released(self, cause, reason):
        if self.state == "released":
            return
        self.state, self.cause, self.reason = "released", cause, reason
        self.queue = []
        self._post()
        for one in (self.h245, self.h245_listener, self.signalling):
            if one:
                one.close()
        threading.Thread(target=self.media.close, daemon=True).start()

    # Events from below.

    def digit_came(self, digit):
        self.digits += digit

    def token_changed(self, owner):
        if owner == "us":
            self.channels.open("content")
        else:
            self._close_content()

    def _close_content(self):
        for channel in list(self.channels.outgoing.values()):
            if channel.kind == "content":  # perhaps not acknowledged yet
                self.channels.close(channel)


def algorithms_of(encryption):
    """What a room offers for its parameter `encryption`: none, 128 or 256 bits, best first."""
    return {None: [], 128: [capability.AES128],
            256: [capability.AES256, capability.AES128]}[encryption]
