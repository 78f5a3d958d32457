"""How much of a tone is in a recording."""
import math
import struct


def read_wav(path):
    """Rate and first channel, 16 bit, of a WAV file that may still be growing."""
    data = path.read_bytes()
    at, channels, rate = 12, 0, 0
    while at + 8 <= len(data):
        name, size = data[at:at + 4], struct.unpack_from("<I", data, at + 4)[0]
        if name == b"fmt ":
            channels, rate = struct.unpack_from("<HI", data, at + 10)
        if name == b"data":
            count = (len(data) - at - 8) // 2
            samples = struct.unpack_from(f"<{count}h", data, at + 8)
            return rate, samples[::channels]
        at += 8 + size
    return 0, ()


def share(samples, rate, hertz):
    """The part, 0 to 1, of the power of `samples` that lies at `hertz` (Goertzel)."""
    power = sum(sample * sample for sample in samples)
    if power == 0:
        return 0.0
    factor = 2 * math.cos(2 * math.pi * hertz / rate)
    before = last = 0.0
    for sample in samples:
        before, last = last, sample + factor * last - before
    found = last * last + before * before - factor * last * before
    return 2 * found / (len(samples) * power)


def last_part(path, seconds=0.4):
    """Rate and the latest samples of a recording; none while it is shorter."""
    if path is None:
        return 0, ()
    rate, samples = read_wav(path)
    count = int(rate * seconds)
    return (rate, samples[-count:]) if count and len(samples) >= count else (0, ())


def hears(path, hertz, loudness=300, least=0.6):
    """The latest part of the recording has the tone, at least this share of it, loud enough."""
    rate, samples = last_part(path)
    if not samples:
        return False
    effective = math.sqrt(sum(sample * sample for sample in samples) / len(samples))
    return effective > loudness and share(samples, rate, hertz) > least


def is_silent(path, loudness=100):
    """The latest part of the recording has no sound."""
    _, samples = last_part(path)
    return bool(samples) and sum(map(abs, samples)) / len(samples) < loudness
