"""Dashboard and rules name only what a running gateway really offers."""
import json
import re
import shutil
import subprocess
import urllib.request

import pytest
import yaml

from conftest import ROOT, command, free_ports

DASHBOARD = ROOT / "monitoring/grafana/roombridge.json"
RULES = ROOT / "monitoring/prometheus/roombridge.rules.yaml"
QUESTIONS = ["Is it up?", "Is it full?", "How good are the calls?",
             "What do codecs and devices do?", "Why do calls fail?", "Are rooms registered?"]


def panels():
    return json.loads(DASHBOARD.read_text())["panels"]


def expressions():
    for panel in panels():
        for target in panel.get("targets", []):
            yield target["expr"]


def rules():
    for group in yaml.safe_load(RULES.read_text())["groups"]:
        yield from group["rules"]


@pytest.fixture(scope="module")
def scrape(program, tmp_path_factory):
    sip, tls, web, metrics, h323, h323_tls, ras = free_ports(7)
    config = tmp_path_factory.mktemp("serve") / "roombridge.yaml"
    config.write_text(f"sip: {{udp_port: {sip}, tcp_port: {sip}, tls_port: {tls}}}\n"
                      f"h323: {{port: {h323}, tls_port: {h323_tls}, "
                      "control_ports: [31000, 31199]}\n"
                      f"gatekeeper: {{port: {ras}, multicast: false}}\n"
                      f"web: {{port: {web}}}\nmetrics: {{port: {metrics}}}\n"
                      f"media: {{browser_port: {web}, room_ports: [42000, 42099]}}\n")
    with subprocess.Popen([program, "serve", "--config", config, "--listen", "127.0.0.1"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as gateway:
        try:
            assert gateway.stdout.readline().startswith("ready")
            with urllib.request.urlopen(f"http://127.0.0.1:{metrics}/metrics", timeout=10) as got:
                yield got.read().decode()
        finally:
            gateway.terminate()
            gateway.wait(timeout=20)


def samples(text):
    """Name of a series to the values each of its labels takes."""
    found = {}
    for name, labels in re.findall(r"^(\w+)(?:\{(.*)\})? \S+", text, re.MULTILINE):
        values = found.setdefault(name, {})
        for label, value in re.findall(r'(\w+)="([^"]*)"', labels):
            values.setdefault(label, set()).add(value)
    return found


def test_every_metric_label_and_value_is_in_a_real_scrape(scrape):
    there = samples(scrape)
    every = [*expressions(), *(rule["expr"] for rule in rules())]
    variable = json.loads(DASHBOARD.read_text())["templating"]["list"][1]["definition"]
    named = set(re.findall(r"\broombridge_\w+", " ".join([*every, variable])))
    assert len(named) > 30 and not named - set(there)
    for name, selector in re.findall(r"(roombridge_\w+)\{([^}]*)\}", " ".join(every)):
        for label, values in re.findall(r'(\w+)=~?"([^"]*)"', selector):
            if label != "instance":
                assert set(values.split("|")) <= there[name][label], f"{name}{{{selector}}}"


def test_every_metric_of_a_scrape_is_on_the_dashboard(scrape):
    families = set(re.findall(r"^# TYPE (\w+)", scrape, re.MULTILINE))
    shown = " ".join(expressions())
    assert not [name for name in families if not re.search(rf"\b{name}(_bucket)?\b", shown)]


def test_grouping_is_by_labels_that_are_there(scrape):
    there = samples(scrape)
    # By queries: what stands between "by (…)" and the next one is its operand.
    for expr in [*expressions(), *(rule["expr"] for rule in rules())]:
        for labels, operand in re.findall(r"by \(([^)]*)\)(.*?)(?=\bby\b|$)", expr, re.DOTALL):
            name = re.search(r"\broombridge_\w+", operand)[0]
            wanted = {label.strip() for label in labels.split(",")} - {"instance"}
            assert wanted <= set(there[name]), expr


def test_legends_name_labels_that_the_query_keeps():
    for panel in panels():
        for target in panel.get("targets", []):
            for label in re.findall(r"\{\{(\w+)\}\}", target["legendFormat"]):
                by = re.findall(r"by \(([^)]*)\)", target["expr"])
                kept = {each.strip() for labels in by for each in labels.split(",")}
                assert label in (kept or {"instance"}), target


def test_the_dashboard_has_a_fixed_uid_and_asks_for_its_data_source():
    board = json.loads(DASHBOARD.read_text())
    assert board["uid"] == "roombridge" and "id" not in board
    assert board["templating"]["list"][0]["type"] == "datasource"
    for panel in panels():
        if panel["type"] != "row":
            assert panel["datasource"]["uid"] == "${datasource}"
            assert all('instance=~"$instance"' in each["expr"] for each in panel["targets"])
            assert panel["description"]


def test_each_row_asks_one_question_and_no_panel_covers_another():
    assert [each["title"] for each in panels() if each["type"] == "row"] == QUESTIONS
    ids = [each["id"] for each in panels()]
    assert len(set(ids)) == len(ids)
    taken = set()
    for panel in panels():
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"])
                 for y in range(at["y"], at["y"] + at["h"])}
        assert at["x"] + at["w"] <= 24 and not cells & taken, panel["title"]
        taken |= cells


def test_prometheus_understands_every_query_of_the_dashboard(tmp_path):
    if not shutil.which("promtool"):
        pytest.skip("promtool is not here")
    asked = [expr.replace("$__rate_interval", "5m").replace("$instance", ".*")
             for expr in expressions()]
    file = tmp_path / "queries.yaml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "queries", "rules": [
        {"record": f"query_{n}", "expr": expr} for n, expr in enumerate(asked)]}]}))
    done = command("promtool", "check", "rules", file)
    assert done.returncode == 0, done.stdout


def test_every_alert_has_a_severity_a_text_and_a_test():
    tested = (RULES.parent / "roombridge.test.yaml").read_text()
    for rule in rules():
        assert rule["labels"]["severity"] in ("critical", "warning", "info")
        assert rule["annotations"]["summary"] and rule["annotations"]["description"]
        fires = re.search(rf"alertname: {rule['alert']}\n +exp_alerts", tested)
        assert fires, f"no test in which {rule['alert']} fires"
