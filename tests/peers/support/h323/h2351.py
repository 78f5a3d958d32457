"""H.235.1, procedure I: messages signed with a password by HMAC-SHA1-96."""
import hashlib
import hmac
import itertools
import secrets
import time

ALL_FIELDS, CLEAR_TOKEN, HMAC_SHA1 = ((0, 0, 8, 235, 0, 2, last) for last in (1, 5, 6))
SIZE = 12  # octets of the hash
COUNTER = itertools.count(1)


def key_of(password):
    return hashlib.sha1(password.encode()).digest()


def _hash(key, data):
    return hmac.new(key, data, hashlib.sha1).digest()[:SIZE]


def _token(digest, sender, receiver, stamp):
    """A CryptoH323Token, clause 7."""
    hashed = {"tokenOID": CLEAR_TOKEN, "timeStamp": stamp, "random": next(COUNTER)}
    hashed |= {"generalID": receiver} if receiver else {}  # not known before discovery
    hashed |= {"sendersID": sender} if sender else {}
    return ("nestedcryptoToken", ("cryptoHashedToken", {
        "tokenOID": ALL_FIELDS, "hashedVals": hashed, "token": {
            "algorithmOID": HMAC_SHA1, "paramS": {}, "hash": (int.from_bytes(digest, "big"),
                                                              8 * SIZE)}}))


def signed(write, value, password, sender, receiver, stamp=None):
    """The octets of a message: (name, body) that gets cryptoTokens. The hash is over the message in
    which it is zero."""
    name, body = value
    stamp = stamp or int(time.time())
    while True:
        pattern = secrets.token_bytes(SIZE)
        data = write((name, {**body, "cryptoTokens": [_token(pattern, sender, receiver, stamp)]}))
        if data.count(pattern) == 1:
            break
    digest = _hash(key_of(password), data.replace(pattern, bytes(SIZE)))
    return data.replace(pattern, digest)


def signature_of(body):
    """The hashed token of a message's body; None where it has none."""
    for form, value in body.get("cryptoTokens", ()):
        if form == "nestedcryptoToken" and value[0] == "cryptoHashedToken":
            token = value[1]
            if token["tokenOID"] == ALL_FIELDS and token["token"]["algorithmOID"] == HMAC_SHA1:
                return token
    return None


def is_genuine(data, body, password):
    """Whether the message was signed with the password."""
    token = signature_of(body)
    if token is None:
        return False
    number, bits = token["token"]["hash"]
    digest = number.to_bytes(SIZE, "big")
    if bits != 8 * SIZE or data.count(digest) != 1:
        return False
    return hmac.compare_digest(_hash(key_of(password), data.replace(digest, bytes(SIZE))), digest)
