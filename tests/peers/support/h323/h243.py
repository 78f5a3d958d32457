"""Terminal numbers and names in a conference: H.245 clause B.13, as H.243 clause 8 uses them."""


def label(numbers):
    mcu, terminal = numbers
    return {"mcuNumber": mcu, "terminalNumber": terminal}


def numbers(value):
    return value["mcuNumber"], value["terminalNumber"]


class Conference:
    """What the messages of the other side say of the conference, and our answers. `names` are those
    that we would tell, by (MCU number, terminal number), where we are the MCU."""

    def __init__(self, control, own_name, names):
        self.control, self.own_name, self.told = control, own_name.encode(), names
        self.number = None  # ours, (MCU, terminal)
        self.present = set()  # numbers of those who joined
        self.names = {}  # number to name
        self.seeing = None  # who is in the picture
        self.rejected = 0

    def ask_names(self):
        self.control.request("conferenceRequest", ("requestAllTerminalIDs", 0))

    def assign(self, number):
        """As the MCU: the other side's number, and who is there."""
        self.control.indicate("conferenceIndication", ("terminalNumberAssign", label(number)))
        for one in self.told:
            self.control.indicate("conferenceIndication", ("terminalJoinedConference", label(one)))

    def show(self, number):
        """As the MCU: whom the other side sees."""
        self.control.indicate("conferenceIndication", ("terminalYouAreSeeing", label(number)))

    def handle_request(self, name, body):
        respond = self.control.respond
        if name == "enterH243TerminalID":
            respond("conferenceResponse", ("terminalIDResponse", {
                "terminalLabel": label(self.number or (0, 0)), "terminalID": self.own_name}))
        elif name == "requestAllTerminalIDs":
            respond("conferenceResponse", ("requestAllTerminalIDsResponse", {
                "terminalInformation": [{"terminalLabel": label(one), "terminalID": text.encode()}
                                        for one, text in self.told.items()]}))
        elif name == "requestTerminalID" and numbers(body) in self.told:
            respond("conferenceResponse", ("mCTerminalIDResponse", {
                "terminalLabel": body, "terminalID": self.told[numbers(body)].encode()}))
        elif name == "terminalListRequest":
            respond("conferenceResponse", ("terminalListResponse", list(map(label, self.told))))

    def handle_response(self, name, body):
        if name == "requestAllTerminalIDsResponse":
            for one in body["terminalInformation"]:
                self._name(one)
        elif name in ("mCTerminalIDResponse", "terminalIDResponse"):
            self._name(body)
        elif name == "terminalListResponse":
            self.present = set(map(numbers, body))

    def _name(self, body):
        self.names[numbers(body["terminalLabel"])] = body["terminalID"].decode()

    def handle_indication(self, name, body):
        if name == "terminalNumberAssign":
            self.number = numbers(body)
        elif name == "terminalJoinedConference":
            self.present.add(numbers(body))
        elif name == "terminalLeftConference":
            self.present.discard(numbers(body))
            self.names.pop(numbers(body), None)
        elif name == "terminalYouAreSeeing":
            self.seeing = numbers(body)
