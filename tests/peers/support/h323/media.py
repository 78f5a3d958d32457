"""The media of one call: a thread that sends what is due and takes what comes."""
import random
import selectors
import struct
import threading
import time

from support.h323 import capability, rtp
from support.h323.audio import PACKET, Ear, Tone
from support.h323.video import Camera, Screen

REPORT_INTERVAL = 1
EVENTS = "0123456789*#ABCD"  # RFC 4733 section 3.2


class Sender:
    """An outgoing stream. `cipher` is a media cipher of h235, with whose payload type it sends."""

    def __init__(self, ports, destination, payload_type, source, cipher=None, reports_to=None):
        self.ports, self.destination, self.reports_to = ports, destination, reports_to
        self.payload_type, self.source, self.cipher = payload_type, source, cipher
        self.event_payload_type = capability.TELEPHONE_EVENT
        self.ssrc, self.sequence = random.getrandbits(32), random.getrandbits(16)
        self.offset = random.getrandbits(32)
        self.begun = self.due = time.monotonic()
        self.reported = 0
        self.packets = self.octets = self.timestamp = 0
        self.paused = False
        self.digits = []

    def tick(self, now):
        """Sends if it is time; returns when it is next."""
        if now < self.due:
            return self.due
        self.due = max(self.due + self.source.interval, now - 0.2)
        payloads, clock = self.source.next(now - self.begun)
        self.timestamp = self.offset + clock & 0xFFFFFFFF
        if self.paused:
            return self.due
        if self.digits:
            self._event()
            return self.due
        for payload, marker in payloads:
            self.send(payload, marker)
        if self.reports_to and now > self.reported + REPORT_INTERVAL:
            self.reported = now
            self._to(self.ports.rtcp, self.reports_to, rtp.sender_report(
                self.ssrc, self.timestamp, self.packets, self.octets, "room"))
        return self.due

    def send(self, payload, marker=False, payload_type=None, timestamp=None):
        packet = rtp.Packet(self.payload_type if payload_type is None else payload_type,
                            self.sequence, self.timestamp if timestamp is None else timestamp,
                            self.ssrc, payload, marker)
        if self.cipher:
            self.cipher.encrypt(packet)
        self.sequence = self.sequence + 1 & 0xFFFF
        self.packets += 1
        self.octets += len(payload)
        self._to(self.ports.rtp, self.destination, packet.write())

    def _to(self, socket, address, data):
        try:
            socket.sendto(data, address)
        except OSError:
            pass  # full, or nobody there

    def _event(self):
        """RFC 4733 section 2.5.1: the digit for 100 ms, its last packet three times."""
        digit, done, start = self.digits[0]
        if done == 0:
            start = self.timestamp
        duration = PACKET * (done + 1)
        last = done >= 4
        for _ in range(3 if last else 1):
            body = struct.pack(">BBH", EVENTS.index(digit), (0x80 if last else 0) | 10, duration)
            self.send(body, done == 0, self.event_payload_type, start)
        if last:
            self.digits.pop(0)
        else:
            self.digits[0] = (digit, done + 1, start)

    def digit(self, digit):
        self.digits.append((digit, 0, 0))


class Receiver:
    """An incoming stream. `ciphers` are by payload type; without any it is in clear."""

    def __init__(self, payload_types, sink, ciphers=None, on_digit=None):
        self.payload_types, self.sink = set(payload_types), sink
        self.ciphers, self.on_digit = ciphers if ciphers is not None else {}, on_digit
        self.event_timestamp = None
        self.strays = self.clear = 0  # of a foreign payload type; not encrypted where they must be
        self.undecipherable = self.empty = 0
        self.seen_payload_types = set()

    def datagram(self, data):
        packet = rtp.Packet.read(data)
        if packet is None:
            return
        if not packet.payload:  # it only keeps the address open
            self.empty += 1
            self.sink.packet(packet)
            return
        cipher = self.ciphers.get(packet.payload_type)
        if cipher:
            try:
                cipher.decrypt(packet)
            except ValueError:
                self.undecipherable += 1
                return
        elif packet.payload_type == capability.TELEPHONE_EVENT and self.on_digit:
            return self._event(packet)
        elif packet.payload_type not in self.payload_types:
            self.strays += 1
            return
        else:
            if self.ciphers:
                self.clear += 1
                return
            packet.payload = rtp.without_padding(packet)
        self.seen_payload_types.add(packet.payload_type)
        self.sink.packet(packet)

    def _event(self, packet):
        if len(packet.payload) >= 4 and packet.timestamp != self.event_timestamp:
            self.event_timestamp = packet.timestamp
            self.on_digit(EVENTS[packet.payload[0] & 15])


class Media:
    """Ports by kind of media; senders and receivers may be exchanged at any time."""

    def __init__(self, address="127.0.0.1"):
        self.address = address
        self.ports, self.senders, self.receivers, self.rtcp = {}, {}, {}, {}
        self.lock, self.stopped = threading.RLock(), threading.Event()
        self.selector = selectors.DefaultSelector()
        self.thread = None

    def ports_of(self, kind):
        with self.lock:
            if kind not in self.ports:
                self.ports[kind] = ports = rtp.Ports(self.address)
                self.selector.register(ports.rtp, selectors.EVENT_READ, (kind, True))
                self.selector.register(ports.rtcp, selectors.EVENT_READ, (kind, False))
                self.rtcp[kind] = 0
            if self.thread is None:
                self.thread = threading.Thread(target=self._run, daemon=True)
                self.thread.start()
            return self.ports[kind]

    def send(self, kind, codec, destination, reports_to, payload_type, subject, cipher=None,
             mode=1):
        """`subject` is the tone in hertz, the colour or, of kind camera, the source."""
        if kind == "camera":
            source = subject
        else:
            source = Tone(codec, subject) if kind == "audio" else Camera(subject, mode)
        sender = Sender(self.ports_of(kind), destination, payload_type, source, cipher, reports_to)
        with self.lock:
            self.senders[kind] = sender
        return sender

    def receive(self, kind, codec, payload_types, ciphers=None, on_digit=None, far_end=None):
        if kind == "camera":
            sink = far_end
        else:
            sink = Ear(codec) if kind == "audio" else Screen()
        self.ports_of(kind)
        receiver = Receiver(payload_types, sink, ciphers, on_digit)
        with self.lock:
            self.receivers[kind] = receiver
        return receiver

    def stop(self, kind, outgoing):
        with self.lock:
            (self.senders if outgoing else self.receivers).pop(kind, None)

    def close(self):
        self.stopped.set()
        if self.thread is not None and self.thread is not threading.current_thread():
            self.thread.join(5)
        with self.lock:
            for ports in self.ports.values():
                ports.close()
            self.ports.clear()
            self.senders.clear()

    def _run(self):
        while not self.stopped.is_set():
            now = time.monotonic()
            with self.lock:
                due = min((one.tick(now) for one in self.senders.values()), default=now + 0.05)
            for key, _ in self.selector.select(max(0, min(0.05, due - time.monotonic()))):
                self._take(*key.data, key.fileobj)

    def _take(self, kind, is_rtp, source):
        for _ in range(64):
            try:
                data = source.recv(65536)
            except OSError:
                return
            with self.lock:
                if not is_rtp:
                    self.rtcp[kind] += 1
                elif kind in self.receivers:
                    self.receivers[kind].datagram(data)
