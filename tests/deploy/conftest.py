"""Paths and programs that the checks of chart, image, dashboard and rules share."""
import os
import pathlib
import re
import shutil
import socket
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHART = ROOT / "helm/roombridge"
TOOLS = ROOT / "build/deploy-tools"
PROGRAM = pathlib.Path(os.environ.get("ROOMBRIDGE", ROOT / "build/roombridge"))
NO_NETWORK = re.compile(r"dial tcp|no such host|i/o timeout|proxyconnect|connection refused"
                        r"|TLS handshake timeout|network is unreachable")


def command(*words, **options):
    return subprocess.run([str(word) for word in words], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=1800, check=False, **options)


def free_ports(count):
    held = [socket.socket() for _ in range(count)]
    for each in held:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in held]
    for each in held:
        each.close()
    return ports


@pytest.fixture(scope="session")
def program():
    if not os.access(PROGRAM, os.X_OK):
        pytest.skip(f"{PROGRAM} is not built")
    return PROGRAM


def go():
    """Go 1.24 or newer, which knows tools of a module; otherwise skips and says so."""
    path = shutil.which("go") or "/usr/local/go/bin/go"
    if not os.access(path, os.X_OK):
        pytest.skip("no Go")
    found = re.search(r"go(\d+)\.(\d+)", command(path, "version").stdout)
    if not found or (int(found[1]), int(found[2])) < (1, 24):
        pytest.skip("Go is older than 1.24")
    return path


@pytest.fixture(scope="session")
def tools():
    """The folder with helm and kubeconform, built from the versions that tools/go.sum pins."""
    done = command(go(), "build", "-buildvcs=false", "-ldflags=-s -w", "-o", f"{TOOLS}/", "tool",
                   cwd=ROOT / "tests/deploy/tools")
    if done.returncode != 0 and NO_NETWORK.search(done.stdout):
        pytest.skip("Go modules cannot be fetched: " + done.stdout.strip().splitlines()[-1])
    assert done.returncode == 0, done.stdout
    return TOOLS


@pytest.fixture(scope="session")
def helm(tools):
    def run(*words):
        # Neither the user's repositories nor a cluster plays a part.
        environment = {"PATH": os.environ["PATH"], "HOME": str(tools), "KUBECONFIG": "/dev/null"}
        return command(tools / "helm", *words, env=environment)
    return run
