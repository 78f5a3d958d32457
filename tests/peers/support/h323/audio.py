"""Tones out, and tones heard."""
import bisect
import collections
import functools
import math
import subprocess

from support import sound
from support.wire import MU_LAW

RATE = 8000  # of the RTP clock, also for G.722 (RFC 3551 section 4.5.2)
PACKET = 160  # ticks of 20 ms, and octets of every codec here
AMPLITUDE = 8000
LISTENED = 0.3  # seconds


def _a_law(octet):
    """G.711 table 1a."""
    octet ^= 0x55
    size = (octet & 15) << 4
    segment = octet >> 4 & 7
    size = size + 8 if segment == 0 else size + 0x108 << segment - 1
    return size if octet & 0x80 else -size


A_LAW = [_a_law(octet) for octet in range(256)]
TABLES = {"PCMU": MU_LAW, "PCMA": A_LAW}


def _wave(hertz, rate):
    return [int(AMPLITUDE * math.sin(2 * math.pi * hertz * n / rate)) for n in range(rate)]


def _ffmpeg(before, after, data):
    return subprocess.run(["ffmpeg", "-loglevel", "error", *before, "-i", "-", *after, "-"],
                          input=data, stdout=subprocess.PIPE, check=True, timeout=30).stdout


@functools.cache
def encoded(codec, hertz):
    """A second of the tone, or of silence for 0; it may be repeated."""
    if codec == "G722":
        samples = _wave(hertz, 2 * RATE)
        data = b"".join(one.to_bytes(2, "little", signed=True) for one in samples * 2)
        raw = ["-f", "s16le", "-ar", "16000", "-ac", "1"]
        return _ffmpeg(raw, ["-c:a", "g722", "-f", "g722"], data)[RATE:]
    values = sorted((value, octet) for octet, value in enumerate(TABLES[codec]))
    return bytes(values[min(bisect.bisect(values, (one, 0)), 255)][1]
                 for one in _wave(hertz, RATE))


def decoded(codec, data):
    """Rate and samples."""
    if codec == "G722":
        raw = _ffmpeg(["-f", "g722"], ["-f", "s16le", "-ar", "16000", "-ac", "1"], data)
        return 2 * RATE, [int.from_bytes(raw[at:at + 2], "little", signed=True)
                          for at in range(0, len(raw) - 1, 2)]
    return RATE, [TABLES[codec][octet] for octet in data]


class Tone:
    """What an audio channel sends: a packet every 20 ms."""
    interval = PACKET / RATE

    def __init__(self, codec, hertz):
        self.codec, self.at = codec, 0
        self.change(hertz)

    def change(self, hertz):
        self.data = encoded(self.codec, hertz)

    def restart(self):
        """A tone begins anywhere."""

    def next(self, elapsed):
        """Payloads with their markers, and the time of the RTP clock."""
        del elapsed
        first = self.at % len(self.data)
        self.at += PACKET
        return [(self.data[first:first + PACKET], False)], self.at - PACKET


class Ear:
    """What an audio channel receives."""

    def __init__(self, codec):
        self.codec, self.heard = codec, collections.deque(maxlen=100)
        self.count = 0

    def packet(self, packet):
        if packet.payload:  # empty ones only keep an address open
            self.heard.append(packet.payload)
            self.count += 1

    def latest(self):
        """Rate and the latest samples; none while there are fewer."""
        data = b"".join(list(self.heard))
        rate, samples = decoded(self.codec, data[-RATE:])
        wanted = int(rate * LISTENED)
        return (rate, samples[-wanted:]) if len(samples) >= wanted else (0, ())

    def hears(self, hertz, loudness=300, least=0.6):
        rate, samples = self.latest()
        if not samples:
            return False
        effective = math.sqrt(sum(one * one for one in samples) / len(samples))
        return effective > loudness and sound.share(samples, rate, hertz) > least

    def is_silent(self, loudness=100):
        _, samples = self.latest()
        return bool(samples) and sum(map(abs, samples)) / len(samples) < loudness

    def forget(self):
        self.heard.clear()
