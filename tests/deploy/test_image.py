"""The Containerfile, as far as it can be checked without building an image."""
import os
import re
import shutil

import pytest

from conftest import ROOT, command

TEXT = (ROOT / "Containerfile").read_text().replace("\\\n", " ")
# What the program opens by itself: the system's authorities (probe), the font of names.
DATA = {"ca-certificates", "fonts-dejavu-core"}


def runtime_packages():
    last = TEXT.rsplit("\nFROM ", 1)[1]
    words = re.search(r"apt-get install ([^&]+)", last)[1].split()
    return {word for word in words if not word.startswith("-")}


def owner(path):
    """The package of a file, which dpkg may know by its name before or after /usr was merged."""
    real = os.path.realpath(path)
    for name in (real, real.removeprefix("/usr"), path):
        done = command("dpkg", "-S", name)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return None


@pytest.fixture(scope="module")
def libraries(program):
    if not shutil.which("dpkg") or not shutil.which("readelf"):
        pytest.skip("no dpkg or readelf")
    needed = re.findall(r"NEEDED.*\[(.+)\]", command("readelf", "-d", program).stdout)
    found = dict(re.findall(r"(\S+) => (/\S+)", command("ldd", program).stdout))
    return {name: found[name] for name in needed if name in found}


def test_the_image_has_the_package_of_every_library_and_no_other(libraries):
    owners = {path: owner(path) for path in libraries.values()}
    assert all(owners.values()), owners
    # libc6 is in every image.
    assert set(owners.values()) | DATA == runtime_packages() | {"libc6"}


def test_the_image_is_built_with_the_projects_own_list_of_packages():
    assert 'install_packages "${build_packages[@]}"' in TEXT
    assert "cmake --preset release" in TEXT


def test_the_image_runs_the_program_itself_as_nobody_special():
    last = TEXT.rsplit("\nFROM ", 1)[1]
    user = re.search(r"^USER (\d+):(\d+)$", last, re.MULTILINE)
    assert int(user[1]) > 0 and int(user[2]) > 0
    assert 'ENTRYPOINT ["/usr/local/bin/roombridge"]' in last and "HEALTHCHECK NONE" in last
    bases = {each.split()[0] for each in re.findall(r"^FROM (.+)$", TEXT, re.MULTILINE)}
    assert bases == {"docker.io/library/debian:12-slim"}


def test_what_is_not_of_the_source_stays_out_of_the_build():
    ignored = (ROOT / ".dockerignore").read_text().split()
    assert {".git", "build", "build-*"} <= set(ignored)
    copied = re.findall(r"^COPY (?!--from)(\S+)", TEXT, re.MULTILINE)
    assert all(each == "." or (ROOT / each).exists() for each in copied)
