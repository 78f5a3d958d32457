"""The values of H.225.0, H.245 and H.235 in aligned PER; pycrate knows the ASN.1."""
import socket
import sys
import threading

from pycrate_asn1dir import H225
from pycrate_asn1rt.asnobj_construct import _CONSTRUCT, ASN1CodecPER

# pycrate's types hold the value that is being coded: one at a time.
_LOCK = threading.Lock()
_USER_INFORMATION = H225.H323_MESSAGES.H323_UserInformation
_RAS = H225.H323_MESSAGES.RasMessage
_CONTROL = H225.MULTIMEDIA_SYSTEM_CONTROL.MultimediaSystemControlMessage
_CHANNEL = H225.MULTIMEDIA_SYSTEM_CONTROL.OpenLogicalChannel
_KEY = H225.H235_SECURITY_MESSAGES.H235Key
_KEY_MATERIAL = H225.H235_SECURITY_MESSAGES.KeySyncMaterial
H225_VERSION, H245_VERSION = (0, 0, 8, 2250, 0, 7), (0, 0, 8, 245, 0, 16)
VENDOR = {"vendor": {"t35CountryCode": 181, "t35Extension": 0, "manufacturerCode": 21324},
          "productId": b"Python room", "versionId": b"1"}


def _mend_extensions():
    """pycrate 0.8.1 encodes the extensions of a SEQUENCE before the bitmap that stands before them,
    and pads them as if they began where the bitmap does. They begin at an octet (X.691 clause
    19.9)."""
    original = ASN1CodecPER.encode_unconst_open

    def mended(wrapped):
        if sys._getframe(1).f_code is not _CONSTRUCT._to_per.__code__:
            return original(wrapped)
        before = ASN1CodecPER._off[-1]
        ASN1CodecPER._off[-1] = 0
        parts = original(wrapped)
        ASN1CodecPER._off[-1] += before  # whole octets more
        return parts

    ASN1CodecPER.encode_unconst_open = mended


_mend_extensions()


def _codec(kind):
    def write(value):
        with _LOCK:
            kind.set_val(value)
            return kind.to_aper()

    def read(data):
        with _LOCK:
            kind.from_aper(data)
            return kind.get_val()

    return write, read


write_user_information, read_user_information = _codec(_USER_INFORMATION)
write_ras, read_ras = _codec(_RAS)
write_h245, read_h245 = _codec(_CONTROL)
write_channel, read_channel = _codec(_CHANNEL)
write_key, read_key = _codec(_KEY)
write_key_material, read_key_material = _codec(_KEY_MATERIAL)


def user_information(name, body, **more):
    """An H323-UserInformation; `body` None is the body `empty`."""
    inner = ("empty", 0) if body is None else (name, body)
    return write_user_information({"h323-uu-pdu": {"h323-message-body": inner, **more}})


def alias(text):
    """An AliasAddress: digits, a URL or a name (H.225.0 clause 7.2.2.3)."""
    if text and all(one in "0123456789#*," for one in text):
        return ("dialledDigits", text)
    return ("url-ID" if ":" in text else "h323-ID", text)


def signal_address(address):
    """A TransportAddress of H.225.0."""
    host, port = address
    return ("ipAddress", {"ip": socket.inet_aton(host), "port": port})


def read_signal_address(value):
    kind, inner = value
    assert kind == "ipAddress", kind
    return socket.inet_ntoa(inner["ip"]), inner["port"]


def media_address(address):
    """A TransportAddress of H.245."""
    host, port = address
    return ("unicastAddress", ("iPAddress", {"network": socket.inet_aton(host),
                                             "tsapIdentifier": port}))


def read_media_address(value):
    kind, inner = value[1]
    assert kind == "iPAddress", kind
    return socket.inet_ntoa(inner["network"]), inner["tsapIdentifier"]


def parameter(number, form, value):
    """A GenericParameter whose number is standardized."""
    return {"parameterIdentifier": ("standard", number), "parameterValue": (form, value)}


def parameters(generic):
    """Number to value, of the standardized parameters of a GenericMessage's content or of a
    GenericCapability."""
    found = {}
    for name in ("messageContent", "collapsing", "nonCollapsing"):
        for one in generic.get(name, ()):
            form, number = one["parameterIdentifier"]
            if form == "standard":
                found[number] = one["parameterValue"][1]
    return found
