"""RTP and RTCP, RFC 3550, as far as a room needs them."""
import dataclasses
import random
import socket
import struct
import time

from support.ports import HIGHEST, LOWEST

NTP_EPOCH = 2208988800


@dataclasses.dataclass
class Packet:
    payload_type: int
    sequence: int
    timestamp: int
    ssrc: int
    payload: bytes
    marker: bool = False
    padded: bool = False  # then the padding still is in the payload

    def write(self):
        return struct.pack(">BBHII", 0xA0 if self.padded else 0x80,
                           self.payload_type | (0x80 if self.marker else 0), self.sequence,
                           self.timestamp, self.ssrc) + self.payload

    @classmethod
    def read(cls, data):
        """Section 5.1; None for what is no RTP."""
        if len(data) < 12 or data[0] >> 6 != 2:
            return None
        sequence, timestamp, ssrc = struct.unpack_from(">HII", data, 2)
        at = 12 + 4 * (data[0] & 15)
        if data[0] & 0x10:
            if len(data) < at + 4:
                return None
            at += 4 + 4 * int.from_bytes(data[at + 2:at + 4], "big")
        return cls(data[1] & 127, sequence, timestamp, ssrc, data[at:], bool(data[1] & 128),
                   bool(data[0] & 0x20))


def without_padding(packet):
    """The payload of a packet that is not encrypted."""
    if packet.padded and packet.payload:
        return packet.payload[:-packet.payload[-1]] if packet.payload[-1] else packet.payload
    return packet.payload


def sender_report(ssrc, timestamp, packets, octets, name):
    """Sections 6.4.1 and 6.5.1: a sender report with the CNAME."""
    now = time.time() + NTP_EPOCH
    report = struct.pack(">BBHIIIIII", 0x80, 200, 6, ssrc, int(now), int(now % 1 * (1 << 32)),
                         timestamp, packets & 0xFFFFFFFF, octets & 0xFFFFFFFF)
    item = bytes([1, len(name)]) + name.encode()
    chunk = struct.pack(">I", ssrc) + item
    chunk += bytes(4 - len(chunk) % 4)
    return report + struct.pack(">BBH", 0x81, 202, len(chunk) // 4) + chunk


class Ports:
    """An even port for RTP and the next for RTCP."""

    def __init__(self, address="127.0.0.1"):
        while True:
            port = random.randrange(LOWEST, HIGHEST, 2)
            self.rtp, self.rtcp = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
            try:
                self.rtp.bind((address, port))
                self.rtcp.bind((address, port + 1))
            except OSError:
                self.close()
                continue
            break
        self.rtp_address, self.rtcp_address = (address, port), (address, port + 1)
        for one in (self.rtp, self.rtcp):
            one.setblocking(False)

    def close(self):
        self.rtp.close()
        self.rtcp.close()
