"""H.235.6: keys agreed by Diffie-Hellman, and media encrypted with AES in CBC mode."""
import secrets

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from support.h323 import pdu
from support.h323.capability import KEY_SIZES

CAPABLE = (0, 0, 8, 235, 0, 3, 24)  # says that media can be encrypted, clause 8.1
TOKENS = {1024: (0, 0, 8, 235, 0, 3, 43), 1536: (0, 0, 8, 235, 0, 3, 44),
          2048: (0, 0, 8, 235, 0, 3, 45)}
BITS = {oid: bits for bits, oid in TOKENS.items()}
# The summands that make the well-known groups prime: RFC 2409 section 6.2, RFC 3526 sections 2, 3.
SUMMANDS = {1024: 129093, 1536: 741804, 2048: 124476}
GENERATOR, BLOCK = 2, 16


def _arctangent_of_inverse(number, one):
    total = term = one // number
    square, divisor, sign = number * number, 3, -1
    while term:
        term //= square
        total += sign * (term // divisor)
        divisor, sign = divisor + 2, -sign
    return total


def prime(bits):
    """2^n - 2^(n-64) - 1 + 2^64 ([2^(n-130) pi] + c)."""
    guard = 64
    one = 1 << bits - 130 + guard
    pi = 4 * (4 * _arctangent_of_inverse(5, one) - _arctangent_of_inverse(239, one)) >> guard
    return (1 << bits) - (1 << bits - 64) - 1 + (pi + SUMMANDS[bits] << 64)


PRIMES = {bits: prime(bits) for bits in TOKENS}


class HalfKey:
    """Our half of a key."""

    def __init__(self, bits):
        self.bits = bits
        self.secret = secrets.randbits(2 * 160)
        self.public = pow(GENERATOR, self.secret, PRIMES[bits])

    def token(self):
        """A ClearToken, H.235.6 clause 8.1."""
        return {"tokenOID": TOKENS[self.bits], "dhkey": {
            "halfkey": (self.public, self.bits), "modSize": (PRIMES[self.bits], self.bits),
            "generator": (GENERATOR, self.bits)}}

    def shared(self, token):
        """The secret shared with who sent the token."""
        modulus, public = token["dhkey"]["modSize"][0], token["dhkey"]["halfkey"][0]
        assert modulus == PRIMES[self.bits], "not the group that the token's identifier means"
        assert 1 < public < modulus - 1
        return pow(public, self.secret, modulus).to_bytes(self.bits // 8, "big")


class Agreement:
    """The agreement of a call: the caller offers groups, the called one chooses the strongest."""

    def __init__(self, groups):
        self.halves = {bits: HalfKey(bits) for bits in groups}
        self.secret = self.bits = None

    def offer(self):
        return [*(half.token() for half in self.halves.values()), {"tokenOID": CAPABLE}]

    def accept(self, tokens):
        """Takes the strongest of the tokens; returns those to answer with."""
        found = {BITS[token["tokenOID"]]: token for token in tokens
                 if token["tokenOID"] in BITS and "dhkey" in token}
        usable = sorted(set(found) & set(self.halves))
        if not usable:
            return []
        self.bits = usable[-1]
        self.secret = self.halves[self.bits].shared(found[self.bits])
        return [self.halves[self.bits].token(), {"tokenOID": CAPABLE}]

    def key_encryption_key(self, size):
        """The least significant octets of the secret, clause 8.5."""
        return self.secret[-size:]


def _cbc(key, initial):
    return Cipher(algorithms.AES(key), modes.CBC(initial))


def _encrypted(key, initial, data):
    return _cbc(key, initial).encryptor().update(data)


def _decrypted(key, initial, data):
    return _cbc(key, initial).decryptor().update(data)


def _unstolen(key, initial, data):
    """CBC with ciphertext stealing: the last two blocks stand exchanged, the one that lends octets
    cut short."""
    left = len(data) % BLOCK
    head, full, short = data[:-BLOCK - left], data[-BLOCK - left:-left], data[-left:]
    last = Cipher(algorithms.AES(key), modes.ECB()).decryptor().update(full)
    plain = _decrypted(key, initial, head + short + last[left:])
    return plain + bytes(one ^ other for one, other in zip(last, short))


class SessionKey:
    """The key of a logical channel."""

    def __init__(self, algorithm, key=None):
        self.algorithm = algorithm
        self.key = key or secrets.token_bytes(KEY_SIZES[algorithm])

    def sync(self, agreement, payload_type, with_iv=False, old_form=False):
        """An EncryptionSync (H.235.6 clause 8.5): the key under the shared secret. The old form is
        that of H.235 version 2."""
        with_iv |= old_form
        initial = secrets.token_bytes(BLOCK) if with_iv else bytes(BLOCK)
        wrapping = agreement.key_encryption_key(len(self.key))
        params = {"iv16": initial} if with_iv else {}
        if old_form:
            material = pdu.write_key_material({"generalID": "room", "keyMaterial": (
                int.from_bytes(self.key, "big"), 8 * len(self.key))})
            material += bytes(-len(material) % BLOCK)
            h235_key = ("sharedSecret", {
                "algorithmOID": self.algorithm, "paramS": params,
                "encryptedData": _encrypted(wrapping, initial, material)})
        else:
            h235_key = ("secureSharedSecret", {
                "algorithmOID": self.algorithm, "paramS": params,
                "encryptedSessionKey": _encrypted(wrapping, initial, self.key)})
        return {"synchFlag": payload_type, "h235Key": pdu.write_key(h235_key)}

    @classmethod
    def read(cls, agreement, sync, algorithm):
        """Of either form."""
        name, body = pdu.read_key(sync["h235Key"])
        assert body.get("algorithmOID", algorithm) == algorithm, "another algorithm than agreed"
        wrapping = agreement.key_encryption_key(KEY_SIZES[algorithm])
        initial = body["paramS"].get("iv16", bytes(BLOCK))
        if name == "secureSharedSecret":
            key = _decrypted(wrapping, initial, body["encryptedSessionKey"])
        else:
            assert name == "sharedSecret", name
            data = body["encryptedData"]  # some fill blocks, some steal
            decrypt = _unstolen if len(data) % BLOCK else _decrypted
            material = decrypt(wrapping, initial, data)
            number, bits = pdu.read_key_material(material)["keyMaterial"]
            key = number.to_bytes(bits // 8, "big")
        assert len(key) == KEY_SIZES[algorithm]
        return cls(algorithm, key)


def initial_vector(packet):
    """Sequence number and timestamp, repeated to the size of a block: clause 9.3.1."""
    unit = packet.sequence.to_bytes(2, "big") + packet.timestamp.to_bytes(4, "big")
    return (unit * 3)[:BLOCK]


class MediaCipher:
    """One session key at work on RTP payloads, clause 9.3. Blocks are filled by RTP's padding, or
    with `stealing` by ciphertext stealing where there is more than a block. `bad_padding` fills
    with anything but what it should; the count is right."""

    def __init__(self, key, stealing=False, bad_padding=False):
        self.key, self.stealing, self.bad_padding = key.key, stealing, bad_padding
        self.counts = {"padded": 0, "stolen": 0, "whole": 0}

    def encrypt(self, packet):
        initial, data = initial_vector(packet), packet.payload
        missing = -len(data) % BLOCK
        if missing and self.stealing and len(data) > BLOCK:
            padded = _encrypted(self.key, initial, data + bytes(missing))
            packet.payload = (padded[:-2 * BLOCK] + padded[-BLOCK:]
                              + padded[-2 * BLOCK:-BLOCK])[:len(data)]
            return
        if missing or not data:
            missing = missing or BLOCK
            filling = secrets.token_bytes if self.bad_padding else bytes
            data += filling(missing - 1) + bytes([missing])
            packet.padded = True
        packet.payload = _encrypted(self.key, initial, data)

    def decrypt(self, packet):
        initial, data = initial_vector(packet), packet.payload
        left = len(data) % BLOCK
        if left and len(data) > BLOCK:
            self.counts["stolen"] += 1
            packet.payload = _unstolen(self.key, initial, data)
        else:
            if left:
                raise ValueError("an encrypted payload of less than a block")
            packet.payload = _decrypted(self.key, initial, data)
            self.counts["padded" if packet.padded else "whole"] += 1
        if packet.padded and packet.payload:
            packet.payload = packet.payload[:-packet.payload[-1]]
            packet.padded = False
