"""A room that says one RAS message at a time to the gateway, by pycrate, which shares no line with it;
signed by H.235.1 where it has a password."""
import hashlib
import hmac
import itertools
import secrets
import socket
import struct
import time

from support.h323 import pdu
from support.h323.pdu import alias

PROTOCOL = (0, 0, 8, 2250, 0, 7)
OID_A, OID_T, OID_U = ((0, 0, 8, 235, 0, 2, last) for last in (1, 5, 6))


def ip(address):
    host, port = address
    return ("ipAddress", {"ip": socket.inet_aton(host), "port": port})


def address_of(value):
    kind, content = value
    assert kind == "ipAddress", kind
    return socket.inet_ntoa(content["ip"]), content["port"]


def encode(kind, content):
    return pdu.write_ras((kind, content))


def decode(data):
    return pdu.read_ras(data)


def key_of(password):
    return hashlib.sha1(password.encode()).digest()


def signed(kind, content, password, sender, general="roombridge", at=None):
    """The message as H.235.1 signs it: its hash, taken with zeros in place of the hash."""
    pattern = secrets.token_bytes(12)
    clear = {"tokenOID": OID_T, "timeStamp": int(time.time()) if at is None else at,
             "random": secrets.randbelow(1 << 31), "sendersID": sender}
    if general:
        clear["generalID"] = general
    token = {"tokenOID": OID_A, "hashedVals": clear,
             "token": {"algorithmOID": OID_U, "paramS": {},
                       "hash": (int.from_bytes(pattern, "big"), 96)}}
    data = encode(kind, {**content, "cryptoTokens": [
        ("nestedcryptoToken", ("cryptoHashedToken", token))]})
    assert data.count(pattern) == 1
    zeros = data.replace(pattern, bytes(12))
    return data.replace(pattern, hmac.new(key_of(password), zeros, hashlib.sha1).digest()[:12])


def signature_is_right(data, password):
    """Whether a message that came is signed under that password."""
    _, content = decode(data)
    for kind, token in content.get("cryptoTokens", []):
        if kind != "nestedcryptoToken" or token[0] != "cryptoHashedToken":
            continue
        value, size = token[1]["token"]["hash"]
        there = value.to_bytes(size // 8, "big")
        assert data.count(there) == 1
        hashed = hmac.new(key_of(password), data.replace(there, bytes(12)), hashlib.sha1).digest()
        return hashed[:12] == there
    return False


class Endpoint:
    """`wire` collects (from, to, bytes) of all that is said."""

    def __init__(self, gateway_port, aliases=("2001",), password=None, host="127.0.0.1"):
        self.socket = socket.socket(type=socket.SOCK_DGRAM)
        self.socket.bind((host, 0))
        self.address = self.socket.getsockname()
        self.signal = (host, self.address[1])  # nobody listens there
        self.gatekeeper = ("127.0.0.1", gateway_port)
        self.aliases = list(aliases)
        self.password, self.sender = password, self.aliases[0] if self.aliases else "nobody"
        self.identifier = None
        self.numbers = itertools.count(secrets.randbelow(30000) + 1)
        self.wire, self.raw = [], b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendto(data, self.gatekeeper)
        self.wire.append((self.address, self.gatekeeper, data))

    def hear(self, seconds=10):
        """The next message, (kind, content); None when there was none."""
        self.socket.settimeout(seconds)
        try:
            self.raw, sender = self.socket.recvfrom(65536)
        except TimeoutError:
            return None
        self.wire.append((sender, self.address, self.raw))
        return decode(self.raw)

    def ask(self, kind, content, seconds=10):
        """Sends a request and gives what answers its number."""
        number = content.setdefault("requestSeqNum", next(self.numbers) % 65535 + 1)
        if self.password is None:
            self.send(encode(kind, content))
        else:
            self.send(signed(kind, content, self.password, self.sender))
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            heard = self.hear(left)
            if heard and heard[1].get("requestSeqNum") == number:
                return heard
        return None

    def vendor(self):
        return {"vendor": {"t35CountryCode": 181, "t35Extension": 0, "manufacturerCode": 77},
                "productId": b"Peer", "versionId": b"1"}

    def grq(self, **more):
        return self.ask("gatekeeperRequest", {
            "protocolIdentifier": PROTOCOL, "rasAddress": ip(self.address),
            "endpointType": {"terminal": {}, "mc": False, "undefinedNode": False},
            "endpointAlias": [alias(each) for each in self.aliases], **more})

    def rrq_content(self, **more):
        return {"protocolIdentifier": PROTOCOL, "discoveryComplete": True,
                "callSignalAddress": [ip(self.signal)], "rasAddress": [ip(self.address)],
                "terminalType": {"vendor": self.vendor(), "terminal": {}, "mc": False,
                                 "undefinedNode": False},
                "terminalAlias": [alias(each) for each in self.aliases],
                "endpointVendor": self.vendor(), "timeToLive": 120, "keepAlive": False,
                "willSupplyUUIEs": False, "maintainConnection": False, **more}

    def rrq(self, **more):
        answer = self.ask("registrationRequest", self.rrq_content(**more))
        if answer and answer[0] == "registrationConfirm":
            self.identifier = answer[1]["endpointIdentifier"]
        return answer

    def refresh(self):
        content = self.rrq_content(keepAlive=True, endpointIdentifier=self.identifier)
        del content["terminalAlias"]
        return self.ask("registrationRequest", content)

    def urq(self):
        return self.ask("unregistrationRequest", {
            "callSignalAddress": [ip(self.signal)], "endpointIdentifier": self.identifier})

    @staticmethod
    def call():
        """What the messages of one call have in common."""
        return {"callReferenceValue": secrets.randbelow(32767) + 1,
                "conferenceID": secrets.token_bytes(16),
                "callIdentifier": {"guid": secrets.token_bytes(16)}}

    def arq(self, call, to=(), answering=False, **more):
        content = {"callType": ("pointToPoint", 0), "endpointIdentifier": self.identifier,
                   "srcInfo": [alias(each) for each in self.aliases], "bandWidth": 3840,
                   "activeMC": False, "answerCall": answering, "canMapAlias": True,
                   "willSupplyUUIEs": False, **call, **more}
        if to:
            content["destinationInfo"] = [alias(each) for each in to]
        return self.ask("admissionRequest", content)

    def brq(self, call, bandwidth):
        return self.ask("bandwidthRequest", {
            "endpointIdentifier": self.identifier, "bandWidth": bandwidth, "answeredCall": False,
            "callReferenceValue": call["callReferenceValue"], "conferenceID": call["conferenceID"],
            "callIdentifier": call["callIdentifier"]})

    def drq(self, call):
        return self.ask("disengageRequest", {
            "endpointIdentifier": self.identifier, "disengageReason": ("normalDrop", 0),
            "answeredCall": False, **call})

    def lrq(self, name):
        return self.ask("locationRequest", {
            "destinationInfo": [alias(name)], "replyAddress": ip(self.address)})


def capture(file, wire):
    """A recording of what was said, as IPv4 datagrams on the port of RAS."""
    with open(file, "wb") as out:
        out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 228))
        for number, (sender, receiver, data) in enumerate(wire):
            from_us = receiver[1] != sender[1] and number % 2 == 0
            ports = (20000, 1719) if from_us else (1719, 20000)
            head = struct.pack(">HHHH", *ports, 8 + len(data), 0)
            datagram = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 28 + len(data), number, 0, 64, 17, 0,
                                   socket.inet_aton(sender[0]),
                                   socket.inet_aton(receiver[0])) + head + data
            out.write(struct.pack("<IIII", number, 0, len(datagram), len(datagram)) + datagram)
