#!/usr/bin/env python3
"""Builds roombridge with its tests and runs them all; called by tests/run, which installs first.

Every part of the suite reports how many tests passed, failed and were skipped. What passes is one
line; what fails is shown; what is skipped says why."""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
SANITIZED = ROOT / "build-asan"
# Small enough to be built a second time, and where wrong bytes arrive.
SANITIZED_TESTS = r"test_(protocols_.*|monitoring)"
HOUR = 3600


class Suite:
    def __init__(self, pattern):
        self.pattern = pattern
        self.passed = self.failed = self.skipped = 0

    def wants(self, name):
        return not self.pattern or self.pattern in name

    def note(self, part, passed=0, failed=0, skipped=0, seconds=None, why=(), output=""):
        passed, failed = int(passed), int(failed)  # one verdict may come as a truth value
        self.passed += passed
        self.failed += failed
        self.skipped += skipped
        took = f" in {seconds:.0f} s" if seconds is not None else ""
        print(f"{part}: {passed} passed, {failed} failed, {skipped} skipped{took}", flush=True)
        for reason in why:
            print(f"  skipped: {reason}")
        if failed and output:
            print("\n".join("  " + line for line in output.splitlines()[-120:]), flush=True)

    def skip(self, part, reason):
        self.note(part, skipped=1, why=[reason])


def run(command, timeout=HOUR, **options):
    """The finished process with its output as text; one that takes too long has failed."""
    try:
        return subprocess.run(command, cwd=options.pop("cwd", ROOT), timeout=timeout, text=True,
                              errors="replace", stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, **options)
    except subprocess.TimeoutExpired as late:
        text = late.stdout or ""
        text = text.decode(errors="replace") if isinstance(text, bytes) else text
        return subprocess.CompletedProcess(command, 124, text + f"\nover {timeout} s\n")


def build(suite, preset, directory, *targets):
    start = time.monotonic()
    steps = [["cmake", "--preset", preset, "-DROOMBRIDGE_TESTS=ON"],
             ["cmake", "--build", str(directory), *(["--target", *targets] if targets else [])]]
    for step in steps:
        done = run(step, timeout=3 * HOUR)
        if done.returncode != 0:
            suite.note(f"build {preset}", failed=1, output=done.stdout)
            return False
    print(f"build {preset}: done in {time.monotonic() - start:.0f} s", flush=True)
    return True


def conventions(suite):
    for script in sorted((ROOT / "tests/conventions").glob("check_*.py")):
        part = f"conventions/{script.stem}"
        if suite.wants(part):
            done = run([sys.executable, str(script), str(ROOT)], timeout=300)
            bad = done.returncode != 0
            suite.note(part, passed=not bad, failed=bad, output=done.stdout)


def gtest(suite, binary, label=""):
    part = label + binary.name
    command = [str(binary), "--gtest_brief=1"]
    if suite.pattern and suite.pattern not in part:
        command.append(f"--gtest_filter=*{suite.pattern}*")
        listed = run([*command, "--gtest_list_tests"], timeout=60)
        if "  " not in listed.stdout:
            return
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        done = run([*command, f"--gtest_output=json:{report}"], timeout=900)
        if not report.exists():
            suite.note(part, failed=1, output=done.stdout)
            return
        tests = [test for group in json.loads(report.read_text())["testsuites"]
                 for test in group["testsuite"]]
    failed = sum(1 for test in tests if "failures" in test)
    skipped = sum(1 for test in tests if test.get("result") == "SKIPPED")
    not_run = sum(1 for test in tests if test["status"] == "NOTRUN")
    passed = len(tests) - failed - skipped - not_run
    # A sanitizer's finding after the last test fails the program, not a test.
    if done.returncode != 0 and failed == 0:
        failed = 1
    why = sorted(set(re.findall(r": Skipped\n(.+)", done.stdout)))
    suite.note(part, passed, failed, skipped, time.monotonic() - start, why, done.stdout)


def fuzz_replays(suite, folder, label=""):
    for binary in sorted((folder / "tests").glob("fuzz_*")):
        part = label + binary.name
        if not os.access(binary, os.X_OK) or binary.is_dir() or not suite.wants(part):
            continue
        name = binary.name.removeprefix("fuzz_")
        done = run([str(binary), f"tests/fuzz/corpus/{name}"], timeout=300)
        bad = done.returncode != 0
        suite.note(part, passed=not bad, failed=bad, output=done.stdout)


def binaries(folder, pattern):
    return [path for path in sorted((folder / "tests").glob("test_*"))
            if path.is_file() and os.access(path, os.X_OK) and re.fullmatch(pattern, path.name)]


def sanitized(suite):
    if not build(suite, "asan+ubsan", SANITIZED, "sanitized_tests"):
        return
    os.environ["UBSAN_OPTIONS"] = "halt_on_error=1:print_stacktrace=1"
    for binary in binaries(SANITIZED, SANITIZED_TESTS):
        gtest(suite, binary, "sanitized/")
    fuzz_replays(suite, SANITIZED, "sanitized/")


def junit_counts(report):
    cases = list(xml.etree.ElementTree.parse(report).getroot().iter("testcase"))
    failed = sum(1 for case in cases if case.find("failure") is not None
                 or case.find("error") is not None)
    reasons = [f"{case.get('name')}: {case.find('skipped').get('message')}"
               for case in cases if case.find("skipped") is not None]
    return len(cases) - failed - len(reasons), failed, reasons


def python_with_requirements(suite):
    """Debian's Python, for which Debian's pytest is, with what Debian does not have beside it."""
    python = BUILD / "python/bin/python"
    for command in (["/usr/bin/python3", "-m", "venv", "--system-site-packages", BUILD / "python"],
                    [python, "-m", "pip", "install", "-q", "--disable-pip-version-check",
                     "--no-deps", "--require-hashes", "-r", "tests/peers/requirements.txt"]):
        done = run(list(map(str, command)), timeout=300)
        if done.returncode != 0:
            print(done.stdout, flush=True)
            suite.skip("tests/peers/requirements.txt", "could not be installed")
            return "/usr/bin/python3"
    return str(python)


def pytests(suite):
    python = python_with_requirements(suite)
    for script in sorted((ROOT / "tests").glob("*/test_*.py")):
        part = str(script.relative_to(ROOT / "tests"))
        selection = [] if suite.wants(part) else ["-k", suite.pattern]
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder) / "report.xml"
            done = run([python, "-m", "pytest", "-q", "-p", "no:cacheprovider",
                        f"--junitxml={report}", *selection, str(script)], timeout=HOUR)
            if selection and done.returncode == 5:
                continue
            if not report.exists():
                suite.note(part, failed=1, output=done.stdout)
                continue
            passed, failed, reasons = junit_counts(report)
        if done.returncode not in (0, 5) and failed == 0:
            failed = 1
        suite.note(part, passed, failed, len(reasons), time.monotonic() - start, reasons,
                   done.stdout)


def tap_count(text, word):
    found = re.findall(rf"^# {word} (\d+)$", text, re.MULTILINE)
    return int(found[-1]) if found else 0


def web_tests(suite):
    folder = ROOT / "tests/web"
    scripts = sorted(folder.rglob("*.test.mjs"))
    scripts = [path for path in scripts if "node_modules" not in path.parts
               and suite.wants("web/" + path.name)]
    if not scripts:
        return
    if not shutil.which("node") or not shutil.which("npm"):
        return suite.skip("web", "node and npm are not here")
    if (folder / "package-lock.json").exists():
        environment = dict(os.environ, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD="1")
        done = run(["npm", "ci", "--no-audit", "--no-fund"], cwd=folder, timeout=900,
                   env=environment)
        if done.returncode != 0:
            return suite.note("web/npm ci", failed=1, output=done.stdout)
    # Nobody outside can be asked for anything there, and Firefox finds an address it takes.
    namespace = [str(folder / "in_namespace")]
    if run([*namespace, "true"], timeout=60).returncode != 0:
        namespace = []
    for script in scripts:
        start = time.monotonic()
        done = run([*namespace, "node", "--test", "--test-reporter=tap", str(script)],
                   cwd=folder, timeout=1200)
        counts = [tap_count(done.stdout, word) for word in ("pass", "fail", "skipped")]
        counts[1] += tap_count(done.stdout, "cancelled")
        if done.returncode != 0 and counts[1] == 0:
            counts[1] = 1
        why = sorted(set(re.findall(r"# SKIP (.+)", done.stdout)))
        counts[2] = max(counts[2], len(why))
        suite.note(f"web/{script.name}", *counts, time.monotonic() - start, why, done.stdout)


def configuration_file(suite):
    """The documented configuration is valid, and each default in it is the program's own."""
    part = "gateway/roombridge.yaml"
    if suite.wants(part):
        done = run([str(BUILD / "roombridge"), "check", "--config", "gateway/roombridge.yaml"])
        bad = done.returncode != 0
        suite.note(part, passed=not bad, failed=bad, output=done.stdout)


def prometheus_rules(suite):
    folder = ROOT / "monitoring/prometheus"
    checks = [("check", "rules", path) for path in sorted(folder.glob("*rules*.y*ml"))
              if "test" not in path.name]
    checks += [("test", "rules", path) for path in sorted(folder.glob("*test*.y*ml"))]
    for verb, kind, path in checks:
        part = f"promtool/{verb} {path.name}"
        if not suite.wants(part):
            continue
        if not shutil.which("promtool"):
            suite.skip(part, "promtool is not here")
            continue
        done = run(["promtool", verb, kind, path.name], cwd=folder, timeout=120)
        bad = done.returncode != 0
        suite.note(part, passed=not bad, failed=bad, output=done.stdout)


def benchmarks(suite):
    """That they work; their figures decide no test."""
    part = "bench/smoke"
    if suite.wants(part):
        done = run(["tests/bench/run", "--smoke"])
        bad = done.returncode != 0
        suite.note(part, passed=not bad, failed=bad, output=done.stdout)


def main():
    parser = argparse.ArgumentParser(prog="tests/run")
    parser.add_argument("--fast", action="store_true", help="without the sanitizer build")
    parser.add_argument("filter", nargs="?", default="", help="a part of a test's name")
    arguments = parser.parse_args()
    suite = Suite(arguments.filter)

    conventions(suite)
    if build(suite, "release", BUILD):
        for binary in binaries(BUILD, r"test_\w+"):
            gtest(suite, binary)
        fuzz_replays(suite, BUILD)
        configuration_file(suite)
        prometheus_rules(suite)
        pytests(suite)
        web_tests(suite)
        benchmarks(suite)
    if arguments.fast:
        suite.skip("sanitized", "--fast leaves the sanitizer build out")
    else:
        sanitized(suite)
    print(f"{suite.passed} passed, {suite.failed} failed, {suite.skipped} skipped", flush=True)
    return 1 if suite.failed or not suite.passed else 0


if __name__ == "__main__":
    sys.exit(main())
