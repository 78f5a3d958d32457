"""A small gatekeeper, and what an endpoint asks one: RAS of H.225.0."""
import os
import threading
import time

from support.h323 import h2351, pdu
from support.h323.ras import Endpoint
from support.waiting import wait_for

MULTICAST, MULTICAST_PORT = "224.0.1.41", 1718  # H.225.0 clause 7.8
NO_UUIES = dict.fromkeys(("setup", "callProceeding", "connect", "alerting", "information",
                          "releaseComplete", "facility", "progress", "empty", "status",
                          "statusInquiry", "setupAcknowledge", "notify"), False)
PWD_HASH = ("pwdHash", 0)


def names_of(aliases):
    return [value for _, value in aliases]


class Registered:
    """An endpoint of a gatekeeper."""

    def __init__(self, identifier, body, source):
        self.identifier, self.source = identifier, source
        self.aliases = names_of(body.get("terminalAlias", ()))
        self.signal_address = pdu.read_signal_address(body["callSignalAddress"][0])
        self.ras_address = pdu.read_signal_address(body["rasAddress"][0])
        self.kind = next(one for one in ("gatekeeper", "gateway", "mcu", "terminal", "undefined")
                         if one in body["terminalType"] or one == "undefined")
        self.gateway = body["terminalType"].get("gateway")
        self.keep_alives, self.seen = 0, time.monotonic()


class Gatekeeper:
    """`refuses` maps a request's name to the reason of its rejects; `silent` names requests without
    an answer. `passwords` are by alias; a message that is not signed with one is refused. With a
    `discovery_port` it is found by multicast at this port."""

    def __init__(self, name="gatekeeper", address="127.0.0.1", port=0, time_to_live=60,
                 passwords=None, alternates=(), pregranted=False, refuses=None, silent=(),
                 discovery_port=None):
        self.name, self.time_to_live, self.passwords = name, time_to_live, passwords or {}
        self.alternates, self.pregranted = list(alternates), pregranted
        self.refuses, self.silent = dict(refuses or {}), set(silent)
        self.endpoints, self.calls = {}, []  # by identifier; bodies of admissions
        self.extra_aliases = {}  # alias to signal address, of endpoints elsewhere
        self.ras = Endpoint(self._handle, address, port)
        self.address = self.ras.address
        self.discovery = None
        if discovery_port:
            self.discovery = Endpoint(self._handle, address, discovery_port, MULTICAST)

    def close(self):
        self.ras.close()
        if self.discovery:
            self.discovery.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # What a test asks.

    def of_alias(self, alias):
        return next((one for one in self.endpoints.values() if alias in one.aliases), None)

    def wait_registered(self, alias, seconds=10):
        wait_for(lambda: self.of_alias(alias), f"the registration of {alias}", seconds, 0.02)
        return self.of_alias(alias)

    def wait_unregistered(self, alias, seconds=10):
        wait_for(lambda: not self.of_alias(alias), f"the end of {alias}'s registration", seconds)

    def wait_received(self, name, count=1, seconds=10):
        wait_for(lambda: self.ras.count(name) >= count, f"{count} {name}", seconds, 0.02)
        return self.ras.last(name)

    def forget(self, alias):
        """As if the gatekeeper had been started anew."""
        del self.endpoints[self.of_alias(alias).identifier]

    def ask_endpoint(self, alias, name, **fields):
        """A request to an endpoint: unregistrationRequest, infoRequest, disengageRequest …"""
        return self.ras.ask(name, self.of_alias(alias).ras_address, **fields)

    # Requests.

    def _handle(self, name, body, source, data):
        if name in self.silent:
            return
        method = getattr(self, f"_on_{name}", None)
        if method is None:
            if "requestSeqNum" in body and name.endswith("Request"):
                self.ras.send(("unknownMessageResponse",
                               {"requestSeqNum": body["requestSeqNum"]}), source)
            return
        password, names = self._password(name, body)
        number = body["requestSeqNum"]
        if password is not None and not h2351.is_genuine(data, body, password):
            self.ras.forged += 1
            answer = (name.replace("Request", "Reject"), {"rejectReason": ("securityDenial", 0)})
        elif name in self.refuses:
            answer = (name.replace("Request", "Reject"),
                      {"rejectReason": (self.refuses[name], 0)})
        else:
            answer = method(body, source)
        if answer:
            kind, fields = answer
            if kind in ("gatekeeperReject", "registrationReject"):
                fields["protocolIdentifier"] = pdu.H225_VERSION
            reply = body.get("replyAddress") or body.get("rasAddress")
            if isinstance(reply, list):
                reply = reply[0]
            to = pdu.read_signal_address(reply) if reply else source
            refused = kind.endswith("Reject")
            self.ras.send((kind, {"requestSeqNum": number, **fields}), to,
                          None if refused else password, names)

    def _password(self, name, body):
        """The password that this message must be signed with, and the names for the answer."""
        if not self.passwords or name == "gatekeeperRequest":
            return None, None
        known = self.endpoints.get(body.get("endpointIdentifier"))
        aliases = known.aliases if known else names_of(body.get("terminalAlias", ()))
        found = next((self.passwords[one] for one in aliases if one in self.passwords), "")
        other = known.identifier if known else (aliases or [""])[0]
        return found, (self.name, other)

    def _on_gatekeeperRequest(self, body, _):  # noqa: N802, as H.225.0 names it
        confirm = {"protocolIdentifier": pdu.H225_VERSION, "gatekeeperIdentifier": self.name,
                   "rasAddress": pdu.signal_address(self.address)}
        if self.passwords:  # H.235.1 clause 7
            if PWD_HASH not in body.get("authenticationCapability", ()):
                return "gatekeeperReject", {"rejectReason": ("securityDenial", 0)}
            confirm["authenticationMode"] = PWD_HASH
            confirm["algorithmOID"] = h2351.HMAC_SHA1
        return "gatekeeperConfirm", confirm | self._alternates()

    def _alternates(self):
        if not self.alternates:
            return {}
        return {"alternateGatekeeper": [
            {"rasAddress": pdu.signal_address(one), "gatekeeperIdentifier": self.name,
             "needToRegister": True, "priority": number}
            for number, one in enumerate(self.alternates)]}

    def _on_registrationRequest(self, body, source):  # noqa: N802
        known = self.endpoints.get(body.get("endpointIdentifier"))
        if body.get("keepAlive"):  # lightweight, clause 7.9.1
            if known is None:
                return "registrationReject", {"rejectReason": ("fullRegistrationRequired", 0)}
            known.keep_alives += 1
            known.seen = time.monotonic()
        else:
            aliases = names_of(body.get("terminalAlias", ()))
            if any(other.signal_address != pdu.read_signal_address(body["callSignalAddress"][0])
                   for other in self.endpoints.values() if set(aliases) & set(other.aliases)):
                return "registrationReject", {"rejectReason": (
                    "duplicateAlias", body["terminalAlias"])}
            identifier = known.identifier if known else os.urandom(4).hex()
            known = self.endpoints[identifier] = Registered(identifier, body, source)
        confirm = {"protocolIdentifier": pdu.H225_VERSION, "callSignalAddress": [],
                   "terminalAlias": [pdu.alias(one) for one in known.aliases],
                   "gatekeeperIdentifier": self.name, "endpointIdentifier": known.identifier,
                   "willRespondToIRR": False, "maintainConnection": False}
        if not known.aliases:
            del confirm["terminalAlias"]
        if self.time_to_live:
            confirm["timeToLive"] = self.time_to_live
        if self.pregranted:
            confirm["preGrantedARQ"] = dict.fromkeys(
                ("makeCall", "answerCall"), True) | dict.fromkeys(
                ("useGKCallSignalAddressToMakeCall", "useGKCallSignalAddressToAnswer"), False)
        return "registrationConfirm", confirm | self._alternates()

    def _on_unregistrationRequest(self, body, _):  # noqa: N802
        identifier = body.get("endpointIdentifier")
        if self.endpoints.pop(identifier, None) is None:
            return "unregistrationReject", {"rejectReason": ("notCurrentlyRegistered", 0)}
        return "unregistrationConfirm", {}

    def _where(self, body):
        """The signal address of a destination."""
        for alias in names_of(body.get("destinationInfo", ())):
            known = self.of_alias(alias)
            if known:
                return known.signal_address
            for other in self.endpoints.values():  # gateways by their prefixes
                if alias.isdigit() and other.gateway and any(
                        alias.startswith(prefix) for prefix in prefixes_of(other.gateway)):
                    return other.signal_address
            if alias in self.extra_aliases:
                return self.extra_aliases[alias]
        if "destCallSignalAddress" in body:
            return pdu.read_signal_address(body["destCallSignalAddress"])
        return None

    def _on_admissionRequest(self, body, _):  # noqa: N802
        if body["endpointIdentifier"] not in self.endpoints:
            return "admissionReject", {"rejectReason": ("callerNotRegistered", 0)}
        known = self.endpoints[body["endpointIdentifier"]]
        where = known.signal_address if body["answerCall"] else self._where(body)
        if where is None:
            return "admissionReject", {"rejectReason": ("calledPartyNotRegistered", 0)}
        self.calls.append(body)
        return "admissionConfirm", {
            "bandWidth": body["bandWidth"], "callModel": ("direct", 0),
            "destCallSignalAddress": pdu.signal_address(where), "willRespondToIRR": False,
            "uuiesRequested": NO_UUIES}

    def _on_bandwidthRequest(self, body, _):  # noqa: N802
        return "bandwidthConfirm", {"bandWidth": body["bandWidth"]}

    def _on_disengageRequest(self, body, _):  # noqa: N802
        if body["endpointIdentifier"] not in self.endpoints:
            return "disengageReject", {"rejectReason": ("notRegistered", 0)}
        identifier = body["callIdentifier"]
        self.calls = [one for one in self.calls if one["callIdentifier"] != identifier
                      or one["endpointIdentifier"] != body["endpointIdentifier"]]
        return "disengageConfirm", {}

    def _on_locationRequest(self, body, _):  # noqa: N802
        where = self._where(body)
        if where is None:
            return "locationReject", {"rejectReason": ("requestDenied", 0)}
        return "locationConfirm", {"callSignalAddress": pdu.signal_address(where),
                                   "rasAddress": pdu.signal_address(self.address)}

    def _on_resourcesAvailableIndicate(self, *_):  # noqa: N802
        return "resourcesAvailableConfirm", {"protocolIdentifier": pdu.H225_VERSION}

    def _on_infoRequestResponse(self, body, _):  # noqa: N802
        return ("infoRequestAck", {}) if body.get("needResponse") else None

    def _on_serviceControlIndication(self, *_):  # noqa: N802
        return "serviceControlResponse", {"result": ("stopped", 0)}


def prefixes_of(gateway):
    return [one["prefix"][1] for protocol in gateway.get("protocol", ())
            for one in protocol[1].get("supportedPrefixes", ())]


class RasError(AssertionError):
    """A request was rejected; `reason` is the reject's."""

    def __init__(self, name, body):
        self.name, self.body = name, body
        self.reason = body.get("rejectReason", (None,))[0]
        super().__init__(f"{name}: {self.reason}")


class Registration:
    """A room at a gatekeeper. Requests fail with RasError. The room must listen."""

    def __init__(self, room, gatekeeper, password=None):
        self.room, self.gatekeeper, self.password = room, gatekeeper, password
        self.ras = Endpoint(self._handle, room.address)
        self.identifier = self.gatekeeper_name = None
        self.time_to_live = None
        self.unregistered = False  # by the gatekeeper
        self.stopped = threading.Event()

    def close(self):
        self.stopped.set()
        self.ras.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _ask(self, name, **fields):
        answer, body = self.ras.ask(name, self.gatekeeper, **fields)
        if not answer.endswith(("Confirm", "Response")) or answer == "unknownMessageResponse":
            raise RasError(answer, body)
        return body

    @property
    def signal_address(self):
        return pdu.signal_address((self.room.address, self.room.port))

    def discover(self, to=None):
        """GRQ, to the gatekeeper or for example to (MULTICAST, MULTICAST_PORT)."""
        fields = {"protocolIdentifier": pdu.H225_VERSION,
                  "rasAddress": pdu.signal_address(self.ras.address),
                  "endpointType": self.room.endpoint(),
                  "endpointAlias": [pdu.alias(one) for one in self.room.aliases]}
        if self.password:
            fields |= {"authenticationCapability": [PWD_HASH],
                       "algorithmOIDs": [h2351.HMAC_SHA1]}
        answer, body = self.ras.ask("gatekeeperRequest", to or self.gatekeeper, **fields)
        if answer != "gatekeeperConfirm":
            raise RasError(answer, body)
        self.gatekeeper = pdu.read_signal_address(body["rasAddress"])
        self.gatekeeper_name = body.get("gatekeeperIdentifier")
        return body

    def register(self, time_to_live=None, **more):
        """RRQ with everything."""
        fields = {"discoveryComplete": self.gatekeeper_name is not None,
                  "terminalAlias": [pdu.alias(one) for one in self.room.aliases],
                  "endpointVendor": self.room.vendor, **more}
        body = self._register(time_to_live, keepAlive=False, **fields)
        self.identifier = body["endpointIdentifier"]
        self.gatekeeper_name = body.get("gatekeeperIdentifier", self.gatekeeper_name)
        self._sign()
        return body

    def _sign(self):
        self.ras.password = self.password
        self.ras.own_name = self.identifier or self.room.aliases[0]
        self.ras.peer_name = self.gatekeeper_name or ""

    def _register(self, time_to_live, **fields):
        self._sign()
        if self.gatekeeper_name:
            fields["gatekeeperIdentifier"] = self.gatekeeper_name
        if self.identifier:
            fields["endpointIdentifier"] = self.identifier
        if time_to_live:
            fields["timeToLive"] = time_to_live
        body = self._ask("registrationRequest", **{
            "protocolIdentifier": pdu.H225_VERSION, "discoveryComplete": True,
            "callSignalAddress": [self.signal_address],
            "rasAddress": [pdu.signal_address(self.ras.address)],
            "terminalType": self.room.endpoint(), "endpointVendor": self.room.vendor,
            "willSupplyUUIEs": False, "maintainConnection": False, **fields})
        self.time_to_live = body.get("timeToLive")
        return body

    def keep_alive(self):
        """The lightweight RRQ, clause 7.9.1."""
        return self._register(None, keepAlive=True)

    def keep_alive_always(self):
        """Keep-alives of its own from now on, two in each time to live."""
        def run():
            while not self.stopped.wait((self.time_to_live or 60) / 2):
                self.keep_alive()
        threading.Thread(target=run, daemon=True).start()

    def unregister(self):
        body = self._ask("unregistrationRequest", callSignalAddress=[self.signal_address],
                         endpointIdentifier=self.identifier)
        self.identifier = None
        return body

    def admit(self, number="", answers=False, call=None, band_width=10240):
        """ARQ; the address to call."""
        fields = {"callType": ("pointToPoint", 0), "endpointIdentifier": self.identifier,
                  "srcInfo": [pdu.alias(one) for one in self.room.aliases],
                  "bandWidth": band_width, "callReferenceValue": (call and call.reference) or 1,
                  "conferenceID": call.conference if call else os.urandom(16),
                  "activeMC": False, "answerCall": answers, "canMapAlias": True,
                  "callIdentifier": {"guid": call.identifier if call else os.urandom(16)},
                  "willSupplyUUIEs": False}
        if number:
            fields["destinationInfo"] = [pdu.alias(number)]
        self.admitted = fields
        body = self._ask("admissionRequest", **fields)
        return pdu.read_signal_address(body["destCallSignalAddress"])

    def call(self, number):
        """ARQ, then Setup with the same identifiers."""
        host, port = self.admit(number)
        return self.room.call(host, port, number, self.admitted["callIdentifier"]["guid"],
                              self.admitted["conferenceID"])

    def change_band_width(self, band_width):
        return self._ask("bandwidthRequest", **self._of_call(), callType=("pointToPoint", 0),
                         bandWidth=band_width)["bandWidth"]

    def _of_call(self):
        return {name: self.admitted[name] for name in (
            "endpointIdentifier", "conferenceID", "callReferenceValue", "callIdentifier")}

    def disengage(self):
        """DRQ for the call that was admitted last."""
        return self._ask("disengageRequest", **self._of_call(),
                         disengageReason=("normalDrop", 0),
                         answeredCall=self.admitted["answerCall"])

    def locate(self, number):
        """LRQ; the signal address."""
        own = {"endpointIdentifier": self.identifier} if self.identifier else {}
        body = self._ask("locationRequest", **own, destinationInfo=[pdu.alias(number)],
                         replyAddress=pdu.signal_address(self.ras.address))
        return pdu.read_signal_address(body["callSignalAddress"])

    def resources(self, almost_out):
        """RAI."""
        answer, _ = self.ras.ask("resourcesAvailableIndicate", self.gatekeeper, **{
            "protocolIdentifier": pdu.H225_VERSION, "endpointIdentifier": self.identifier,
            "protocols": [], "almostOutOfResources": almost_out})
        return answer

    # What a gatekeeper asks.

    def _handle(self, name, body, source, data):
        del data
        number = {"requestSeqNum": body["requestSeqNum"]}
        if name == "unregistrationRequest":
            self.unregistered, self.identifier = True, None
            self.ras.send(("unregistrationConfirm", number), source)
        elif name == "disengageRequest":
            self.ras.send(("disengageConfirm", number), source)
            for call in self.room.calls:
                if call.identifier == body["callIdentifier"]["guid"]:
                    call.hang_up()
        elif name == "infoRequest":
            self._inform(number, source)
        elif name == "bandwidthRequest":
            self.ras.send(("bandwidthConfirm", {**number, "bandWidth": body["bandWidth"]}), source)

    def _inform(self, number, source):
        """IRR with the calls there are, clause 7.15.2."""
        calls = [{"callReferenceValue": call.reference or 0, "conferenceID": call.conference,
                  "originator": call.caller, "h245": {}, "callSignalling": {},
                  "callType": ("pointToPoint", 0), "bandWidth": 10240, "callModel": ("direct", 0),
                  "callIdentifier": {"guid": call.identifier}}
                 for call in self.room.calls if call.state == "connected"]
        self.ras.send(("infoRequestResponse", {
            **number, "endpointType": self.room.endpoint(), "endpointIdentifier": self.identifier,
            "rasAddress": pdu.signal_address(self.ras.address),
            "callSignalAddress": [self.signal_address],
            "endpointAlias": [pdu.alias(one) for one in self.room.aliases],
            **({"perCallInfo": calls} if calls else {})}), source)
