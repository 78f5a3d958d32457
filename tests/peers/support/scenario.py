"""The parts of sipp scenarios: each function gives a piece of XML, `write` makes a file of them."""
from xml.sax.saxutils import quoteattr

# Branches are named, so that CANCEL and ACK of a refusal can be of the INVITE's transaction.
BRANCH = "z9hG4bK[pid]x[call_number]x"
FROM = '"Tester" <sip:tester@127.0.0.1:[local_port]>;tag=[pid]x[call_number]'
GATEWAY = "[remote_ip]:[remote_port]"
INSIDE = f"sip:roombridge@{GATEWAY}"
OUTSIDE = f"sip:[service]@{GATEWAY}"


def sdp(direction="sendrecv", address="[local_ip]", version=1):
    return "\n".join([
        "v=0", f"o=- 7 {version} IN IP4 [local_ip]", "s=-", f"c=IN IP4 {address}", "t=0 0",
        "m=audio [media_port] RTP/AVP 0 8 101", "a=rtpmap:101 telephone-event/8000",
        f"a={direction}"])


def request(method, cseq, branch, *extra, body="", inside=True, uri=""):
    """`inside`: of the dialog."""
    tag = "[peer_tag_param]" if inside else ""
    lines = [f"{method} {uri or (INSIDE if inside else OUTSIDE)} SIP/2.0",
             f"Via: SIP/2.0/[transport] [local_ip]:[local_port];branch={BRANCH}{branch}",
             "Max-Forwards: 70", f"From: {FROM}", f"To: <{OUTSIDE}>{tag}", "Call-ID: [call_id]",
             f"CSeq: {cseq} {method}", "Contact: <sip:tester@[local_ip]:[local_port]>", *extra]
    if body:
        lines.append("Content-Type: application/sdp")
    lines += ["Content-Length: [len]", "", body]
    text = "\n".join(lines)
    return f"<send><![CDATA[\n{text}\n]]></send>"


def invite(*extra, body=sdp(), branch="invite", uri=""):
    return request("INVITE", 1, branch, *extra, body=body, inside=False, uri=uri)


def ack(cseq=1, body=""):
    return request("ACK", cseq, f"ack{cseq}", body=body)


def ack_of_refusal(branch="invite", cseq=1):
    return request("ACK", cseq, branch, uri=OUTSIDE)


def bye(cseq=9, branch="bye"):
    return request("BYE", cseq, branch)


def receive(status, *patterns, optional=False):
    """A response that fits each regular expression."""
    optional = ' optional="true"' if optional else ""
    actions, names = "", []
    for number, pattern in enumerate(patterns):
        name = f"found{number}"
        names.append(name)
        actions += (f'<ereg regexp={quoteattr(pattern)} search_in="msg" check_it="true" '
                    f'assign_to="{name}"/>')
    if actions:
        actions = f"<action>{actions}</action>"
    references = f'<Reference variables="{",".join(names)}"/>' if names else ""
    return f'<recv response="{status}"{optional}>{actions}</recv>{references}'


def provisional():
    return "".join(receive(status, optional=True) for status in (100, 180))


def connected(*patterns):
    """INVITE to ACK."""
    return [invite(), provisional(), receive(200, *patterns), ack()]


def ended():
    return [bye(), receive(200)]


def pause(milliseconds):
    return f'<pause milliseconds="{milliseconds}"/>'


def write(path, steps):
    flat = "\n".join("\n".join(step) if isinstance(step, list) else step for step in steps)
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="room">\n{flat}\n'
                    "</scenario>\n")
