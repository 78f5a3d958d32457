"""Test pictures for a camera, and what is in the pictures a screen showed."""
import itertools
import os
import struct
import threading
import zlib

WIDTH, HEIGHT, RATE = 640, 360, 15
# Y, U, V of the cameras' colours.
COLOURS = {"red": (81, 90, 240), "blue": (41, 240, 110), "green": (145, 54, 34),
           "yellow": (210, 16, 146), "cyan": (170, 166, 16), "magenta": (106, 202, 222)}
# The same by which of red, green and blue is strong.
NAMES = {(1, 0, 0): "red", (0, 0, 1): "blue", (0, 1, 0): "green",
         (1, 1, 0): "yellow", (0, 1, 1): "cyan", (1, 0, 1): "magenta"}


class Camera:
    """A pipe of one colour, over which a lighter bar moves (YUV4MPEG2): baresip reads a file as
    fast as it can, so the pace is the pipe's."""

    def __init__(self, path, colour):
        self.path, self.stopped = path, threading.Event()
        os.mkfifo(path)
        luma, u, v = COLOURS[colour]
        chroma = bytes([u]) * (WIDTH * HEIGHT // 4) + bytes([v]) * (WIDTH * HEIGHT // 4)
        self.frames = []
        for left in range(0, WIDTH - 32, 32):
            row = bytearray([luma]) * WIDTH
            row[left:left + 32] = bytes([luma + 50]) * 32
            self.frames.append(b"FRAME\n" + bytes(row) * HEIGHT + chroma)
        self.thread = threading.Thread(target=self._film, daemon=True)

    def start(self):
        self.thread.start()

    def stop(self):
        self.stopped.set()
        self.thread.join()

    def _film(self):
        while not self.stopped.wait(0.02):
            try:
                pipe = os.open(self.path, os.O_WRONLY | os.O_NONBLOCK)
            except OSError:
                continue  # nobody looks
            os.set_blocking(pipe, True)
            with open(pipe, "wb", buffering=0) as film:
                self._show(film)

    def _show(self, film):
        try:
            film.write(b"YUV4MPEG2 W%d H%d F%d:1 Ip A1:1 C420jpeg\n" % (WIDTH, HEIGHT, RATE))
            for frame in itertools.cycle(self.frames):
                film.write(frame)
                if self.stopped.wait(1 / RATE):
                    return
        except BrokenPipeError:
            pass


def _unfiltered(kind, line, above, step):
    if kind == 0:
        return
    for i in range(len(line)):
        left = line[i - step] if i >= step else 0
        up = above[i]
        if kind == 1:
            predicted = left
        elif kind == 2:
            predicted = up
        elif kind == 3:
            predicted = (left + up) // 2
        else:
            corner = above[i - step] if i >= step else 0
            guess = left + up - corner
            predicted = min((left, up, corner), key=lambda one: abs(guess - one))
        line[i] = (line[i] + predicted) & 255


def read_png(path):
    """Width, height and rows of RGB bytes; None while the file is not whole."""
    data = path.read_bytes()
    if not data.endswith(b"IEND\xaeB`\x82"):
        return None
    at, packed, width, height, step = 8, b"", 0, 0, 3
    while at < len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        body = data[at + 8:at + 8 + size]
        if name == b"IHDR":
            width, height, depth, kind = struct.unpack_from(">IIBB", body)
            assert depth == 8 and kind in (2, 6)
            step = 3 if kind == 2 else 4
        elif name == b"IDAT":
            packed += body
        at += 12 + size
    raw, rows, above = zlib.decompress(packed), [], bytes(width * step)
    for y in range(height):
        start = y * (width * step + 1)
        line = bytearray(raw[start + 1:start + 1 + width * step])
        _unfiltered(raw[start], line, above, step)
        rows.append((line, step))
        above = line
    return width, height, rows


def name_of(rgb, least):
    """The name of a colour, white or other: its strong parts exceed the weak by at least this."""
    low, middle, high = sorted(rgb)
    if max(high - middle, middle - low) < least:
        return "white" if low > 180 else "other"
    return NAMES[tuple(int(2 * one > low + high) for one in rgb)]


def colours(path, every=4):
    """The share of each colour in a picture, from every fourth pixel and row."""
    width, height, rows = read_png(path)
    counts = dict.fromkeys((*COLOURS, "white", "other"), 0)
    for line, step in rows[::every]:
        for x in range(0, width * step, step * every):
            counts[name_of(line[x:x + 3], 110)] += 1  # the green frame of who speaks is paler
    total = sum(counts.values())
    return {name: count / total for name, count in counts.items()}
