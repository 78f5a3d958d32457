"""H.264 out of a clip that ffmpeg encoded, and in, with the colours of what it shows."""
import functools
import random
import re
import subprocess

from support.picture import COLOURS, name_of

WIDTH, HEIGHT, RATE, CLOCK = 352, 288, 15, 90000
MTU = 1200
IDR, SPS, STAP_A, FU_A = 5, 7, 24, 28
VCL = range(1, 6)


def nal_type(nal):
    return nal[0] & 31


def nals_of(stream):
    """The NAL units of an Annex B byte stream."""
    return [one.rstrip(b"\0") for one in re.split(b"\0\0\1", stream) if one.strip(b"\0")]


def _frames(colour):
    """Raw pictures of a second: a bar moves, and a part is noise so that key frames are large."""
    luma, u, v = COLOURS[colour]
    chroma = bytes([u]) * (WIDTH * HEIGHT // 4) + bytes([v]) * (WIDTH * HEIGHT // 4)
    noise = bytes(luma + one % 24 for one in random.Random(1).randbytes(WIDTH * 48))
    for number in range(RATE):
        row = bytearray([luma]) * WIDTH
        row[number * 16:number * 16 + 16] = bytes([luma + 40]) * 16
        yield bytes(row) * (HEIGHT - 48) + noise + chroma


@functools.cache
def clip(colour, small_slices):
    """Access units, each a list of NAL units, the first a key frame; with `small_slices` each NAL
    unit fits into a packet, as packetization-mode 0 needs."""
    options = "keyint=1000:scenecut=0:bframes=0:repeat-headers=1:aud=0:threads=1:sliced-threads=0"
    if small_slices:
        options += f":slice-max-size={MTU - 50}"
    done = subprocess.run(
        ["ffmpeg", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s",
         f"{WIDTH}x{HEIGHT}", "-r", str(RATE), "-i", "-", "-c:v", "libx264", "-profile:v",
         "baseline", "-preset", "ultrafast", "-qp", "30", "-x264-params", options, "-f", "h264",
         "-"], input=b"".join(_frames(colour)), stdout=subprocess.PIPE, check=True, timeout=60)
    units = []
    for nal in nals_of(done.stdout):
        first_slice = nal_type(nal) in VCL and nal[1] & 0x80  # first_mb_in_slice is 0
        begun = bool(units) and any(nal_type(one) in VCL for one in units[-1])
        if not units or (begun and (first_slice or nal_type(nal) not in VCL)):
            units.append([])
        units[-1].append(nal)
    return units


def packetized(nals, mode):
    """RFC 6184: single NAL units (5.6), and in mode 1 also FU-A (5.8) and STAP-A (5.7.1)."""
    payloads, together = [], []
    for nal in nals:
        if mode == 1 and nal_type(nal) not in VCL:
            together.append(nal)
        elif len(nal) <= MTU:
            payloads.append(nal)
        else:
            assert mode == 1, "the NAL unit is too large for packetization-mode 0"
            head = bytes([nal[0] & 0xE0 | FU_A])
            parts = [nal[at:at + MTU - 2] for at in range(1, len(nal), MTU - 2)]
            for number, part in enumerate(parts):
                start, end = number == 0, number == len(parts) - 1
                payloads.append(head + bytes([start << 7 | end << 6 | nal_type(nal)]) + part)
    if together:
        payloads.insert(0, bytes([0x60 | STAP_A]) + b"".join(
            len(nal).to_bytes(2, "big") + nal for nal in together))
    return [(payload, number == len(payloads) - 1) for number, payload in enumerate(payloads)]


class Camera:
    """What a video channel sends: a second of pictures again and again."""
    interval = 1 / RATE

    def __init__(self, colour, mode):
        self.mode, self.at, self.keyframes = mode, 0, 0
        self.change(colour)

    def change(self, colour):
        self.units = clip(colour, self.mode == 0)
        self.at = 0

    def restart(self):
        """The next picture is a key frame."""
        self.at = 0

    def next(self, elapsed):
        unit = self.units[self.at % len(self.units)]
        self.keyframes += self.at % len(self.units) == 0
        self.at += 1
        return packetized(unit, self.mode), int(elapsed * CLOCK)


def decoded(units):
    """Width, height and RGB octets of each picture; each a fourth as wide and as high."""
    stream = b"".join(b"\0\0\0\1" + nal for unit in units for nal in unit)
    done = subprocess.run(
        ["ffmpeg", "-loglevel", "error", "-f", "h264", "-i", "-", "-vf",
         "scale=iw/4:ih/4:flags=neighbor", "-vsync", "passthrough", "-f", "image2pipe", "-c:v",
         "ppm", "-"], input=stream, capture_output=True, check=False, timeout=60)
    pictures, data, at = [], done.stdout, 0
    while at < len(data):
        head = re.compile(rb"P6\s(\d+) (\d+)\s255\s").match(data, at)
        width, height = map(int, head.groups())
        at = head.end() + width * height * 3
        pictures.append((width, height, data[head.end():at]))
    return pictures, done.stderr.decode(errors="replace").strip()


def shares(picture):
    """The share of each colour in a picture."""
    width, height, data = picture
    counts = dict.fromkeys((*COLOURS, "white", "other"), 0)
    for at in range(0, width * height * 3, 9):
        counts[name_of(data[at:at + 3], 60)] += 1
    total = sum(counts.values())
    return {name: count / total for name, count in counts.items()}


class Screen:
    """What a video channel receives: access units since the last key frame, all whole."""

    def __init__(self):
        self.units, self.unit, self.fragment = [], [], None
        self.expected = self.timestamp = None
        self.whole = self.known = False
        self.count = self.lost = self.keyframes = 0
        self.forms = set()  # "single", "STAP-A", "FU-A"

    def packet(self, packet):
        if self.expected is not None and packet.sequence != self.expected:
            self.lost += 1
            self.known = False  # until the next key frame
        if not packet.payload:
            self.expected = packet.sequence + 1 & 0xFFFF
            return
        if packet.timestamp != self.timestamp:
            self._end()  # a unit whose marker was lost or never set
            self.timestamp, self.whole = packet.timestamp, True
        self.expected = packet.sequence + 1 & 0xFFFF
        self._payload(packet.payload)
        if packet.marker:
            self._end()

    def _payload(self, payload):
        kind = nal_type(payload)
        if kind == STAP_A:
            self.forms.add("STAP-A")
            at = 1
            while at + 2 < len(payload):
                size = int.from_bytes(payload[at:at + 2], "big")
                self.unit.append(payload[at + 2:at + 2 + size])
                at += 2 + size
        elif kind == FU_A:
            self.forms.add("FU-A")
            if payload[1] & 0x80:
                self.fragment = bytearray([payload[0] & 0xE0 | payload[1] & 31])
            if self.fragment is not None:
                self.fragment += payload[2:]
                if payload[1] & 0x40:
                    self.unit.append(bytes(self.fragment))
                    self.fragment = None
        else:
            self.forms.add("single")
            self.unit.append(payload)

    def _end(self):
        unit, self.unit, self.fragment = self.unit, [], None
        if not unit:
            return
        kinds = {nal_type(nal) for nal in unit if nal}
        if IDR in kinds and SPS in kinds:
            self.units, self.known = [], True
            self.keyframes += 1
        if self.known:
            self.units.append(unit)
            self.count += 1

    @property
    def wants_keyframe(self):
        return not self.known

    def pictures(self):
        """The pictures since the last key frame, and what the decoder complains of."""
        return decoded(list(self.units))

    def forget(self):
        """Nothing counts until the next key frame."""
        self.units, self.known, self.count = [], False, 0
