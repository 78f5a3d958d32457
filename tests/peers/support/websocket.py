"""A browser's WebSocket by hand (RFC 6455): for frames that no browser sends."""
import json
import os
import socket
import ssl
import struct

UPGRADE = ("GET /ws HTTP/1.1\r\nHost: {host}\r\nOrigin: https://{host}\r\nUpgrade: websocket\r\n"
           "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           "Sec-WebSocket-Protocol: roombridge.v1\r\n\r\n")
TEXT, BINARY = 1, 2


def connected(gateway):
    """A TLS connection to the page's port."""
    plain = socket.create_connection(("127.0.0.1", gateway.web), timeout=20)
    return ssl._create_unverified_context().wrap_socket(plain)


class WebSocket:
    def __init__(self, gateway):
        self.link = connected(gateway)
        self.link.sendall(UPGRADE.format(host=f"127.0.0.1:{gateway.web}").encode())
        self.stream = self.link.makefile("rb")
        assert b" 101 " in self.stream.readline()
        while self.stream.readline().strip():
            pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.link.unwrap()  # the orderly end of TLS, as browsers do it
        except OSError:
            pass
        self.stream.close()
        self.link.close()

    def send(self, kind, payload):
        mask = os.urandom(4)
        head = bytes([0x80 | kind])
        if len(payload) < 126:
            head += bytes([0x80 | len(payload)])
        elif len(payload) < 65536:
            head += b"\xfe" + struct.pack("!H", len(payload))
        else:
            head += b"\xff" + struct.pack("!Q", len(payload))
        masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))
        self.link.sendall(head + mask + masked)

    def say(self, **message):
        self.send(TEXT, json.dumps(message).encode())

    def hear(self, wanted):
        """The first message of that type; None where the gateway closed without one."""
        while True:
            head = self.stream.read(2)
            if len(head) < 2 or head[0] & 0x0f == 8:
                return None
            length = head[1] & 0x7f
            if length == 126:
                length = struct.unpack("!H", self.stream.read(2))[0]
            elif length == 127:
                length = struct.unpack("!Q", self.stream.read(8))[0]
            payload = self.stream.read(length)
            if head[0] & 0x0f == TEXT:
                message = json.loads(payload)
                if message["type"] == wanted:
                    return message
