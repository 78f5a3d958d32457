"""sipp, the SIP tester of others, with scenarios of ours."""
import subprocess

from support import scenario
from support.ports import block


def passes(folder, gateway, *steps, calls=1, rate=1, number="3001", tcp=False,
           repeats=True):
    """Plays the steps of support/scenario.py against the gateway. `repeats`: sipp takes repeated
    messages as such; they are steps of the scenario otherwise."""
    port = block(8)
    path = folder / f"scenario-{port}.xml"
    scenario.write(path, steps)
    command = ["sipp", f"127.0.0.1:{gateway.sip}", "-sf", str(path), "-i", "127.0.0.1", "-p",
               str(port), "-mi", "127.0.0.1", "-mp", str(port + 2), "-s", number, "-m", str(calls),
               "-r", str(rate), "-l", str(calls), "-t", "t1" if tcp else "u1", "-nostdin",
               "-trace_msg", "-trace_err", "-timeout", "60s", "-timeout_error", "-recv_timeout",
               "20000", *([] if repeats else ["-nr"])]
    done = subprocess.run(command, cwd=folder, text=True, errors="replace", timeout=90,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode != 0:
        logs = [log.read_text(errors="replace")
                for log in sorted(folder.glob(f"scenario-{port}_*.log"))]
        raise AssertionError(done.stdout[-1000:] + "\n".join(logs)[-6000:])
