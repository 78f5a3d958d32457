"""Q.931 messages as H.225.0 clause 7 uses them."""
import dataclasses
import struct

DISCRIMINATOR = 0x08
ALERTING, CALL_PROCEEDING, PROGRESS, SETUP, CONNECT = 0x01, 0x02, 0x03, 0x05, 0x07
SETUP_ACKNOWLEDGE, RELEASE_COMPLETE, FACILITY, NOTIFY = 0x0D, 0x5A, 0x62, 0x6E
STATUS_INQUIRY, INFORMATION, STATUS = 0x75, 0x7B, 0x7D
NAMES = {ALERTING: "alerting", CALL_PROCEEDING: "callProceeding", PROGRESS: "progress",
         SETUP: "setup", CONNECT: "connect", SETUP_ACKNOWLEDGE: "setupAcknowledge",
         RELEASE_COMPLETE: "releaseComplete", FACILITY: "facility", NOTIFY: "notify",
         STATUS_INQUIRY: "statusInquiry", INFORMATION: "information", STATUS: "status"}

BEARER_CAPABILITY, CAUSE, CALL_STATE, FACILITY_ELEMENT = 0x04, 0x08, 0x14, 0x1C
NOTIFICATION_INDICATOR, DISPLAY, KEYPAD, CALLED_PARTY, USER_USER = 0x27, 0x28, 0x2C, 0x70, 0x7E
USER_INFORMATION_IN_X680 = 5  # Q.931 table 4-26: the User-user element holds ASN.1
NORMAL, BUSY, NO_ANSWER, REJECTED, STATUS_RESPONSE = 16, 17, 19, 21, 30
# Unrestricted digital information, 384 kbit/s by H.221 and H.242 (Q.931 clause 4.5.5).
VIDEO_CALL = b"\x88\x15\xa5"
ACTIVE = 10  # Q.931 clause 2.1.1.10


@dataclasses.dataclass
class Message:
    """`elements` is what stands by identifier, User-user left out."""
    type: int
    reference: int
    from_destination: bool = False
    elements: dict = dataclasses.field(default_factory=dict)
    user_user: bytes | None = None

    @property
    def name(self):
        return NAMES.get(self.type, hex(self.type))

    @property
    def cause(self):
        """The cause value of clause 4.5.12, in the octet that is the first to end a group."""
        element = self.elements.get(CAUSE)
        if not element:
            return None
        at = 0 if element[0] & 0x80 else 1
        return element[at + 1] & 0x7F if len(element) > at + 1 else None

    def write(self):
        reference = self.reference | (0x8000 if self.from_destination else 0)
        out = struct.pack(">BBHB", DISCRIMINATOR, 2, reference, self.type)
        for identifier, content in sorted(self.elements.items()):
            out += bytes([identifier, len(content)]) + content
        if self.user_user is not None:
            out += struct.pack(">BHB", USER_USER, 1 + len(self.user_user),
                               USER_INFORMATION_IN_X680) + self.user_user
        return out

    @classmethod
    def read(cls, data):
        size = data[1] & 15
        if data[0] != DISCRIMINATOR or size != 2:
            raise ValueError("no Q.931 message of H.225.0")
        reference = int.from_bytes(data[2:4], "big")
        message = cls(data[4], reference & 0x7FFF, reference >= 0x8000)
        at = 5
        while at < len(data):
            identifier = data[at]
            if identifier & 0x80:  # one octet alone, clause 4.5.1
                message.elements[identifier] = b""
                at += 1
            elif identifier == USER_USER:
                size = int.from_bytes(data[at + 1:at + 3], "big")
                message.user_user = data[at + 4:at + 3 + size]
                at += 3 + size
            else:
                size = data[at + 1]
                message.elements[identifier] = data[at + 2:at + 2 + size]
                at += 2 + size
        return message


def cause_element(cause):
    """ITU-T coding, location user."""
    return bytes([0x80, 0x80 | cause])


def display_element(text):
    return text.encode("latin-1", "replace")[:82]


def called_party_element(digits):
    """Unknown type of number, numbering plan E.164."""
    return b"\x81" + digits.encode()
