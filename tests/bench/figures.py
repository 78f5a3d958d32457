#!/usr/bin/env python3
"""Builds the benchmarks and runs them; called by tests/bench/run, which installs first.

What can be measured in one program is in the program roombridge_bench. Here is what needs a running gateway:
latency, set-up and memory. Figures go to standard output, one JSON object a line, all else to
standard error."""
import argparse
import contextlib
import json
import math
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build"
BENCH = BUILD / "tests/roombridge_bench"
GATEWAY = BUILD / "roombridge"
FIRST_FRAME = "first_frame_seconds_bucket"


def fail(reason):
    print(f"bench: {reason}", file=sys.stderr)
    sys.exit(1)


def output(command, timeout, allowed=(0,)):
    try:
        done = subprocess.run([str(part) for part in command], cwd=ROOT, timeout=timeout, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired:
        fail(f"{command[0]} takes more than {timeout} s")
    if done.returncode not in allowed:
        fail(f"{command[0]} ends with {done.returncode}: {(done.stderr or done.stdout)[-2000:]}")
    return done.stdout


def build():
    steps = (["cmake", "--preset", "release", "-DROOMBRIDGE_BENCH=ON"],
             ["cmake", "--build", str(BUILD), "--target", "bench", "roombridge"])
    for step in steps:
        done = subprocess.run(step, cwd=ROOT, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        if done.returncode:
            fail(f"{' '.join(step)}:\n{done.stdout[-4000:]}")


def figure(name, value, unit, floor=None, ratio=None, goal=None):
    def short(number):
        return None if number is None else float(f"{number:.4g}")

    judged = value if ratio is None else ratio
    print(json.dumps({"name": name, "value": short(value), "unit": unit, "floor": short(floor),
                      "ratio": short(ratio), "goal": goal,
                      "ok": goal is None or judged <= goal}), flush=True)


def percentile(values, part):
    ordered = sorted(values)
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)]


def free_ports(count):
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


@contextlib.contextmanager
def gateway():
    """A gateway of its own on loopback."""
    sip, tls, web, metrics, ras = free_ports(5)
    ports = {"tls": tls, "web": web, "metrics": metrics}
    configuration = {"listen": {"address": "127.0.0.1"},
                     "sip": {"udp_port": sip, "tcp_port": sip, "tls_port": tls},
                     "h323": {"port": 0, "tls_port": 0},
                     "gatekeeper": {"port": ras, "multicast": False},
                     "web": {"port": web},
                     "media": {"browser_port": web, "room_ports": [48000, 48999]},
                     "metrics": {"port": metrics},
                     "conference": {"max_participants": 200},
                     "log": {"level": "warning"}}
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "gateway.yaml"
        path.write_text(json.dumps(configuration))  # JSON is YAML
        with open(pathlib.Path(folder) / "log", "w+", encoding="utf-8") as log:
            process = subprocess.Popen([str(GATEWAY), "serve", "--config", str(path)], cwd=ROOT,
                                       text=True, stdout=subprocess.PIPE, stderr=log)
            try:
                if not process.stdout.readline().startswith("ready"):
                    log.seek(0)
                    fail(f"the gateway does not start: {log.read()[-2000:]}")
                yield process.pid, ports
            finally:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def probe(ports, seconds):
    """The report of one call of the echo test."""
    text = output([GATEWAY, "probe", f"sips:*43@127.0.0.1:{ports['tls']}", "--seconds", seconds],
                  seconds + 60)
    return json.loads(text.strip().splitlines()[-1])


def latency(_):
    """What the gateway adds: the echo test against the room's own parts without a gateway."""
    seen = {"video": [], "audio": []}
    floors = {"video": [], "audio": []}
    with gateway() as (_, ports):
        for _ in range(3):
            floor = json.loads(output([BENCH, "latency-floor", 15], 60))
            report = probe(ports, 15)
            found = {"video": (report["video"] or {}).get("card", {}).get("latency_ms"),
                     "audio": (report["audio"] or {}).get("latency_ms")}
            for kind, values in found.items():
                if not values:
                    fail(f"the probe could not measure the latency of {kind}: {report['reason']}")
                seen[kind].append(values["p95"])
                floors[kind].append(floor[f"{kind}_p95"])
    for kind, goal in (("video", 80), ("audio", 40)):
        added = [value - floor for value, floor in zip(seen[kind], floors[kind])]
        figure(f"latency_{kind}_p95", statistics.median(added), "ms added",
               floor=statistics.median(floors[kind]), goal=goal)


def first_frame_buckets(ports):
    with urllib.request.urlopen(f"http://127.0.0.1:{ports['metrics']}/metrics", timeout=10) as page:
        text = page.read().decode()
    buckets = {}
    for labels, count in re.findall(rf"^\w*{FIRST_FRAME}{{(.*)}} (\S+)$", text, re.MULTILINE):
        bound = re.search(r'le="([^"]+)"', labels)
        if "browser" not in labels and bound:
            buckets[float(bound[1])] = buckets.get(float(bound[1]), 0) + float(count)
    return buckets


def setup(_):
    """From the INVITE to the first picture decoded, on both sides."""
    calls, here = 20, []
    with gateway() as (_, ports):
        for _ in range(calls):
            report = probe(ports, 2)
            if report["call"]["first_frame_ms"] is None:
                fail(f"a call had no picture: {report['reason']}")
            here.append(report["call"]["first_frame_ms"] / 1000)
        buckets = first_frame_buckets(ports)
    figure("setup_to_first_frame_p95", percentile(here, 0.95), "s", goal=2)
    # The gateway counts in steps: their upper bound is what is certain.
    enough = [bound for bound, count in sorted(buckets.items()) if count >= 0.95 * calls]
    if not enough or math.isinf(enough[0]):
        fail("the gateway's metrics do not show the first frames of the calls")
    figure("setup_to_first_frame_in_gateway_p95", enough[0], "s", goal=2)


def memory(_):
    """Growth of the process for each browser more that is only forwarded to."""
    few, many = 10, 50
    with gateway() as (pid, ports):
        lines = output([BENCH, "watch", ports["web"], pid, few, many], 240).splitlines()
    resident = {entry["watchers"]: entry["resident_kib"] for entry in map(json.loads, lines)}
    figure("memory_per_forwarded_leg", (resident[many] - resident[few]) / (many - few) / 1024,
           "MiB", goal=2)


WITH_GATEWAY = {"latency": latency, "setup": setup, "memory": memory}


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/run")
    parser.add_argument("--smoke", action="store_true", help="only show that they work")
    parser.add_argument("names", nargs="*", metavar="NAME")
    arguments = parser.parse_args()
    build()
    within = output([BENCH, "--list"], 10).split()
    names = arguments.names or within + ([] if arguments.smoke else list(WITH_GATEWAY))
    unknown = [name for name in names if name not in within and name not in WITH_GATEWAY]
    if unknown:
        fail(f"there is no {unknown[0]}; there are: {', '.join([*within, *WITH_GATEWAY])}")
    for name in names:
        if name in WITH_GATEWAY:
            WITH_GATEWAY[name](arguments)
        else:
            print(output([BENCH, *(["--smoke"] if arguments.smoke else []), name], 600), end="",
                  flush=True)
    return 0


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    sys.exit(main())
