"""The presentation token and its messages, H.239 clauses 11 and 12."""
import random

from support.h323 import pdu

MESSAGES = (0, 0, 8, 239, 2)
FLOW_CONTROL_RELEASE_REQUEST, FLOW_CONTROL_RELEASE_RESPONSE = 1, 2
TOKEN_REQUEST, TOKEN_RESPONSE, TOKEN_RELEASE, TOKEN_OWNER = 3, 4, 5, 6
BIT_RATE, CHANNEL_ID, SYMMETRY_BREAKING, TERMINAL_LABEL = 41, 42, 43, 44
ACKNOWLEDGE, REJECT = 126, 127
FORMS = {FLOW_CONTROL_RELEASE_REQUEST: ("request", "genericRequest"),
         FLOW_CONTROL_RELEASE_RESPONSE: ("response", "genericResponse"),
         TOKEN_REQUEST: ("request", "genericRequest"),
         TOKEN_RESPONSE: ("response", "genericResponse"),
         TOKEN_RELEASE: ("command", "genericCommand"),
         TOKEN_OWNER: ("indication", "genericIndication")}


def message(number, **values):
    """The H.245 message; values by the names that PARAMETERS has."""
    known = {"label": TERMINAL_LABEL, "channel": CHANNEL_ID, "symmetry": SYMMETRY_BREAKING,
             "rate": BIT_RATE}
    content = [pdu.parameter(known[name], "unsignedMin", value) for name, value in values.items()
               if name in known]
    if "accepted" in values:
        content.insert(0, pdu.parameter(ACKNOWLEDGE if values["accepted"] else REJECT,
                                        "logical", 0))
    form, name = FORMS[number]
    return (form, (name, {"messageIdentifier": ("standard", MESSAGES),
                          "subMessageIdentifier": number, "messageContent": content}))


def is_message(body):
    return body["messageIdentifier"] == ("standard", MESSAGES)


class Token:
    """Who may present. `send` takes H.245 messages; `changed` is called when the owner is another:
    "us", "them" or None. With `refuses` nobody else gets it."""

    def __init__(self, send, changed, refuses=False):
        self.send, self.changed, self.refuses = send, changed, refuses
        self.owner = self.asked = None  # asked: the symmetry breaking value of our request
        self.tied = False  # the peer's request had the same value
        self.rejected = 0
        self.label, self.channel = 0, 0

    def request(self, channel, symmetry=None):
        self.channel, self.tied = channel, False
        self.asked = symmetry or random.randrange(1, 128)
        self.send(message(TOKEN_REQUEST, label=self.label, channel=channel, symmetry=self.asked))

    def release(self):
        self.send(message(TOKEN_RELEASE, label=self.label, channel=self.channel))
        self._owner(None)

    def handle(self, body):
        number, values = body.get("subMessageIdentifier"), pdu.parameters(body)
        label, channel = values.get(TERMINAL_LABEL, 0), values.get(CHANNEL_ID, 0)
        if number == TOKEN_REQUEST:
            self._requested(label, channel, values.get(SYMMETRY_BREAKING, 0))
        elif number == TOKEN_RESPONSE:
            self._answered(ACKNOWLEDGE in values)
        elif number == TOKEN_RELEASE and self.owner == "them":
            self._owner(None)
        elif number == TOKEN_OWNER:
            self._owner("them")
        elif number == FLOW_CONTROL_RELEASE_REQUEST:
            self.send(message(FLOW_CONTROL_RELEASE_RESPONSE, channel=channel, accepted=True))

    def _requested(self, label, channel, symmetry):
        """Clause 12.2: of two requests that cross the larger value wins, of equal ones none."""
        accepted = not self.refuses and (self.asked is None or symmetry > self.asked)
        self.tied = symmetry == self.asked
        if accepted:
            self.asked = None
            self._owner("them")
        self.send(message(TOKEN_RESPONSE, accepted=accepted, label=label, channel=channel))

    def _answered(self, accepted):
        if self.asked is None:
            return
        self.asked = None
        if accepted:
            self.send(message(TOKEN_OWNER, label=self.label, channel=self.channel))
            self._owner("us")
        else:
            self.rejected += 1
            if self.tied:
                self.request(self.channel)

    def _owner(self, owner):
        if owner != self.owner:
            self.owner = owner
            self.changed(owner)
