"""sipp, the SIP tester of others, with scenarios of ours."""
import pathlib
import subprocess

from support.ports import block

SCENARIOS = pathlib.Path(__file__).resolve().parent.parent / "sipp"


class Result:
    def __init__(self, code, folder, output):
        self.passed, self.output = code == 0, output
        logs = [path.read_text(errors="replace") for pattern in ("*_messages.log", "*_errors.log")
                for path in sorted(folder.glob(pattern))]
        self.trace = "\n".join(logs)

    def why(self):
        return self.output[-1500:] + self.trace[-6000:]


def run(folder, gateway, scenario, calls=1, rate=1, number="1001", tcp=False, **keys):
    """Plays sipp/SCENARIO.xml against the gateway; `keys` are injected as [key]."""
    folder = folder / f"{scenario}-{block(2)}"
    folder.mkdir()
    port = block(8)
    command = ["sipp", f"127.0.0.1:{gateway.sip}", "-sf", str(SCENARIOS / f"{scenario}.xml"),
               "-i", "127.0.0.1", "-p", str(port), "-mi", "127.0.0.1", "-min_rtp_port",
               str(port + 2), "-max_rtp_port", str(port + 7), "-s", number, "-m", str(calls), "-r",
               str(rate), "-l", str(max(calls, 1)), "-t", "t1" if tcp else "u1", "-nostdin",
               "-trace_msg", "-trace_err", "-timeout", "60s", "-timeout_error", "-recv_timeout",
               "20000"]
    for key, value in keys.items():
        command += ["-key", key, str(value)]
    done = subprocess.run(command, cwd=folder, text=True, errors="replace", timeout=90,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    return Result(done.returncode, folder, done.stdout)


def passes(*arguments, **keys):
    result = run(*arguments, **keys)
    assert result.passed, result.why()
    return result
