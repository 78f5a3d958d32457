#!/usr/bin/env python3
"""Fails when an include points up the dependency arrow, when protocol code reaches for the outside
world, or when a file outgrows its budget. Usage: check_layers.py ROOT"""
import pathlib
import re
import sys

# Each folder may include itself and the folders listed; nothing else of ours.
ALLOWED = {
    "protocols": set(),
    "hwaccel": {"protocols/base"},
    "monitoring": set(),
    "transcode": {"hwaccel", "protocols/base"},
    "gateway": {"protocols", "transcode", "monitoring", "hwaccel"},
    "tests": {"protocols", "transcode", "monitoring", "hwaccel", "gateway"},
}
# Inside protocols every module sees base; other edges are written down here and nowhere else.
MODULES = {
    "base": set(),
    "sip": {"sdp"},
    "ice": {"stun"},
    "h235": {"asn1", "h245"},
    "h245": {"asn1"},
    "h239": {"asn1", "h245"},
    "h323": {"asn1", "h225", "h235", "h239", "h245", "q931", "tpkt"},
    "webrtc": {"h235", "ice", "dtls", "srtp", "rtp", "sdp", "stun"},
    "h460": {"asn1", "h225", "h245", "q931"},
    "h225": {"asn1", "h235", "h245", "q931"},
}
OUTSIDE_WORLD = (
    r"<(boost/|sys/socket|netinet|unistd|thread>|mutex>|atomic>|iostream>|fstream>"
    r"|random>)|_clock::now|\btime\(nullptr\)|getenv"
)
SOCKETS_AND_CLOCKS = r"<boost/asio|<sys/socket|_clock::now|<fstream>|<random>|getenv"
FORBIDDEN = {
    "protocols": OUTSIDE_WORLD,
    "transcode": SOCKETS_AND_CLOCKS,
    "hwaccel": SOCKETS_AND_CLOCKS,
}
MAX_LINES, MAX_TEST_LINES, MAX_COLUMNS = 400, 600, 100
# Said in the first lines of what nobody reads line by line.
GENERATED = re.compile(r"// .*[Ww]ritten by scripts/")


def check_include(rel, target):
    """Why a file may not include something of the folder `target`, or nothing."""
    top = rel.parts[0]
    allowed = {top} | ALLOWED[top]
    if not any(target == a or target.startswith(a + "/") for a in allowed):
        return f"{top} may not include {target}"
    if top == "protocols" and target.startswith("protocols/"):
        mine, theirs = rel.parts[1], target.split("/")[1]
        if theirs not in {mine, "base"} | MODULES.get(mine, set()):
            return f"protocols/{mine} may not include protocols/{theirs}"
    return None


def check_file(path, rel):
    top = rel.parts[0]
    lines = path.read_text(encoding="utf-8").splitlines()
    generated = any(GENERATED.match(line) for line in lines[:5])
    most = MAX_TEST_LINES if top == "tests" else MAX_LINES
    if len(lines) > most and not generated:
        yield f"{rel}: {len(lines)} lines, at most {most}"
    if rel.suffix == ".hpp" and "#pragma once" not in lines:
        yield f"{rel}: lacks #pragma once"
    for number, line in enumerate(lines, 1):
        where = f"{rel}:{number}"
        if len(line) > MAX_COLUMNS and not generated:
            yield f"{where}: {len(line)} columns, at most {MAX_COLUMNS}"
        if (bad := FORBIDDEN.get(top)) and re.search(bad, line.split("//")[0]):
            yield f"{where}: {top} may not use {line.strip()}"
        included = re.match(r'#include "([\w/]+)/[\w.]+"', line)
        if included and (why := check_include(rel, included[1])):
            yield f"{where}: {why}"


def problems(root):
    for top in ALLOWED:
        for path in sorted((root / top).rglob("*.[ch]pp")):
            rel = path.relative_to(root)
            if "node_modules" not in rel.parts:
                yield from check_file(path, rel)


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "layers ok")
    sys.exit(bool(found))
