"""What a test asks of a call, and has it do."""
from support.h323 import video
from support.waiting import wait_for


class Asked:
    """The half of a Call that is for tests. What waits fails with an AssertionError that says for
    what."""

    def wait(self, condition, what, seconds=10, every=0.02):
        def holds():
            with self.lock:
                assert self.failure is None, f"{self.room.name} could not handle: {self.failure!r}"
                return condition()
        return wait_for(holds, f"{self.room.name}: {what}", seconds, every)

    def wait_connected(self, seconds=10):
        self.wait(lambda: self.state in ("connected", "released"), "an answer", seconds)
        assert self.state == "connected", f"released: cause {self.cause}, {self.reason}"
        return self

    def wait_released(self, seconds=10):
        self.wait(lambda: self.state == "released", "the end of the call", seconds)
        return self.cause

    def wait_open(self, kind, outgoing=True, seconds=10):
        return self.wait(lambda: self.channels.one(kind, outgoing),
                         f"{kind} {'out' if outgoing else 'in'} open", seconds)

    def wait_media(self, seconds=10):
        """Everything that the room sends is open in both directions."""
        for kind in self.room.sends:
            self.wait_open(kind, True, seconds)
            self.wait_open(kind, False, seconds)
        return self

    def wait_closed(self, kind, outgoing=True, seconds=10):
        self.wait(lambda: not self.channels.one(kind, outgoing), f"{kind} closed", seconds)

    def sink(self, kind):
        """What received media of this kind went to."""
        channel = self.channels.one(kind, False)
        return channel.stream.sink if channel else None

    def hears(self, hertz, least=0.6):
        """Whether the tone is at least this share of what was received last."""
        with self.media.lock:
            ear = self.sink("audio")
            return ear is not None and ear.hears(hertz, least=least)

    def heard_tone(self, hertz, seconds=10, least=0.6):
        self.wait(lambda: self.hears(hertz, least), f"{hertz} Hz", seconds)

    def heard_silence(self, seconds=10):
        self.wait(lambda: self.sink("audio") and self.sink("audio").is_silent(), "silence", seconds)

    def wait_frames(self, count, kind="video", seconds=10):
        """Waits for this many whole pictures since a key frame."""
        def enough():
            screen = self.sink(kind)
            if screen and screen.wants_keyframe and screen.expected is not None:
                self.ask_keyframe(kind)
            return screen is not None and len(screen.units) >= count
        self.wait(enough, f"{count} pictures of {kind}", seconds, 0.05)

    def seen_frames(self, count=5, kind="video", seconds=10):
        """Waits for this many whole pictures since a key frame, which all decode; returns them."""
        self.wait_frames(count, kind, seconds)
        pictures, complaints = self.sink(kind).pictures()
        assert len(pictures) >= count and not complaints, f"{len(pictures)}: {complaints}"
        return pictures

    def colours(self, kind="video"):
        """The share of each colour in the latest picture."""
        return video.shares(self.seen_frames(1, kind)[-1])

    def seen_colour(self, colour, least=0.5, kind="video", seconds=10):
        """Waits until this share of the picture has the colour."""
        wait_for(lambda: self.colours(kind)[colour] >= least,
                 f"{self.room.name}: {colour} in {kind}", seconds, 0.1)

    def ask_keyframe(self, kind="video", how="videoFastUpdatePicture", value=0):
        channel = self.channels.one(kind, False)
        if channel:
            with self:
                self.control.miscellaneous(channel.number, how, value)

    def flow_control(self, kind, rate):
        """The peer may send this many hundreds of bit/s; None: as it likes."""
        restriction = ("noRestriction", 0) if rate is None else ("maximumBitRate", rate)
        with self:
            self.control.command("flowControlCommand", {
                "scope": ("logicalChannelNumber", self.channels.one(kind, False).number),
                "restriction": restriction})

    def digit(self, digits, how="alphanumeric"):
        """Sends digits, `how` is alphanumeric, signal or, where audio is in clear, rtp."""
        with self:
            for digit in digits:
                if how == "rtp":
                    stream = self.channels.one("audio", True).stream
                    assert stream.cipher is None, "H.235.6 says nothing of events"
                    stream.digit(digit)
                elif how == "signal":
                    self.control.indicate("userInput", ("signal", {"signalType": digit,
                                                                   "duration": 100}))
                else:
                    self.control.indicate("userInput", ("alphanumeric", digit))

    def pause_peer(self):
        """The empty capability set."""
        with self:
            self.control.send_capabilities([])

    def send_capabilities(self, codecs=None):
        with self:
            self.control.send_capabilities(codecs)

    def request_mode(self, audio):
        with self:
            self.control.request_mode(audio)

    def request_close(self, kind):
        """Asks the peer to close a channel that it sends on."""
        with self:
            self.control.request("requestChannelClose", {
                "forwardLogicalChannelNumber": self.channels.one(kind, False).number,
                "qosCapability": {}, "reason": ("normal", 0)})

    def round_trip(self):
        with self:
            before = self.control.round_trips
            self.control.request("roundTripDelayRequest", {"sequenceNumber": 7})
        self.wait(lambda: self.control.round_trips > before, "a round trip")

    def send_empty_packets(self, kind, count=1):
        """Packets of RTP without a payload, by which some rooms keep an address open."""
        with self.media.lock:
            sender = self.media.senders[kind]
            cipher, sender.cipher = sender.cipher, None
            for _ in range(count):
                sender.send(b"")
            sender.cipher = cipher

    def change_tone(self, hertz):
        with self.media.lock:
            self.media.senders["audio"].source.change(hertz)

    def change_picture(self, colour, kind="video"):
        with self.media.lock:
            self.media.senders[kind].source.change(colour)

    @property
    def encrypted(self):
        """Every open channel of media is."""
        with self.lock:
            found = self.channels.all()
            return bool(found) and all(one.algorithm and one.ciphers for one in found)

    @property
    def role(self):
        return self.control.role

    def update_key(self, kind="audio", outgoing=True):
        with self:
            if self.role == "master":
                self.channels.update_key(kind, outgoing)
            else:
                self.channels.ask_key(kind, outgoing)

    # Content.

    def present(self, symmetry=None):
        """Asks for the token; the channel is opened when it is ours."""
        with self:
            self.control.token.request(next(self.channels.numbers), symmetry)

    def stop_presenting(self):
        with self:
            self._close_content()
            self.control.token.release()

    @property
    def presents(self):
        """us, them or None."""
        return self.control.token.owner
