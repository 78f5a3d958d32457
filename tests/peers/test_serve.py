"""The program as an operator meets it: started, asked, drained, started wrongly."""
import hashlib
import http.client
import signal
import socket
import ssl
import subprocess

import pytest

from support.gateway import PROGRAM, Gateway
from support.waiting import wait_for


class Server(Gateway):
    def get(self, path, headers=None, method="GET"):
        tls = ssl._create_unverified_context()
        connection = http.client.HTTPSConnection("127.0.0.1", self.web, timeout=10, context=tls)
        connection.request(method, path, headers=headers or {})
        return connection.getresponse()

    def admin(self, method, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.metrics_port, timeout=10)
        connection.request(method, path)
        response = connection.getresponse()
        return response.status, response.read().decode()


@pytest.fixture
def gateway(tmp_path):
    one = Server(tmp_path).start()
    yield one
    one.stop()


def test_it_says_ready_and_stops_cleanly_on_sigterm(gateway):
    gateway.process.send_signal(signal.SIGTERM)
    assert gateway.process.wait(10) == 0


def test_the_page_is_served_under_every_number_with_a_strict_policy(gateway):
    for path in ("/", "/1001"):
        page = gateway.get(path)
        assert page.status == 200
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert page.headers["Strict-Transport-Security"] is None  # the certificate is self-made
        assert b"<html" in page.read()
    assert gateway.get("/nothing/here").status == 404
    assert gateway.get("/", method="DELETE").status == 405


def test_an_unchanged_page_is_not_sent_twice(gateway):
    etag = gateway.get("/").headers["ETag"]
    assert gateway.get("/", {"If-None-Match": etag}).status == 304


def test_a_header_beyond_the_limit_is_refused(gateway):
    assert gateway.get("/", {"X-Long": "x" * 40000}).status == 431


def test_a_web_socket_of_a_foreign_page_is_refused(gateway):
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
               "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
               "Sec-WebSocket-Protocol": "roombridge.v1"}
    assert gateway.get("/ws", {**upgrade, "Origin": "https://elsewhere.example"}).status == 403
    own = f"https://127.0.0.1:{gateway.web}"
    assert gateway.get("/ws", {**upgrade, "Origin": own}).status == 101


@pytest.mark.parametrize("port", ["web", "sips"])
def test_old_tls_is_refused(gateway, port):
    context = ssl._create_unverified_context()
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, ConnectionError)):
        with socket.create_connection(("127.0.0.1", getattr(gateway, port)), timeout=10) as plain:
            context.wrap_socket(plain)
    context = ssl._create_unverified_context()
    with socket.create_connection(("127.0.0.1", getattr(gateway, port)), timeout=10) as plain:
        assert context.wrap_socket(plain).version() in ("TLSv1.2", "TLSv1.3")


def test_health_and_metrics_answer(gateway):
    assert gateway.admin("GET", "/healthz")[0] == 200
    assert gateway.admin("GET", "/readyz")[0] == 200
    status, text = gateway.admin("GET", "/metrics")
    assert status == 200
    assert "roombridge_build_info{version=" in text
    assert "roombridge_draining 0" in text
    assert gateway.admin("GET", "/drain")[0] == 405


def test_a_drain_may_be_asked_for_over_http(gateway):
    assert gateway.admin("POST", "/drain")[0] == 202
    assert gateway.process.wait(10) == 0


def test_a_port_in_use_ends_the_start_with_one_sentence(gateway):
    second = subprocess.run([PROGRAM, "serve", "--config", gateway.config, "--listen",
                             "127.0.0.1"], text=True, capture_output=True, timeout=10)
    assert second.returncode == 2
    assert "ready" not in second.stdout
    assert f"media.browser_port {gateway.web} cannot be opened" in second.stderr
    assert "Address already in use" in second.stderr
    assert len(second.stderr.splitlines()) == 1


@pytest.mark.parametrize("key, kind", [
    ("sip.tcp_port", socket.SOCK_STREAM), ("sip.tls_port", socket.SOCK_STREAM),
    ("web.port", socket.SOCK_STREAM), ("metrics.port", socket.SOCK_STREAM),
    ("media.browser_port", socket.SOCK_DGRAM), ("gatekeeper.port", socket.SOCK_DGRAM)])
def test_the_key_of_a_port_in_use_is_named(tmp_path, key, kind):
    one = Server(tmp_path)
    ports = {"sip.tcp_port": one.sip, "sip.tls_port": one.sips, "web.port": one.web,
             "metrics.port": one.metrics_port, "media.browser_port": one.web,
             "gatekeeper.port": one.ras}
    with socket.socket(socket.AF_INET, kind) as taken:
        taken.bind(("127.0.0.1", ports[key]))
        if kind == socket.SOCK_STREAM:
            taken.listen()
        done = subprocess.run([PROGRAM, "serve", "--config", one.config, "--listen", "127.0.0.1"],
                              text=True, capture_output=True, timeout=10)
    assert done.returncode == 2
    assert done.stderr == (f"roombridge: {key} {ports[key]} cannot be opened at "
                           f"{key.split('.')[0] if key == 'metrics.port' else 'listen'}.address "
                           "127.0.0.1: Address already in use\n")


@pytest.mark.parametrize("verb", ["serve", "check", "probe"])
def test_each_verb_explains_itself(verb):
    done = subprocess.run([PROGRAM, verb, "--help"], text=True, capture_output=True, timeout=10)
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: roombridge {verb} ")
    assert done.stderr == ""


def test_the_fingerprint_of_the_self_made_certificate_is_logged(gateway):
    certificate = ssl.get_server_certificate(("127.0.0.1", gateway.web))
    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate)).hexdigest().upper()
    colons = ":".join(digest[i:i + 2] for i in range(0, len(digest), 2))
    wait_for(lambda: f"sha256={colons}" in gateway.log(), "the fingerprint in the log")


@pytest.mark.parametrize("yaml, said", [
    ("tls: {certificate_file: /no/such.pem, key_file: /no/such.key}", "/no/such.pem"),
    ("web: {prot: 1}", "config.yaml:1: web.prot: unknown key; did you mean port?"),
    ("web: [", "is not YAML"),
    ("media: {font_file: /etc}", "media.font_file /etc: no font that can be drawn"),
])
def test_a_wrong_configuration_ends_the_start(tmp_path, yaml, said):
    config = tmp_path / "config.yaml"
    config.write_text(yaml)
    done = subprocess.run([PROGRAM, "serve", "--config", config], text=True, capture_output=True,
                          timeout=10)
    assert done.returncode == 2
    assert said in done.stderr


def test_an_unreadable_configuration_is_said_so(tmp_path):
    done = subprocess.run([PROGRAM, "check", "--config", tmp_path / "none.yaml"], text=True,
                          capture_output=True, timeout=10)
    assert done.returncode == 2
    assert "cannot be read" in done.stderr
