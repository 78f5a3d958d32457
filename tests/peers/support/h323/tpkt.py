"""TPKT, RFC 1006 section 6: messages with a length before them, on a TCP connection."""
import socket
import struct
import threading

VERSION, HEAD = 3, 4
LINGER = 1.0  # seconds


def packed(payload):
    return struct.pack(">BBH", VERSION, 0, HEAD + len(payload)) + payload


def unpacked(data):
    """The whole messages at the beginning of `data`, and what is left."""
    messages = []
    while len(data) >= HEAD:
        version, _, size = struct.unpack_from(">BBH", data)
        if version != VERSION or size < HEAD:
            raise ValueError("no TPKT")
        if len(data) < size:
            break
        messages.append(data[HEAD:size])
        data = data[size:]
    return messages, data


class Connection:
    """A TCP connection that is read by a thread of its own, which calls `received` with each
    message and `closed` once at the end, from start() on. With `dribble` every octet is a segment
    of its own."""

    def __init__(self, stream, received, closed, dribble=False):
        self.stream, self.received, self.closed, self.dribble = stream, received, closed, dribble
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def start(self):
        threading.Thread(target=self._read, daemon=True).start()
        return self

    def send(self, *payloads):
        """Several messages go out in one segment."""
        data = b"".join(map(packed, payloads))
        pieces = [data[at:at + 1] for at in range(len(data))] if self.dribble else [data]
        try:
            for piece in pieces:
                self.stream.sendall(piece)
        except OSError:
            pass  # the reader learns of it too

    def close(self):
        """Nothing more goes out. What the peer still says is read for a while, since with unread
        octets left TCP would take back what was sent last."""
        self._shut(socket.SHUT_WR)
        timer = threading.Timer(LINGER, self.drop)
        timer.daemon = True
        timer.start()

    def drop(self):
        self._shut(socket.SHUT_RDWR)

    def _shut(self, how):
        try:
            self.stream.shutdown(how)
        except OSError:
            pass  # it is already

    def _read(self):
        left = b""
        try:
            while data := self.stream.recv(65536):
                messages, left = unpacked(left + data)
                for message in messages:
                    self.received(message)
        except (OSError, ValueError):
            pass
        self.stream.close()
        self.closed()


class Listener:
    """A TCP port; `accepted` is called with the socket of every connection."""

    def __init__(self, port, accepted, address="127.0.0.1"):
        self.socket = socket.create_server((address, port))
        self.port, self.accepted = self.socket.getsockname()[1], accepted
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        try:
            self.socket.shutdown(socket.SHUT_RDWR)  # wakes accept()
        except OSError:
            pass
        self.socket.close()

    def _accept(self):
        while True:
            try:
                stream, _ = self.socket.accept()
            except OSError:
                return
            self.accepted(stream)
