"""SIP by single datagrams: for messages that no well-behaved agent sends."""
import itertools
import socket
import time

COUNTER = itertools.count(1)


class Response:
    def __init__(self, data):
        head = data.decode("utf-8", "replace").split("\r\n\r\n")[0].split("\r\n")
        self.status = int(head[0].split()[1]) if head[0].startswith("SIP/2.0 ") else 0
        self.fields = {}
        for line in head[1:]:
            name, _, value = line.partition(":")
            self.fields.setdefault(name.strip().lower(), value.strip())

    def __getitem__(self, name):
        return self.fields.get(name.lower(), "")


class Agent:
    def __init__(self, gateway):
        self.socket = socket.socket(type=socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.connect(("127.0.0.1", gateway.sip))
        self.port = self.socket.getsockname()[1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.send(data)

    def receive(self, wanted, seconds=10):
        """The first response that `wanted` accepts; None when none came."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.socket.settimeout(max(0.01, end - time.monotonic()))
            try:
                response = Response(self.socket.recv(65536))
            except TimeoutError:
                return None
            except ConnectionRefusedError:
                continue
            if response.status and wanted(response):
                return response
        return None

    def dialog(self):
        """What the requests of one call have in common."""
        one = f"{self.port}x{next(COUNTER)}"
        return {"branch": f"z9hG4bK{one}", "tag": one, "call": f"{one}@127.0.0.1"}

    def request(self, method, dialog, cseq=1, to_tag="", number="3001", body="", branch=""):
        to_tag = f";tag={to_tag}" if to_tag else ""
        lines = [f"{method} sip:{number}@127.0.0.1 SIP/2.0",
                 f"Via: SIP/2.0/UDP 127.0.0.1:{self.port};branch={dialog['branch']}{branch}",
                 "Max-Forwards: 70", f"From: <sip:raw@127.0.0.1>;tag={dialog['tag']}",
                 f"To: <sip:{number}@127.0.0.1>{to_tag}", f"Call-ID: {dialog['call']}",
                 f"CSeq: {cseq} {method}", f"Contact: <sip:raw@127.0.0.1:{self.port}>"]
        if body:
            lines.append("Content-Type: application/sdp")
        lines += [f"Content-Length: {len(body)}", "", body]
        return "\r\n".join(lines).encode()

    def sdp(self):
        return ("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
                f"m=audio {self.port} RTP/AVP 0\r\n")

    def is_answered(self):
        """The gateway still answers OPTIONS."""
        dialog = self.dialog()
        self.send(self.request("OPTIONS", dialog))
        answer = self.receive(lambda one: one["Call-ID"] == dialog["call"])
        return answer is not None and answer.status == 200
