"""The chart: linted, rendered, checked against Kubernetes' schemas and by the program itself."""
import json
import re
import subprocess

import pytest
import yaml

import kubernetes_schemas
from conftest import CHART, ROOT, command, free_ports, go

CASES = ["values.yaml", *sorted(f"ci/{path.name}" for path in CHART.glob("ci/*.yaml"))]
# What the chart sets by itself, so that values cannot.
CHART_OWNED = {"listen.advertised_address", "media.room_ports", "metrics.address", "metrics.port",
               "tls.certificate_file", "tls.key_file", "tls.state_directory", "tls.client_ca_file",
               "log.address_hash_key_file", "registration.password_file",
               "registration.password_env"}
# 0 would count the processors of the node.
OTHER_DEFAULTS = {"media.workers", "threads.io"}
OPERATOR_KINDS = {"ServiceMonitor", "PrometheusRule"}
SECRETS = "/etc/roombridge-secrets"
GROUPS = ("signalling", "web", "browserMedia", "roomMedia")


def load(path):
    return yaml.safe_load((CHART / path).read_text())


def leaves(node, path=""):
    if isinstance(node, dict) and node:
        for key, value in node.items():
            yield from leaves(value, f"{path}.{key}" if path else key)
    else:
        yield path, node or None if node in ("", {}, []) else node


@pytest.fixture(scope="session")
def render(helm):
    done = {}

    def run(*options):
        if options not in done:
            out = helm("template", "rb", CHART, "--namespace", "video", *options)
            assert out.returncode == 0, out.stdout
            done[options] = [each for each in yaml.safe_load_all(out.stdout) if each]
        return done[options]
    return run


@pytest.fixture(params=CASES)
def manifests(request, render):
    return render("-f", str(CHART / request.param))


@pytest.fixture(scope="session")
def balanced(render):
    return render("-f", str(CHART / "ci/load-balancer-values.yaml"))


def of_kind(manifests, kind):
    return [each for each in manifests if each["kind"] == kind]


def pod_specs(manifests):
    return ([each["spec"]["template"]["spec"] for each in of_kind(manifests, "StatefulSet")]
            + [each["spec"] for each in of_kind(manifests, "Pod")])


def configurations(manifests):
    for config_map in of_kind(manifests, "ConfigMap"):
        for name, text in config_map["data"].items():
            if name.endswith(".yaml"):
                yield name, text


# Without helm: the files by themselves.

def test_the_charts_copies_are_the_files_of_monitoring():
    for copy, original in (("roombridge.json", "grafana"), ("roombridge.rules.yaml", "prometheus")):
        there = ROOT / "monitoring" / original / copy
        assert (CHART / "files" / copy).read_bytes() == there.read_bytes(), f"cp {there} helm/…"


def test_the_charts_version_of_the_program_is_the_programs():
    version = re.search(r"project\(roombridge VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text())
    assert load("Chart.yaml")["appVersion"] == version[1]


def test_every_value_is_closed_and_stands_in_values_yaml():
    def check(schema, node, path):
        if schema.get("type") == "array":
            return check(schema["items"], None, path + "[]")
        if schema.get("type") != "object":
            return None
        assert "additionalProperties" in schema, path
        if schema["additionalProperties"] is not False:
            assert schema["additionalProperties"].get("type"), path
        for name, each in schema.get("properties", {}).items():
            if path or name != "global":
                assert node is None or name in node, f"{path}.{name} is not in values.yaml"
                check(each, None if node is None else node[name], f"{path}.{name}")
        return None
    check(json.loads((CHART / "values.schema.json").read_text()), load("values.yaml"), "")


def test_the_charts_configuration_has_the_programs_keys_and_defaults():
    chart = dict(leaves(load("values.yaml")["config"]))
    program = dict(leaves(yaml.safe_load((ROOT / "gateway/roombridge.yaml").read_text())))
    assert set(chart) == set(program) - CHART_OWNED
    assert OTHER_DEFAULTS == {key for key in chart if chart[key] != program[key]}


def test_every_value_is_named_in_the_readme():
    readme = (CHART / "README.md").read_text()
    missing = [name for name in load("values.yaml") if f"`{name}" not in readme]
    assert not missing


# With helm.

@pytest.mark.parametrize("case", CASES)
def test_helm_lint_finds_nothing(helm, case):
    done = helm("lint", "--strict", CHART, "-f", CHART / case)
    assert done.returncode == 0, done.stdout


def test_every_manifest_is_what_kubernetes_knows(tools, render, tmp_path):
    everything = [each for case in CASES for each in render("-f", str(CHART / case))]
    kinds = {(each["apiVersion"], each["kind"]) for each in everything
             if each["kind"] not in OPERATOR_KINDS}
    module = command(go(), "list", "-m", "-f", "{{.Dir}}", "k8s.io/cli-runtime",
                     cwd=ROOT / "tests/deploy/tools").stdout.strip()
    kubernetes_schemas.write(module, tmp_path, kinds)
    everything.append({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "wrong"},
                       "spec": {"typ": "NodePort"}})
    done = subprocess.run(
        [tools / "kubeconform", "-strict", "-summary", "-output", "json", "-schema-location",
         f"{tmp_path}/{{{{ .ResourceKind }}}}{{{{ .KindSuffix }}}}.json",
         "-skip", ",".join(OPERATOR_KINDS), "-"], text=True, capture_output=True, check=False,
        input=yaml.safe_dump_all(everything), timeout=120)
    report = json.loads(done.stdout)
    # The one that is wrong shows that the schemas see anything.
    assert [each["name"] for each in report["resources"]] == ["wrong"], done.stdout
    assert report["summary"]["invalid"] == 1 and report["summary"]["errors"] == 0
    assert report["summary"]["valid"] > 20


def test_the_program_accepts_each_rendered_configuration(manifests, program, tmp_path):
    found = list(configurations(manifests))
    assert len(found) == of_kind(manifests, "StatefulSet")[0]["spec"]["replicas"]
    for name, text in found:
        for path in re.findall(rf"{SECRETS}/\S+", text):
            file = tmp_path / path.removeprefix("/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("271828")
        config = tmp_path / name
        config.write_text(text.replace(SECRETS, f"{tmp_path}{SECRETS}"))
        done = command(program, "check", "--config", config)
        assert done.returncode == 0, done.stdout


def test_each_pod_reads_its_own_file_and_has_room_ports_of_its_own(balanced):
    [gateway] = of_kind(balanced, "StatefulSet")
    name = gateway["metadata"]["name"]
    [container] = gateway["spec"]["template"]["spec"]["containers"]
    assert container["args"] == ["serve", "--config", "/etc/roombridge/$(POD_NAME).yaml"]
    files = {key: yaml.safe_load(text) for key, text in configurations(balanced)}
    assert set(files) == {f"{name}-0.yaml", f"{name}-1.yaml"}
    assert [each["media"]["room_ports"] for each in files.values()] == [[42000, 42039],
                                                                       [42040, 42079]]
    assert [each["listen"]["advertised_address"] for each in files.values()] == ["192.0.2.10",
                                                                                 "2001:db8::10"]


def test_every_path_in_a_configuration_is_mounted(manifests):
    [spec, *_] = pod_specs(manifests)
    [container] = spec["containers"]
    mounts = [each["mountPath"] for each in container["volumeMounts"]]
    volumes = {each["name"]: each for each in spec["volumes"]}
    assert {each["name"] for each in container["volumeMounts"]} == set(volumes)
    for _, text in configurations(manifests):
        for path in re.findall(rf"{SECRETS}/\S+", text):
            assert any(path.startswith(mount + "/") for mount in mounts), path
        pins = re.findall(rf"{SECRETS}/pins/(\d+)", text)
        if pins:
            sources = volumes["pins"]["projected"]["sources"]
            assert pins == [each["secret"]["items"][0]["path"] for each in sources]
        users = re.findall(rf"{SECRETS}/passwords/(\d+)", text)
        if users:
            sources = volumes["passwords"]["projected"]["sources"]
            assert users == [each["secret"]["items"][0]["path"] for each in sources]


def test_pods_are_unprivileged_and_write_to_memory_only(manifests):
    for spec in pod_specs(manifests):
        assert spec["automountServiceAccountToken"] is False
        assert spec["securityContext"]["runAsNonRoot"] is True
        assert spec["securityContext"]["runAsUser"] > 0
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        for container in spec["containers"]:
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]}}
        for volume in spec["volumes"]:
            if "emptyDir" in volume:
                assert volume["emptyDir"]["medium"] == "Memory"
            assert not {"hostPath", "persistentVolumeClaim"} & set(volume)


def test_a_pod_has_longer_to_end_than_calls_have(manifests):
    [spec, *_] = pod_specs(manifests)
    for _, text in configurations(manifests):
        deadline = yaml.safe_load(text)["drain"]["deadline"]
        assert spec["terminationGracePeriodSeconds"] > deadline
    assert spec["containers"][0]["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert spec["containers"][0]["livenessProbe"]["httpGet"]["path"] == "/healthz"


def test_metrics_are_on_the_pod_or_on_the_nodes_loopback(manifests):
    [spec, *_] = pod_specs(manifests)
    for _, text in configurations(manifests):
        address = yaml.safe_load(text)["metrics"]["address"]
        probe = spec["containers"][0]["readinessProbe"]["httpGet"]
        if spec.get("hostNetwork"):
            assert address == probe["host"] == "127.0.0.1"
        else:
            assert address in ("0.0.0.0", "::") and "host" not in probe


def test_services_keep_the_sources_address_and_the_ports_that_sdp_names(render):
    for case in ("ci/load-balancer-values.yaml", "ci/node-port-values.yaml"):
        manifests = render("-f", str(CHART / case))
        outside = [each for each in of_kind(manifests, "Service") if "type" in each["spec"]]
        assert len(outside) == of_kind(manifests, "StatefulSet")[0]["spec"]["replicas"]
        for service in outside:
            spec = service["spec"]
            assert spec["externalTrafficPolicy"] == "Local"
            assert spec["publishNotReadyAddresses"] is True
            assert "statefulset.kubernetes.io/pod-name" in spec["selector"]
            for port in spec["ports"]:
                outer = port.get("nodePort", port["port"])
                assert outer == port["targetPort"] or port["name"] == "web", port
            assert sum(port["name"].startswith("rtp-") for port in spec["ports"]) in (40, 100)


def test_the_ports_of_h245_go_the_way_of_signalling(render):
    def named(case, kind):
        manifests = render("-f", str(CHART / case))
        if kind == "Service":
            ports = [each["spec"]["ports"] for each in of_kind(manifests, kind)
                     if "type" in each["spec"]]
        else:
            ports = [each["ports"] for each in pod_specs(manifests)[0]["containers"]]
        return [sum(port["name"].startswith("h245-") for port in each) for each in ports]
    assert named("ci/load-balancer-values.yaml", "Service") == [200, 200]
    assert named("ci/node-port-values.yaml", "Service") == [20]
    # Nothing in clear there, so none.
    assert named("ci/host-port-values.yaml", "Pod") == [0]
    assert named("values.yaml", "Pod") == [0]
    [policy] = of_kind(render("-f", str(CHART / "values.yaml")), "NetworkPolicy")
    assert {"port": 41000, "endPort": 41199, "protocol": "TCP"} in policy["spec"]["ingress"][0][
        "ports"]


def test_nothing_but_answers_leaves_unless_values_name_it(render, balanced):
    [policy] = of_kind(render("-f", str(CHART / "values.yaml")), "NetworkPolicy")
    assert policy["spec"]["policyTypes"] == ["Ingress", "Egress"] and policy["spec"]["egress"] == []
    metrics = [port for rule in policy["spec"]["ingress"] for port in rule["ports"]
               if port["port"] == 9464]
    assert not metrics
    [policy] = of_kind(balanced, "NetworkPolicy")
    assert {"ipBlock": {"cidr": "192.0.2.0/24"}} in policy["spec"]["egress"][0]["to"]
    [_, scrape] = policy["spec"]["ingress"]
    assert [port["port"] for port in scrape["ports"]] == [9464] and len(scrape["from"]) == 1


def test_the_selectors_meet_the_gateways_pods_and_not_the_probe(balanced):
    [gateway] = of_kind(balanced, "StatefulSet")
    [probe] = of_kind(balanced, "Pod")
    pods = gateway["spec"]["template"]["metadata"]["labels"].items()
    name = {("statefulset.kubernetes.io/pod-name", f"rb-roombridge-{n}") for n in (0, 1)}
    selectors = [each["spec"]["selector"] for each in of_kind(balanced, "Service")]
    selectors += [each["spec"]["podSelector"]["matchLabels"]
                  for each in of_kind(balanced, "NetworkPolicy")]
    selectors += [each["spec"]["selector"]["matchLabels"] for each in
                  of_kind(balanced, "PodDisruptionBudget") + [gateway]]
    for selector in selectors:
        assert set(selector.items()) <= set(pods) | name
        assert not set(selector.items()) <= set(probe["metadata"]["labels"].items())
    [monitor] = of_kind(balanced, "ServiceMonitor")
    wanted = set(monitor["spec"]["selector"]["matchLabels"].items())
    found = [each for each in of_kind(balanced, "Service")
             if wanted <= set(each["metadata"]["labels"].items())]
    assert [each["spec"]["ports"][0]["name"] for each in found] == [
        monitor["spec"]["endpoints"][0]["port"]]


def test_dashboard_and_rules_arrive_unchanged(balanced):
    [dashboard] = [each for each in of_kind(balanced, "ConfigMap")
                   if each["metadata"]["labels"].get("grafana_dashboard") == "1"]
    original = json.loads((ROOT / "monitoring/grafana/roombridge.json").read_text())
    assert json.loads(dashboard["data"]["roombridge.json"]) == original
    [rule] = of_kind(balanced, "PrometheusRule")
    rules = (ROOT / "monitoring/prometheus/roombridge.rules.yaml").read_text()
    assert rule["spec"] == yaml.safe_load(rules)


def test_the_probe_verifies_the_certificate_where_there_is_one(render, balanced):
    [probe] = of_kind(balanced, "Pod")
    assert probe["metadata"]["annotations"]["helm.sh/hook"] == "test"
    [container] = probe["spec"]["containers"]
    assert container["args"][1] == "sips:*43@rb-roombridge-0.rb-roombridge.video.svc:5061"
    assert container["env"][0]["name"] == "SSL_CERT_FILE"
    [probe] = of_kind(render("-f", str(CHART / "values.yaml")), "Pod")
    assert probe["spec"]["containers"][0]["args"][1].startswith("sip:*43@")


def test_the_probe_of_helm_test_gets_through_to_a_gateway_so_configured(helm, program, tmp_path):
    udp, tls, web, metrics, h323, h323_tls, ras = free_ports(7)
    ports = {"config.h323.port": h323, "config.h323.tls_port": h323_tls,
             "config.h323.control_ports": "{31000,31199}",
             "config.gatekeeper.port": ras, "config.gatekeeper.multicast": "false",
             "config.sip.udp_port": udp, "config.sip.tcp_port": udp, "config.sip.tls_port": tls,
             "config.web.port": web, "config.media.browser_port": web, "metrics.port": metrics,
             "roomPorts.first": 43000, "roomPorts.perPod": 100, "test.seconds": 3}
    options = [word for key, value in ports.items() for word in ("--set", f"{key}={value}")]
    done = helm("template", "rb", CHART, *options)
    assert done.returncode == 0, done.stdout
    manifests = [each for each in yaml.safe_load_all(done.stdout) if each]
    [(_, text)] = configurations(manifests)
    config = tmp_path / "roombridge.yaml"
    config.write_text(text)
    arguments = of_kind(manifests, "Pod")[0]["spec"]["containers"][0]["args"]
    arguments[1] = re.sub(r"@[^:]+", "@127.0.0.1", arguments[1])
    with subprocess.Popen([program, "serve", "--config", config], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as gateway:
        try:
            assert gateway.stdout.readline().startswith("ready")
            for uri in (arguments[1], f"sips:*43@127.0.0.1:{tls}"):
                probed = command(program, arguments[0], uri, *arguments[2:])
                assert probed.returncode == 0, probed.stdout
        finally:
            gateway.terminate()
            gateway.wait(timeout=20)


HOST_PORT = {f"exposure.{group}.type": "HostPort" for group in GROUPS}
NODE_PORT = {f"exposure.{group}.type": "NodePort" for group in GROUPS}
BALANCER = {f"exposure.{group}.type": "LoadBalancer" for group in GROUPS}
ONE = {"advertisedAddresses": ["192.0.2.1"]}
TWO = {"advertisedAddresses": ["192.0.2.1", "192.0.2.2"], "replicas": 2}
REFUSED = [
    ({"exposure.web.type": "LoadBalancer"}, "all groups have it or none"),
    (BALANCER | ONE | {"exposure.roomMedia.type": "HostPort"}, "names one address"),
    (HOST_PORT, "advertisedAddresses: 0 of 1"),
    (BALANCER | ONE | {"replicas": 2}, "advertisedAddresses: 1 of 2"),
    (NODE_PORT | ONE, "sip-udp names its port 5060"),
    (NODE_PORT | ONE, "browser-media names its port 8443"),
    (NODE_PORT | ONE, "all roomPorts must lie within"),
    (NODE_PORT | ONE, "h323 names its port 1720"),
    (NODE_PORT | ONE, "config.h323.control_ports: H.245 names them"),
    (NODE_PORT | TWO, "a node port belongs to one Service"),
    ({"exposure.web.nodePort": 30443}, "only with type NodePort"),
    ({"exposure.web.port": 443}, "only with type LoadBalancer"),
    ({"replicas": 70}, "above 65535"),
    ({"metrics.service.enabled": True}, "the metrics stay on the node's loopback"),
    ({"metrics.serviceMonitor.enabled": True}, "needs metrics.service.enabled"),
    (BALANCER | ONE | {"metrics.service.enabled": True, "metrics.serviceMonitor.enabled": True},
     "networkPolicy.metricsFrom: is empty"),
    # The schema's.
    ({"replica": 2}, "replica"),
    ({"config.sip.udp_prot": 5060}, "udp_prot"),
    ({"config.metrics.port": 9464}, "metrics"),
    ({"config.conference.meetings": [{"number": "1", "pin": "1234"}]}, "pin"),
    ({"config.gatekeeper.users": [{"name": "a", "password": "b"}]}, "password"),
    ({"config.registration.password_env": "SECRET"}, "password_env"),
    ({"config.security.encryption": "optional"}, "encryption"),
    ({"config.sip.tls_port": 443}, "tls_port"),
    ({"config.h323.control_ports": [41000]}, "control_ports"),
    ({"exposure.web.type": "ClusterIP"}, "type"),
    ({"roomPorts.first": 40001}, "first"),
]


@pytest.mark.parametrize("values, sentence", REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_what_cannot_work_is_refused_with_a_sentence(helm, values, sentence):
    options = [word for key, value in values.items()
               for word in ("--set-json", f"{key}={json.dumps(value)}")]
    done = helm("template", "rb", CHART, *options)
    assert done.returncode != 0 and sentence in done.stdout, done.stdout
