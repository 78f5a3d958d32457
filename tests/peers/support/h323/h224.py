"""H.224 frames and H.281 camera control, over RTP as H.323 Annex Q has them."""
import collections
import struct

UI = 0x03
LOW, HIGH = 6, 7  # DLCI
MANAGEMENT, CAMERA = 0, 1  # clients, H.224 clause 8
WHOLE = 0xC0  # the first segment and the last
CLIENT_LIST, EXTRA_CAPABILITIES, RESPONSE, COMMAND = 0x01, 0x02, 0x00, 0xFF
HAS_EXTRA = 0x80
START, CONTINUE, STOP, SELECT, SWITCHED, STORE, ACTIVATE = range(1, 8)  # H.281 clause 5
NAMES = {START: "start", CONTINUE: "continue", STOP: "stop", SELECT: "select",
         SWITCHED: "switched", STORE: "store", ACTIVATE: "activate"}
# Each axis: the bit that says that it moves, and the one for right, up, in, in.
AXES = {"pan": (0x80, 0x40), "tilt": (0x20, 0x10), "zoom": (0x08, 0x04), "focus": (0x02, 0x01)}
MAIN, MOTION = 1, 0x04
ALL_AXES = 0xF0
PRESETS = 6


def frame(client, data, priority=HIGH):
    """One frame; between two terminals the addresses are 0."""
    address = (priority >> 4) << 10 | (priority & 15) << 4 | 1
    return struct.pack(">HBHHBB", address, UI, 0, 0, client, WHOLE) + data


def read_frame(octets):
    """Client and data; None for what is no whole frame with a whole message."""
    if len(octets) < 9:
        return None
    _, control, _, _, client, flags = struct.unpack_from(">HBHHBB", octets)
    if control != UI or flags & WHOLE != WHOLE:
        return None
    return client & 0x7F, octets[9:]


def moves(axes):
    """The octet of a movement: {"pan": 1} is to the right, -1 to the left."""
    octet = 0
    for name, way in axes.items():
        moving, positive = AXES[name]
        octet |= moving | (positive if way > 0 else 0)
    return octet


def read_moves(octet):
    return {name: 1 if octet & positive else -1 for name, (moving, positive) in AXES.items()
            if octet & moving}


class FarEnd:
    """The camera channel of one call in both directions: a source for a Sender and a sink for a
    Receiver. `commands` are what came: (name, movement or number)."""
    interval = 0.02

    def __init__(self):
        self.waiting = collections.deque()
        self.commands, self.clients, self.capabilities = [], None, None
        self.broken = 0
        self.send(MANAGEMENT, bytes([CLIENT_LIST, RESPONSE, 1, CAMERA | HAS_EXTRA]))
        self.send(MANAGEMENT, bytes([EXTRA_CAPABILITIES, RESPONSE, CAMERA | HAS_EXTRA, PRESETS,
                                     MAIN << 4 | MOTION, ALL_AXES]))

    # What a Sender asks.

    def next(self, elapsed):
        payloads = [(self.waiting.popleft(), False)] if self.waiting else []
        return payloads, int(elapsed * 8000)

    def restart(self):
        """There are no pictures here."""

    def send(self, client, data):
        self.waiting.append(frame(client, data))

    def start(self, axes, milliseconds=800):
        """The camera moves for this time unless it is told to go on; 800 is the longest."""
        self.send(CAMERA, bytes([START, moves(axes), milliseconds // 50 & 15]))

    def go_on(self, axes):
        self.send(CAMERA, bytes([CONTINUE, moves(axes)]))

    def stop(self, axes):
        self.send(CAMERA, bytes([STOP, moves(axes)]))

    def preset(self, number, store=False):
        self.send(CAMERA, bytes([STORE if store else ACTIVATE, number << 4]))

    # What a Receiver asks.

    def packet(self, packet):
        found = read_frame(packet.payload)
        if not found or not found[1]:
            self.broken += bool(packet.payload)
            return
        client, data = found
        if client == MANAGEMENT:
            self._managed(data)
        elif client == CAMERA:
            self._commanded(data)

    def _managed(self, data):
        if data[0] == CLIENT_LIST and data[1] == RESPONSE:
            self.clients = [one & 0x7F for one in data[3:3 + data[2]]]
        elif data[0] == EXTRA_CAPABILITIES and data[1] == RESPONSE:
            self.capabilities = data[3:]
        elif data[0] == CLIENT_LIST and data[1] == COMMAND:
            self.send(MANAGEMENT, bytes([CLIENT_LIST, RESPONSE, 1, CAMERA | HAS_EXTRA]))

    def _commanded(self, data):
        name = NAMES.get(data[0])
        if name is None or len(data) < 2:
            self.broken += 1
        elif data[0] in (START, CONTINUE, STOP):
            self.commands.append((name, read_moves(data[1])))
        else:
            self.commands.append((name, data[1] >> 4))
