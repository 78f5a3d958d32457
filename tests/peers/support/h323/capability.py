"""What a room can send and receive, as H.245 says it."""
from support.h323 import pdu

H264 = (0, 0, 8, 241, 0, 0, 1)
H264_PACKETIZATION = (0, 0, 8, 241, 0, 0, 0)  # and the mode behind it, H.241 clause 7.1
H239_CONTROL, H239_VIDEO = (0, 0, 8, 239, 1, 1), (0, 0, 8, 239, 1, 2)
H224 = (0, 0, 8, 224, 1, 0)  # H.323 clause Q.4
PRESENTATION, LIVE = 1, 2  # bits of the parameter roleLabel, H.239 clause 9
AES128, AES256 = (2, 16, 840, 1, 101, 3, 4, 1, 2), (2, 16, 840, 1, 101, 3, 4, 1, 42)
KEY_SIZES = {AES128: 16, AES256: 32}
PROFILE, LEVEL, MAX_MBPS, MAX_FS = 41, 42, 3, 4  # H.241 clause 8.3.2
BASELINE, LEVEL_2_2, LEVEL_4 = 64, 57, 85
TELEPHONE_EVENT = 101
# How many milliseconds a packet has; they count as frames (H.245 clause B.2.2.4).
AUDIO = {"PCMU": ("g711Ulaw64k", 20), "PCMA": ("g711Alaw64k", 20), "G722": ("g722-64k", 20)}
AUDIO_PAYLOAD_TYPES = {"PCMU": 0, "PCMA": 8, "G722": 9}
KINDS = {"PCMU": "audio", "PCMA": "audio", "G722": "audio", "H264": "video",
         "H224": "camera"}
SESSIONS = {"audio": 1, "video": 2, "camera": 3, "content": 32}
PAYLOAD_TYPES = {"video": 96, "content": 98, "camera": 100}
ENCRYPTED_PAYLOAD_TYPES = {"audio": 110, "video": 112, "content": 114, "camera": 116}
NO_MULTIPOINT = {"multicastCapability": False, "multiUniCastConference": False,
                 "mediaDistributionCapability": [dict.fromkeys(
                     ("centralizedControl", "distributedControl", "centralizedAudio",
                      "distributedAudio", "centralizedVideo", "distributedVideo"), False)]}


def h264(level=LEVEL_2_2, bit_rate=1024):
    """A VideoCapability; `bit_rate` in kbit/s."""
    return ("genericVideoCapability", {
        "capabilityIdentifier": ("standard", H264), "maxBitRate": bit_rate * 10,
        "collapsing": [pdu.parameter(PROFILE, "booleanArray", BASELINE),
                       pdu.parameter(LEVEL, "unsignedMin", level)]})


def with_role(video, roles=PRESENTATION):
    """The VideoCapability as content: H.239 clause 8.2."""
    return ("extendedVideoCapability", {
        "videoCapability": [video],
        "videoCapabilityExtension": [{
            "capabilityIdentifier": ("standard", H239_VIDEO),
            "collapsing": [pdu.parameter(1, "booleanArray", roles)]}]})


def h224():
    """A DataApplicationCapability."""
    return {"application": ("genericDataCapability", {"capabilityIdentifier": ("standard", H224)}),
            "maxBitRate": 64}


def data_type(kind, codec, algorithm=None, roles=PRESENTATION, level=LEVEL_2_2):
    """The DataType of a logical channel."""
    if kind == "audio":
        plain = ("audioData", AUDIO[codec])
    elif kind == "video":
        plain = ("videoData", h264(level))
    elif kind == "camera":
        plain = ("data", h224())
    else:
        plain = ("videoData", with_role(h264(level), roles))
    if algorithm is None:
        return plain
    return ("h235Media", {"encryptionAuthenticationAndIntegrity": encryption([algorithm]),
                          "mediaType": plain})


def encryption(algorithms):
    return {"encryptionCapability": [("algorithm", one) for one in algorithms]}


def _audio_name(value):
    return {form: name for name, (form, _) in AUDIO.items()}.get(value[0])


def _video(value):
    """Kind and codec of a VideoCapability; None, None for one we do not know."""
    name, body = value
    if name == "genericVideoCapability" and body["capabilityIdentifier"][1] == H264:
        return "video", "H264"
    if name == "extendedVideoCapability":
        codecs = [_video(one)[1] for one in body["videoCapability"]]
        return "content", next(filter(None, codecs), None)
    return None, None


def _data(value):
    """Kind and codec of a DataApplicationCapability."""
    name, body = value["application"]
    known = name == "h224" or (name == "genericDataCapability"
                               and body["capabilityIdentifier"][1] == H224)
    return ("camera", "H224") if known else (None, None)


def read_data_type(value):
    """Kind, codec and algorithm of a DataType; None where they are unknown or there is none."""
    name, body = value
    if name == "h235Media":
        algorithms = body["encryptionAuthenticationAndIntegrity"].get("encryptionCapability", ())
        kind, codec, _ = read_data_type(body["mediaType"])
        known = [one for _, one in algorithms if one in KEY_SIZES]
        return (kind, codec, known[0]) if known else (None, None, None)
    if name == "audioData":
        codec = _audio_name(body)
        return "audio" if codec else None, codec, None
    if name == "videoData":
        return *_video(body), None
    if name == "data":
        return *_data(body), None
    return None, None, None


def packetization(mode, payload_type):
    return ("rtpPayloadType", {"payloadDescriptor": ("oid", (*H264_PACKETIZATION, mode)),
                               "payloadType": payload_type})


def packetization_mode(h2250):
    """The packetization-mode of RFC 6184 in a channel's parameters; 0 where none is said."""
    name, body = h2250.get("mediaPacketization", (None, None))
    if name != "rtpPayloadType" or body["payloadDescriptor"][0] != "oid":
        return 0
    return body["payloadDescriptor"][1][-1]


def own_set(codecs, h239=False, algorithms=(), level=LEVEL_2_2, more=()):
    """The capabilityTable and capabilityDescriptors of a TerminalCapabilitySet. `more` are further
    values of Capability."""
    alternatives, table = {}, {}

    def add(group, capability, media=False):
        number = len(table) + 1
        table[number] = capability
        alternatives.setdefault(group, []).append(number)
        if media and algorithms:  # H.235.6 clause 8.2
            table[len(table) + 1] = ("h235SecurityCapability", {
                "encryptionAuthenticationAndIntegrity": encryption(algorithms),
                "mediaCapability": number})

    for codec in codecs:
        if KINDS[codec] == "audio":
            add("audio", ("receiveAudioCapability", AUDIO[codec]), media=True)
        elif KINDS[codec] == "camera":
            add("camera", ("receiveDataApplicationCapability", h224()), media=True)
        else:
            add("video", ("receiveVideoCapability", h264(level)), media=True)
            if h239:
                add("content", ("receiveVideoCapability", with_role(h264(level))), media=True)
    if h239:
        add("h239", ("genericControlCapability",
                     {"capabilityIdentifier": ("standard", H239_CONTROL)}))
    add("input", ("receiveAndTransmitUserInputCapability", ("basicString", 0)))
    add("input", ("receiveAndTransmitUserInputCapability", ("dtmf", 0)))
    add("input", ("receiveRTPAudioTelephonyEventCapability",
                  {"dynamicRTPPayloadType": TELEPHONE_EVENT, "audioTelephoneEvent": "0-15"}))
    for capability in more:
        add("more", capability)
    return {
        "capabilityTable": [{"capabilityTableEntryNumber": number, "capability": capability}
                            for number, capability in table.items()],
        "capabilityDescriptors": [{"capabilityDescriptorNumber": 1,
                                   "simultaneousCapabilities": list(alternatives.values())}],
    }


def multiplex():
    return ("h2250Capability", {
        "maximumAudioDelayJitter": 250, "receiveMultipointCapability": NO_MULTIPOINT,
        "transmitMultipointCapability": NO_MULTIPOINT,
        "receiveAndTransmitMultipointCapability": NO_MULTIPOINT,
        "mcCapability": {"centralizedConferenceMC": False, "decentralizedConferenceMC": False},
        "rtcpVideoControlCapability": False,
        "mediaPacketizationCapability": {"h261aVideoPacketization": False, "rtpPayloadType": [
            packetization(mode, PAYLOAD_TYPES["video"])[1] for mode in (0, 1)]}})


class PeerSet:
    """What the other side's TerminalCapabilitySet says that a room needs."""

    def __init__(self, body):
        entries = {entry["capabilityTableEntryNumber"]: entry.get("capability")
                   for entry in body.get("capabilityTable", ())}
        self.empty = not entries
        self.receives = {}  # kind to a list of (codec, entry number)
        self.algorithms = {}  # entry number to those allowed for it
        self.h239 = False
        self.user_input = set()
        self.event_payload_type = None
        for number, capability in entries.items():
            if capability:
                self._read(number, *capability)

    def _read(self, number, name, body):
        if name in ("receiveAudioCapability", "receiveAndTransmitAudioCapability"):
            self._can("audio", _audio_name(body), number)
        elif name in ("receiveVideoCapability", "receiveAndTransmitVideoCapability"):
            self._can(*_video(body), number)
        elif name in ("receiveDataApplicationCapability",
                      "receiveAndTransmitDataApplicationCapability"):
            self._can(*_data(body), number)
        elif name == "h235SecurityCapability":
            inner = body["encryptionAuthenticationAndIntegrity"]
            self.algorithms[body["mediaCapability"]] = [
                one for form, one in inner.get("encryptionCapability", ()) if form == "algorithm"]
        elif name == "genericControlCapability":
            self.h239 |= body["capabilityIdentifier"] == ("standard", H239_CONTROL)
        elif name.endswith("UserInputCapability"):
            self.user_input.add(body[0])
        elif name == "receiveRTPAudioTelephonyEventCapability":
            self.event_payload_type = body["dynamicRTPPayloadType"]

    def _can(self, kind, codec, number):
        if codec:
            self.receives.setdefault(kind, []).append((codec, number))

    def choice(self, kind, codecs, algorithms=()):
        """The first of `codecs` that the peer receives, and the first of `algorithms` for it, None
        where it may not be encrypted; None when there is no such codec."""
        for codec in codecs:
            for offered, number in self.receives.get(kind, ()):
                if offered == codec:
                    known = self.algorithms.get(number, ())
                    return codec, next((one for one in algorithms if one in known), None)
        return None
