"""What goes over the wire, recorded and read by tshark."""
import collections
import signal
import socket
import struct
import subprocess

from support.h323 import tpkt
from support.waiting import wait_for


class Capture:
    """Records the loopback interface from start to stop. `works` is False where that is not
    allowed. Wireshark knows H.225.0 on any port, H.245 and RTP from the addresses in it."""

    def __init__(self, folder):
        self.file = folder / "h323.pcapng"
        self.process = subprocess.Popen(
            ["tshark", "-i", "lo", "-f", "tcp or udp", "-a", "duration:120", "-w", self.file],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        said = "begun"
        while said and "Capturing" not in said:
            said = self.process.stderr.readline()
        self.works = bool(said) and self.process.poll() is None
        if self.works:
            self._reach()

    def _reach(self):
        """It says that it records before it does."""
        with socket.socket(type=socket.SOCK_DGRAM) as knock:
            def recorded():
                knock.sendto(bytes(1000), ("127.0.0.1", 9))
                return self.file.exists() and self.file.stat().st_size > 2000
            wait_for(recorded, "the recording's begin", 20, 0.02)

    def stop(self):
        """What came before is in the file afterwards."""
        before = -1

        def settled():
            nonlocal before
            now, last = self.file.stat().st_size, before
            before = now
            return now and now == last

        wait_for(settled, "the recording's end", 10, 0.3)
        self.process.send_signal(signal.SIGINT)
        self.process.wait(20)
        self.process.stderr.close()

    def read(self, wanted, *fields):
        """The fields of the packets that a display filter wants, a list of strings each."""
        command = ["tshark", "-r", self.file, "-Y", wanted, "-T", "fields", "-d",
                   "rtp.pt==96,h264"]
        for field in fields:
            command += ["-e", field]
        done = subprocess.run(command, text=True, stdout=subprocess.PIPE, check=True, timeout=120,
                              stderr=subprocess.DEVNULL)
        return [line.split("\t") for line in done.stdout.splitlines()]


def _segments(file):
    """The TCP segments over IPv4 in a pcap file of Ethernet frames: the four parts of the
    connection's name as octets, sequence number, payload."""
    data = file.read_bytes()
    order = "<" if data[:4] in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
    at = 24
    while at < len(data):
        size = struct.unpack_from(order + "I", data, at + 8)[0]
        frame = data[at + 16:at + 16 + size]
        at += 16 + size
        if frame[12:14] != b"\x08\x00" or frame[23] != 6:
            continue
        packet = frame[14:14 + int.from_bytes(frame[16:18], "big")]
        tcp = packet[4 * (packet[0] & 15):]
        sender, receiver = packet[12:16] + tcp[:2], packet[16:20] + tcp[2:4]
        yield sender, receiver, int.from_bytes(tcp[4:8], "big"), tcp[4 * (tcp[12] >> 4):]


def recorded_messages(file):
    """The messages of TPKT in a recorded call, in the order in which they were completed: sender
    and receiver, and the message. What is sent again counts once."""
    left, expected = collections.defaultdict(bytes), {}
    for sender, receiver, sequence, payload in _segments(file):
        key = sender, receiver
        if payload and sequence == expected.get(key, sequence):
            expected[key] = sequence + len(payload) & 0xFFFFFFFF
            messages, left[key] = tpkt.unpacked(left[key] + payload)
            for message in messages:
                yield key, message
