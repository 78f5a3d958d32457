"""RAS: messages over UDP, requests with their answers (H.225.0 clauses 7.7 to 7.19)."""
import itertools
import socket
import threading
import time

from support.h323 import h2351, pdu
from support.waiting import wait_for

ANSWERS = ("Confirm", "Reject", "Response", "Ack", "Nak")
RETRY = 1.0  # seconds


def is_answer(name):
    return name.endswith(ANSWERS) or name in ("requestInProgress",
                                              "unknownMessageResponse")


class Endpoint:
    """One UDP port of RAS. `handle(name, body, source, octets)` is called for what is no answer.
    With a `password` what goes out is signed with these names, and answers are looked at."""

    def __init__(self, handle, address="127.0.0.1", port=0, group=None):
        """With a `group` it takes what is sent to this multicast address."""
        self.handle = handle
        self.socket = socket.socket(type=socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        own = socket.inet_aton(address)
        self.socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, own)
        if group:
            self.socket.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP,
                                   socket.inet_aton(group) + own)
        self.socket.bind((group or address, port))
        self.address = self.socket.getsockname()
        self.numbers = itertools.count(1)
        self.answers, self.received, self.sent = {}, [], []
        self.password, self.own_name, self.peer_name = None, "", ""
        self.forged = 0  # with a signature that is wrong, or none though there must be one
        self.failure = None
        self.clock_skew = 0  # seconds, of the time that signatures say
        threading.Thread(target=self._read, daemon=True).start()

    def send(self, message, to, password=None, names=None):
        """Signed if there is a password; `names` are those of sender and receiver."""
        self.sent.append(message)
        password = password or self.password
        if password:
            sender, receiver = names or (self.own_name, self.peer_name)
            data = h2351.signed(pdu.write_ras, message, password, sender, receiver,
                                int(time.time()) + self.clock_skew)
        else:
            data = pdu.write_ras(message)
        try:
            self.socket.sendto(data, to)
        except OSError:
            pass  # closed
        return data

    def ask(self, name, to, tries=3, **fields):
        """Sends a request, again if there is no answer; returns the answer's name and body."""
        number = next(self.numbers)
        message = (name, {"requestSeqNum": number, **fields})
        for _ in range(tries):
            self.send(message, to)
            try:
                wait_for(lambda: number in self.answers, f"an answer to {name}", RETRY, 0.01)
            except AssertionError:
                continue
            return self.answers.pop(number)
        raise AssertionError(f"no answer to {name}, {tries} tries")

    def count(self, name):
        return sum(one == name for one, _ in self.received)

    def last(self, name):
        return next((body for one, body in reversed(self.received) if one == name), None)

    def close(self):
        self.socket.close()

    def _read(self):
        while True:
            try:
                data, source = self.socket.recvfrom(65536)
            except OSError:
                return
            try:
                self._take(data, source)
            except Exception as failure:
                self.failure = failure
                raise

    def _take(self, data, source):
        name, body = pdu.read_ras(data)
        self.received.append((name, body))
        if is_answer(name):
            signed = self.password and not name.endswith("Reject")
            if signed and not h2351.is_genuine(data, body, self.password):
                self.forged += 1
            if name != "requestInProgress":
                self.answers[body["requestSeqNum"]] = (name, body)
            return
        self.handle(name, body, source, data)
