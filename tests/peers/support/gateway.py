"""The gateway as a process of its own, with its own ports."""
import http.client
import os
import pathlib
import re
import signal
import subprocess

from support.ports import block
from support.waiting import wait_for

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = pathlib.Path(os.environ.get("ROOMBRIDGE", ROOT / "build/roombridge"))
MEDIA_PORTS, CONTROL_PORTS = 200, 50
CONFIG = """\
sip: {{udp_port: {sip}, tcp_port: {sip}, tls_port: {sips}}}
h323: {{port: {h323}, tls_port: {h323s}, control_ports: [{control}, {last_control}]}}
gatekeeper: {{port: {ras}, multicast: false{gatekeeper}}}
web: {{port: {web}}}
metrics: {{port: {metrics}}}
media: {{browser_port: {web}, room_ports: [{first}, {last}]}}
tls: {{state_directory: {folder}}}
log: {{level: debug}}
"""
SAMPLE = re.compile(r"^roombridge_(\w+?)(?:\{(.*)\})? (\S+)$", re.MULTILINE)
LABEL = re.compile(r'(\w+)="([^"]*)"')


class Gateway:
    def __init__(self, folder, more="", gatekeeper=""):
        """`more` is further YAML, of keys that CONFIG does not have; so is `gatekeeper`, of that
        section and beginning with a comma."""
        self.folder = folder
        self.sip = block(MEDIA_PORTS + CONTROL_PORTS + 8)
        (self.sips, self.web, self.metrics_port, self.ras, self.h323,
         self.h323s) = range(self.sip + 1, self.sip + 7)
        self.media = first = self.sip + 8
        control = first + MEDIA_PORTS
        self.config = folder / "config.yaml"
        self.config.write_text(more + CONFIG.format(
            sip=self.sip, sips=self.sips, web=self.web, metrics=self.metrics_port, first=first,
            last=control - 1, folder=folder, ras=self.ras, gatekeeper=gatekeeper, h323=self.h323,
            h323s=self.h323s, control=control, last_control=control + CONTROL_PORTS - 1))
        self.log_file = folder / "gateway.log"

    def start(self):
        with open(self.log_file, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", "--config", self.config, "--listen", "127.0.0.1"], text=True,
                stdout=subprocess.PIPE, stderr=log, cwd=ROOT)
        ready = self.process.stdout.readline()
        assert ready.startswith("ready "), self.log()
        return self

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def drain(self):
        self.process.send_signal(signal.SIGTERM)
        wait_for(lambda: self.metric("draining") == 1, "the drain's begin")

    def log(self):
        return self.log_file.read_text(encoding="utf-8")

    def uri(self, number="", transport="udp"):
        user = f"{number}@" if number else ""
        if transport == "tls":
            return f"sip:{user}127.0.0.1:{self.sips};transport=tls"
        return f"sip:{user}127.0.0.1:{self.sip};transport={transport}"

    def metrics_text(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.metrics_port, timeout=20)
        connection.request("GET", "/metrics")
        return connection.getresponse().read().decode()

    def metric(self, name, **labels):
        """The sum of the samples of roombridge_NAME that have these labels."""
        total = 0.0
        for found, text, value in SAMPLE.findall(self.metrics_text()):
            if found != name:
                continue
            has = dict(LABEL.findall(text or ""))
            if all(has.get(key) == wanted for key, wanted in labels.items()):
                total += float(value)
        return total

    def wait_metric(self, name, value, **labels):
        wait_for(lambda: self.metric(name, **labels) == value, f"{name} {labels} is {value}", 40)

    def wait_idle(self):
        """No call and no meeting is left."""
        self.wait_metric("calls_active", 0)
        self.wait_metric("meetings_active", 0)
